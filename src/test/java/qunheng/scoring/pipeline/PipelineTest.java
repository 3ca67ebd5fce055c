package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Tables.NA;
import static qunheng.scoring.pipeline.Tables.column;
import static qunheng.scoring.pipeline.Tables.flat;
import static qunheng.scoring.pipeline.Tables.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final Framework FRAMEWORK = Framework.of(List.of(
            Node.indicator(2, "a", 1, 1, "P").withDenominator("people"),
            Node.indicator(3, "b", -1, 3, "P"),
            Node.indicator(4, "c", 1, 1, "Q"),
            Node.aggregate(5, 2, "P", 1, "T"),
            Node.aggregate(6, 2, "Q", 1, "T"),
            Node.aggregate(7, 3, "T", 1, "")));
    private static final DataSet DATA = new DataSet(
            new Table(List.of("x", "y", "z"), List.of("a", "b", "c"), new double[][] {
                {10, 40, NA}, {1, 2, 3}, {5, 6, 7}
            }),
            new Table(List.of("x", "y", "z"), List.of("people"), new double[][] {{1, 2, 4}}),
            Map.of(),
            List.of());

    /**
     * a/people = 10, 20, – → mean 15 for z → 0, 100, 50; b down: 100, 50, 0; c: 0, 50, 100.
     * P = (a + 3b)/4 = 75, 62.5, 12.5; Q = c; T = 37.5, 56.25, 56.25.
     */
    @Test
    void stepsFollowEachOther() {
        var method = Method.PLAIN.denominating().with(new Imputation.Mean());
        var result = Pipeline.run(FRAMEWORK, DATA, method);
        assertThat(result.steps().stream().map(Step::kind))
                .containsExactly(StepKind.DENOMINATE, StepKind.IMPUTE, StepKind.NORMALISE);
        assertThat(result.step(StepKind.DENOMINATE).orElseThrow().after().column(0)).containsExactly(10, 20, NA);
        assertThat(result.step(StepKind.IMPUTE).orElseThrow().after().column(0)).containsExactly(10, 20, 15);
        assertThat(result.step(StepKind.TREAT)).isEmpty();
        assertThat(result.normalised().column(0)).containsExactly(0, 100, 50);
        assertThat(result.normalised().column(1)).containsExactly(100, 50, 0);
        var scores = result.scoreTable();
        assertThat(scores.codes()).containsExactly("T", "P", "Q");
        assertThat(scores.column(0)).containsExactly(37.5, 56.25, 56.25);
        assertThat(scores.column(1)).containsExactly(75, 62.5, 12.5);
        assertThat(result.scores()).isSameAs(scores.column(0));
        var ranks = result.rankTable();
        assertThat(ranks.column(0)).containsExactly(3, 1, 1);
        assertThat(ranks.column(1)).containsExactly(1, 2, 3);
        assertThat(result.imputed(2, 0)).isTrue();
        assertThat(result.imputed(1, 0)).isFalse();
        assertThat(Pipeline.run(FRAMEWORK, DATA, Method.PLAIN).imputed(2, 0)).isFalse();
        assertThat(Pipeline.treated(FRAMEWORK, DATA, method).column(0)).containsExactly(10, 20, 15);
    }

    @Test
    void everyNormalisedCellSaysWhatItWas() {
        var result = Pipeline.run(FRAMEWORK, DATA, Method.PLAIN);
        assertThat(result.steps().getLast().changes())
                .hasSize(8) // nine cells, one missing
                .contains(new CellChange("y", "b", 2, 50, Mark.NORMALISED));
    }

    @Test
    void treatmentIsAStepOfItsOwn() {
        var x = new double[20];
        for (int u = 0; u < 20; u++) {
            x[u] = u == 19 ? 1000 : u;
        }
        var result = Pipeline.run(flat(1), DataSet.of(table(x)), Method.PLAIN.with(Treatment.winsorise(5)));
        assertThat(result.steps().stream().map(Step::kind)).containsExactly(StepKind.TREAT, StepKind.NORMALISE);
        assertThat(result.normalised().column(0)[19]).isEqualTo(100);
        assertThat(result.normalised().column(0)[18]).isEqualTo(100);
    }

    @Test
    void ranksOfAPanelAreGivenWithinATime() {
        var data = new DataSet(
                table(column(1, 5, 3, 4, NA)),
                new Table(List.of("u1", "u2", "u3", "u4", "u5"), List.of(), new double[0][]),
                Map.of(),
                List.of("2018", "2018", "2019", "2019", "2019"));
        var result = Pipeline.run(flat(1), data, Method.PLAIN);
        assertThat(result.rankTable().column(0)).containsExactly(2, 1, 2, 1, NA);
        assertThat(result.scores()).containsExactly(0, 100, 50, 75, NA);
        var oneYear = new DataSet(data.indicators(), data.denominators(), Map.of(), List.of("1", "1", "1", "1", "1"));
        assertThat(Pipeline.run(flat(1), oneYear, Method.PLAIN).rankTable().column(0))
                .containsExactly(4, 1, 3, 2, NA);
    }

    @Test
    void columnsMustBeTheFrameworksIndicators() {
        assertThatThrownBy(() -> Pipeline.run(flat(2), DataSet.of(table(column(1, 2))), Method.PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Table(List.of("u"), List.of("a"), new double[][] {{1, 2}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Table(List.of("u"), List.of(), new double[][] {{1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void coherenceOfAFramework() {
        // a 0, 50, 100; b 0, 100, 50; c as a: r_ab = 0.5; alpha of P from sums 0, 150, 150:
        // variances 2500 each, covariance 1250: 2·(1 − 5000/7500) = 2/3
        var framework = Framework.of(List.of(
                Node.indicator(2, "a", 1, 1, "P"),
                Node.indicator(3, "b", 1, 1, "P"),
                Node.indicator(4, "c", 1, 1, "Q"),
                Node.aggregate(5, 2, "P", 1, "T"),
                Node.aggregate(6, 2, "Q", 1, "T"),
                Node.aggregate(7, 3, "T", 1, "")));
        var data = DataSet.of(new Table(
                List.of("x", "y", "z"), List.of("a", "b", "c"), new double[][] {{0, 5, 10}, {0, 2, 1}, {1, 2, 3}}));
        var found = Coherence.of(Pipeline.run(framework, data, Method.PLAIN));
        assertThat(value(found, "pearson", "a", "b")).isCloseTo(0.5, within(1e-14));
        assertThat(value(found, "spearman", "a", "b")).isCloseTo(0.5, within(1e-14));
        assertThat(value(found, "pearson", "a", "c")).isCloseTo(1, within(1e-14));
        assertThat(value(found, "cronbach_alpha", "P", "")).isCloseTo(2 / 3.0, within(1e-14));
        assertThat(value(found, "cronbach_alpha", "Q", "")).isNaN();
        // P = 0, 75, 75: r with a = 75·50·… : cov 1875, sd 50 and √1875
        assertThat(value(found, "pearson", "a", "P")).isCloseTo(1875 / (50 * Math.sqrt(1875)), within(1e-14));
        assertThat(value(found, "pearson", "c", "Q")).isCloseTo(1, within(1e-14));
        assertThat(found.stream().filter(s -> s.a().equals("a") && s.b().equals("Q"))).isEmpty();
        assertThat(found.stream().filter(s -> s.a().equals("a") && s.b().equals("T"))).hasSize(2);
        assertThat(found.stream().filter(s -> s.a().equals("P") && s.b().equals("Q"))).hasSize(2);
        // pairs 3 + 1 + 0 of a level, 3 parents, 3 + 2 tops, two each, and three alphas
        assertThat(found).hasSize(2 * (3 + 1 + 3 + 5) + 3);
    }

    @Test
    void coherenceLeavesMissingPairsOut() {
        var data = DataSet.of(table(column(1, 2, NA, 4), column(1, NA, 3, 2), column(4, 3, 2, 1)));
        var found = Coherence.of(Pipeline.run(flat(3), data, Method.PLAIN));
        assertThat(value(found, "spearman", "a", "b")).isCloseTo(1, within(1e-12));
        assertThat(value(found, "spearman", "a", "c")).isCloseTo(-1, within(1e-12));
    }

    private static double value(List<Coherence.Statistic> found, String name, String a, String b) {
        return found.stream()
                .filter(s -> s.name().equals(name) && s.a().equals(a) && s.b().equals(b))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
