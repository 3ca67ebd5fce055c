package qunheng.ui.assessment.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import qunheng.model.Weights;
import qunheng.ui.assessment.method.WeightsViewModel.Source;

class WeightsViewModelTest {
    private final MethodCase it = MethodCase.complete(4);
    private final WeightsViewModel weights = it.model.weights();

    private double sum() {
        return weights.rows().get().stream().mapToDouble(WeightsViewModel.Row::share).sum();
    }

    @Test
    void aLensBeginsWithEqualSharesOfItsCriteria() {
        assertThat(weights.source().get()).isEqualTo(Source.EQUAL);
        assertThat(weights.rows().get())
                .hasSize(5)
                .allSatisfy(r -> assertThat(r.share()).isCloseTo(0.2, within(1e-12)));
    }

    @Test
    void aShareThatIsDraggedTakesFromItsSiblingsAndTheResultFollowsBeforeItIsKept() {
        var before = it.chosen("c0");
        weights.drag(it.child(0), 0.6);
        assertThat(it.share(0)).isEqualTo(0.6);
        assertThat(it.share(1)).isCloseTo(0.1, within(1e-12));
        assertThat(sum()).isCloseTo(1, within(1e-12));
        var during = it.chosen("c0");
        assertThat(during).isNotEqualTo(before);
        assertThat(it.project().weights()).isEqualTo(Weights.EQUAL);
        weights.drop();
        assertThat(it.chosen("c0")).isCloseTo(during, within(1e-4));
        assertThat(it.project().weights().weight(MethodCase.FORCES, it.child(0))).isEqualTo(3);
        assertThat(weights.source().get()).isEqualTo(Source.OWN);
    }

    @Test
    void aDragIsOneStepOfUndo() {
        var before = it.chosen("c0");
        for (var share = 0.2; share < 0.7; share += 0.01) {
            weights.drag(it.child(0), share);
        }
        weights.drop();
        it.session.undo();
        assertThat(it.project().weights()).isEqualTo(Weights.EQUAL);
        assertThat(it.chosen("c0")).isEqualTo(before);
        assertThat(it.session.canUndo().get()).isFalse();
    }

    @Test
    void aLockedShareGivesWayToNoneAndTheOthersShareWhatIsLeft() {
        weights.lock(it.child(1), true);
        weights.drag(it.child(0), 0.95);
        assertThat(it.share(0)).isCloseTo(0.8, within(1e-12));
        assertThat(it.share(1)).isCloseTo(0.2, within(1e-12));
        assertThat(it.share(2)).isZero();
        weights.drag(it.child(0), 0.2);
        assertThat(it.share(2)).isCloseTo(0.2, within(1e-12));
        assertThat(sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void whereAllSiblingsAreLockedNothingMoves() {
        for (var i = 1; i < 5; i++) {
            weights.lock(it.child(i), true);
        }
        weights.drag(it.child(0), 0.9);
        assertThat(it.share(0)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void resettingMakesThemEqualAsOneEdit() {
        weights.drag(it.child(0), 0.6);
        weights.drop();
        weights.reset();
        assertThat(it.project().weights()).isEqualTo(Weights.EQUAL);
        assertThat(weights.source().get()).isEqualTo(Source.EQUAL);
        it.session.undo();
        assertThat(it.share(0)).isCloseTo(0.6, within(1e-6));
    }

    @Test
    void weightsFromFewClustersComeOnlyAfterTheWarning() {
        weights.choose(Source.ENTROPY);
        assertThat(weights.warned().get()).isEqualTo(Source.ENTROPY);
        assertThat(it.session.canUndo().get()).isFalse();
        weights.chooseAnyway();
        assertThat(weights.warned().get()).isNull();
        assertThat(weights.source().get()).isEqualTo(Source.ENTROPY);
        assertThat(sum()).isCloseTo(1, within(1e-9));
        assertThat(it.model.results().get().notes()).anyMatch(note -> note.contains("fewer than 30"));
        weights.choose(Source.EQUAL);
        assertThat(it.model.method().get().isDefault()).isTrue();
    }

    @Test
    void weightsFromThirtyClustersNeedNoWarning() {
        var many = MethodCase.complete(30);
        many.model.weights().choose(Source.CRITIC);
        assertThat(many.model.weights().warned().get()).isNull();
        assertThat(many.model.weights().source().get()).isEqualTo(Source.CRITIC);
    }

    @Test
    void dataWeightsCannotBeDragged() {
        weights.choose(Source.DEVIATION);
        weights.chooseAnyway();
        var before = it.project();
        weights.drag(it.child(0), 0.9);
        weights.drop();
        assertThat(it.project()).isEqualTo(before);
    }

    @Test
    void everyNodeWithSeveralChildrenCanBeChosen() {
        assertThat(weights.nodes().get().getFirst().code()).isEqualTo(MethodCase.FORCES);
        var sub = weights.nodes().get().stream().filter(n -> n.depth() == 2).findFirst().orElseThrow();
        weights.node().set(sub);
        weights.drag(it.child(0), 0.9);
        weights.drop();
        assertThat(it.project().weights().weight(MethodCase.FORCES, it.child(0))).isGreaterThan(1);
        assertThat(it.child(0)).startsWith(sub.code() + "/");
        it.lens.set("eu-aspects");
        assertThat(weights.rows().get()).hasSize(4);
    }
}
