package qunheng.diagnosis;

import java.util.List;
import java.util.stream.Stream;
import qunheng.knowledge.Condition;
import qunheng.model.IndicatorId;

/**
 * A condition, judged.
 *
 * @param truth whether it holds by the rule, which takes a mean over what is filled
 * @param certain whether it holds whatever the missing values turn out to be; where this is not UNKNOWN it equals
 *     {@code truth}
 * @param value what was read: a value, level, score or mean; NaN when nothing could be, or for a condition with parts
 * @param low least that it can still become; NaN like {@code value}
 * @param high most that it can still become
 * @param applies false when every indicator that it reads means nothing for this cluster: then it is no sign
 * @param known indicators that were read
 * @param lacking indicators that apply and have no value, in catalogue order
 */
public record Sign(
        Condition condition,
        Truth truth,
        Truth certain,
        double value,
        double low,
        double high,
        boolean applies,
        List<IndicatorId> known,
        List<IndicatorId> lacking,
        List<Sign> parts) {
    public Sign {
        known = List.copyOf(known);
        lacking = List.copyOf(lacking);
        parts = List.copyOf(parts);
    }

    /** The signs that read something, in the order of the rule. */
    public Stream<Sign> leaves() {
        return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Sign::leaves);
    }
}
