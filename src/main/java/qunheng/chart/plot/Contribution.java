package qunheng.chart.plot;

/**
 * One part of a score.
 *
 * @param points what it adds to the score; NaN when it has none
 * @param most what it could add at best
 * @param inside the points as printed inside the strip, where there is room
 * @param shown the points as printed behind the part's own bar
 */
public record Contribution(
        String key, String label, double points, double most, String inside, String shown, String tooltip) {}
