/** What a region is specialised in, and whether it grows. */
@NullMarked
package qunheng.ui.regions.specialisation;

import org.jspecify.annotations.NullMarked;
