package qunheng.robustness.lens;

import java.util.stream.IntStream;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Scale;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.scoring.Goalposts;
import qunheng.scoring.ProfileValues;

/**
 * A profile as a study sees it, by indicator of the catalogue.
 *
 * @param values as entered, NaN for missing
 * @param points by the goalposts
 * @param error largest relative error of the value; 0 for a rubric level, which is judged and not measured
 * @param measured indicators with an error, in catalogue order
 * @param missing applicable indicators without a value, in catalogue order
 */
record StudiedProfile(
        ProfileId id,
        double[] values,
        double[] points,
        boolean[] applies,
        double[] error,
        int[] measured,
        int[] missing) {

    static StudiedProfile of(Knowledge knowledge, Goalposts goalposts, Profile profile, int year, boolean[] read) {
        var known = ProfileValues.of(knowledge, profile, year);
        int n = known.size();
        var values = new double[n];
        var applies = new boolean[n];
        var error = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = known.value(i);
            applies[i] = known.applicable(i);
            error[i] = knowledge.indicators().get(i).scale() == Scale.RUBRIC
                    ? 0
                    : known.observation(i)
                            .map(observation -> ConfidenceGrade.of(observation).error())
                            .orElse(0.0);
        }
        var points = new double[n];
        goalposts.score(values, points);
        return new StudiedProfile(
                profile.id(),
                values,
                points,
                applies,
                error,
                IntStream.range(0, n).filter(i -> read[i] && applies[i] && error[i] > 0).toArray(),
                IntStream.range(0, n).filter(i -> read[i] && applies[i] && Double.isNaN(values[i])).toArray());
    }
}
