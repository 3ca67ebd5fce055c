/** How the tabs of the regional screen show a figure, or the sentence that stands in its place. */
@NullMarked
package qunheng.ui.regions.figure;

import org.jspecify.annotations.NullMarked;
