package qunheng.chart.plot;

/**
 * One axis of a radar.
 *
 * @param shown the value as printed below the name, or the sign for "none"
 * @param scored whether the axis has a score; one without is dashed
 */
public record RadarAxis(String key, String name, String shown, String tooltip, boolean scored) {}
