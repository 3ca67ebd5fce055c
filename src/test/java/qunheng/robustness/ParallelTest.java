package qunheng.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import qunheng.task.Progress;

/** Blocks of work, their progress and what ends them; the random numbers of a block. */
class ParallelTest {
    @Test
    void everyItemIsDoneOnceInBlocksOfSixtyFour() {
        for (int threads : new int[] {1, 3}) {
            var times = new AtomicIntegerArray(1000);
            var blocks = Collections.synchronizedList(new ArrayList<List<Long>>());
            Parallel.run(1000, threads, Progress.NONE, () -> "room", (room, from, to) -> {
                assertThat(room).isEqualTo("room");
                blocks.add(List.of(from, to));
                for (int i = (int) from; i < to; i++) {
                    times.incrementAndGet(i);
                }
            });
            for (int i = 0; i < 1000; i++) {
                assertThat(times.get(i)).isEqualTo(1);
            }
            assertThat(blocks).hasSize(16).contains(List.of(0L, 64L), List.of(960L, 1000L));
        }
        var none = new AtomicInteger();
        Parallel.run(64, 2, Progress.NONE, () -> "", (room, from, to) -> none.incrementAndGet());
        assertThat(none).hasValue(1);
    }

    @Test
    void progressIsTheShareThatIsDone() {
        var seen = new ArrayList<Double>();
        var progress = new Progress() {
            @Override
            public void at(double fraction) {
                seen.add(fraction);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        Parallel.run(160, 1, progress, () -> "", (room, from, to) -> {});
        assertThat(seen).containsExactly(64 / 160.0, 128 / 160.0, 1.0);
    }

    @Test
    void whatOneThreadThrowsEndsTheOthersAndComesOut() {
        var problem = new IllegalStateException("broken");
        var blocks = new AtomicInteger();
        assertThatThrownBy(() -> Parallel.run(64 * 2_000, 2, Progress.NONE, () -> "", (room, from, to) -> {
                    blocks.incrementAndGet();
                    if (from == 0) {
                        throw problem;
                    }
                    pause();
                }))
                .isSameAs(problem);
        assertThat(blocks.get()).isLessThan(2_000);
        var error = new AssertionError("worse");
        assertThatThrownBy(() -> Parallel.run(1, 1, Progress.NONE, () -> "", (room, from, to) -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @Timeout(60)
    void whoeverIsInterruptedWhileWaitingStaysInterrupted() {
        var waiting = Thread.currentThread();
        waiting.interrupt();
        assertThatThrownBy(() -> Parallel.run(64, 1, Progress.NONE, () -> "", (room, from, to) -> {
                    while (waiting.isInterrupted()) { // until whoever waits has noticed
                        pause();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** The JDK's SplittableRandom steps by the golden ratio and finishes in the same way. */
    @Test
    void blocksAreSeededAsSplittableRandomSplits() {
        for (long seed : new long[] {0, 1, -7, 1L << 40}) {
            var jdk = new SplittableRandom(seed);
            for (long block = 0; block < 5; block++) {
                var expected = RandomSource.XO_RO_SHI_RO_128_PP.create(jdk.nextLong());
                var found = Points.random(seed, block);
                assertThat(found.nextLong()).isEqualTo(expected.nextLong());
                assertThat(found.nextLong()).isEqualTo(expected.nextLong());
            }
        }
        var point = new double[3];
        Points.fill(Points.random(5, 2), point);
        var same = Points.random(5, 2);
        assertThat(point).containsExactly(same.nextDouble(), same.nextDouble(), same.nextDouble());
    }

    /** By hand for two inputs and rows (0, 1): A = 1, 2; B = 3, 6; AB_1 = 2, 2; AB_2 = 1, 5. */
    @Test
    void estimatesFollowTheirFormulas() {
        var y = new double[][] {{2, 2}, {1, 5}, {1, 2}, {3, 6}};
        // V of 1, 2, 3, 6: mean 3, squares 4 + 1 + 0 + 9 = 14, over 3
        double v = 14 / 3.0;
        var found = SobolEstimates.of(y, new int[] {0, 1});
        assertThat(found[0]).isCloseTo((3 * 1 + 6 * 0) / 2.0 / v, within(1e-15));
        assertThat(found[1]).isCloseTo((3 * 0 + 6 * 3) / 2.0 / v, within(1e-15));
        assertThat(found[2]).isCloseTo((1 + 0) / (4 * v), within(1e-15));
        assertThat(found[3]).isCloseTo((0 + 9) / (4 * v), within(1e-15));
        // a row may be named twice: A = 2, 2; B = 6, 6; V = (1 + 1 … ) of 2, 2, 6, 6 is 16/3
        var twice = SobolEstimates.of(y, new int[] {1, 1});
        assertThat(twice[1]).isCloseTo(6 * 3 / (16 / 3.0), within(1e-15));
        assertThat(SobolEstimates.of(y, new int[0])).containsOnly(Double.NaN);
        assertThat(SobolEstimates.of(new double[][] {{4, 4}, {4, 4}, {4, 4}}, new int[] {0, 1}))
                .containsOnly(Double.NaN);
    }
}
