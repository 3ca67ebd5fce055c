package qunheng.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.ClusterType;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Project;
import qunheng.scoring.Grade;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class AssessmentViewModelTest {
    private final List<String> told = new ArrayList<>();

    private Session session(Project project) {
        var session = Cases.session(Language.EN, project);
        session.onNotice(notice -> told.add(notice.sentence()));
        return session;
    }

    private static AssessmentViewModel open(Session session) {
        var screen = new AssessmentViewModel(session);
        screen.opened();
        return screen;
    }

    private static AssessmentViewModel complete() {
        return open(Cases.session(
                Language.EN, Cases.project(Cases.profile(null, Cases.complete(2025, i -> i % 5 * 20)))));
    }

    private static DrillDownRow tree(AssessmentViewModel screen) {
        return Objects.requireNonNull(screen.tree().get());
    }

    private static Composition composition(AssessmentViewModel screen) {
        return Objects.requireNonNull(screen.composition().get());
    }

    @Test
    void fourCardsTheFiveForcesFirstAndNoMeanOfLenses() {
        var cards = complete().cards().get();
        assertThat(cards)
                .extracting(LensCard::lensId)
                .containsExactly("five-forces", "six-characteristics", "six-features", "eu-aspects");
        assertThat(cards).filteredOn(LensCard::headlineLens).hasSize(1);
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.grade()).isEqualTo(Grade.A);
            assertThat(card.score()).matches("\\d+");
            assertThat(card.missing()).isEmpty();
            assertThat(card.interval()).isEqualTo("complete data");
            assertThat(card.lowest()).startsWith("Lowest ");
        });
    }

    @Test
    void withoutDataTheScreenSaysSoInsteadOfScoringZero() {
        assertThat(open(session(Samples.project("a"))).state().get()).isEqualTo(AssessmentViewModel.State.NO_DATA);
        assertThat(open(session(Samples.project())).state().get()).isEqualTo(AssessmentViewModel.State.NO_PROFILE);
        var none = open(new Session(Cases.KNOWLEDGE, Language.EN));
        assertThat(none.state().get()).isEqualTo(AssessmentViewModel.State.NO_PROJECT);
        assertThat(none.cards().get()).isEmpty();
    }

    @Test
    void aLensWithTooLittleDataHasNoScoreAndNamesWhatIsMissing() {
        var screen = open(session(Cases.project(Cases.profile(Cases.reported("IS-SCL-01", 2024, 6585)))));
        var card = screen.cards().get().getFirst();
        assertThat(card.score()).isEqualTo("n/a");
        assertThat(card.value()).isNaN();
        assertThat(card.grade()).isEqualTo(Grade.C);
        var applicable = Cases.KNOWLEDGE.lens("five-forces").indicators().size();
        var needed = (int) Math.ceil(applicable * 0.6) - 1;
        assertThat(card.missing()).isEqualTo("Fill " + needed + " more for a score (60% needed)");
        assertThat(card.low()).isLessThan(card.high());
    }

    @Test
    void contributionsOfTheCriteriaAddUpToTheScore() {
        var composition = composition(complete());
        assertThat(composition.parts()).hasSize(5);
        assertThat(composition.parts().stream().mapToDouble(Composition.Part::contribution).sum())
                .isCloseTo(composition.score(), within(1e-9));
        assertThat(composition.sentences().getFirst()).contains("plain mean of 5 criteria");
    }

    @Test
    void contributionsOfTheIndicatorsAddUpToTheScoreToo() {
        var root = tree(complete());
        var sum = root.all()
                .filter(row -> row.level() == DrillDownRow.Level.INDICATOR)
                .mapToDouble(DrillDownRow::contribution)
                .sum();
        assertThat(sum).isCloseTo(root.score(), within(1e-9));
    }

    @Test
    void theTreeLeadsDownToTheObservationAndItsEvidence() {
        var screen = complete();
        var row = tree(screen).all()
                .filter(r -> r.level() == DrillDownRow.Level.OBSERVATION && r.path().contains("IS-SCL-01"))
                .findFirst()
                .orElseThrow();
        assertThat(row.state()).isEqualTo("in use");
        screen.selected().set(row.path());
        assertThat(screen.explanation().get().spoken())
                .contains("园区统计月报", "2025 年统计公报 · 第 3 页 · 2025-03-01", "张三", "CNY 100m");
        assertThat(screen.explanation().get().indicator()).isEqualTo(new IndicatorId("IS-SCL-01"));
    }

    @Test
    void anIndicatorIsExplainedFromItsValueToItsPoints() {
        var screen = open(session(Cases.project(Cases.profile(null, Cases.complete(2025, i -> 50)))));
        screen.selected().set("five-forces/L3-1/L3-1a/IS-SCL-01");
        var told = screen.explanation().get();
        assertThat(told.answer())
                .isEqualTo(
                        "316.228 CNY 100m (2025, reported) scores 50.0; it weighs 100% in its sub-criterion and adds 2.0"
                                + " points to the lens.");
        assertThat(told.spoken()).contains("10 CNY 100m scores 0, 10,000 CNY 100m scores 100, by ratio");
    }

    @Test
    void aValueBelowACriterionWithoutScoreAddsNothingAndIsSaidSo() {
        var screen = open(session(Cases.project(Cases.profile(Cases.reported("IS-SCL-01", 2024, 6585)))));
        var path = "five-forces/L3-1/L3-1a/IS-SCL-01";
        assertThat(tree(screen).find(path).orElseThrow().counts()).isFalse();
        screen.selected().set(path);
        assertThat(screen.explanation().get().answer())
                .isEqualTo("6,585 CNY 100m (2024, reported) scores 94.0; its criterion does not count yet.");
    }

    @Test
    void aValueFromADocumentShowsWhatTheDocumentPrints() {
        var key = new ObservationKey(new IndicatorId("IS-SCL-01"), 2022, Basis.REPORTED);
        var evidence = new qunheng.model.Evidence("F002-022", "", "", "");
        var screen = open(session(Cases.project(Cases.profile(new Observation(key, 6585, "", "", evidence)))));
        screen.selected().set("five-forces/L3-1/L3-1a/IS-SCL-01");
        assertThat(screen.explanation().get().spoken()).contains("What the document prints", "6,585", "document 002");
    }

    @Test
    void theBadgeCountsTheLensesWithoutAScore() {
        assertThat(complete().badge().getValue()).isEmpty();
        assertThat(open(session(Samples.project("a"))).badge().getValue()).isEqualTo("4");
        assertThat(open(session(Samples.project())).badge().getValue()).isEmpty();
    }

    @Test
    void aVerifiedValueIsUsedAndTheReportedOneStaysVisible() {
        var key = new ObservationKey(new IndicatorId("IS-SCL-01"), 2025, Basis.VERIFIED);
        var screen = open(session(Cases.project(
                Cases.profile(Cases.reported("IS-SCL-01", 2025, 100), Observation.of(key, 90)))));
        var indicator = tree(screen).find("five-forces/L3-1/L3-1a/IS-SCL-01").orElseThrow();
        assertThat(indicator.value()).startsWith("90 ");
        assertThat(indicator.children()).extracting(DrillDownRow::state).containsExactly("in use", "");
    }

    @Test
    void aWeightMovesTheScoreAndEqualWeightsAreSaidToBeEqual() {
        var screen = complete();
        var before = composition(screen).score();
        var row = tree(screen).find("five-forces/L3-1").orElseThrow();
        assertThat(screen.weightNote().get()).startsWith("Equal weights, no expert panel.");
        assertThat(screen.setWeight(row, "3")).isTrue();
        var parts = composition(screen).parts();
        var others = parts.subList(1, 5).stream().mapToDouble(Composition.Part::score).sum();
        assertThat(composition(screen).score())
                .isNotEqualTo(before)
                .isCloseTo((3 * parts.getFirst().score() + others) / 7, within(1e-9));
        assertThat(tree(screen).find("five-forces/L3-1").orElseThrow().share()).isEqualTo("43%");
        assertThat(screen.weightNote().get()).startsWith("One weight is changed");
        screen.resetWeights();
        assertThat(composition(screen).score()).isEqualTo(before);
        assertThat(screen.weightNote().get()).startsWith("Equal weights");
    }

    @Test
    void equalWeightsOtherThanOneAreEqual() {
        var screen = complete();
        for (var part : composition(screen).parts()) {
            screen.setWeight(tree(screen).find("five-forces/" + part.id()).orElseThrow(), "2");
        }
        assertThat(screen.weightNote().get()).startsWith("Equal weights");
        assertThat(screen.weightsChanged().get()).isTrue();
    }

    @Test
    void whatIsNoWeightIsRefusedInASentenceAndChangesNothing() {
        var screen = complete();
        var row = tree(screen).find("five-forces/L3-2").orElseThrow();
        for (var typed : List.of("abc", "-1", "1e400", "", "9999999")) {
            assertThat(screen.setWeight(row, typed)).isFalse();
            assertThat(screen.weightProblem().get()).contains("which stays as it was");
        }
        assertThat(tree(screen).find("five-forces/L3-2").orElseThrow().weight()).isEqualTo(1);
    }

    @Test
    void anEditElsewhereShowsAtOnceAndTheSelectionStays() {
        var session = session(Cases.project(Cases.profile(null, Cases.complete(2025, i -> 50))));
        var screen = open(session);
        var path = "five-forces/L3-1/L3-1a/IS-SCL-01";
        screen.selected().set(path);
        var old = Cases.reported("IS-SCL-01", 2025, Cases.valueThatScores(Cases.KNOWLEDGE.indicators().getFirst(), 50));
        session.edit(new Change.ObservationChanged(Cases.ID, old.key(), old, old.withValue(10_000)));
        assertThat(tree(screen).find(path).orElseThrow().scoreText()).isEqualTo("100");
        assertThat(screen.explanation().get().answer()).startsWith("10,000 CNY 100m");
        assertThat(screen.cards().get().getFirst().value()).isCloseTo(52, within(1e-9));
        session.undo();
        assertThat(screen.cards().get().getFirst().value()).isCloseTo(50, within(1e-9));
    }

    @Test
    void whatTheTypeMakesNotApplicableIsListedWithTheReasonAndIsNotMissing() {
        var screen = open(session(Cases.project(
                Cases.profile(ClusterType.VIRTUAL_NETWORK, List.of(Cases.reported("IS-SCL-01", 2024, 100))))));
        var rows = screen.notCounted().get();
        assertThat(rows)
                .filteredOn(r -> r.kind() == NotCounted.Kind.NOT_APPLICABLE)
                .extracting(r -> r.id().value())
                .contains("IS-SCL-04", "GR-LND-02");
        assertThat(rows).noneMatch(r -> r.kind() == NotCounted.Kind.MISSING && r.id().value().equals("IS-SCL-04"));
        assertThat(rows).allSatisfy(r -> assertThat(r.reason()).isNotBlank());
    }

    @Test
    void missingIndicatorsComeWithTheirStakeTheLargestFirst() {
        var screen = open(session(Cases.project(Cases.profile(Cases.reported("IS-SCL-01", 2024, 100)))));
        var missing = screen.notCounted().get().stream()
                .filter(r -> r.kind() == NotCounted.Kind.MISSING)
                .toList();
        assertThat(missing).isSortedAccordingTo((a, b) -> Double.compare(b.stake(), a.stake()));
        // All but revenue, which alone is one of five sub-criteria of one of five forces.
        assertThat(missing.stream().mapToDouble(NotCounted::stake).sum()).isCloseTo(96, within(1e-9));
    }

    @Test
    void oldValuesCountAndAreMarked() {
        var screen = open(session(Cases.project(Cases.profile(Cases.reported("IS-SCL-01", 2020, 100)))));
        var row = tree(screen).find("five-forces/L3-1/L3-1a/IS-SCL-01").orElseThrow();
        assertThat(row.stale()).isTrue();
        assertThat(row.state()).isEqualTo("old value");
        assertThat(screen.notCounted().get()).anyMatch(r -> r.kind() == NotCounted.Kind.OLD);
    }

    @Test
    void theYearsAreComparedAndTheAssessmentYearDecides() {
        var all = new ArrayList<>(Cases.complete(2023, i -> 40));
        all.addAll(Cases.complete(2025, i -> 60));
        var session = session(Cases.project(Cases.profile(null, all)));
        var screen = open(session);
        assertThat(screen.cards().get().getFirst().score()).isEqualTo("60");
        var years = Objects.requireNonNull(screen.years().get());
        assertThat(years.years()).containsExactly(2023, 2025);
        assertThat(years.sentence()).isEqualTo("\"Five forces\" went from 40 in 2023 to 60 in 2025: +20 points.");
        var described = Change.Description.of(Objects.requireNonNull(session.project().get()));
        session.edit(new Change.ProjectDescribed(
                described, new Change.Description(described.nameZh(), described.nameEn(), described.note(), 2023)));
        assertThat(screen.cards().get().getFirst().score()).isEqualTo("40");
        assertThat(Objects.requireNonNull(screen.years().get()).years()).containsExactly(2023);
    }

    @Test
    void aQuickProfileIsCalledOne() {
        var quick = Cases.complete(2025, i -> 50).stream()
                .filter(o -> Cases.KNOWLEDGE.indicator(o.key().indicator()).quick())
                .toList();
        var screen = open(session(Cases.project(Cases.profile(null, quick))));
        assertThat(screen.quickNote().get()).startsWith("This is a quick profile: 28 of the 28");
        assertThat(screen.cards().get()).extracting(LensCard::score).containsOnly("n/a");
        assertThat(composition(screen).parts()).allMatch(Composition.Part::scored);
        assertThat(complete().quickNote().get()).isEmpty();
    }

    @Test
    void lensesAreComparedWithReasonsAndWithoutAveragingThem() {
        var pairs = complete().pairs().get();
        assertThat(pairs).hasSize(6);
        var pair = pairs.getFirst();
        assertThat(pair.first()).isEqualTo("Five forces");
        var overlapSum = pair.overlaps().stream().flatMap(List::stream).mapToInt(i -> i).sum();
        assertThat(overlapSum).isGreaterThanOrEqualTo(pair.shared()).isPositive();
        assertThat(pair.sentence()).contains("The " + pair.shared() + " indicators that both use");
    }

    @Test
    void theLanguageChangesAtRunTime() {
        var session = session(Cases.project(Cases.profile(null, Cases.complete(2025, i -> 50))));
        var screen = open(session);
        session.language().set(Language.ZH);
        assertThat(screen.cards().get().getFirst().name()).isEqualTo("五力");
        assertThat(composition(screen).sentences().getFirst()).isEqualTo("“五力”得 50 分，是 5 个维度得分的等权平均。");
    }

    @Test
    void aClosedScreenListensNoMore() {
        var session = session(Cases.project(Cases.profile(null, Cases.complete(2025, i -> 50))));
        var screen = open(session);
        screen.closed();
        session.language().set(Language.ZH);
        assertThat(screen.cards().get().getFirst().name()).isEqualTo("Five forces");
    }
}
