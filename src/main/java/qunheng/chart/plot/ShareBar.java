package qunheng.chart.plot;

import java.util.List;

/**
 * One whole in parts.
 *
 * @param shares by part, summing to 1
 */
public record ShareBar(String key, String label, List<Double> shares, String shown, String tooltip) {
    public ShareBar {
        shares = List.copyOf(shares);
    }
}
