package qunheng.scoring;

import java.util.List;

/**
 * One criterion: the weighted mean of its sub-criteria with a score, or n/a when fewer than half of the applicable ones
 * have one.
 *
 * @param score 0–100, the sum of {@code weightShare × score} of its sub-criteria in order; NaN when n/a
 * @param low score if every missing indicator stood at its worst goalpost; NaN when nothing below applies
 * @param high score if every missing indicator stood at its best goalpost; NaN when nothing below applies
 * @param filled distinct applicable indicators below that have a value
 * @param applicable distinct applicable indicators below
 * @param contribution points that it adds to the score of the lens, the exact sum of its sub-criteria's contributions
 * @param weightShare its part of the lens's weight once criteria without a score are dropped, 0–1
 */
public record CriterionScore(
        String id,
        double score,
        double low,
        double high,
        int filled,
        int applicable,
        double contribution,
        double weightShare,
        List<SubScore> subs) {

    public CriterionScore {
        subs = List.copyOf(subs);
    }

    public boolean scored() {
        return !Double.isNaN(score);
    }

    /** Filled over applicable indicators, 0–1; 0 when none applies. */
    public double coverage() {
        return applicable == 0 ? 0 : (double) filled / applicable;
    }
}
