package qunheng.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;

/**
 * When a value is worth a second look, though nothing says that it is wrong.
 *
 * @param jump per cent by which a value may change in a year
 * @param leastPoints percentage points by which a share must also have moved
 * @param leastCount by how many a counted thing must also have moved
 * @param reported how many times the verified value a reported one may be
 * @param peerTimes how many times above or below the median of its peers a ratio may lie
 * @param leastPeers how many peers make a median
 * @param aboveScale least revenue of a firm above scale, CNY 100 million
 * @param growthPoints how far the stated growth may lie from the growth of the revenues
 */
public record PlausibilityRules(
        Threshold jump,
        Threshold leastPoints,
        Threshold leastCount,
        Threshold reported,
        Threshold peerTimes,
        Threshold leastPeers,
        Threshold aboveScale,
        IndicatorId revenue,
        IndicatorId growth,
        Threshold growthPoints,
        List<Ratio> ratios,
        List<Part> parts) {
    /** One figure for each unit of another; {@code under} is null where the indicator is a ratio already. */
    public record Ratio(Bilingual name, IndicatorId over, @Nullable IndicatorId under) {}

    /** What the things of {@code part} hold at least, each of them, cannot exceed {@code whole}. */
    public record Part(IndicatorId part, double each, IndicatorId whole) {}

    public PlausibilityRules {
        ratios = List.copyOf(ratios);
        parts = List.copyOf(parts);
    }
}
