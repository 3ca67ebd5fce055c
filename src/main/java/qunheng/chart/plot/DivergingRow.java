package qunheng.chart.plot;

import java.util.List;

/**
 * One row of a diverging stack.
 *
 * @param parts in the order of the legend, of either sign; NaN where one is not known
 * @param total what the parts add up to: a stroke
 */
public record DivergingRow(
        String key, String label, List<Double> parts, double total, String shown, String tooltip, boolean ringed) {
    public DivergingRow {
        parts = List.copyOf(parts);
    }

    boolean known() {
        return parts.stream().noneMatch(part -> Double.isNaN(part));
    }

    /** How far the parts of one sign reach. */
    public double reach(boolean up) {
        return parts.stream().mapToDouble(part -> part).filter(part -> up ? part > 0 : part < 0).sum();
    }
}
