package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Refusals.assertRefused;
import static qunheng.scoring.pipeline.Tables.NA;
import static qunheng.scoring.pipeline.Tables.column;
import static qunheng.scoring.pipeline.Tables.flat;
import static qunheng.scoring.pipeline.Tables.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImputationTest {
    @Test
    void meanAndMedianOfTheColumn() {
        var before = table(column(1, NA, 3, 8), column(5, 6, 7, 8));
        var mean = apply(new Imputation.Mean(), before);
        assertThat(mean.after().column(0)).containsExactly(1, 4, 3, 8);
        assertThat(mean.after().column(1)).isSameAs(before.column(1));
        assertThat(mean.changes()).containsExactly(new CellChange("u2", "a", NA, 4, Mark.IMPUTED));
        assertThat(apply(new Imputation.Median(), before).after().column(0)).containsExactly(1, 3, 3, 8);
        assertThat(before.column(0)[1]).isNaN();
    }

    @Test
    void meanAndMedianOfTheGroup() {
        var before = table(column(1, NA, 2, 9, 7, NA, 4, NA));
        var groups = Map.of("g", List.of("x", "x", "x", "x", "y", "y", "", ""));
        var mean = Imputation.apply(new Imputation.GroupMean("g"), flat(1), before, groups);
        assertThat(mean.after().column(0)).containsExactly(1, 4, 2, 9, 7, 7, 4, NA);
        var median = Imputation.apply(new Imputation.GroupMedian("g"), flat(1), before, groups);
        assertThat(median.after().column(0)).containsExactly(1, 2, 2, 9, 7, 7, 4, NA);
        assertThat(median.changes()).hasSize(2);
    }

    @Test
    void aGroupWithoutAnyValueStaysMissing() {
        var groups = Map.of("g", List.of("x", "x", "y"));
        var step = Imputation.apply(new Imputation.GroupMean("g"), flat(1), table(column(NA, NA, 1)), groups);
        assertThat(step.after().column(0)).containsExactly(NA, NA, 1);
        assertThat(step.changes()).isEmpty();
        assertRefused(
                () -> Imputation.apply(new Imputation.GroupMean("h"), flat(1), table(column(1)), groups),
                "pipeline.impute.noGrouping",
                "h");
    }

    /**
     * a: 0–10, up; b: 0–4, down, so 4 is worst; c: 100–200, up. Unit 2 has a = 5 (z 0.5) and b = 1 (z 0.75): z̄ =
     * 0.625, c = 162.5. Unit 3 has a = 10 (z 1) and c = 200 (z 1): b at its best, 0.
     */
    @Test
    void rowMeanScalesTheOthersAndScalesBack() {
        var framework = flat(
                Node.indicator(2, "a", 1, 1, "top"),
                Node.indicator(3, "b", -1, 1, "top"),
                Node.indicator(4, "c", 1, 1, "top"));
        var before = table(column(0, 5, 10, NA), column(0, 1, NA, 4), column(100, NA, 200, 150));
        var after = Imputation.apply(new Imputation.RowMean(), framework, before, Map.of()).after();
        assertThat(after.column(2)).containsExactly(100, 162.5, 200, 150);
        assertThat(after.column(1)).containsExactly(0, 1, 0, 4);
        // unit 4: b z 0, c z 0.5: a = 2.5
        assertThat(after.column(0)).containsExactly(0, 5, 10, 2.5);
    }

    @Test
    void rowMeanStaysInsideTheParentAndKeepsAnEmptyRow() {
        var framework = Framework.of(List.of(
                Node.indicator(2, "a", 1, 1, "P"),
                Node.indicator(3, "b", 1, 1, "P"),
                Node.indicator(4, "c", 1, 1, "Q"),
                Node.aggregate(5, 2, "P", 1, "T"),
                Node.aggregate(6, 2, "Q", 1, "T"),
                Node.aggregate(7, 3, "T", 1, "")));
        var before = table(column(0, 1, NA), column(0, 1, NA), column(0, 1, 0.5));
        var after = Imputation.apply(new Imputation.RowMean(), framework, before, Map.of()).after();
        assertThat(after.column(0)).containsExactly(0, 1, NA);
        assertThat(after.column(1)).containsExactly(0, 1, NA);
    }

    @Test
    void aConstantColumnCannotBeScaled() {
        var before = table(column(1, 1, 1), column(1, NA, 2));
        assertRefused(() -> apply(new Imputation.RowMean(), before), "pipeline.impute.constant", "a");
        assertRefused(() -> apply(new Imputation.Knn(1), before), "pipeline.impute.constant", "a");
        var full = table(column(1, 1, 1), column(1, 3, 2));
        assertThat(apply(new Imputation.RowMean(), full).changes()).isEmpty();
        assertThat(apply(new Imputation.Knn(1), full).changes()).isEmpty();
    }

    /**
     * z of a: 0, 0.5, 1, 0.2; z of b: 0, 1, –, 0.4. From u4 (a 0.2, b 0.4) to u1: √((0.04 + 0.16)/2) = 0.316; to u2:
     * √((0.09 + 0.36)/2) = 0.474; to u3, by a alone: 0.8. So c of u4 is that of u1 for k = 1, the mean of u1 and u2 for
     * k = 2, of all three for k = 3 and more.
     */
    @Test
    void nearestUnitsByTheIndicatorsThatAreShared() {
        var before = table(column(0, 5, 10, 2), column(0, 10, NA, 4), column(30, 60, 120, NA));
        assertThat(apply(new Imputation.Knn(1), before).after().column(2)[3]).isEqualTo(30);
        assertThat(apply(new Imputation.Knn(2), before).after().column(2)[3]).isEqualTo(45);
        assertThat(apply(new Imputation.Knn(3), before).after().column(2)[3]).isEqualTo(70);
        assertThat(apply(new Imputation.Knn(9), before).after().column(2)[3]).isEqualTo(70);
        // b of u3: z of a and c; nearest is u2 (0.5, 1/3 against 1, 1)
        assertThat(apply(new Imputation.Knn(1), before).after().column(1)[2]).isEqualTo(10);
    }

    @Test
    void ofEqualDistancesTheEarlierRowIsNearer() {
        var before = table(column(0, 2, 2, 1, 0), column(NA, 7, 9, 1, NA));
        // u1 and u5 lie at 0 from each other, which have no b; u4 is next, u2 and u3 tie
        assertThat(apply(new Imputation.Knn(2), before).after().column(1)[0]).isEqualTo(4);
    }

    @Test
    void aUnitThatSharesNothingStaysMissing() {
        var before = table(column(1, NA, 3), column(NA, NA, 4), column(1, NA, NA), column(2, 5, NA));
        var after = apply(new Imputation.Knn(2), table(column(1, 2, NA, NA), column(NA, 4, NA, 5))).after();
        assertThat(after.column(0)[2]).isNaN();
        assertThat(after.column(0)[3]).isEqualTo(2);
        assertThat(before.value(1, 0)).isNaN();
        assertRefused(() -> new Imputation.Knn(0), "pipeline.impute.k", "0");
    }

    @Test
    void anEmptyColumnHasNoMean() {
        assertThat(apply(new Imputation.Mean(), table(column(NA, NA))).changes()).isEmpty();
        assertThat(apply(new Imputation.None(), table(column(NA, 1))).changes()).isEmpty();
    }

    @Test
    void denominatorsDivideAsTheyStand() {
        var framework = flat(
                Node.indicator(2, "a", 1, 1, "top").withDenominator("d"), Node.indicator(3, "b", 1, 1, "top"));
        var divisors = new Table(List.of("u1", "u2", "u3"), List.of("d"), new double[][] {{2, 4, NA}});
        var data = new DataSet(table(column(1, NA, 3), column(1, 2, 3)), divisors, Map.of(), List.of());
        var step = Denomination.apply(framework, data);
        assertThat(step.after().column(0)).containsExactly(0.5, NA, NA);
        assertThat(step.after().column(1)).isSameAs(data.indicators().column(1));
        assertThat(step.changes())
                .containsExactly(
                        new CellChange("u1", "a", 1, 0.5, Mark.DENOMINATED),
                        new CellChange("u3", "a", 3, NA, Mark.DENOMINATED));
    }

    @Test
    void aDenominatorOfZeroIsRefusedWithUnitAndIndicator() {
        var framework = flat(Node.indicator(2, "a", 1, 1, "top").withDenominator("d"));
        var zero = new Table(List.of("u1", "u2"), List.of("d"), new double[][] {{2, 0}});
        assertRefused(
                () -> Denomination.apply(
                        framework, new DataSet(table(column(1, 2)), zero, Map.of(), List.of())),
                "pipeline.denominate.zero",
                "u2",
                "a",
                "d");
        // nothing is divided there
        assertThat(Denomination.apply(framework, new DataSet(table(column(1, NA)), zero, Map.of(), List.of()))
                        .after()
                        .column(0)[0])
                .isCloseTo(0.5, within(0.0));
        assertRefused(
                () -> Denomination.apply(framework, DataSet.of(table(column(1, 2)))),
                "pipeline.denominate.noColumn",
                "a",
                "d");
    }

    private static Step apply(Imputation imputation, Table before) {
        return Imputation.apply(imputation, flat(before.width()), before, Map.of());
    }
}
