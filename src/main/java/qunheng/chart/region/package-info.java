/** Counts by unit as figures: tile map, bars, cumulative shares. */
@NullMarked
package qunheng.chart.region;

import org.jspecify.annotations.NullMarked;
