package qunheng.robustness;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.scoring.pipeline.MethodRefusal;

/** Counts failed draws by reason; the example of a reason is its earliest draw, whichever thread met it. */
final class Failures {
    private record Reason(long draws, long earliest, MethodRefusal refusal) {}

    private final TreeMap<String, Reason> reasons = new TreeMap<>();

    synchronized void add(long draw, @Nullable MethodRefusal refusal) {
        if (refusal != null) {
            reasons.merge(
                    refusal.key(),
                    new Reason(1, draw, refusal),
                    (a, b) -> new Reason(
                            a.draws + 1,
                            Math.min(a.earliest, b.earliest),
                            a.earliest <= b.earliest ? a.refusal : b.refusal));
        }
    }

    synchronized List<Failure> list() {
        return reasons.values().stream()
                .map(reason -> new Failure(reason.draws, reason.refusal))
                .toList();
    }
}
