/**
 * Results as charts. Nothing here knows JavaFX: a {@link qunheng.chart.Figure} is a JFreeChart object together with its
 * words (title, source, notes, table, summary), so that a window, a report and the command line show the same thing.
 *
 * <p>{@code chart} itself holds the figure, the themes and the exports; {@code chart.plot} the drawn forms that
 * JFreeChart lacks; {@code chart.region} and {@code chart.lens} turn results into figures.
 */
@NullMarked
package qunheng.chart;

import org.jspecify.annotations.NullMarked;
