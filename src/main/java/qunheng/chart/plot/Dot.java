package qunheng.chart.plot;

import java.awt.Color;

/**
 * One point of a scatter plot.
 *
 * @param x in the numbers of the axis; a logarithm where the axis is one
 * @param radius in pixels
 * @param filled false for what stands behind the others in weight, such as what is not significant
 * @param ringed marked as the user's own
 */
public record Dot(
        String key,
        double x,
        double y,
        double radius,
        Color colour,
        boolean filled,
        String label,
        String tooltip,
        boolean ringed) {}
