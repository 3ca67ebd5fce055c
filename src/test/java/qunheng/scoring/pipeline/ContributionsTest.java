package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Tables.NA;
import static qunheng.scoring.pipeline.Tables.column;
import static qunheng.scoring.pipeline.Tables.flat;
import static qunheng.scoring.pipeline.Tables.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.scoring.pipeline.Contributions.Attribution;

class ContributionsTest {
    private static final Method AS_IS = Method.PLAIN.with(new Normalisation.AsIs());

    /** Effective weights 1/9, 2/9, 2/9, 4/9; unit 2 lacks i0_0, so that i0_1 has the whole third of p0. */
    @Test
    void arithmeticPartsAreSharesTimesValues() {
        var framework = Tables.threeLevels(2, 2);
        var data = DataSet.of(new Table(
                List.of("u", "v", "w"),
                framework.indicatorCodes(),
                new double[][] {{9, NA, NA}, {18, 6, NA}, {27, 9, NA}, {36, 9, NA}}));
        var contributions = Pipeline.run(framework, data, AS_IS).contributions();
        assertThat(contributions.attribution()).isEqualTo(Attribution.ARITHMETIC);
        row(contributions, 0, 1, 4, 6, 16);
        row(contributions, 1, NA, 2, 2, 4);
        row(contributions, 2, NA, NA, NA, NA);
    }

    @Test
    void aGroupThatIsLeftOutAddsNothing() {
        var framework = Tables.threeLevels(2, 2);
        var data = DataSet.of(new Table(
                List.of("u"), framework.indicatorCodes(), new double[][] {{9}, {NA}, {27}, {36}}));
        // half of p0 is missing where all are asked for at level 2, and p1 alone does at level 3 only if half suffices
        var strict = Pipeline.run(framework, data, AS_IS.withCoverage(0.6));
        assertThat(strict.scores()[0]).isNaN();
        row(strict.contributions(), 0, NA, NA, NA, NA);
        var weighted = Pipeline.run(framework, data, AS_IS.with(new Weighting.Stated(java.util.Map.of("p0", 0.0))));
        row(weighted.contributions(), 0, 0, NA, 9, 24);
    }

    /** S = (2·8³)^(1/4) = 1024^(1/4); parts w·S. */
    @Test
    void geometricPartsFollowTheWeights() {
        var framework = flat(Node.indicator(2, "a", 1, 1, "top"), Node.indicator(3, "b", 1, 3, "top"));
        var result = Pipeline.run(
                framework, DataSet.of(table(column(2), column(8))), AS_IS.with(new Aggregation.Geometric()));
        double s = Math.pow(1024, 0.25);
        assertThat(result.contributions().attribution()).isEqualTo(Attribution.EULER);
        row(result.contributions(), 0, s / 4, 3 * s / 4);
    }

    /** S = 2/(1/2 + 1/8) = 3.2; parts ½·(S/x)·S = 2.56 and 0.64. */
    @Test
    void harmonicPartsLeanToTheWeakest() {
        var result = Pipeline.run(
                flat(2), DataSet.of(table(column(2), column(8))), AS_IS.with(new Aggregation.Harmonic()));
        row(result.contributions(), 0, 2.56, 0.64);
    }

    @Test
    void aZeroUnderAPowerMeanAddsZero() {
        var result = Pipeline.run(
                flat(2), DataSet.of(table(column(0, 0), column(8, 0))), AS_IS.with(new Aggregation.Power(2)));
        row(result.contributions(), 0, 0, Math.sqrt(32));
        row(result.contributions(), 1, 0, 0);
        assertThat(Pipeline.run(flat(2), DataSet.of(table(column(0), column(8))), AS_IS.with(new Aggregation.Power(1)))
                        .contributions()
                        .attribution())
                .isEqualTo(Attribution.ARITHMETIC);
    }

    /**
     * Weights 1, 1, 1. u1 beats u2 on a and b: +1 shared half and half. Against u3 it wins b and c, loses a. u2 beats
     * u3 on c alone and loses a, b: −1 shared by a and b.
     */
    @Test
    void copelandPointsGoToTheCoalitionThatWon() {
        var result = Pipeline.run(
                flat(3),
                DataSet.of(table(column(2, 1, 3), column(3, 1, 2), column(2, 3, 1))),
                AS_IS.with(new Aggregation.Copeland()));
        assertThat(result.scores()).containsExactly(2, -2, 0);
        assertThat(result.contributions().attribution()).isEqualTo(Attribution.WINNING_COALITION);
        row(result.contributions(), 0, 0.5, 0.5 + 0.5, 0.5);
        row(result.contributions(), 1, -0.5 - 0.5, -0.5 - 0.5, 0);
        row(result.contributions(), 2, 0.5, 0.5 - 0.5, -0.5);
    }

    @Test
    void partsAddUpWhateverTheLevelsUse() {
        var framework = Tables.threeLevels(3, 3);
        var data = Tables.random(framework, 25, 0.15, 11);
        var means = List.of(
                new Aggregation.Arithmetic(),
                new Aggregation.Geometric(),
                new Aggregation.Harmonic(),
                new Aggregation.Power(2.5),
                new Aggregation.Copeland());
        for (var lower : means) {
            for (var upper : means) {
                if (lower instanceof Aggregation.Copeland
                        && !(upper instanceof Aggregation.Copeland || upper instanceof Aggregation.Arithmetic)) {
                    continue; // Copeland scores are not positive
                }
                var method = Method.PLAIN
                        .with(new Normalisation.MinMax(1, 100))
                        .withAggregations(List.of(lower, upper));
                var result = Pipeline.run(framework, data, method);
                var parts = result.contributions().table();
                for (int u = 0; u < 25; u++) {
                    double sum = 0;
                    for (int j = 0; j < parts.width(); j++) {
                        sum += Double.isNaN(parts.value(u, j)) ? 0 : parts.value(u, j);
                    }
                    assertThat(sum).as("%s then %s", lower, upper).isCloseTo(result.scores()[u], within(1e-10));
                }
            }
        }
    }

    private static void row(Contributions contributions, int unit, double... expected) {
        for (int j = 0; j < expected.length; j++) {
            double found = contributions.table().value(unit, j);
            if (Double.isNaN(expected[j])) {
                assertThat(found).isNaN();
            } else {
                assertThat(found).as("part %d of unit %d", j, unit).isCloseTo(expected[j], within(1e-12));
            }
        }
    }
}
