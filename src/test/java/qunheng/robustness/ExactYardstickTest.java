package qunheng.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Tables.column;
import static qunheng.scoring.pipeline.Tables.flat;
import static qunheng.scoring.pipeline.Tables.random;
import static qunheng.scoring.pipeline.Tables.table;
import static qunheng.scoring.pipeline.Tables.threeLevels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.DataSet;
import qunheng.scoring.pipeline.Framework;
import qunheng.scoring.pipeline.Imputation;
import qunheng.scoring.pipeline.Method;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.task.Progress;

/** Monte Carlo beside the exact answer, on spaces so small that every state can be run; the tables are printed. */
class ExactYardstickTest {
    private static final double[] LEVELS = {0.05, 0.5, 0.95};
    private static final List<Integer> DRAWS = List.of(100, 1_000, 10_000, 100_000);

    private static final Input NORMALISE = new Input.NormalisationChoice(
            List.of(new Normalisation.MinMax(1, 100), new Normalisation.Rank(), new Normalisation.ZScore(100, 10)));
    private static final Input AGGREGATE = new Input.AggregationChoice(List.of(
            List.of(new Aggregation.Arithmetic()),
            List.of(new Aggregation.Geometric()),
            List.of(new Aggregation.Geometric(), new Aggregation.Arithmetic()),
            List.of(new Aggregation.Harmonic())));
    private static final Input IMPUTE = new Input.ImputationChoice(
            List.of(new Imputation.None(), new Imputation.Median(), new Imputation.Knn(3)));
    private static final Input WINMAX = new Input.WinmaxChoice(List.of(0, 1, 2, 3, 4));

    record Space(String name, Study study) {
        @Override
        public String toString() {
            return name + ", " + study.states() + " states";
        }
    }

    static Stream<Space> spaces() {
        var framework = threeLevels(3, 4);
        return Stream.of(
                new Space("normalise x aggregate", study(framework, NORMALISE, AGGREGATE)),
                new Space(
                        "impute x winmax x normalise x aggregate",
                        study(framework, IMPUTE, WINMAX, NORMALISE, AGGREGATE)),
                new Space("40 weight sets x aggregate", study(framework, sets(framework), AGGREGATE)),
                new Space("40 weight sets x normalise x winmax", study(framework, sets(framework), NORMALISE, WINMAX)));
    }

    /** Long tails, so that winsorising has something to do. */
    private static Study study(Framework framework, Input... inputs) {
        var even = random(framework, 15, 0.05, 3);
        var columns = even.indicators().columns();
        for (int j = 0; j < columns.length; j++) {
            columns[j] = DoubleStream.of(columns[j]).map(v -> Math.exp(v / 12)).toArray();
        }
        return new Study(
                framework,
                even.withIndicators(even.indicators().with(columns)),
                Method.PLAIN.with(new Normalisation.MinMax(1, 100)),
                List.of(inputs));
    }

    private static Input sets(Framework framework) {
        var random = new SplittableRandom(8);
        var sets = new ArrayList<Map<String, Double>>();
        for (int set = 0; set < 40; set++) {
            var weights = new HashMap<String, Double>();
            framework.nodes().forEach(node -> weights.put(node.code(), 0.2 + random.nextDouble()));
            sets.add(weights);
        }
        return new Input.WeightSets(sets);
    }

    /** A unit's rank as the space makes it: the ranks of all states, ascending, each with the probability 1/n. */
    private record Law(int[] ranks) {
        static Law of(RankStore states, int unit) {
            return new Law(IntStream.range(0, (int) states.draws())
                    .map(state -> states.rank(state, unit))
                    .sorted()
                    .toArray());
        }

        double mean() {
            return IntStream.of(ranks).average().orElseThrow();
        }

        double sd() {
            double mean = mean();
            return Math.sqrt(IntStream.of(ranks).mapToDouble(r -> (r - mean) * (r - mean)).average().orElseThrow());
        }

        /** The smallest rank whose cumulated probability reaches {@code level}. */
        int quantile(double level) {
            int states = (int) Math.ceil(Math.clamp(level, 0, 1) * ranks.length - 1e-9);
            return ranks[Math.max(states, 1) - 1];
        }
    }

    /**
     * What a percentile of draws can come to. By Dvoretzky, Kiefer and Wolfowitz the share of draws below any rank lies
     * within √(ln(2/δ)/2N) of its probability, for all ranks at once and but for a chance of δ; two more draws are the
     * room of type 7. If the law has no step within that distance of the level, the percentile <em>is</em> the law's;
     * if it has one, both ranks at the step are right, and no number of draws decides between them when the step is at
     * the level.
     */
    private static double room(int draws) {
        return Math.sqrt(Math.log(2 / 1e-6) / (2.0 * draws)) + 2.0 / draws;
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void meanRanksAndPercentilesConverge(Space space) {
        var study = space.study();
        var enumerated = new Uncertainty(study, 2, Progress.NONE).enumerate();
        var states = enumerated.kept();
        assertThat(states).isNotNull();
        assertThat(enumerated.failed()).isZero();
        var laws = IntStream.range(0, study.units())
                .mapToObj(u -> Law.of(states == null ? new RankStore(0, 0) : states, u))
                .toList();
        var table = new StringBuilder(
                space + "\n   draws  max|mean-exact|  6 sd/sqrt(N)"
                        + "  percentiles: decided  of them wrong  near a step  largest error there  worst against type 7 of states\n");
        for (int draws : DRAWS) {
            var drawn = new Uncertainty(study, 2, Progress.NONE).draw(draws, 42);
            double mean = 0;
            double allowed = 0;
            int decided = 0;
            int wrong = 0;
            double largest = 0;
            double listed = 0;
            for (int u = 0; u < laws.size(); u++) {
                var law = laws.get(u);
                var band = drawn.ranks().get(u);
                assertThat(enumerated.ranks().get(u).mean()).isCloseTo(law.mean(), within(1e-12));
                double sixSd = 6 * law.sd() / Math.sqrt(draws);
                assertThat(band.mean()).isCloseTo(law.mean(), within(sixSd + 1e-12));
                mean = Math.max(mean, Math.abs(band.mean() - law.mean()));
                allowed = Math.max(allowed, sixSd);
                for (double level : LEVELS) {
                    double found = percentile(band, level);
                    int low = law.quantile(level - room(draws));
                    int high = law.quantile(level + room(draws));
                    assertThat(found)
                            .as("unit %d, level %s, %d draws", u, level, draws)
                            .isBetween((double) low, (double) high);
                    if (low == high) {
                        decided++;
                        wrong += found == law.quantile(level) ? 0 : 1;
                    } else {
                        largest = Math.max(largest, Math.abs(found - law.quantile(level)));
                    }
                    listed = Math.max(listed, Math.abs(found - percentile(enumerated.ranks().get(u), level)));
                }
            }
            table.append(String.format(Locale.ROOT, "%8d  %15.5f  %12.5f  %20d  %13d  %11d  %19.2f  %30.2f%n",
                    draws, mean, allowed, decided, wrong, laws.size() * LEVELS.length - decided, largest, listed));
            assertThat(wrong).isZero();
            if (draws == 100_000) {
                assertThat(mean).isLessThan(0.03);
                assertThat(decided).isGreaterThan(laws.size() * LEVELS.length * 2 / 3);
            }
        }
        System.out.println(table);
    }

    private static double percentile(RankBand band, double level) {
        return level < 0.5 ? band.q5() : level > 0.5 ? band.q95() : band.median();
    }

    /** Ranks 1 and 3, each with probability ½: every number between them is a median. */
    @Test
    void aMedianAtAStepOfTheLawIsNotDecidedByMoreDraws() {
        var study = twoStates();
        assertThat(new Uncertainty(study, 1, Progress.NONE).enumerate().ranks().getFirst().median()).isEqualTo(2);
        var found = new HashSet<Double>();
        for (int seed = 0; seed < 12; seed++) {
            found.add(new Uncertainty(study, 2, Progress.NONE)
                    .draw(20_000, seed)
                    .ranks()
                    .getFirst()
                    .median());
        }
        assertThat(found).isEqualTo(Set.of(1.0, 3.0));
    }

    /** Type 7 of two states goes 0.95 of the way from one to the other; draws find the worse one in every twentieth. */
    @Test
    void typeSevenOfFewStatesLiesBetweenRanksThatDrawsTakeWhole() {
        var study = twoStates();
        var exact = new Uncertainty(study, 1, Progress.NONE).enumerate().ranks().getFirst();
        var drawn = new Uncertainty(study, 2, Progress.NONE).draw(100_000, 1).ranks().getFirst();
        assertThat(exact.q5()).isCloseTo(1.1, within(1e-12));
        assertThat(exact.q95()).isCloseTo(2.9, within(1e-12));
        assertThat(drawn.q5()).isEqualTo(1);
        assertThat(drawn.q95()).isEqualTo(3);
    }

    private static Study twoStates() {
        var sets = List.of(Map.of("a", 1.0, "b", 0.0), Map.of("a", 0.0, "b", 1.0));
        return new Study(
                flat(2),
                DataSet.of(table(column(1, 2, 3), column(3, 2, 1))),
                Method.PLAIN,
                List.of(new Input.WeightSets(sets)));
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void sobolsIndicesConverge(Space space) {
        var study = space.study();
        var enumerated = new Uncertainty(study, 2, Progress.NONE).enumerate();
        var exact = ExactSobol.of(study, enumerated).indices();
        checkByConditioning(study, enumerated.shifts(), exact);
        var table = new StringBuilder(
                space + "\n    rows     runs  max|S-exact|  max|ST-exact|  indices inside their interval\n");
        double first = 0;
        double total = 0;
        for (int rows : new int[] {128, 1024, 16_384}) {
            var found = Sobol.ofRankShift(study).estimate(rows, 1, 2, Progress.NONE);
            first = 0;
            total = 0;
            int inside = 0;
            for (int i = 0; i < exact.size(); i++) {
                var drawn = found.indices().get(i);
                double s = exact.get(i).first();
                double st = exact.get(i).total();
                first = Math.max(first, Math.abs(drawn.first() - s));
                total = Math.max(total, Math.abs(drawn.total() - st));
                inside += drawn.firstLow() <= s && s <= drawn.firstHigh() ? 1 : 0;
                inside += drawn.totalLow() <= st && st <= drawn.totalHigh() ? 1 : 0;
            }
            table.append(String.format(Locale.ROOT, "%8d %8d  %12.5f  %13.5f  %d of %d%n",
                    rows, found.runs(), first, total, inside, 2 * exact.size()));
            if (rows == 16_384) {
                assertThat(inside).isEqualTo(2 * exact.size());
            }
        }
        System.out.println(table);
        assertThat(first).isLessThan(0.01);
        assertThat(total).isLessThan(0.01);
    }

    /**
     * The indices once more, by sorting the states into classes: S_i of the classes of x_i, 1 − ST_i of those of all
     * others.
     */
    private static void checkByConditioning(Study study, double[] y, List<SobolIndex> exact) {
        int k = study.inputs().size();
        var point = new double[study.dimensions()];
        double variance = explained(y, state -> state + "");
        for (int i = 0; i < k; i++) {
            int input = i;
            double own = explained(y, state -> {
                study.pointOfState(state, point);
                return point[input] + "";
            });
            double others = explained(y, state -> {
                study.pointOfState(state, point);
                point[input] = 0;
                return Arrays.toString(point);
            });
            assertThat(exact.get(i).first()).isCloseTo(own / variance, within(1e-10));
            assertThat(exact.get(i).total()).isCloseTo(1 - others / variance, within(1e-10));
        }
    }

    /** Variance of y's means over classes of states. */
    private static double explained(double[] y, IntFunction<String> classOf) {
        var sums = new HashMap<String, double[]>();
        double mean = 0;
        for (int state = 0; state < y.length; state++) {
            var sum = sums.computeIfAbsent(classOf.apply(state), c -> new double[2]);
            sum[0] += y[state];
            sum[1]++;
            mean += y[state] / y.length;
        }
        double variance = 0;
        for (var sum : sums.values()) {
            variance += Math.pow(sum[0] / sum[1] - mean, 2) * sum[1] / y.length;
        }
        return variance;
    }
}
