package qunheng.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qunheng.consensus.Matrices.NA;
import static qunheng.consensus.Matrices.of;
import static qunheng.consensus.Matrices.row;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import qunheng.model.InvalidValue;

class PairwiseMatrixTest {
    @Test
    void aHalfGivesTheOther() {
        var matrix = of(row(NA, 4, NA), row(NA, 1, NA), row(2, 8, 1));
        assertThat(matrix.judgement(1, 0)).isEqualTo(0.25);
        assertThat(matrix.judgement(0, 2)).isEqualTo(0.5);
        assertThat(matrix.judgement(1, 2)).isEqualTo(0.125);
        assertThat(matrix.judgement(0, 0)).isEqualTo(1);
        assertThat(matrix.complete()).isTrue();
    }

    @Test
    void decimalsOfAReciprocalAreCloseEnough() {
        assertThat(of(row(1, 3), row(0.333333, 1)).judgement(1, 0)).isEqualTo(0.333333);
        refused(() -> of(row(1, 3), row(0.33, 1)), "consensus.matrix.notReciprocal", "2", "1", "0.33", "3.0");
    }

    @Test
    void judgementsThatAreNoneAreNamed() {
        refused(() -> of(row(1, 0), row(NA, 1)), "consensus.matrix.notPositive", "1", "2", "0.0");
        refused(() -> of(row(1, -2), row(NA, 1)), "consensus.matrix.notPositive", "1", "2", "-2.0");
        refused(
                () -> of(row(1, NA), row(Double.POSITIVE_INFINITY, 1)),
                "consensus.matrix.notPositive",
                "2",
                "1",
                "Infinity");
        refused(() -> of(row(1, 2), row(0.5, 2)), "consensus.matrix.diagonal", "2", "2.0");
        refused(() -> of(), "consensus.matrix.empty");
        refused(
                () -> PairwiseMatrix.of(List.of("a", "a"), new double[][] {{1, 1}, {1, 1}}),
                "consensus.matrix.duplicate",
                "a");
        assertThatThrownBy(() -> PairwiseMatrix.of(List.of("a", "b"), new double[][] {{1, 1}, {1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void judgementsMustConnectEveryElement() {
        refused(
                () -> of(row(1, 2, NA, NA), row(NA, 1, NA, NA), row(NA, NA, 1, 3), row(NA, NA, NA, 1)),
                "consensus.matrix.unconnected",
                "3",
                "1");
    }

    static void refused(ThrowingCallable call, String key, Object... arguments) {
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidValue.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.arguments()).containsExactly(arguments);
        });
    }
}
