package qunheng.chart.plot;

import java.util.List;

/**
 * One shape on a radar.
 *
 * @param points one an axis, in the axes' order
 */
public record RadarSeries(String name, List<Point> points) {
    /**
     * A score of 0–100 in its interval.
     *
     * @param score NaN when there is none: the outline is open there
     * @param low NaN when there is none
     */
    public record Point(double score, double low, double high) {}

    public RadarSeries {
        points = List.copyOf(points);
    }
}
