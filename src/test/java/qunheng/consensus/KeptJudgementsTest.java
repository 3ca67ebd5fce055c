package qunheng.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.model.InvalidValue;

class KeptJudgementsTest {
    private static final List<String> THREE = List.of("a", "b", "c");

    @Test
    void aJudgementBringsItsReciprocal() {
        var kept = KeptJudgements.none(THREE).with(0, 1, 3).with(2, 1, 5);
        assertThat(kept.judgement(0, 1)).isEqualTo(3);
        assertThat(kept.judgement(1, 0)).isEqualTo(1.0 / 3);
        assertThat(kept.judgement(1, 2)).isEqualTo(0.2);
        assertThat(kept.judgement(0, 2)).isNaN();
        assertThat(kept.with(1, 0, Double.NaN).judgement(0, 1)).isNaN();
    }

    @Test
    void whatIsWrittenReadsBackAndUnknownElementsAreLeftOut() {
        var kept = KeptJudgements.none(THREE)
                .with(0, 1, 3)
                .with(1, 2, 1.0 / 7)
                .with(PriorityMethod.COLUMN_MEAN)
                .with(RandomIndex.ALONSO_LAMATA);
        assertThat(KeptJudgements.read(kept.write(), THREE)).contains(kept);
        var fewer = KeptJudgements.read(kept.write(), List.of("c", "b")).orElseThrow();
        assertThat(fewer.judgement(0, 1)).isEqualTo(7);
    }

    @Test
    void anUnreadableTextIsNothing() {
        for (var text : List.of("", "{", "[1]", "{\"version\":2}", "{\"version\":1,\"priorities\":\"X\"}")) {
            assertThat(KeptJudgements.read(text, THREE)).isEmpty();
        }
    }

    @Test
    void weightsFollowAsSoonAsEverythingIsConnected() {
        var kept = KeptJudgements.none(THREE).with(0, 1, 2);
        assertThatThrownBy(kept::matrix).isInstanceOf(InvalidValue.class);
        var weights = Priorities.of(kept.with(1, 2, 3).matrix(), PriorityMethod.EIGENVECTOR);
        assertThat(weights).containsExactly(new double[] {0.6, 0.3, 0.1}, org.assertj.core.api.Assertions.within(1e-9));
    }
}
