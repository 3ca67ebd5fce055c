package qunheng.scoring;

import java.util.List;
import java.util.Optional;

/**
 * One profile through one lens.
 *
 * @param score 0–100, the exact sum of its criteria's contributions in order; NaN when no criterion has a score
 * @param low worst score that the rule can still give once missing values come in; never above {@code score}
 * @param high best score that the rule can still give once missing values come in; never below {@code score}
 * @param filled distinct applicable indicators of the lens that have a value
 * @param applicable distinct applicable indicators of the lens
 * @param headline whether the score may be shown as one figure: coverage of at least 60 %, and a score
 */
public record LensAssessment(
        String lensId,
        double score,
        double low,
        double high,
        int filled,
        int applicable,
        Grade grade,
        boolean headline,
        List<CriterionScore> criteria) {

    public LensAssessment {
        criteria = List.copyOf(criteria);
    }

    public boolean scored() {
        return !Double.isNaN(score);
    }

    /** Filled over applicable indicators, 0–1; 0 when none applies. */
    public double coverage() {
        return applicable == 0 ? 0 : (double) filled / applicable;
    }

    public Optional<CriterionScore> criterion(String id) {
        return criteria.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The weakest criterion with a score, always shown beside the mean so that strength elsewhere does not hide it. */
    public Optional<CriterionScore> lowest() {
        return criteria.stream()
                .filter(CriterionScore::scored)
                .min((a, b) -> Double.compare(a.score(), b.score()));
    }
}
