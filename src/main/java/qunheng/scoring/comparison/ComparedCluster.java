package qunheng.scoring.comparison;

import qunheng.model.Profile;
import qunheng.scoring.LensAssessment;

/**
 * One cluster of a comparison.
 *
 * @param newestYear of the values that its score is made from; 0 when there is none
 */
public record ComparedCluster(Profile profile, LensAssessment result, int newestYear) {
    /** The score where the data cover enough for one figure, else NaN. */
    public double headline() {
        return result.headline() ? result.score() : Double.NaN;
    }
}
