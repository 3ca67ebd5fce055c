package qunheng.tiering;

import java.util.List;
import qunheng.model.IndicatorId;

/**
 * What a pack does not count.
 *
 * @param indicators with a value that was left aside and none that counts in its place
 * @param items questions of the pack with answers of which none counts
 */
public record LeftOut(List<IndicatorId> indicators, List<String> items) {
    public LeftOut {
        indicators = List.copyOf(indicators);
        items = List.copyOf(items);
    }

    public boolean nothing() {
        return indicators.isEmpty() && items.isEmpty();
    }
}
