/** The one place where a figure meets the window. Screens hand over how to build a figure; everything else is here. */
@NullMarked
package qunheng.ui.chart;

import org.jspecify.annotations.NullMarked;
