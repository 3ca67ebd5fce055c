package qunheng.ui.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Scale;
import qunheng.knowledge.ThresholdStatus;
import qunheng.model.Actors;
import qunheng.model.AssessorRole;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.Evidence;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Industries;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.tiering.Outcome;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class TierViewModelTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final ProfileId ID = new ProfileId("p1");
    private static final Evidence FILED = new Evidence("2025 年统计公报", "", "", "");

    /** All 90 indicators with evidence, each scoring the same. */
    private static List<Observation> complete(int year, double score) {
        var observations = new ArrayList<Observation>();
        for (var indicator : KNOWLEDGE.indicators()) {
            var log = indicator.scale() == Scale.LOG;
            var low = log ? Math.log(indicator.score0()) : indicator.score0();
            var high = log ? Math.log(indicator.score100()) : indicator.score100();
            var between = low + score / 100 * (high - low);
            observations.add(new Observation(
                    new ObservationKey(indicator.id(), year, Basis.REPORTED),
                    log ? Math.exp(between) : between,
                    "",
                    "",
                    FILED));
        }
        return observations;
    }

    private static Session session(List<Observation> observations) {
        var values = new TreeMap<ObservationKey, Observation>();
        observations.forEach(o -> values.put(o.key(), o));
        var profile = new Profile(
                ID,
                new Identity("测试", "Test", "", true),
                Place.UNKNOWN,
                Industries.UNKNOWN,
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                values,
                java.util.Map.of(),
                List.of());
        return MemoryProject.session(
                Language.EN,
                new Project(new ProjectId("t"), "测试", "Test", "", 2025, Weights.EQUAL, List.of(profile)));
    }

    private static TierViewModel open(Session session) {
        var screen = new TierViewModel(session);
        screen.opened();
        return screen;
    }

    private static LedgerRow line(TierViewModel screen, String path) {
        return LedgerRow.find(screen.ledger().get(), path).orElseThrow();
    }

    @Test
    void theVerdictsOfAllPacksStandSideBySide() {
        var cards = open(session(complete(2025, 60))).cards().get();
        assertThat(cards).extracting(VerdictCard::packId).containsSubsequence("eu-manner", "gradient");
        var eu = cards.getFirst();
        assertThat(eu.pack()).isEqualTo("Tier in the EU manner");
        assertThat(eu.label()).isEqualTo("Provisional silver");
        assertThat(eu.standing()).isEqualTo("indicative");
        assertThat(eu.steps()).extracting(VerdictCard.Step::name).containsExactly("Bronze", "Silver", "Gold");
        assertThat(eu.why()).startsWith("To confirm Silver: 1 condition open");
        assertThat(eu.about()).contains("not the EU label");
    }

    @Test
    void aFailedGateSaysWhyAndWhatWasAskedFor() {
        var screen = open(session(complete(2025, 50)));
        var gate = line(screen, "silver/mean");
        assertThat(gate.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(gate.outcomeWord()).isEqualTo("Fail");
        assertThat(gate.value()).isEqualTo("50.0");
        assertThat(gate.asked()).isEqualTo("≥ 55");
        assertThat(gate.status()).isEqualTo(ThresholdStatus.PROPOSED);
        assertThat(gate.reason()).contains("50").contains("55");
        assertThat(gate.sources()).singleElement().asString().contains("(proposed)");
        var bullet = java.util.Objects.requireNonNull(gate.bullet());
        assertThat(bullet.threshold()).isEqualTo(55);
        assertThat(bullet.end()).isEqualTo(100);
    }

    @Test
    void aGateWithMissingDataIsOpenAndListsThem() {
        var known = complete(2025, 60).stream()
                .filter(o -> !List.of("GV-MGT-01", "GV-MGT-02").contains(o.key().indicator().value()))
                .toList();
        var screen = open(session(known));
        var gate = line(screen, "silver/management");
        assertThat(gate.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(gate.lacking()).extracting(l -> l.id().value()).containsExactly("GV-MGT-01", "GV-MGT-02");
        assertThat(gate.value()).matches("60\\.0 \\(.+–.+\\)");
        assertThat(screen.missing().get()).extracting(MissingRow::path).contains("silver/management");
    }

    @Test
    void whatIsMissingForTheNextTierIsAShortListTheFailedFirst() {
        var screen = open(session(complete(2025, 50)));
        assertThat(screen.missingTitle().get()).isEqualTo("What is missing for Silver");
        var missing = screen.missing().get();
        assertThat(missing).hasSizeBetween(1, 6);
        assertThat(missing).isSortedAccordingTo((a, b) ->
                Boolean.compare(a.outcome() != Outcome.FAIL, b.outcome() != Outcome.FAIL));
        assertThat(missing).allSatisfy(row -> {
            assertThat(row.reason()).endsWith(".");
            assertThat(line(screen, row.path()).name()).isEqualTo(row.name());
        });
    }

    @Test
    void theOtherPackHasItsOwnLedgerAndItsOwnNames() {
        var screen = open(session(complete(2025, 60)));
        screen.pack().set("gradient");
        assertThat(screen.ledger().get())
                .extracting(LedgerRow::name)
                .containsExactly("Foundation", "Growth", "Leap", "Leading");
        var choice = line(screen, "growth/co-operation");
        assertThat(choice.children()).hasSize(2);
        assertThat(choice.bullet()).isNull();
        assertThat(choice.children().getFirst().asked()).isEqualTo("≥ level 1");
        assertThat(screen.cards().get()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void anEditShowsAtOnceAndTheChosenLineStays() {
        var session = session(complete(2025, 56));
        var screen = open(session);
        screen.selected().set("silver/mean");
        assertThat(screen.line().get()).isNotNull().extracting(l -> ((LedgerRow) l).outcome()).isEqualTo(Outcome.PASS);
        var changes = complete(2025, 56).stream()
                .filter(o -> o.key().indicator().value().startsWith("DX-"))
                .<Change>map(o -> new Change.ObservationChanged(ID, o.key(), o, null))
                .toList();
        session.edit(new Change.ChangeSet(changes));
        assertThat(screen.line().get())
                .isNotNull()
                .extracting(l -> ((LedgerRow) l).outcome())
                .isNotEqualTo(Outcome.PASS);
        session.undo();
        assertThat(screen.line().get()).isNotNull().extracting(l -> ((LedgerRow) l).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void twoReviewersMakeItReviewedAndOneNameCountsOnce() {
        var screen = open(session(complete(2025, 60)));
        assertThat(screen.reviews().sign("Zhang", "2025-11-01", "", AssessorRole.EXTERNAL, "")).isEmpty();
        assertThat(screen.reviews().sign("Zhang ", "2025-11-02", "", AssessorRole.EXTERNAL, ""))
                .startsWith("\"Zhang\" has signed 2025 already");
        assertThat(screen.reviews().note().get()).startsWith("1 signed for 2025; it takes 2 different reviewers");
        assertThat(screen.cards().get().getFirst().indicative()).isTrue();
        assertThat(screen.reviews().sign("Li", "2025-11-03", "checked", AssessorRole.EXTERNAL, "")).isEmpty();
        assertThat(screen.cards().get().getFirst().standing()).isEqualTo("reviewed");
        assertThat(screen.reviews().note().get()).contains("still no award");
        screen.reviews().withdraw(screen.reviews().rows().get().getFirst());
        assertThat(screen.cards().get().getFirst().standing()).isEqualTo("indicative");
        assertThat(screen.reviews().rows().get()).extracting(ReviewRow::reviewer).containsExactly("Li");
    }

    @Test
    void aSignatureWithoutNameOrDateIsRefusedInASentence() {
        var screen = open(session(complete(2025, 60)));
        assertThat(screen.reviews().sign("Zhang", "yesterday", "", AssessorRole.EXTERNAL, ""))
                .contains("yesterday", "year-month-day");
        assertThat(screen.reviews().sign("  ", "2025-11-01", "", AssessorRole.EXTERNAL, "")).isNotBlank();
        assertThat(screen.reviews().rows().get()).isEmpty();
    }

    @Test
    void withoutDataThereIsNoTierAndNoLedger() {
        var screen = open(MemoryProject.session(Language.EN, Samples.project("a")));
        assertThat(screen.state().get()).isEqualTo(TierViewModel.State.NO_DATA);
        assertThat(screen.cards().get()).isEmpty();
        assertThat(screen.ledger().get()).isEmpty();
    }

    @Test
    void littleDataIsUnlabelledAndNotBronze() {
        var key = new ObservationKey(new IndicatorId("IS-SCL-01"), 2025, Basis.REPORTED);
        var card = open(session(List.of(new Observation(key, 6585, "", "", FILED)))).cards().get().getFirst();
        assertThat(card.tier()).isNull();
        assertThat(card.label()).isEqualTo("Unlabelled");
    }

    @Test
    void theLanguageChangesAtRunTime() {
        var session = session(complete(2025, 60));
        var screen = open(session);
        session.language().set(Language.ZH);
        var card = screen.cards().get().getFirst();
        assertThat(card.pack()).isEqualTo("参照欧盟方式的分级");
        assertThat(card.label()).isEqualTo("暂定银标");
        assertThat(card.standing()).isEqualTo("参考");
        screen.closed();
    }
}
