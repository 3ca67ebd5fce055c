package qunheng.ui.assessment.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.model.Change;
import qunheng.model.Language;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileValues;
import qunheng.scoring.method.Clusters;
import qunheng.scoring.method.MissingRule;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Normalisation;

class MethodViewModelTest {
    private final MethodCase it = MethodCase.complete(4);
    private final MethodViewModel model = it.model;

    @Test
    void theDefaultGivesTheScoresOfTheLensEngine() {
        var lens = Clusters.KNOWLEDGE.lens(MethodCase.FORCES);
        var engine = LensEngine.of(Clusters.KNOWLEDGE, lens, it.project().weights());
        for (var profile : it.project().profiles()) {
            var score = engine.assess(ProfileValues.of(Clusters.KNOWLEDGE, profile, 2025)).score();
            assertThat(it.chosen(profile.id().value())).isCloseTo(score, within(1e-9));
        }
        assertThat(model.summary().get()).startsWith("default");
        assertThat(model.results().get().rows()).allMatch(row -> row.shift().equals("same"));
    }

    @Test
    void aMethodIsKeptWithTheProjectUndoneAndTakenBackWithOneClick() {
        model.choose(new Normalisation.ZScore(0, 1));
        model.choose(2, new Aggregation.Power(2));
        assertThat(it.project().choices().get(ProjectMethod.KEY)).isPresent();
        assertThat(model.summary().get()).isEqualTo("z-score · Power mean 2");
        it.session.undo();
        assertThat(model.summary().get()).isEqualTo("z-score");
        model.backToDefault();
        assertThat(model.method().get()).isEqualTo(ProjectMethod.DEFAULT);
        assertThat(it.project().choices().get(ProjectMethod.KEY)).isEmpty();
        it.session.undo();
        assertThat(model.summary().get()).isEqualTo("z-score");
    }

    @Test
    void rowsAreSortedByTheRankOfTheMethodInForce() {
        model.choose(new Normalisation.Rank());
        assertThat(model.results().get().rows()).extracting(MethodResults.Row::rankChosen).isSorted();
        assertThat(model.results().get().notes()).anyMatch(note -> note.contains("4 clusters of this project"));
    }

    @Test
    void aRefusalNamesClusterAndIndicatorInTheLanguageOfTheReader() {
        model.choose(new Normalisation.MinMax(0, 100));
        model.choose(0, new Aggregation.Geometric());
        var english = model.results().get().refusal();
        assertThat(english).startsWith("Cluster \"Cluster c").contains("geometric mean").doesNotContain("L3-");
        it.session.language().set(Language.ZH);
        assertThat(model.results().get().refusal()).startsWith("集群“集群c").contains("几何平均");
        model.choose(new Normalisation.MinMax(1, 100));
        assertThat(model.results().get().refusal()).isEmpty();
    }

    @Test
    void whatCannotBeScaledCanBeLeftOutAndIsListed() {
        var constant = new MethodCase(Clusters.project(List.of(
                Clusters.complete("a", i -> i == 0 ? 50 : 20), Clusters.complete("b", i -> i == 0 ? 50 : 40))));
        constant.model.choose(new Normalisation.ZScore(0, 1));
        assertThat(constant.model.results().get().refusal()).contains("same value in every cluster");
        assertThat(constant.model.results().get().canLeaveOut()).isTrue();
        constant.model.leaveOut(true);
        assertThat(constant.model.results().get().refusal()).isEmpty();
        assertThat(constant.model.results().get().notes()).anyMatch(note -> note.contains("left out because"));
    }

    @Test
    void oneClusterAloneIsToldWhatIsLacking() {
        var alone = MethodCase.complete(1);
        alone.model.choose(new Normalisation.Borda());
        assertThat(alone.model.results().get().refusal()).contains("the project has 1").contains("add another cluster");
        assertThat(alone.model.results().get().canLeaveOut()).isFalse();
    }

    @Test
    void filledValuesAreCountedInANote() {
        var gaps = new MethodCase(Clusters.random(9, 5, 0.2, 0));
        gaps.model.choose(MissingRule.of(MissingRule.Kind.MEDIAN));
        assertThat(gaps.model.results().get().notes()).anyMatch(note -> note.contains("filled in, not reported"));
        assertThat(gaps.model.results().get().rows()).allMatch(row -> row.interval().isEmpty());
    }

    @Test
    void aMethodThatCannotBeReadIsSaidAndTheDefaultCounts() {
        it.session.edit(new Change.ChoiceChanged(null, ProjectMethod.KEY, null, "{oops"));
        assertThat(model.problem().get()).contains("cannot be read");
        assertThat(model.method().get().isDefault()).isTrue();
        model.choose(new Normalisation.Rank());
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void nothingIsComputedWhileNobodyLooks() {
        model.shown().set(false);
        var before = model.results().get();
        model.choose(new Normalisation.Rank());
        assertThat(model.results().get()).isSameAs(before);
        assertThat(model.summary().get()).isEqualTo("Rank");
        model.shown().set(true);
        assertThat(model.results().get()).isNotSameAs(before);
    }

    @Test
    void closedItHearsOfNothing() {
        model.closed();
        var before = model.results().get();
        it.session.edit(new Change.ChoiceChanged(null, ProjectMethod.KEY, null, "{\"version\":9}"));
        assertThat(model.results().get()).isSameAs(before);
    }
}
