package qunheng.chart.plot;

/**
 * One score with its interval.
 *
 * @param detail a second, smaller line below the label, such as the coverage
 * @param score NaN when there is none
 * @param low NaN when there is none
 * @param firm a score that may be shown as one figure: a filled dot; otherwise a hollow one
 */
public record IntervalRow(
        String key,
        String label,
        String detail,
        double score,
        double low,
        double high,
        boolean firm,
        String shown,
        String tooltip) {}
