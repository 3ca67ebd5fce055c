package qunheng.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class DetailsViewModelTest {
    private static final IndicatorId REVENUE = new IndicatorId("IS-SCL-01");

    private final MemoryProject project = new MemoryProject(Samples.project("a", "b"));
    private final Session session = new Session(Knowledge.load(), Language.EN);
    private IndicatorsViewModel screen;
    private DetailsViewModel details;

    @BeforeEach
    void open() {
        session.open(project);
        screen = new IndicatorsViewModel(session, new MemoryClipboard());
        details = screen.details();
        screen.opened();
        screen.grid().reveal(REVENUE);
    }

    private Optional<Observation> kept(Basis basis) {
        return project.current().profiles().getFirst().observation(new ObservationKey(REVENUE, 2025, basis));
    }

    private void enter(Basis basis, String typed) {
        details.value(basis).typed().set(typed);
        details.value(basis).commit();
    }

    @Test
    void thePanelIsAboutTheSelectedCell() {
        var subject = Objects.requireNonNull(details.subject().get());
        assertThat(subject.indicator().id()).isEqualTo(REVENUE);
        assertThat(subject.year()).isEqualTo(2025);
        screen.grid().select(GridSelection.at(0, 3));
        assertThat(details.subject().get()).isNull();
    }

    @Test
    void threeBasesStandSideBySide() {
        enter(Basis.REPORTED, "6,585亿元");
        enter(Basis.VERIFIED, "6500");
        enter(Basis.ESTIMATED, "7000");
        assertThat(kept(Basis.VERIFIED).map(Observation::value)).contains(6500.0);
        assertThat(kept(Basis.REPORTED).map(Observation::value)).contains(6585.0);
        assertThat(details.value(Basis.REPORTED).typed().get()).isEqualTo("6585");
        assertThat(details.basis().get()).isEqualTo(Basis.ESTIMATED);
        enter(Basis.ESTIMATED, "");
        assertThat(kept(Basis.ESTIMATED)).isEmpty();
    }

    @Test
    void sourceNoteAndEvidenceBelongToTheChosenBasisAndAreKeptOnLeaving() {
        enter(Basis.REPORTED, "100");
        details.source().typed().set("统计局");
        details.source().commit();
        details.note().typed().set("两年可比");
        details.reference().typed().set("F002-022");
        details.checkedBy().typed().set("王");
        details.basis().set(Basis.VERIFIED);
        var observation = kept(Basis.REPORTED).orElseThrow();
        assertThat(observation.source()).isEqualTo("统计局");
        assertThat(observation.note()).isEqualTo("两年可比");
        assertThat(observation.evidence().reference()).isEqualTo("F002-022");
        assertThat(observation.evidence().checkedBy()).isEqualTo("王");
        assertThat(details.observation().get()).isNull();
        assertThat(details.source().typed().get()).isEmpty();
    }

    @Test
    void theLastDayOfADocumentIsKeptAndWhatIsNoDayIsRefused() {
        enter(Basis.REPORTED, "100");
        details.validUntil().typed().set("2027-06-30");
        assertThat(details.validUntil().commit()).isTrue();
        assertThat(kept(Basis.REPORTED).orElseThrow().evidence().expiredOn("2027-06-30")).isFalse();
        assertThat(kept(Basis.REPORTED).orElseThrow().evidence().expiredOn("2027-07-01")).isTrue();
        details.validUntil().typed().set("明年");
        assertThat(details.validUntil().commit()).isFalse();
        assertThat(kept(Basis.REPORTED).orElseThrow().evidence().validUntil()).isEqualTo("2027-06-30");
    }

    @Test
    void severalFieldsLeftAtOnceAreAllKeptForTheCellTheyWereTypedFor() {
        enter(Basis.REPORTED, "100");
        details.source().typed().set("bureau");
        details.note().typed().set("note");
        details.value(Basis.VERIFIED).typed().set("99");
        screen.grid().reveal(new IndicatorId("IN-RD-01"));
        assertThat(kept(Basis.REPORTED).orElseThrow().source()).isEqualTo("bureau");
        assertThat(kept(Basis.REPORTED).orElseThrow().note()).isEqualTo("note");
        assertThat(kept(Basis.VERIFIED).map(Observation::value)).contains(99.0);
        assertThat(details.source().typed().get()).isEmpty();
        assertThat(project.current().profiles().getFirst().observations()).hasSize(2);
    }

    @Test
    void anotherClusterNeverGetsWhatWasTypedForThisOne() {
        enter(Basis.REPORTED, "100");
        details.note().typed().set("for a");
        session.profile().set(new ProfileId("b"));
        assertThat(kept(Basis.REPORTED).orElseThrow().note()).isEqualTo("for a");
        assertThat(project.current().profiles().get(1).observations()).isEmpty();
    }

    @Test
    void aNoteOf200000CharactersIsRefusedWithASentenceAndStaysInTheField() {
        enter(Basis.REPORTED, "100");
        var endless = "很".repeat(200_000);
        details.note().typed().set(endless);
        assertThat(details.note().commit()).isFalse();
        assertThat(details.note().problem().get())
                .isEqualTo(
                        "\"Note\" has 200,000 characters, more than the limit of 20,000. Nothing was changed; shorten it"
                                + " and enter it again.");
        assertThat(kept(Basis.REPORTED).orElseThrow().note()).isEmpty();
        assertThat(details.note().typed().get()).isEqualTo(endless);
        screen.grid().reveal(new IndicatorId("IN-RD-01"));
        assertThat(screen.refused().entries()).singleElement().satisfies(e -> assertThat(e.typed()).isEqualTo(endless));
    }

    @Test
    void aRefusedValueStaysInItsFieldAndIsListedWhenTheCellIsLeft() {
        enter(Basis.REPORTED, "100");
        enter(Basis.REPORTED, "1e400");
        assertThat(details.value(Basis.REPORTED).problem().get())
                .isEqualTo("\"1e400\" is too large to be kept, so 100 stays; check the digits and the unit.");
        assertThat(kept(Basis.REPORTED).map(Observation::value)).contains(100.0);
        screen.grid().reveal(new IndicatorId("IN-RD-01"));
        assertThat(screen.refused().entries()).singleElement().satisfies(e -> assertThat(e.typed()).isEqualTo("1e400"));
    }

    @Test
    void aWordForMissingLeavesTheValue() {
        enter(Basis.REPORTED, "100");
        enter(Basis.REPORTED, "缺");
        assertThat(kept(Basis.REPORTED).map(Observation::value)).contains(100.0);
        assertThat(details.value(Basis.REPORTED).typed().get()).isEqualTo("100");
    }

    @Test
    void aLevelIsChosenByItsDescription() {
        screen.grid().reveal(new IndicatorId("IN-PLT-03"));
        details.chooseLevel(3);
        assertThat(project.current()
                        .profiles()
                        .getFirst()
                        .effective(new IndicatorId("IN-PLT-03"), 2025)
                        .map(Observation::value))
                .contains(3.0);
    }

    @Test
    void theUsersWordOnApplicabilityCanBeGivenAndTakenBack() {
        details.decideApplicability(false);
        assertThat(screen.grid().completeness().get().applicable()).isEqualTo(89);
        assertThat(Objects.requireNonNull(details.subject().get()).row().applicable()).isFalse();
        details.decideApplicability(null);
        assertThat(screen.grid().completeness().get().applicable()).isEqualTo(90);
        session.undo();
        assertThat(screen.grid().completeness().get().applicable()).isEqualTo(89);
    }

    @Test
    void undoShowsInThePanel() {
        enter(Basis.REPORTED, "100");
        session.undo();
        assertThat(details.value(Basis.REPORTED).typed().get()).isEmpty();
        assertThat(details.observation().get()).isNull();
    }

    @Test
    void whatTheDiskDoesNotTakeStaysInTheField() {
        enter(Basis.REPORTED, "100");
        project.refuse();
        details.source().typed().set("bureau");
        assertThat(details.source().commit()).isFalse();
        assertThat(details.source().typed().get()).isEqualTo("bureau");
    }

    @Test
    void aClosedScreenHearsNothingAnyMore() {
        screen.closed();
        session.undo();
        screen.opened();
        for (var times = 0; times < 50; times++) {
            screen.closed();
            screen.opened();
        }
        enter(Basis.REPORTED, "100");
        assertThat(kept(Basis.REPORTED).map(Observation::value)).contains(100.0);
    }
}
