package qunheng.ui.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.robustness.lens.StudyCase.YEAR;
import static qunheng.robustness.lens.StudyCase.id;

import java.util.ArrayDeque;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import qunheng.model.Change;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.model.Weights;
import qunheng.robustness.lens.LensInput;
import qunheng.robustness.lens.LensNormalisation;
import qunheng.robustness.lens.StudyCase;
import qunheng.scoring.ProfileFixture;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Session;

class RobustnessViewModelTest {
    private Session session = MemoryProject.session(Language.EN, StudyCase.random(5, 3));

    private RobustnessViewModel opened(Project project) {
        session = MemoryProject.session(Language.EN, project);
        session.select(id(1));
        var model = new RobustnessViewModel(session, Background.HERE);
        model.opened();
        return model;
    }

    private static Findings found(RobustnessViewModel model) {
        return Objects.requireNonNull(model.findings().get());
    }

    private static Answer answer(RobustnessViewModel model) {
        return Objects.requireNonNull(model.answer().get());
    }

    @Test
    void openingRunsAThousandDrawsByItself() {
        var model = opened(StudyCase.random(5, 3));
        assertThat(model.state().get()).isEqualTo(RobustnessViewModel.State.READY);
        assertThat(found(model).result().draws()).isEqualTo(1000);
        assertThat(found(model).result().bands("five-forces")).hasSize(3);
        assertThat(model.running().get()).isFalse();
    }

    @Test
    void withoutValuesNothingIsRun() {
        var model = opened(StudyCase.project(Weights.EQUAL, new ProfileFixture()));
        assertThat(model.state().get()).isEqualTo(RobustnessViewModel.State.NO_DATA);
        assertThat(model.findings().get()).isNull();
    }

    @Test
    void aClusterAloneHasAllLensesAndIsToldThatRanksMeanNothing() {
        var model = opened(StudyCase.random(5, 1));
        assertThat(found(model).result().bands()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(answer(model).sentences()).anyMatch(sentence -> sentence.contains("a rank means nothing"));
    }

    @Test
    void theAnswerIsAboutTheLabelAndTheGradientOnly() {
        var model = opened(StudyCase.random(5, 1));
        assertThat(answer(model).sentences().stream().filter(sentence -> sentence.contains("of the draws")))
                .hasSize(Findings.PACKS.size());
    }

    @Test
    void equalPointsFarFromThresholdsAreSettled() {
        var full = new ProfileFixture().evidence(true).all(YEAR - 2, 10).all(YEAR, 95).signed(YEAR, "A", "B");
        var model = opened(StudyCase.project(Weights.EQUAL, full));
        assertThat(answer(model).change()).isEqualTo(Answer.Change.NO);
        assertThat(answer(model).headline()).contains("would not change");
    }

    @Test
    void aScoreOnAThresholdIsNotSettled() {
        var model = opened(StudyCase.project(Weights.EQUAL, new ProfileFixture().all(YEAR, 55)));
        assertThat(answer(model).change()).isEqualTo(Answer.Change.YES);
    }

    @Test
    void sharesOfDrawsTurnIntoAnAnswerAtTheirLines() {
        assertThat(Answer.of(0.95)).isEqualTo(Answer.Change.NO);
        assertThat(Answer.of(0.9499)).isEqualTo(Answer.Change.HARDLY);
        assertThat(Answer.of(0.8)).isEqualTo(Answer.Change.HARDLY);
        assertThat(Answer.of(0.7999)).isEqualTo(Answer.Change.YES);
        assertThat(Answer.of(Double.NaN)).isEqualTo(Answer.Change.OPEN);
    }

    @Test
    void changedSettingsAreSaidUntilTheyAreRun() {
        var model = opened(StudyCase.random(5, 2));
        assertThat(model.outdated().get()).isFalse();
        model.varied().weighting.set(Varied.Weighting.FIXED);
        assertThat(model.outdated().get()).isTrue();
        assertThat(found(model).request().variation().inputs()).contains(LensInput.WEIGHTS);
        model.run();
        assertThat(model.outdated().get()).isFalse();
        assertThat(found(model).request().variation().inputs()).doesNotContain(LensInput.WEIGHTS);
    }

    @Test
    void whatIsNoNumberIsRefusedInASentenceAndTheOldResultStays() {
        var model = opened(StudyCase.random(5, 1));
        var before = model.findings().get();
        model.varied().noise.set("150");
        model.run();
        assertThat(model.problem().get()).contains("150");
        model.varied().noise.set("20");
        model.varied().seed.set("one");
        model.run();
        assertThat(model.problem().get()).contains("one");
        assertThat(model.findings().get()).isSameAs(before);
        model.varied().seed.set("7");
        model.run();
        assertThat(model.problem().get()).isEmpty();
        assertThat(found(model).result().seed()).isEqualTo(7);
    }

    @Test
    void methodsRelativeToOthersAreOfferedOnlyWhereThereAreOthers() {
        var few = opened(StudyCase.random(5, 2));
        few.varied().peers.set(true);
        few.run();
        assertThat(few.peersEnough().get()).isFalse();
        assertThat(found(few).request().variation().relative()).isFalse();
        var enough = opened(StudyCase.random(5, LensNormalisation.FEWEST_PEERS));
        enough.varied().peers.set(true);
        enough.run();
        assertThat(found(enough).request().variation().relative()).isTrue();
    }

    @Test
    void anEditIsStudiedAnew() {
        var model = opened(StudyCase.random(5, 1));
        var before = found(model);
        session.edit(new Change.WeightChanged("five-forces", "L3-1", 1, 5));
        assertThat(found(model)).isNotSameAs(before);
        assertThat(found(model).nominal()).isNotEqualTo(before.nominal());
    }

    @Test
    void anotherLanguageSaysTheSameAnswer() {
        var model = opened(StudyCase.random(5, 1));
        var before = model.findings().get();
        session.language().set(Language.ZH);
        assertThat(answer(model).headline()).contains("方法");
        assertThat(model.findings().get()).isSameAs(before);
    }

    @Test
    void nothingVariedMeansNothingToAttributeAndNoSpread() {
        var model = opened(StudyCase.random(5, 1));
        var varied = model.varied();
        varied.weighting.set(Varied.Weighting.FIXED);
        varied.geometric.set(false);
        varied.anyEnough.set(false);
        varied.dataError.set(false);
        model.run();
        assertThat(found(model).sobol()).isNull();
        assertThat(found(model).band().score().q5()).isEqualTo(found(model).band().score().q95());
        assertThat(answer(model).change()).isEqualTo(Answer.Change.NO);
    }

    @Test
    void cancellingKeepsWhatWasFoundBefore() {
        var work = new ArrayDeque<Runnable>();
        var waiting = MemoryProject.session(Language.EN, StudyCase.random(5, 1));
        waiting.select(id(1));
        var model = new RobustnessViewModel(waiting, new Background(work::add, Runnable::run));
        model.opened();
        assertThat(model.running().get()).isTrue();
        model.cancel();
        work.forEach(Runnable::run);
        assertThat(model.running().get()).isFalse();
        assertThat(model.findings().get()).isNull();
    }

    @Test
    void theMethodTableHasARowForEachNormalisationAndSaysWhy() {
        var model = opened(StudyCase.random(5, 2));
        var rows = MethodRow.of(found(model), Language.EN);
        assertThat(rows).hasSize(LensNormalisation.values().length);
        assertThat(rows.getFirst().cells().getFirst()).contains("of 2");
        assertThat(rows.getLast().cells()).allMatch(cell -> cell.contains("under 8"));
        assertThat(MethodRow.description(found(model), Language.ZH).table().rows()).hasSize(rows.size());
    }
}
