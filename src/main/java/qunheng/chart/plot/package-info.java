/** The drawn forms that JFreeChart lacks: each knows how to draw itself from plain records, and nothing of clusters. */
@NullMarked
package qunheng.chart.plot;

import org.jspecify.annotations.NullMarked;
