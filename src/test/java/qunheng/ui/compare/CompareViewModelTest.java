package qunheng.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.model.Change;
import qunheng.model.Language;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.project.SampleProjects;
import qunheng.scoring.comparison.ComparedItem.Level;
import qunheng.scoring.comparison.PeerRule;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class CompareViewModelTest {
    private static final Project TWELVE = SampleProjects.read().stream()
            .filter(project -> project.id().value().equals("fictional-twelve-clusters"))
            .findFirst()
            .orElseThrow();

    private final Session session = MemoryProject.session(Language.EN, TWELVE);
    private final CompareViewModel model = open(session);

    private static CompareViewModel open(Session session) {
        var model = new CompareViewModel(session);
        model.opened();
        return model;
    }

    private static CompareViewModel.Shown shown(CompareViewModel model) {
        return Objects.requireNonNull(model.shown().get());
    }

    private List<String> compared() {
        return shown(model).comparison().clusters().stream().map(c -> c.profile().id().value()).toList();
    }

    private ClusterChoice choice(String word) {
        return model.clusters().stream().filter(c -> c.id().value().contains(word)).findFirst().orElseThrow();
    }

    @Test
    void theSelectedClusterAndTheFirstOthersUpToTenAreComparedAtFirst() {
        assertThat(model.state().get()).isEqualTo(CompareViewModel.State.READY);
        assertThat(compared()).hasSize(10).first().isEqualTo("fictional-xingchuan-chip-packaging");
        assertThat(model.clusters()).hasSize(12);
        assertThat(model.count().get()).startsWith("10 of at most 10");
    }

    @Test
    void theEleventhClusterIsRefusedWithASentence() {
        choice("yunfan").chosen().set(true);
        assertThat(choice("yunfan").chosen().get()).isFalse();
        assertThat(compared()).hasSize(10);
        assertThat(model.problem().get()).startsWith("More than 10 clusters");
        choice("yunting").chosen().set(false);
        assertThat(model.problem().get()).isEmpty();
        choice("yunfan").chosen().set(true);
        assertThat(compared()).contains("fictional-yunfan-cross-border-network").hasSize(10);
    }

    @Test
    void theSelectedClusterCannotBeLeftOutAndAnotherSelectionJoins() {
        choice("xingchuan").chosen().set(false);
        assertThat(compared()).contains("fictional-xingchuan-chip-packaging");
        session.select(new ProfileId("fictional-yunfan-cross-border-network"));
        assertThat(compared()).hasSize(10).contains("fictional-yunfan-cross-border-network");
        assertThat(shown(model).place()).isEqualTo(9);
    }

    @Test
    void aRuleMarksThePeersAndGivesAPercentileFromEightOn() {
        model.rule().set(PeerRule.TYPE);
        assertThat(compared()).hasSize(9).noneMatch(id -> id.contains("heyan"));
        assertThat(model.peers().get()).contains("percentile", "among 8 peers (same type)");
        assertThat(model.gaps().get()).allSatisfy(row -> assertThat(row.percentile()).isBetween(0.0, 100.0));
        model.rule().set(PeerRule.INDUSTRY_CLASS);
        assertThat(compared()).hasSize(5);
        assertThat(model.peers().get()).contains("4 peers", "4 more are needed");
        assertThat(model.gaps().get()).allSatisfy(row -> assertThat(row.percentile()).isNaN());
    }

    @Test
    void aRuleThatTheProfileCannotAnswerSaysSo() {
        model.rule().set(PeerRule.TYPE_AND_REGION);
        assertThat(compared()).containsExactly("fictional-xingchuan-chip-packaging");
        assertThat(model.peers().get()).contains("cannot be applied", "same type and region");
    }

    @Test
    void markingByHandTurnsBackToTheOwnChoice() {
        model.rule().set(PeerRule.TYPE);
        choice("heyan").chosen().set(true);
        assertThat(model.rule().get()).isEqualTo(PeerRule.OWN_CHOICE);
        assertThat(compared()).hasSize(10).contains("fictional-heyan-home-furnishing");
        assertThat(model.peers().get()).startsWith("Choose a rule");
    }

    @Test
    void aRuleFollowsTheSelectedCluster() {
        model.rule().set(PeerRule.TYPE);
        session.select(new ProfileId("fictional-heyan-home-furnishing"));
        assertThat(compared())
                .containsExactly("fictional-heyan-home-furnishing", "fictional-moqiao-equipment");
        assertThat(model.peers().get()).contains("one peer", "7 more are needed");
    }

    @Test
    void differencesOfTypeYearAndCoverageAreWarnedOf() {
        model.rule().set(PeerRule.TYPE);
        choice("heyan").chosen().set(true);
        assertThat(model.caution().get()).contains("different types").doesNotContain("different years");
        choice("heyan").chosen().set(false);
        choice("moqiao").chosen().set(true);
        assertThat(model.caution().get()).contains("different years");
        choice("moqiao").chosen().set(false);
        choice("yunfan").chosen().set(true);
        assertThat(model.caution().get()).contains("covered unequally");
    }

    @Test
    void theLargestGapInPointsOfTheScoreStandsFirstAndUnknownOnesLast() {
        session.select(new ProfileId("fictional-jinyuan-sensors"));
        model.level().set(Level.INDICATOR);
        var rows = model.gaps().get();
        assertThat(rows).hasSameSizeAs(session.knowledge().lens("five-forces").indicators());
        var known = rows.stream().filter(row -> !Double.isNaN(row.weightedGap())).toList();
        assertThat(known).isSortedAccordingTo((a, b) -> Double.compare(b.weightedGap(), a.weightedGap()));
        assertThat(rows.subList(0, known.size())).isEqualTo(known);
        assertThat(rows.subList(known.size(), rows.size()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.why()).isNotBlank());
        assertThat(known)
                .allSatisfy(row -> assertThat(row.weightedGap()).isEqualTo(row.gap() * row.weight(), within(1e-9)));
    }

    @Test
    void theSearchFindsByNameAndTypeInTheLanguageOfTheWindow() {
        model.search().set("SOFTWARE");
        assertThat(model.clusters())
                .singleElement()
                .satisfies(c -> assertThat(c.name().get()).contains("basic-software"));
        model.search().set("virtual");
        assertThat(model.clusters()).hasSize(1);
        session.language().set(Language.ZH);
        model.search().set("传感器");
        assertThat(model.clusters()).hasSize(1);
        assertThat(compared()).as("what is not found stays compared").hasSize(10);
    }

    @Test
    void aYearWithoutValuesShowsNoScoresInsteadOfZeros() {
        model.year().set(2024);
        assertThat(model.years()).containsExactly(2025, 2024);
        assertThat(shown(model).comparison().clusters()).allSatisfy(c -> assertThat(c.headline()).isNaN());
        assertThat(model.gaps().get()).allSatisfy(row -> assertThat(row.gap()).isNaN());
    }

    @Test
    void anEditIsSeenAtOnceAndKeepsTheChoice() {
        choice("yunting").chosen().set(false);
        var profile = Objects.requireNonNull(session.selected());
        var before = shown(model).comparison().clusters().getFirst().result().score();
        var observation = profile.observations().values().stream()
                .filter(o -> o.key().indicator().value().equals("IS-SCL-02"))
                .findFirst()
                .orElseThrow();
        session.edit(new Change.ObservationChanged(
                profile.id(), observation.key(), observation, observation.withValue(observation.value() - 5)));
        assertThat(shown(model).comparison().clusters().getFirst().result().score()).isLessThan(before);
        assertThat(compared()).hasSize(9);
    }

    @Test
    void aProjectWithOneClusterTeachesTheNextStepAndOneWithoutAnyToo() {
        assertThat(open(MemoryProject.session(Language.EN, Samples.project("a"))).state().get())
                .isEqualTo(CompareViewModel.State.TOO_FEW);
        assertThat(open(MemoryProject.session(Language.EN, Samples.project())).state().get())
                .isEqualTo(CompareViewModel.State.TOO_FEW);
        assertThat(open(new Session(Knowledge.load(), Language.EN)).state().get())
                .isEqualTo(CompareViewModel.State.NO_PROJECT);
        assertThat(open(MemoryProject.session(Language.EN, Samples.project("a", "b"))).state().get())
                .as("two clusters without data still compare: all is missing")
                .isEqualTo(CompareViewModel.State.READY);
    }

    @Test
    void anotherProjectIsComparedAfreshWithNothingLeftOfTheOneBefore() {
        model.rule().set(PeerRule.TYPE);
        session.open(new MemoryProject(Samples.project("a", "b", "c")));
        assertThat(model.clusters()).hasSize(3);
        assertThat(shown(model).subject()).isEqualTo(new ProfileId("a"));
        assertThat(compared()).containsExactly("a");
        assertThat(model.peers().get()).contains("cannot be applied");
        session.open(new MemoryProject(TWELVE));
        assertThat(compared()).hasSize(9);
    }

    @Test
    void aClosedScreenHearsNothing() {
        model.closed();
        var before = model.shown().get();
        session.select(new ProfileId("fictional-heyan-home-furnishing"));
        assertThat(model.shown().get()).isSameAs(before);
    }
}
