package qunheng.scoring;

import java.util.List;

/**
 * One sub-criterion: the weighted mean of its filled indicators.
 *
 * @param score 0–100, the sum of {@code weightShare × score} of its indicators in order; NaN when none is filled
 * @param low score if every missing indicator stood at its worst goalpost; NaN when no indicator applies
 * @param high score if every missing indicator stood at its best goalpost; NaN when no indicator applies
 * @param contribution points that it adds to the score of the lens, the exact sum of its indicators' contributions
 * @param weightShare its part of the criterion's weight once siblings without a score are dropped, 0–1
 * @param indicators in the lens's order, with those that are missing or do not apply
 */
public record SubScore(
        String id,
        double score,
        double low,
        double high,
        double contribution,
        double weightShare,
        List<IndicatorScore> indicators) {

    public SubScore {
        indicators = List.copyOf(indicators);
    }

    public boolean scored() {
        return !Double.isNaN(score);
    }

    /** False when no indicator below applies: the sub-criterion is then no part of the lens. */
    public boolean applicable() {
        return indicators.stream().anyMatch(IndicatorScore::applicable);
    }
}
