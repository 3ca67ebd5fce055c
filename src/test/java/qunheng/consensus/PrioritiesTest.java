package qunheng.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.consensus.Matrices.NA;
import static qunheng.consensus.Matrices.consistent;
import static qunheng.consensus.Matrices.of;
import static qunheng.consensus.Matrices.reference;
import static qunheng.consensus.Matrices.row;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrioritiesTest {
    private static final Comparator<Double> CLOSE = (a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b);

    /** One judgement missing; NumPy 2.4: eigenvector of Harker's matrix, least squares of the logarithms. */
    private static final PairwiseMatrix INCOMPLETE = of(
            row(1, 3, 5, NA), row(1 / 3.0, 1, 4, 2), row(0.2, 0.25, 1, 0.5), row(NA, 0.5, 2, 1));

    @Property(tries = 100)
    void consistentJudgementsGiveTheirWeightsByEveryMethod(
            @ForAll @Size(min = 1, max = 9) List<@DoubleRange(min = 0.1, max = 9) Double> drawn) {
        var weights = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        var matrix = consistent(weights);
        var expected = Priorities.toSumOne(weights);
        for (var method : PriorityMethod.values()) {
            assertThat(Priorities.of(matrix, method)).usingElementComparator(CLOSE).containsExactly(expected);
        }
        var consistency = Consistency.of(matrix, RandomIndex.SAATY);
        assertThat(consistency.lambdaMax()).isCloseTo(weights.length, within(1e-11));
        assertThat(consistency.ci()).isCloseTo(0, within(1e-11));
        assertThat(consistency.gci()).isCloseTo(0, within(1e-11));
        assertThat(consistency.worst()).isEmpty();
        assertThat(consistency.consistent()).isTrue();
    }

    @Test
    void harkersMatrixWeighsWhatIsJudged() {
        assertThat(Priorities.of(INCOMPLETE, PriorityMethod.EIGENVECTOR))
                .usingElementComparator(CLOSE)
                .containsExactly(0.5426250832111696, 0.24638454587228284, 0.07713913127753956, 0.13385123963900789);
        assertThat(Priorities.of(INCOMPLETE, PriorityMethod.GEOMETRIC_MEAN))
                .usingElementComparator(CLOSE)
                .containsExactly(0.5361651365062252, 0.24817414366896848, 0.07722347685776383, 0.13843724296704252);
        assertThat(Priorities.of(INCOMPLETE, PriorityMethod.COLUMN_MEAN))
                .usingElementComparator(CLOSE)
                .containsExactly(0.5366767310606702, 0.24897182275645963, 0.07862866038586566, 0.13572278579700459);
        var consistency = Consistency.of(INCOMPLETE, RandomIndex.SAATY);
        assertThat(consistency.lambdaMax()).isCloseTo(4.072976957400986, within(1e-12));
        assertThat(consistency.gci()).isCloseTo(0.143708533140756, within(1e-12));
        assertThat(INCOMPLETE.complete()).isFalse();
        assertThat(INCOMPLETE.judgedPairs()).isEqualTo(5);
    }

    /** a = 2b, b = 3c and nothing else: 6 : 3 : 1, and nothing is left that could disagree. */
    @ParameterizedTest
    @EnumSource
    void aChainOfJudgementsIsEnough(PriorityMethod method) {
        var chain = of(row(1, 2, NA), row(NA, NA, 3), row(NA, NA, 1));
        assertThat(Priorities.of(chain, method)).usingElementComparator(CLOSE).containsExactly(0.6, 0.3, 0.1);
        var consistency = Consistency.of(chain, RandomIndex.SAATY);
        assertThat(consistency.lambdaMax()).isCloseTo(3, within(1e-12));
        assertThat(consistency.gci()).isZero();
        assertThat(consistency.worst()).isEmpty();
    }

    /** n − algebraic connectivity is close to n for a path of 15, where a plain power iteration would crawl. */
    @Test
    void aLongChainConverges() {
        var rows = new double[15][15];
        var expected = new double[15];
        for (int i = 0; i < 15; i++) {
            java.util.Arrays.fill(rows[i], NA);
            expected[i] = Math.pow(2, -i);
            if (i < 14) {
                rows[i][i + 1] = 2;
            }
        }
        assertThat(Priorities.of(of(rows), PriorityMethod.EIGENVECTOR))
                .usingElementComparator(CLOSE)
                .containsExactly(Priorities.toSumOne(expected));
    }

    @Test
    void oneElementHasAllTheWeight() {
        for (var method : PriorityMethod.values()) {
            assertThat(Priorities.of(of(row(1)), method)).containsExactly(1);
        }
        var consistency = Consistency.of(of(row(1)), RandomIndex.SAATY);
        assertThat(consistency.lambdaMax()).isEqualTo(1);
        assertThat(consistency.ci()).isZero();
        assertThat(consistency.cr()).isZero();
        assertThat(consistency.consistent()).isTrue();
    }

    /** Three judgements in a circle: 3·3 should be a_13 and is 1/3, all weights alike. */
    @Test
    void theWorstTripleSaysWhatTheOtherTwoImply() {
        var worst = Consistency.of(reference("m03_cyclic"), RandomIndex.SAATY).worst().orElseThrow();
        assertThat(worst.disagreement()).isCloseTo(Math.log(27), within(1e-12));
        assertThat(worst.row()).isEqualTo("1");
        assertThat(worst.column()).isEqualTo("3");
        assertThat(worst.given()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(worst.suggested()).isCloseTo(9, within(1e-12));
    }

    /**
     * 1, 2, 3 agree (2·2 = 4); a_24 = 8 and a_34 = 1/4 contradict a_23 = 2, and a_34 lies farthest from the weights.
     */
    @Test
    void theJudgementToLookAtIsTheOneFarthestFromTheWeights() {
        var matrix = of(row(1, 2, 4, 8), row(NA, 1, 2, 4), row(NA, NA, 1, 0.25), row(NA, NA, NA, 1));
        var worst = Consistency.of(matrix, RandomIndex.SAATY).worst().orElseThrow();
        assertThat(worst.row()).isEqualTo("3");
        assertThat(worst.column()).isEqualTo("4");
        assertThat(worst.given()).isEqualTo(0.25);
        assertThat(worst.suggested()).isCloseTo(2, within(1e-12));
        assertThat(worst.disagreement()).isCloseTo(Math.log(8), within(1e-12));
    }

    @Test
    void theIndexOfRandomMatricesIsChosenAndEnds() {
        assertThat(RandomIndex.SAATY.of(12)).isEqualTo(1.48);
        assertThat(RandomIndex.SAATY.of(15)).isEqualTo(1.59);
        assertThat(RandomIndex.ALONSO_LAMATA.of(4)).isEqualTo(0.8815);
        assertThat(RandomIndex.ALONSO_LAMATA.of(15)).isEqualTo(1.5838);
        assertThat(RandomIndex.SAATY.of(16)).isNaN();
        var matrix = reference("m04_mild");
        assertThat(Consistency.of(matrix, RandomIndex.ALONSO_LAMATA).cr())
                .isCloseTo(0.038994147815754256 / 0.8815, within(1e-10));
        var sixteen = new double[16];
        java.util.Arrays.fill(sixteen, 1);
        var beyond = Consistency.of(consistent(sixteen), RandomIndex.SAATY);
        assertThat(beyond.cr()).isNaN();
        assertThat(beyond.consistent()).isFalse();
    }
}
