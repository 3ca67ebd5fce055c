package qunheng.ui.assessment.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import qunheng.consensus.PriorityMethod;
import qunheng.consensus.RandomIndex;
import qunheng.model.Weights;
import qunheng.ui.assessment.method.WeightsViewModel.Source;

class AhpViewModelTest {
    private final MethodCase it = MethodCase.complete(3);
    private final AhpViewModel ahp = it.model.ahp();

    /** A sub-criterion with three indicators: the smallest matrix that can contradict itself. */
    private void three() {
        var weights = it.model.weights();
        weights.node().set(weights.nodes().get().stream()
                .filter(n -> n.depth() == 2 && n.children().size() == 3)
                .findFirst()
                .orElseThrow());
        weights.choose(Source.AHP);
    }

    private AhpViewModel.Shown shown() {
        return Objects.requireNonNull(ahp.shown().get());
    }

    @Test
    void untilEverythingIsConnectedTheWeightsStay() {
        three();
        assertThat(it.model.weights().source().get()).isEqualTo(Source.AHP);
        assertThat(shown().sentence()).startsWith("Nothing is judged");
        ahp.judge(0, 1, 2);
        assertThat(shown().sentence()).startsWith("No judgement leads to");
        assertThat(it.project().weights()).isEqualTo(Weights.EQUAL);
        assertThat(it.project().choices().byKey().keySet()).anyMatch(key -> key.startsWith("ahp.five-forces."));
    }

    @Test
    void weightsOfTheMatrixBecomeTheWeightsOfTheChildren() {
        three();
        ahp.judge(0, 1, 2);
        ahp.judge(1, 2, 3);
        ahp.judge(0, 2, 6);
        assertThat(shown().weights()).containsExactly(new double[] {0.6, 0.3, 0.1}, within(1e-9));
        assertThat(shown().cr()).isCloseTo(0, within(1e-9));
        assertThat(shown().triple()).isNull();
        assertThat(it.share(0)).isCloseTo(0.6, within(1e-9));
        assertThat(it.model.weights().source().get()).isEqualTo(Source.AHP);
        it.session.undo();
        assertThat(shown().kept().judgement(0, 2)).isNaN();
    }

    @Test
    void theSuggestionForTheMostInconsistentTripleMakesThemAgree() {
        three();
        ahp.judge(0, 1, 3);
        ahp.judge(1, 2, 3);
        ahp.judge(0, 2, 1.0 / 5);
        assertThat(shown().cr()).isGreaterThan(0.1);
        assertThat(shown().consistent()).isFalse();
        assertThat(shown().suggestion()).contains("1/5", "9");
        ahp.apply();
        assertThat(shown().kept().judgement(0, 2)).isEqualTo(9);
        assertThat(shown().cr()).isLessThan(0.10);
        assertThat(shown().sentence()).startsWith("The judgements agree");
    }

    @Test
    void anOpenPairIsCompletedByHarkersRule() {
        three();
        ahp.judge(0, 1, 2);
        ahp.judge(1, 2, 3);
        assertThat(shown().weights()).containsExactly(new double[] {0.6, 0.3, 0.1}, within(1e-9));
        assertThat(shown().sentence()).contains("One pair is still open");
    }

    @Test
    void anotherWayToTheWeightsAndAnotherTableAreKept() {
        three();
        ahp.judge(0, 1, 3);
        ahp.judge(1, 2, 3);
        ahp.judge(0, 2, 5);
        var eigenvector = shown().weights()[0];
        var saaty = shown().cr();
        ahp.choose(PriorityMethod.COLUMN_MEAN);
        assertThat(shown().weights()[0]).isNotEqualTo(eigenvector).isCloseTo(eigenvector, within(0.02));
        assertThat(it.share(0)).isCloseTo(shown().weights()[0], within(1e-9));
        ahp.choose(RandomIndex.ALONSO_LAMATA);
        assertThat(shown().cr()).isGreaterThan(saaty);
        assertThat(shown().kept().method()).isEqualTo(PriorityMethod.COLUMN_MEAN);
    }

    @Test
    void aSliderAfterTheMatrixMakesTheWeightsOnesOwnAndKeepsTheMatrix() {
        three();
        ahp.judge(0, 1, 2);
        ahp.judge(1, 2, 3);
        it.model.weights().choose(Source.OWN);
        it.model.weights().drag(it.child(0), 0.5);
        it.model.weights().drop();
        assertThat(it.model.weights().source().get()).isEqualTo(Source.OWN);
        assertThat(shown().kept().judgement(0, 1)).isEqualTo(2);
        ahp.takeWeights();
        assertThat(it.share(0)).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void judgementsAreWrittenAsPeopleWriteThem() {
        assertThat(AhpViewModel.fraction(3)).isEqualTo("3");
        assertThat(AhpViewModel.fraction(1.0 / 7)).isEqualTo("1/7");
        assertThat(AhpViewModel.fraction(1 / 2.5)).isEqualTo("1/2.50");
        assertThat(AhpViewModel.onScale(12)).isEqualTo(9);
        assertThat(AhpViewModel.onScale(0.45)).isEqualTo(0.5);
    }
}
