package qunheng.chart.plot;

/**
 * From where to where a number moves about a centre.
 *
 * @param detail a second, smaller line below the label
 * @param low left end; may lie above the centre
 * @param high right end; may lie below the centre
 */
public record SpanRow(String key, String label, String detail, double low, double high, String shown, String tooltip) {}
