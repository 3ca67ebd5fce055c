package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every table. Tables are three levels deep, seeded, with up to a fifth of the cells missing. */
class PipelinePropertiesTest {
    private static final Framework FRAMEWORK = Tables.threeLevels(3, 3);

    @Provide
    Arbitrary<Aggregation> means() {
        return Arbitraries.of(
                new Aggregation.Arithmetic(),
                new Aggregation.Geometric(),
                new Aggregation.Harmonic(),
                new Aggregation.Power(3),
                new Aggregation.Power(0.5),
                new Aggregation.Power(-2));
    }

    @Provide
    Arbitrary<Aggregation> aggregations() {
        return Arbitraries.oneOf(means(), Arbitraries.of(new Aggregation.Copeland()));
    }

    @Provide
    Arbitrary<Normalisation> normalisations() {
        return Arbitraries.of(
                new Normalisation.MinMax(1, 100),
                new Normalisation.ZScore(100, 10),
                new Normalisation.Rank(),
                new Normalisation.PercentileRank(),
                new Normalisation.DistanceToMax(),
                new Normalisation.Scaled(-200, 200));
    }

    @Provide
    Arbitrary<Imputation> imputations() {
        return Arbitraries.of(
                new Imputation.Mean(), new Imputation.Median(), new Imputation.RowMean(), new Imputation.Knn(3));
    }

    @Property(tries = 100)
    void theOrderOfTheUnitsDoesNotMatter(
            @ForAll int seed,
            @ForAll("normalisations") Normalisation normalisation,
            @ForAll("imputations") Imputation imputation) {
        var data = Tables.random(FRAMEWORK, 15, 0.2, seed);
        var method = Method.PLAIN.with(normalisation).with(imputation).with(Treatment.winsorise(3));
        var order = new ArrayList<>(IntStream.range(0, 15).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        var table = data.indicators();
        var shuffled = new double[table.width()][15];
        for (int j = 0; j < table.width(); j++) {
            for (int u = 0; u < 15; u++) {
                shuffled[j][u] = table.value(order.get(u), j);
            }
        }
        var before = Pipeline.run(FRAMEWORK, data, method).scores();
        var after = Pipeline.run(FRAMEWORK, data.withIndicators(table.with(shuffled)), method).scores();
        for (int u = 0; u < 15; u++) {
            close(after[u], before[order.get(u)]);
        }
    }

    @Property(tries = 100)
    void theOrderOfTheIndicatorsDoesNotMatter(@ForAll int seed, @ForAll("aggregations") Aggregation aggregation) {
        var data = Tables.random(FRAMEWORK, 15, 0.2, seed);
        var lines = new ArrayList<>(FRAMEWORK.nodes());
        Collections.shuffle(lines, new Random(seed));
        var other = Framework.of(lines);
        var columns = other.indicatorCodes().stream()
                .map(code -> data.indicators().column(data.indicators().indexOf(code)))
                .toArray(double[][]::new);
        var reordered =
                DataSet.of(new Table(data.indicators().units(), other.indicatorCodes(), columns));
        var method = Method.PLAIN.with(new Normalisation.MinMax(1, 100)).with(aggregation);
        var before = Pipeline.run(FRAMEWORK, data, method).scores();
        var after = Pipeline.run(other, reordered, method).scores();
        for (int u = 0; u < 15; u++) {
            close(after[u], before[u]);
        }
    }

    @Property(tries = 100)
    void onlyTheRatioOfSiblingsWeightsMatters(
            @ForAll int seed,
            @ForAll("aggregations") Aggregation aggregation,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        var data = Tables.random(FRAMEWORK, 15, 0.2, seed);
        var lines = FRAMEWORK.nodes().stream()
                .map(n -> n.parent().equals("p1")
                        ? Node.indicator(n.line(), n.code(), n.direction(), n.weight() * factor, n.parent())
                        : n)
                .toList();
        var method = Method.PLAIN.with(new Normalisation.MinMax(1, 100)).with(aggregation);
        var before = Pipeline.run(FRAMEWORK, data, method).scores();
        var after = Pipeline.run(Framework.of(lines), data, method).scores();
        for (int u = 0; u < 15; u++) {
            close(after[u], before[u]);
        }
    }

    @Property(tries = 200)
    void aMeanLiesBetweenItsLeastAndItsGreatestChild(@ForAll int seed, @ForAll("means") Aggregation aggregation) {
        var framework = Tables.flat(4);
        var data = Tables.random(framework, 20, 0.2, seed);
        var scores = asIs(framework, data, aggregation);
        for (int u = 0; u < 20; u++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < 4; j++) {
                double v = data.indicators().value(u, j);
                if (!Double.isNaN(v)) {
                    min = Math.min(min, v);
                    max = Math.max(max, v);
                }
            }
            if (min > max) {
                assertThat(scores[u]).isNaN();
            } else {
                assertThat(scores[u]).isBetween(min * (1 - 1e-12), max * (1 + 1e-12));
            }
        }
    }

    @Property(tries = 100)
    void aMeanOfHigherPowerIsNotLower(@ForAll int seed) {
        var framework = Tables.flat(4);
        var data = Tables.random(framework, 20, 0.2, seed);
        double[] lower = null;
        for (double p : new double[] {-5, -1, -0.5, 0, 0.5, 1, 2, 10}) {
            var scores = asIs(framework, data, new Aggregation.Power(p));
            for (int u = 0; u < 20 && lower != null; u++) {
                assertThat(Double.isNaN(scores[u]) || scores[u] >= lower[u] * (1 - 1e-12)).isTrue();
            }
            lower = scores;
        }
    }

    @Property(tries = 200)
    void aBetterValueNeverLowersAMean(
            @ForAll int seed,
            @ForAll("means") Aggregation aggregation,
            @ForAll @IntRange(min = 0, max = 8) int indicator,
            @ForAll @DoubleRange(min = 0.01, max = 50) double better) {
        var data = Tables.random(FRAMEWORK, 6, 0.1, seed);
        Assume.that(!Double.isNaN(data.indicators().value(3, indicator)));
        var method = Method.PLAIN.with(new Normalisation.Scaled(-300, 300)).with(aggregation);
        var before = Pipeline.run(FRAMEWORK, data, method).scores();
        var columns = data.indicators().columns();
        columns[indicator] = columns[indicator].clone();
        columns[indicator][3] += FRAMEWORK.node(indicator).direction() * better;
        var after = Pipeline.run(FRAMEWORK, data.withIndicators(data.indicators().with(columns)), method)
                .scores();
        assertThat(after[3]).isGreaterThan(before[3]);
        for (int u : new int[] {0, 1, 2, 4, 5}) {
            assertThat(after[u]).isEqualTo(before[u]);
        }
    }

    @Property(tries = 200)
    void ranksFollowScoresAndTiesShareTheSmallest(@ForAll int seed) {
        var random = new Random(seed);
        var scores = IntStream.range(0, 30)
                .mapToDouble(u -> random.nextInt(10) == 0 ? Double.NaN : random.nextInt(12))
                .toArray();
        var ranks = Ranks.descending(scores);
        for (int u = 0; u < scores.length; u++) {
            if (Double.isNaN(scores[u])) {
                assertThat(ranks[u]).isNaN();
                continue;
            }
            double score = scores[u];
            long above = IntStream.range(0, scores.length).filter(v -> scores[v] > score).count();
            assertThat(ranks[u]).isEqualTo(above + 1);
        }
    }

    /** Turning a column about (c − x) and its direction gives the same normalised column. */
    @Property(tries = 100)
    void directionAndSignAreOneChoice(@ForAll int seed, @ForAll("normalisations") Normalisation normalisation) {
        Assume.that(!(normalisation instanceof Normalisation.Scaled)); // its limits are of y, not of the column
        var up = Tables.flat(1);
        var down = Tables.flat(up.node(0).withDirection(-1));
        var data = Tables.random(up, 20, 0.2, seed);
        var turned = new double[20];
        for (int u = 0; u < 20; u++) {
            turned[u] = 64 - data.indicators().value(u, 0);
        }
        var plain = new Normaliser(normalisation, up).table(data.indicators()).column(0);
        var other = new Normaliser(normalisation, down)
                .table(data.indicators().with(new double[][] {turned}))
                .column(0);
        for (int u = 0; u < 20; u++) {
            close(other[u], plain[u]);
        }
    }

    @Property(tries = 100)
    void whatIsImputedIsMarkedAndNothingElseChanges(@ForAll int seed, @ForAll("imputations") Imputation imputation) {
        var data = Tables.random(FRAMEWORK, 15, 0.3, seed);
        var result = Pipeline.run(FRAMEWORK, data, Method.PLAIN.with(imputation));
        var after = result.step(StepKind.IMPUTE).orElseThrow().after();
        for (int j = 0; j < after.width(); j++) {
            for (int u = 0; u < 15; u++) {
                double raw = data.indicators().value(u, j);
                assertThat(result.imputed(u, j)).isEqualTo(Double.isNaN(raw) && !Double.isNaN(after.value(u, j)));
                if (!Double.isNaN(raw)) {
                    assertThat(after.value(u, j)).isEqualTo(raw);
                }
            }
        }
    }

    @Property(tries = 200)
    void winsorisingKeepsTheOrderAndTheRange(@ForAll int seed, @ForAll @IntRange(min = 1, max = 6) int winmax) {
        var random = new Random(seed);
        var x = IntStream.range(0, 30)
                .mapToDouble(u -> random.nextInt(8) == 0 ? Double.NaN : Math.pow(random.nextGaussian(), 5))
                .toArray();
        var treated = Winsorisation.of(x, winmax, false);
        var y = treated.column();
        var range = Moments.of(x);
        int moved = 0;
        for (int u = 0; u < x.length; u++) {
            assertThat(Double.isNaN(y[u])).isEqualTo(Double.isNaN(x[u]));
            if (Double.isNaN(x[u])) {
                continue;
            }
            moved += x[u] == y[u] ? 0 : 1;
            assertThat(y[u]).isBetween(range.min(), range.max());
            for (int v = 0; v < x.length; v++) {
                assertThat(x[u] < x[v] && y[u] > y[v]).isFalse();
            }
        }
        assertThat(moved).isEqualTo(treated.high() + treated.low());
        assertThat(moved).isLessThanOrEqualTo(winmax); // no ties among random numbers
        assertThat(treated.passes() || moved == winmax).isTrue();
    }

    @Property(tries = 100)
    void normalisedColumnsKeepTheOrderOfTheirDirection(
            @ForAll int seed, @ForAll("normalisations") Normalisation normalisation) {
        var data = Tables.random(FRAMEWORK, 12, 0.2, seed);
        var normalised = new Normaliser(normalisation, FRAMEWORK).table(data.indicators());
        for (int j = 0; j < normalised.width(); j++) {
            int d = FRAMEWORK.node(j).direction();
            for (int u = 0; u < 12; u++) {
                for (int v = 0; v < 12; v++) {
                    if (d * data.indicators().value(u, j) > d * data.indicators().value(v, j)) {
                        assertThat(normalised.value(u, j)).isGreaterThan(normalised.value(v, j));
                    }
                }
            }
        }
    }

    private static double[] asIs(Framework framework, DataSet data, Aggregation aggregation) {
        return Pipeline.run(
                        framework,
                        data,
                        Method.PLAIN.with(new Normalisation.AsIs()).withAggregations(List.of(aggregation)))
                .scores();
    }

    private static void close(double found, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(found).isNaN();
        } else {
            assertThat(found).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
        }
    }
}
