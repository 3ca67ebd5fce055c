package qunheng.tiering.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.EventKind;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.tiering.rounds.Standing.Stage;

/** The life cycle as a function of events and a day. */
class StandingTest {
    private static final RulePack PACK = Knowledge.load().rulePack("management-excellence");

    private final List<RoundEvent> events = new ArrayList<>();

    @Test
    void theStatesFollowOneAnother() {
        assertThat(on("2019-01-01").stage()).isEqualTo(Stage.DRAFT);
        event(EventKind.SELF_ASSESSED, "2019-03-01", null);
        assertThat(on("2019-02-28").stage()).isEqualTo(Stage.DRAFT);
        assertThat(on("2019-03-01").stage()).isEqualTo(Stage.SELF_ASSESSED);
        event(EventKind.BENCHMARKED, "2019-07-25", "bronze");
        assertThat(on("2019-08-01").stage()).isEqualTo(Stage.EXTERNALLY_ASSESSED);
        event(EventKind.APPROVED, "2019-09-01", "bronze");
        assertThat(on("2021-07-25").stage()).isEqualTo(Stage.VALID);
        assertThat(on("2021-07-26").stage()).isEqualTo(Stage.EXPIRED);
        assertThat(on("2022-07-25").stage()).isEqualTo(Stage.EXPIRED);
        assertThat(on("2022-07-26").stage()).isEqualTo(Stage.LAPSED);
    }

    @Test
    void aRenewalInsideTheWindowRunsOnFromThePreviousEnd() {
        granted("2019-07-25", "2019-09-01", "bronze");
        granted("2022-05-01", "2022-06-01", "bronze");
        assertThat(on("2022-06-01").stage()).isEqualTo(Stage.VALID);
        assertThat(on("2022-06-01").until()).isEqualTo(LocalDate.of(2024, 7, 25));
    }

    @Test
    void aRenewalAfterTheWindowBeginsAnew() {
        granted("2019-07-25", "2019-09-01", "bronze");
        granted("2022-08-01", "2022-09-01", "bronze");
        assertThat(on("2022-09-01").until()).isEqualTo(LocalDate.of(2024, 8, 1));
    }

    @Test
    void anotherTierIsNoRenewal() {
        granted("2019-07-25", "2019-09-01", "bronze");
        granted("2021-02-01", "2021-03-01", "silver");
        var standing = on("2021-03-01");
        assertThat(standing.tier()).isEqualTo("silver");
        assertThat(standing.until()).isEqualTo(LocalDate.of(2023, 2, 1));
    }

    @Test
    void anApprovalWithoutAnOutsideAssessmentGrantsNothing() {
        event(EventKind.SELF_ASSESSED, "2019-03-01", null);
        event(EventKind.APPROVED, "2019-09-01", "gold");
        var standing = on("2020-01-01");
        assertThat(standing.tier()).isNull();
        assertThat(standing.stage()).isEqualTo(Stage.SELF_ASSESSED);
        assertThat(standing.unfounded()).isTrue();
    }

    @Test
    void aTierWithoutATermStaysApproved() {
        var pack = Knowledge.load().rulePack("shandong-digital-2025");
        granted("2025-03-01", "2025-05-16", "meets");
        assertThat(Standing.of(pack, events, LocalDate.of(2040, 1, 1)).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void theTextOfTheEventsIsReadBackAsItWas() {
        granted("2019-07-25", "2019-09-01", "bronze");
        event(EventKind.SELF_ASSESSED, "2019-03-01", null);
        var read = RoundText.read(RoundText.write(events).orElseThrow(), "rounds.x");
        assertThat(read).containsExactlyInAnyOrderElementsOf(events);
        assertThat(read.getFirst().kind()).isEqualTo(EventKind.SELF_ASSESSED);
    }

    private void granted(String assessed, String approved, String tier) {
        event(EventKind.BENCHMARKED, assessed, tier);
        event(EventKind.APPROVED, approved, tier);
    }

    private void event(EventKind kind, String date, String tier) {
        events.add(new RoundEvent(kind, LocalDate.parse(date), tier, ""));
    }

    private Standing on(String day) {
        return Standing.of(PACK, events, LocalDate.parse(day));
    }
}
