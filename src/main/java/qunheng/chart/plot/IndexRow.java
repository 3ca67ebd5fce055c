package qunheng.chart.plot;

/** First-order and total index of one input, each with its interval; NaN where there is none. */
public record IndexRow(
        String key,
        String label,
        double first,
        double firstLow,
        double firstHigh,
        double total,
        double totalLow,
        double totalHigh,
        String shown,
        String tooltip) {}
