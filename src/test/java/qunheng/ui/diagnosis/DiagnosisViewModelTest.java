package qunheng.ui.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import qunheng.diagnosis.Finding.State;
import qunheng.diagnosis.Truth;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Industries;
import qunheng.model.IndustryClass;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class DiagnosisViewModelTest {
    private static final ProfileId ID = new ProfileId("p1");

    /** Vacant parks, closed governance, little data otherwise. */
    private static final Map<String, Double> PARKS = Map.of(
            "GR-LND-01",
            31.0,
            "GR-LND-02",
            900.0,
            "GR-LND-03",
            60.0,
            "GV-MGT-01",
            2.0,
            "GV-MGT-02",
            2.0,
            "GV-RGN-01",
            2.0);

    private static Session session(Map<String, Double> values) {
        Project project = new Project(
                new ProjectId("t"),
                "测试",
                "Test",
                "",
                2025,
                Weights.EQUAL,
                List.of(Profile.empty(ID, new Identity("测试", "Test", "", true))));
        for (var value : new TreeMap<>(values).entrySet()) {
            var key = new ObservationKey(new IndicatorId(value.getKey()), 2025, Basis.REPORTED);
            project =
                    new Change.ObservationChanged(ID, key, null, Observation.of(key, value.getValue())).apply(project);
        }
        return MemoryProject.session(Language.EN, project);
    }

    private static DiagnosisViewModel open(Session session) {
        var screen = new DiagnosisViewModel(session);
        screen.opened();
        return screen;
    }

    private static FindingRow finding(DiagnosisViewModel screen, String id) {
        return screen.everyFinding().get().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private static LabelCard label(DiagnosisViewModel screen, String scheme) {
        return screen.labels().get().stream().filter(card -> card.scheme().equals(scheme)).findFirst().orElseThrow();
    }

    @Test
    void thoseThatFireComeFirstThenWhatCannotBeJudgedThenTheSilentOnes() {
        var screen = open(session(PARKS));
        var states = screen.findings().get().stream().map(FindingRow::state).toList();
        assertThat(states).hasSize(12).isSorted();
        assertThat(screen.findings().get().getFirst().id()).isEqualTo("D05");
        assertThat(states).contains(State.SILENT, State.CANNOT_JUDGE);
        assertThat(screen.detail().get()).isNotNull().extracting(row -> ((FindingRow) row).id()).isEqualTo("D05");
        assertThat(screen.badge().getValue()).isEqualTo("1");
    }

    @Test
    void aFindingSaysWhatWasReadAgainstWhatAndThatItIsToBeChecked() {
        var row = finding(open(session(PARKS)), "D05");
        assertThat(row.stateWord()).isEqualTo("Suspected");
        assertThat(row.standing()).contains("Check on site");
        assertThat(row.summary()).isEqualTo("1 of 2 signs hold");
        var vacancy = row.signs().getFirst();
        assertThat(vacancy.reading()).isEqualTo("31%");
        assertThat(vacancy.asked()).isEqualTo("≥ 28%");
        assertThat(vacancy.truth()).isEqualTo(Truth.YES);
        assertThat(vacancy.indicator()).isEqualTo(new IndicatorId("GR-LND-01"));
        var mean = row.signs().getLast();
        assertThat(mean.word()).isEqualTo("does not hold");
        assertThat(mean.parts()).hasSize(3).allSatisfy(part -> assertThat(part.missing()).isFalse());
        assertThat(row.documents()).extracting(FindingRow.Source::citation).containsExactly("002 §问题三", "003 §二（二）");
        assertThat(row.measures()).extracting(FindingRow.Remedy::id).containsExactly("M2-2", "M2-1", "M3-2");
        assertThat(row.measures()).allSatisfy(measure -> assertThat(measure.actions()).isNotEmpty());
        assertThat(row.remedies()).isNotEmpty();
    }

    @Test
    void whatCannotBeJudgedListsTheIndicatorsToFillInAndLeadsThere() {
        var session = session(PARKS);
        var screen = open(session);
        var row = finding(screen, "D09");
        assertThat(row.state()).isEqualTo(State.CANNOT_JUDGE);
        assertThat(row.missing()).extracting(one -> one.id().value()).containsExactly("RS-SEC-01", "RS-SUP-01");
        screen.openIndicators(row.missing().getFirst().id());
        assertThat(session.destination().get()).isNotNull().satisfies(to -> {
            assertThat(to.screen()).isEqualTo("indicators");
            assertThat(to.indicator()).isEqualTo(new IndicatorId("RS-SEC-01"));
        });
    }

    @Test
    void theFilterListsOneStateAndTheChosenFindingFollows() {
        var screen = open(session(PARKS));
        screen.filter().set(State.SILENT);
        assertThat(screen.findings().get()).extracting(FindingRow::id).containsExactly("D07");
        assertThat(screen.detail().get()).isNotNull().extracting(row -> ((FindingRow) row).id()).isEqualTo("D07");
        screen.filter().set(State.NOT_APPLICABLE);
        assertThat(screen.detail().get()).isNull();
        screen.filter().set(null);
        assertThat(screen.findings().get()).hasSize(12);
        assertThat(screen.count(State.FIRES)).isEqualTo(1);
    }

    @Test
    void aCutOffOfTheProjectDecidesAtOnceIsToldAndCanBeUndone() {
        var session = session(PARKS);
        var screen = open(session);
        var typed = typed(screen);
        typed.put("vacancy", "35");
        assertThat(screen.keepCutoffs(typed)).isEmpty();
        assertThat(finding(screen, "D05").state()).isEqualTo(State.SILENT);
        assertThat(screen.notice().get()).isEqualTo("This project has changed 1 cut-off of the diagnoses.");
        assertThat(screen.cutoffs())
                .filteredOn(CutoffRow::changed)
                .extracting(CutoffRow::id)
                .containsExactly("vacancy");
        session.undo();
        assertThat(finding(screen, "D05").state()).isEqualTo(State.FIRES);
        assertThat(screen.notice().get()).isEmpty();
    }

    private static Map<String, String> typed(DiagnosisViewModel screen) {
        var typed = new HashMap<String, String>();
        screen.cutoffs().forEach(row -> typed.put(row.id(), row.value()));
        return typed;
    }

    @Test
    void aCutOffThatIsNoNumberOrOutOfRangeIsRefusedInASentenceAndNoneIsKept() {
        var session = session(PARKS);
        var screen = open(session);
        var typed = typed(screen);
        typed.put("mean", "35");
        typed.put("vacancy", "a third");
        typed.put("level", "9");
        var problems = screen.keepCutoffs(typed);
        assertThat(problems).containsOnlyKeys("vacancy", "level");
        assertThat(problems.get("vacancy")).contains("\"a third\"", "from 0 to 100", "no cut-off was kept");
        assertThat(session.canUndo().get()).isFalse();
    }

    @Test
    void everyCutOffShowsItsStandardValueAndWhoseNumberItIs() {
        var rows = open(session(PARKS)).cutoffs();
        assertThat(rows).extracting(CutoffRow::id).startsWith("mean", "level", "vacancy");
        assertThat(rows.get(2).standard()).isEqualTo("standard 28");
        assertThat(rows.get(2).status()).isEqualTo("a figure of a document");
        assertThat(rows.getFirst().status()).isEqualTo("proposed");
        assertThat(rows).allSatisfy(row -> assertThat(row.source()).isNotBlank());
    }

    @Test
    void aLabelStandsWithItsSchemeItsReasonAndItsRunnerUp() {
        var session = session(Map.of("IS-STR-01", 90.0, "DX-PLF-04", 36.0, "DX-VIR-01", 10.0));
        var card = label(open(session), "type");
        assertThat(card.title()).isEqualTo("Cluster type · 002");
        assertThat(card.word()).isEqualTo("Type");
        assertThat(card.label()).isEqualTo("Digital-industrialisation cluster");
        assertThat(card.basis()).isEqualTo("by the rule");
        assertThat(card.why()).contains("90%", "36%");
        assertThat(card.second()).isEqualTo("Runner-up: Virtual network cluster (a value lies close to a bound)");
        assertThat(card.options()).hasSize(3);
        assertThat(card.options().getFirst().here()).isTrue();
    }

    @Test
    void aLabelOfTheUsersOwnNeedsAReasonAndKeepsTheRuleInView() {
        var session = session(Map.of("IS-STR-01", 90.0, "DX-PLF-04", 10.0, "DX-VIR-01", 10.0));
        var screen = open(session);
        assertThat(screen.label("type", "VIRTUAL_NETWORK", "  ")).startsWith("Give a reason");
        assertThat(session.canUndo().get()).isFalse();
        assertThat(screen.label("type", "VIRTUAL_NETWORK", "Three places linked by one platform")).isEmpty();
        var card = label(screen, "type");
        assertThat(card.own()).isTrue();
        assertThat(card.label()).isEqualTo("Virtual network cluster");
        assertThat(card.why()).isEqualTo("Reason: Three places linked by one platform");
        assertThat(card.ruled()).isEqualTo("The rule says: Digital-industrialisation cluster");
        screen.followRule("type");
        assertThat(label(screen, "type").own()).isFalse();
        session.undo();
        assertThat(label(screen, "type").own()).isTrue();
    }

    @Test
    void aQuestionIsAnsweredAndTakenBack() {
        var session = session(Map.of());
        var screen = open(session);
        assertThat(label(screen, "layout").labelled()).isFalse();
        assertThat(label(screen, "layout").why()).isEqualTo("3 indicators to fill in, or 6 questions to answer");
        screen.answer("free-trade-zone", true);
        assertThat(label(screen, "layout").label()).isEqualTo("Cross-border e-commerce");
        screen.answer("free-trade-zone", null);
        assertThat(label(screen, "layout").labelled()).isFalse();
        assertThat(Objects.requireNonNull(session.selected()).choices().byKey()).isEmpty();
    }

    @Test
    void theIndustriesOfAStageAreOnesOwnAndAnEmptyListIsTheShippedOne() {
        var session = session(Map.of());
        var before = Objects.requireNonNull(session.selected()).industries();
        session.edit(new Change.IndustriesChanged(
                ID,
                before,
                new Industries("光电子", IndustryClass.PRODUCT_MANUFACTURING, Set.of(), Map.of(), null)));
        var screen = open(session);
        assertThat(label(screen, "stage").labelled()).isFalse();
        var words = new HashMap<>(screen.stageWords());
        words.put("2", words.get("2") + "、光电子");
        screen.keepStageWords(words);
        assertThat(label(screen, "stage").label()).isEqualTo("Stage 2");
        words.put("2", " ");
        screen.keepStageWords(words);
        assertThat(label(screen, "stage").labelled()).isFalse();
        assertThat(Objects.requireNonNull(session.project().get()).choices().byKey()).isEmpty();
    }

    @Test
    void aKeptDecisionThatCannotBeReadIsToldInASentence() {
        var session = session(PARKS);
        session.edit(new Change.ChoiceChanged(null, "diagnosis/cutoffs", null, "{"));
        session.edit(new Change.ChoiceChanged(ID, "label.type", null, "?"));
        var screen = open(session);
        assertThat(screen.notice().get()).contains("The kept cut-offs cannot be read", "\"label.type\" cannot be read");
        assertThat(finding(screen, "D05").state()).isEqualTo(State.FIRES);
    }

    @Test
    void theTableHoldsEveryFindingWithItsSignsAndSaysWhatItIs() {
        var screen = open(session(PARKS));
        var table = FindingTable.of(Objects.requireNonNull(screen.diagnosed()), screen.findings().get());
        assertThat(table.title()).isEqualTo("Test: diagnoses (2025)");
        assertThat(table.notes()).anyMatch(note -> note.contains("hypothesis to check on site"));
        assertThat(table.notes()).anyMatch(note -> note.contains("fictional"));
        assertThat(table.table().rows()).hasSize(12);
        var first = table.table().rows().getFirst().stream().map(cell -> cell.shown()).toList();
        assertThat(first).startsWith("D05", "Idle carriers", "Suspected");
        assertThat(first.get(3)).contains("31% (≥ 28%)");
    }

    @Test
    void withoutAProjectOrAClusterThereIsNothing() {
        var screen = open(MemoryProject.session(Language.EN, Samples.project()));
        assertThat(screen.phase().get()).isEqualTo(DiagnosisViewModel.Phase.NO_PROFILE);
        assertThat(screen.findings().get()).isEmpty();
        assertThat(screen.badge().getValue()).isEmpty();
        var empty = new DiagnosisViewModel(new Session(qunheng.knowledge.Knowledge.load(), Language.EN));
        empty.opened();
        assertThat(empty.phase().get()).isEqualTo(DiagnosisViewModel.Phase.NO_PROJECT);
    }

    @Test
    void theLanguageChangesAtRunTime() {
        var session = session(PARKS);
        var screen = open(session);
        session.language().set(Language.ZH);
        assertThat(finding(screen, "D05").name()).isEqualTo("载体闲置低效");
        assertThat(label(screen, "type").title()).isEqualTo("集群类型·002");
        screen.closed();
        session.language().set(Language.EN);
        assertThat(finding(screen, "D05").name()).as("a closed screen does not listen").isEqualTo("载体闲置低效");
    }
}
