package qunheng.scoring;

import java.util.ArrayList;
import java.util.List;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.Weights;

/**
 * A lens with its weights, compiled once and then applied to any number of profiles. Immutable and safe to share.
 *
 * <p><b>Score</b> (cross-walk section 5, open questions 1–2). With s the scores of {@link Goalposts} and w the weights:
 * <ul>
 *   <li>sub-criterion = Σws/Σw over the indicators that apply and have a value; no score without one;
 *   <li>criterion = Σws/Σw over its sub-criteria with a score; n/a unless at least half of the sub-criteria that apply
 *       have one;
 *   <li>lens = Σws/Σw over its criteria with a score; n/a without one.
 * </ul>
 * An indicator that does not apply is out of every sum and count, a sub-criterion with no indicator left as well. A
 * weight of 0 takes a node out of the mean but not out of the coverage: how much is known does not depend on what is
 * preferred.
 *
 * <p><b>Contributions.</b> A leaf adds {@code (share of the criterion · share of the sub-criterion · share of the
 * indicator) · s} points to the lens. The score of the lens is defined as the sum of these in tree order (indicators to
 * their sub-criterion, these to their criterion, these to the lens), so the parts add up to the whole to the last bit.
 *
 * <p><b>Interval.</b> [all missing at the worst goalpost, all missing at the best], over what applies, for each
 * sub-criterion and criterion. At the lens this alone would not hold the score: a criterion that is n/a is dropped from
 * the score, yet its few known values count in the all-missing-at-worst figure. One scored criterion at 0 and one n/a
 * criterion that is certain to reach 33 give a score of 0 but a worst case of 16.5. So the lens takes the extremes over
 * every choice of n/a criteria that may stay n/a or be filled: the range of scores that the rule can still give,
 * whatever data come in. It always holds the score, it never grows when a value is filled in, and without an n/a
 * criterion it is the plain [worst, best].
 */
public final class LensEngine {
    private final LensTree tree;
    private final Goalposts goalposts;

    private LensEngine(LensTree tree, Goalposts goalposts) {
        this.tree = tree;
        this.goalposts = goalposts;
    }

    public static LensEngine of(Knowledge knowledge, Lens lens, Weights weights) {
        return new LensEngine(
                new LensTree(lens, weights, knowledge::indexOf), Goalposts.of(knowledge.indicators()));
    }

    /** One engine for each lens, in their order. */
    public static List<LensEngine> all(Knowledge knowledge, Weights weights) {
        var goalposts = Goalposts.of(knowledge.indicators());
        return knowledge.lenses().stream()
                .map(lens -> new LensEngine(new LensTree(lens, weights, knowledge::indexOf), goalposts))
                .toList();
    }

    /**
     * A profile as of a year through every lens, with the project's weights.
     *
     * @throws IllegalArgumentException if the project has no such profile
     */
    public static Assessment assess(Knowledge knowledge, Project project, ProfileId id, int year) {
        var profile = project.profile(id)
                .orElseThrow(() -> new IllegalArgumentException("no profile " + id.value()));
        var values = ProfileValues.of(knowledge, profile, year);
        return new Assessment(
                id, year, values, all(knowledge, project.weights()).stream().map(e -> e.assess(values)).toList());
    }

    public String lensId() {
        return tree.lensId;
    }

    public LensAssessment assess(ProfileValues values) {
        var scores = new double[goalposts.size()];
        goalposts.score(values.raw(), scores);
        var pass = new LensPass(tree);
        pass.run(scores, values.applicability());
        return new Result(values, scores, pass).lens();
    }

    Goalposts goalposts() {
        return goalposts;
    }

    LensPass pass() {
        return new LensPass(tree);
    }

    /** Reads a finished pass into records. */
    private final class Result {
        private final ProfileValues values;
        private final double[] scores;
        private final LensPass pass;

        Result(ProfileValues values, double[] scores, LensPass pass) {
            this.values = values;
            this.scores = scores;
            this.pass = pass;
        }

        LensAssessment lens() {
            var criteria = new ArrayList<CriterionScore>(tree.criteria());
            for (var c = 0; c < tree.criteria(); c++) {
                criteria.add(criterion(c));
            }
            var grade = Grade.of(pass.filled, pass.applicable);
            return new LensAssessment(
                    tree.lensId,
                    pass.score,
                    pass.low,
                    pass.high,
                    pass.filled,
                    pass.applicable,
                    grade,
                    grade != Grade.C && !Double.isNaN(pass.score),
                    criteria);
        }

        private CriterionScore criterion(int c) {
            var subs = new ArrayList<SubScore>();
            for (var s = tree.criterionStart[c]; s < tree.criterionStart[c + 1]; s++) {
                subs.add(sub(s));
            }
            var filled = 0;
            var applicable = 0;
            for (var indicator : tree.criterionDistinct[c]) {
                if (values.applicable(indicator)) {
                    applicable++;
                    filled += values.missing(indicator) ? 0 : 1;
                }
            }
            return new CriterionScore(
                    tree.criterionIds[c],
                    pass.criterionScore[c],
                    pass.criterionLow[c],
                    pass.criterionHigh[c],
                    filled,
                    applicable,
                    pass.criterionContribution[c],
                    pass.criterionShare[c],
                    subs);
        }

        private SubScore sub(int s) {
            var indicators = new ArrayList<IndicatorScore>();
            for (var l = tree.subStart[s]; l < tree.subStart[s + 1]; l++) {
                var i = tree.leafIndicator[l];
                indicators.add(new IndicatorScore(
                        tree.leafIds[l],
                        values.value(i),
                        scores[i],
                        pass.leafContribution[l],
                        pass.leafShare[l],
                        values.missing(i),
                        values.applicable(i)));
            }
            return new SubScore(
                    tree.subIds[s],
                    pass.subScore[s],
                    pass.subLow[s],
                    pass.subHigh[s],
                    pass.subContribution[s],
                    pass.subShare[s],
                    indicators);
        }
    }
}
