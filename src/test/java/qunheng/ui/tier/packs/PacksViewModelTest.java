package qunheng.ui.tier.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.EventKind;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePack;
import qunheng.model.Basis;
import qunheng.model.Language;
import qunheng.scoring.ProfileFixture;
import qunheng.tiering.Outcome;
import qunheng.tiering.Tiering;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Session;

/** Answering, recording, copying and comparing without a toolkit. */
class PacksViewModelTest {
    private final ProfileFixture figures = new ProfileFixture().put("IN-PLT-01", 2024, 2);
    private final Session session = MemoryProject.session(Language.EN, figures.project(2024));
    private final RulePack shandong = session.knowledge().rulePack("shandong-digital-2025");

    private QuestionRow row(QuestionsViewModel model, String id) {
        return model.rows().stream().filter(row -> row.item().id().equals(id)).findFirst().orElseThrow();
    }

    private Outcome outcome(RulePack pack, String gate) {
        var project = Objects.requireNonNull(session.project().get());
        return Tiering.judge(session.knowledge(), pack, project, ProfileFixture.ID, 2024)
                .tiers()
                .getFirst()
                .gates()
                .stream()
                .filter(result -> result.gate().id().equals(gate))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void anAnswerIsKeptWhenItsFieldIsLeftAndJudgesAtOnce() {
        var row = row(new QuestionsViewModel(session, shandong), "revenue");
        row.value().typed().set("51.5");
        assertThat(row.commit()).isTrue();
        assertThat(outcome(shandong, "revenue")).isEqualTo(Outcome.PASS);
        row.evidence().typed().set("annual return, p. 3");
        row.commit();
        var again = row(new QuestionsViewModel(session, shandong), "revenue");
        assertThat(again.value().kept()).isEqualTo("51.5");
        assertThat(again.evidence().kept()).isEqualTo("annual return, p. 3");
        again.value().typed().set("");
        again.commit();
        assertThat(outcome(shandong, "revenue")).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void reportedAndVerifiedStandBesideOneAnotherAndVerifiedDecides() {
        var row = row(new QuestionsViewModel(session, shandong), "revenue");
        row.value().typed().set("85.1");
        row.commit();
        row.basis().set(Basis.VERIFIED);
        assertThat(row.value().typed().get()).isEmpty();
        row.value().typed().set("22.2");
        row.commit();
        assertThat(outcome(shandong, "revenue")).isEqualTo(Outcome.FAIL);
        row.basis().set(Basis.REPORTED);
        assertThat(row.value().typed().get()).isEqualTo("85.1");
    }

    @Test
    void whatIsNoNumberOrCannotBeIsRefusedInASentence() {
        var row = row(new QuestionsViewModel(session, shandong), "revenue");
        row.value().typed().set("many");
        assertThat(row.commit()).isFalse();
        assertThat(row.value().problem().get()).contains("many").contains("Nothing was changed");
        row.value().typed().set("-1");
        assertThat(row.commit()).isFalse();
        assertThat(row.value().problem().get()).contains("below");
    }

    @Test
    void theCatalogueStandsInAndSaysSo() {
        var row = row(new QuestionsViewModel(session, shandong), "national-platforms");
        assertThat(row.standIn().get()).contains("2 platforms");
        row.value().typed().set("0");
        row.commit();
        assertThat(row.standIn().get()).isEmpty();
        session.undo();
        row.show();
        assertThat(row.standIn().get()).contains("2 platforms");
    }

    @Test
    void aCopyWithAnotherThresholdStandsBesideItsOriginal() {
        var row = row(new QuestionsViewModel(session, shandong), "revenue");
        row.value().typed().set("40");
        row.commit();
        var copy = new CopyViewModel(session, Objects.requireNonNull(session.project().get()), shandong);
        var line = copy.lines().stream().filter(l -> copy.place(l.line()).endsWith("Scale")).findFirst().orElseThrow();
        line.value().typed().set("30");
        copy.name().set("Our city");
        assertThat(copy.save()).isEmpty();
        var project = Objects.requireNonNull(session.project().get());
        var own = OwnPacks.of(project).packs().getFirst();
        assertThat(own.id()).isEqualTo("shandong-digital-2025.own1");
        assertThat(outcome(own, "revenue")).isEqualTo(Outcome.PASS);
        assertThat(outcome(shandong, "revenue")).isEqualTo(Outcome.FAIL);
        var profile = Objects.requireNonNull(session.selected());
        var compare = new CompareViewModel(session, project, profile, own);
        assertThat(compare.other().get()).isEqualTo(shandong);
        assertThat(compare.thresholds().get()).containsExactly(
                new CompareViewModel.Row("Meets the conditions › Scale", "30 (proposed)", "50 (sourced)"));
        assertThat(compare.verdicts().get().getFirst().other()).isEqualTo("Not all conditions met");
        session.undo();
        assertThat(OwnPacks.of(Objects.requireNonNull(session.project().get())).packs()).isEmpty();
    }

    @Test
    void aSecondCopyOfAnOwnPackIsItsNextVersion() {
        assertThat(new CopyViewModel(
                                session,
                                Objects.requireNonNull(session.project().get()),
                                shandong)
                        .save())
                .isEmpty();
        var first = OwnPacks.of(Objects.requireNonNull(session.project().get())).packs().getFirst();
        assertThat(new CopyViewModel(session, Objects.requireNonNull(session.project().get()), first).save()).isEmpty();
        assertThat(OwnPacks.of(Objects.requireNonNull(session.project().get())).packs())
                .extracting(RulePack::edition)
                .containsExactly("shandong-digital-2025.own1@1.0.0", "shandong-digital-2025.own1@1.1.0");
    }

    @Test
    void roundsAreRecordedAndTheStandingFollows() {
        var pack = session.knowledge().rulePack("management-excellence");
        var rounds = new RoundsViewModel(session, pack);
        assertThat(rounds.add(EventKind.APPROVED, "2019-09-01", null, "")).contains("tier");
        assertThat(rounds.add(EventKind.BENCHMARKED, "25 July", null, "")).contains("25 July");
        assertThat(rounds.add(EventKind.BENCHMARKED, "2019-07-25", pack.tier("bronze"), "ESCA")).isEmpty();
        assertThat(rounds.add(EventKind.APPROVED, "2019-09-01", pack.tier("bronze"), "")).isEmpty();
        var project = Objects.requireNonNull(session.project().get());
        var profile = Objects.requireNonNull(session.selected());
        var verdict = Tiering.judge(session.knowledge(), pack, project, profile.id(), 2024);
        var state = new PackState(project, profile, pack, verdict, LocalDate.of(2021, 7, 1), Language.EN);
        assertThat(state.standing()).contains("Bronze level", "valid", "2021");
        assertThat(state.counts()).contains("Verified, Reported");
        rounds.remove(rounds.events().get().getFirst());
        assertThat(rounds.events().get()).hasSize(1);
    }
}
