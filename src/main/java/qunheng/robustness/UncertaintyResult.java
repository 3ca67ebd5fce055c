package qunheng.robustness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param draws how many were asked for, those that failed included
 * @param ranks a band a unit
 * @param scores a band a unit, if scores were kept, else empty
 * @param failures draws that could not be computed, by reason
 * @param kept the ranks of every draw, or null if only their counts were kept
 * @param tierCounts [unit][tier], how many draws gave the tier; empty without a rule
 * @param shifts mean absolute rank shift of each draw, NaN for a failed one
 */
public record UncertaintyResult(
        long draws,
        List<RankBand> ranks,
        List<ScoreBand> scores,
        List<Failure> failures,
        @Nullable RankStore kept,
        long[][] tierCounts,
        double[] shifts) {
    public UncertaintyResult {
        ranks = List.copyOf(ranks);
        scores = List.copyOf(scores);
        failures = List.copyOf(failures);
    }

    /** Draws that could not be computed at all. */
    public long failed() {
        return failures.stream().mapToLong(Failure::draws).sum();
    }

    /** Share of the computed draws that give a unit a tier. */
    public double tierProbability(int unit, int tier) {
        return (double) tierCounts[unit][tier] / (draws - failed());
    }
}
