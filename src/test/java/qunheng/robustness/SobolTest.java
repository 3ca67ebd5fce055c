package qunheng.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.task.Progress;

class SobolTest {
    private static final List<String> NAMES = List.of("x1", "x2", "x3");
    private static final int[] ONE_EACH = {0, 1, 2, 3};

    /** Ishigami and Homma (1990), a = 7, b = 0.1, on [−π, π]³: its indices are known in closed form. */
    private static double ishigami(double[] point) {
        double x1 = Math.PI * (2 * point[0] - 1);
        double x2 = Math.PI * (2 * point[1] - 1);
        double x3 = Math.PI * (2 * point[2] - 1);
        return Math.sin(x1) + 7 * Math.sin(x2) * Math.sin(x2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    private static double[][] exactIshigami() {
        double p4 = Math.pow(Math.PI, 4);
        double v1 = 0.5 * Math.pow(1 + 0.1 * p4 / 5, 2);
        double v2 = 49 / 8.0;
        double v13 = 0.01 * p4 * p4 * 8 / 225;
        double v = v1 + v2 + v13;
        return new double[][] {{v1 / v, v2 / v, 0}, {(v1 + v13) / v, v2 / v, v13 / v}};
    }

    private static SobolResult estimate(int rows, long seed, int threads) {
        return new Sobol(NAMES, ONE_EACH, () -> SobolTest::ishigami).estimate(rows, seed, threads, Progress.NONE);
    }

    @Test
    void ishigamisIndicesLieWithinTheirIntervals() {
        var exact = exactIshigami();
        var found = estimate(4096, 7, 2);
        assertThat(found.runs()).isEqualTo(5 * 4096);
        assertThat(found.failedRows()).isZero();
        for (int i = 0; i < 3; i++) {
            var index = found.indices().get(i);
            assertThat(index.input()).isEqualTo(NAMES.get(i));
            assertThat(index.first()).isCloseTo(exact[0][i], within(0.02));
            assertThat(index.total()).isCloseTo(exact[1][i], within(0.02));
            assertThat(exact[0][i]).isBetween(index.firstLow(), index.firstHigh());
            assertThat(exact[1][i]).isBetween(index.totalLow(), index.totalHigh());
            assertThat(index.firstHigh() - index.firstLow()).isBetween(0.001, 0.3);
        }
    }

    @Property(tries = 10)
    void theNumberOfThreadsChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int threads) {
        assertThat(estimate(300, seed, threads)).isEqualTo(estimate(300, seed, 1));
    }

    @Test
    void anotherSeedGivesOtherPoints() {
        assertThat(estimate(256, 1, 1)).isNotEqualTo(estimate(256, 2, 1));
    }

    @Test
    void rowsThatCannotBeComputedAreCounted() {
        var found = new Sobol(
                        NAMES, ONE_EACH, () -> point -> point[0] < 0.1 ? Double.NaN : point[0] + point[1])
                .estimate(1024, 1, 2, Progress.NONE);
        assertThat(found.failedRows()).isBetween(100L, 300L);
        assertThat(found.indices().get(2).total()).isZero();
    }

    @Test
    void aTargetThatDoesNotVaryHasNoIndices() {
        var found = new Sobol(NAMES, ONE_EACH, () -> point -> 3).estimate(64, 1, 1, Progress.NONE);
        assertThat(found.indices()).allSatisfy(index -> assertThat(index.total()).isNaN());
    }

    @Test
    void coordinatesOfOneInputMoveTogether() {
        var found = new Sobol(List.of("both", "third"), new int[] {0, 2, 3}, () -> p -> p[0] * p[1])
                .estimate(1024, 1, 1, Progress.NONE);
        assertThat(found.indices().get(0).total()).isCloseTo(1, within(0.05));
        assertThat(found.indices().get(0).first()).isCloseTo(1, within(0.05));
        assertThat(found.indices().get(1).total()).isZero();
    }

    @Test
    void everyCoordinateOfTheFirst256PointsLiesOnceInEach256th() {
        var points = new SobolPoints(12, 99);
        var seen = new boolean[12][256];
        for (int n = 0; n < 256; n++) {
            var point = points.next();
            for (int i = 0; i < 12; i++) {
                seen[i][(int) (point[i] * 256)] = true;
            }
        }
        for (var cells : seen) {
            assertThat(cells).doesNotContain(false);
        }
    }

    @Test
    void aPointIsTheSameHoweverItIsReached() {
        var one = new SobolPoints(1003, 5);
        for (int n = 0; n < 70; n++) {
            one.next();
        }
        var other = new SobolPoints(1003, 5);
        other.skipTo(70);
        assertThat(other.next()).containsExactly(one.next());
        assertThat(other.next()).containsExactly(one.next());
    }

    @Test
    void whoeverWaitsMayStopIt() {
        var stop = new Progress() {
            @Override
            public void at(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        var sobol = new Sobol(NAMES, ONE_EACH, () -> SobolTest::ishigami);
        assertThatThrownBy(() -> sobol.estimate(100, 1, 2, stop)).isInstanceOf(CancellationException.class);
    }

    @Test
    void nothingVariedIsRefused() {
        assertThatThrownBy(() -> new Sobol(List.of(), new int[] {0}, () -> point -> 0))
                .isInstanceOf(MethodRefusal.class);
        assertThatThrownBy(() -> estimate(1, 1, 1)).isInstanceOf(MethodRefusal.class);
    }
}
