package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.scoring.pipeline.Refusals.assertRefused;
import static qunheng.scoring.pipeline.Tables.NA;
import static qunheng.scoring.pipeline.Tables.column;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopelandTest {
    /**
     * Weights 0.5, 0.3, 0.2. u1 beats u2 on a and c (0.7), loses to u3 on b and c (0.5 each: tie); u2 loses to u3 on a
     * and c, wins b by 0.3: −1. So u1 = 1 + 0, u2 = −1 − 1, u3 = 0 + 1.
     */
    @Test
    void eachPairIsAPointForTheHeavierSide() {
        var scores = scores(new double[] {0.5, 0.3, 0.2}, column(3, 1, 2), column(2, 5, 4), column(1, 0, 2));
        assertThat(scores).containsExactly(1, -2, 1);
    }

    /** 0.1 + 0.2 against 0.3: in binary 0.1 + 0.2 is greater, yet the sides are equal. */
    @Test
    void binaryFractionsDoNotDecideATie() {
        assertThat(scores(new double[] {0.1, 0.2, 0.3}, column(1, 0), column(1, 0), column(0, 1)))
                .containsExactly(0, 0);
        assertThat(scores(new double[] {0.1, 0.2, 0.3 - 1e-9}, column(1, 0), column(1, 0), column(0, 1)))
                .containsExactly(1, -1);
    }

    @Test
    void halfOfATieCountsForEachSide() {
        // a ties (0.6 shared out), b wins with 0.4: 0.7 to 0.3
        assertThat(scores(new double[] {0.6, 0.4}, column(5, 5), column(2, 1))).containsExactly(1, -1);
        assertThat(scores(new double[] {1, 1}, column(5, 5), column(2, 2))).containsExactly(0, 0);
    }

    @Test
    void aPairIsJudgedByWhatBothHave() {
        // u1–u2 share b only: u2 wins although a weighs more; u1–u3 share both; u2–u3 share b
        assertThat(scores(new double[] {3, 1}, column(9, NA, 8), column(1, 2, 3))).containsExactly(0, 0, 0);
        // u1 and u2 share nothing
        assertThat(scores(new double[] {1, 1}, column(9, NA), column(NA, 2))).containsExactly(0, 0);
        // u2 has nothing at all: missing, and no opponent
        assertThat(scores(new double[] {1, 1}, column(9, NA, 3), column(1, NA, 1))).containsExactly(1, NA, -1);
        // only a child without weight is left
        assertThat(scores(new double[] {1, 0}, column(9, NA, 3), column(1, 1, 1))).containsExactly(1, NA, -1);
    }

    /**
     * Below P (a, b) and Q (c, d), all of weight 1: u1 beats both others in a and b, loses to both in c and d, and u2
     * and u3 share the points: P 2, −1, −1 and Q −2, 1, 1. With weights 1 and 2 above, Q decides every pair that
     * differs.
     */
    @Test
    void theScoresOfALevelAreTheDataOfTheNext() {
        var framework = Framework.of(List.of(
                Node.indicator(2, "a", 1, 1, "P"),
                Node.indicator(3, "b", 1, 1, "P"),
                Node.indicator(4, "c", 1, 1, "Q"),
                Node.indicator(5, "d", 1, 1, "Q"),
                Node.aggregate(6, 2, "P", 1, "T"),
                Node.aggregate(7, 2, "Q", 2, "T"),
                Node.aggregate(8, 3, "T", 1, "")));
        var data = DataSet.of(Tables.table(
                column(3, 2, 1), column(3, 1, 2), column(1, 2, 3), column(1, 3, 2)));
        var result = Pipeline.run(
                framework, data, Method.PLAIN.with(new Normalisation.AsIs()).with(new Aggregation.Copeland()));
        assertThat(result.columns()[4]).containsExactly(2, -1, -1);
        assertThat(result.columns()[5]).containsExactly(-2, 1, 1);
        assertThat(result.scores()).containsExactly(-2, 1, 1);
        assertThat(result.rankTable().column(0)).containsExactly(3, 1, 1);
    }

    @Test
    void tooManyPairsAreRefused() {
        var out = new double[Copeland.MOST_UNITS + 1];
        assertRefused(
                () -> Copeland.scores(new int[] {0}, new double[][] {out}, new double[] {1}, 1, out),
                "pipeline.aggregate.tooManyUnits",
                "50001",
                "50000");
    }

    private static double[] scores(double[] weights, double[]... columns) {
        var out = new double[columns[0].length];
        Arrays.fill(out, 99);
        Copeland.scores(IntStream.range(0, columns.length).toArray(), columns, weights, 1, out);
        return out;
    }
}
