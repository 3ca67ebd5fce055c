package qunheng.chart.plot;

import java.util.List;

/**
 * One row of a bar chart.
 *
 * @param parts drawn one behind the other; none where there is no data
 * @param shown the value as printed behind the bar
 * @param ringed marked as the user's own
 */
public record Bar(String key, String label, List<Part> parts, String shown, String tooltip, boolean ringed) {
    /** How a part is drawn; told apart by pattern as well as by colour. */
    public enum Look {
        PLAIN,
        HATCHED,
        PALE
    }

    public record Part(double value, Look look) {}

    public Bar {
        parts = List.copyOf(parts);
    }

    public double total() {
        return parts.stream().mapToDouble(Part::value).sum();
    }
}
