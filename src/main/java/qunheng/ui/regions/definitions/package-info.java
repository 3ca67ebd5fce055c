/** What the figures of the regional screen mean where programs and authors differ. */
@NullMarked
package qunheng.ui.regions.definitions;

import org.jspecify.annotations.NullMarked;
