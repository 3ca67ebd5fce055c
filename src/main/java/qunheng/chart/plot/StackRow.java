package qunheng.chart.plot;

import java.util.List;

/**
 * A score as the sum of its parts.
 *
 * @param detail a second, smaller line below the label; blank for none
 * @param parts points that each part adds, in the legend's order; NaN or 0 draws nothing
 * @param score 0–100; NaN when there is none, then only the interval shows
 * @param low lower end of the interval; NaN for none
 * @param shown the score as printed at the end
 * @param own whether it is the user's own cluster
 */
public record StackRow(
        String key,
        String label,
        String detail,
        List<Double> parts,
        double score,
        double low,
        double high,
        String shown,
        String tooltip,
        boolean own) {
    public StackRow {
        parts = List.copyOf(parts);
    }
}
