/** Figures of several clusters side by side. */
@NullMarked
package qunheng.chart.comparison;

import org.jspecify.annotations.NullMarked;
