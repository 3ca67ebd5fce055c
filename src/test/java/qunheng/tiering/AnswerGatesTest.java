package qunheng.tiering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.knowledge.EventKind;
import qunheng.knowledge.PackItem;
import qunheng.model.AssessorRole;
import qunheng.model.Basis;
import qunheng.model.InvalidValue;
import qunheng.scoring.ProfileFixture;
import qunheng.tiering.answers.AnswerText;
import qunheng.tiering.answers.AnswersFixture;

/** What packs ask beyond the catalogue: open is open, and what does not count is told. */
class AnswerGatesTest {
    @Test
    void withoutAnAnswerNothingIsFailed() {
        for (var pack : AnswersFixture.KNOWLEDGE.rulePacks()) {
            if (pack.lens() == null) {
                var verdict = new AnswersFixture(pack.id()).judge();
                assertThat(verdict.tier()).as(pack.id()).isNull();
                assertThat(verdict.indicative()).as(pack.id()).isTrue();
                assertThat(verdict.label()).as(pack.id()).isEqualTo(pack.undecided());
                var gates = verdict.tiers().stream().flatMap(tier -> tier.gates().stream()).toList();
                assertThat(gates).as(pack.id()).noneMatch(GateResult::passed);
                assertThat(gates.stream()
                                .filter(g -> g.outcome() == Outcome.FAIL)
                                .map(g -> g.gate().getClass().getSimpleName()))
                        .as(pack.id())
                        .isSubsetOf("Reviewers", "AnswerShare");
            }
        }
    }

    @Test
    void aClusterThatMeetsEveryClauseOfShandongReachesItAndOneShortDoesNot() {
        var fixture = shandong();
        assertThat(fixture.judge().tier()).isEqualTo("meets");
        assertThat(fixture.judge().next()).isNull();
        assertThat(fixture.answer("leading-firms", 19).judge().tier()).isNull();
        assertThat(fixture.judge().label()).isEqualTo(fixture.pack().unrated());
        assertThat(fixture.judge().missingForNext()).singleElement().satisfies(missing -> {
            assertThat(missing.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(missing.unanswered()).containsExactly("leading-firms");
        });
    }

    @Test
    void anIndicatorOfTheCatalogueStandsInUntilTheQuestionIsAnswered() {
        var fixture = shandong().withdraw("national-platforms").withdraw("provincial-platforms");
        assertThat(fixture.gate("meets/platforms").outcome()).isEqualTo(Outcome.UNKNOWN);
        fixture.figures().put("IN-PLT-01", 2024, 1);
        assertThat(fixture.gate("meets/platforms").outcome()).isEqualTo(Outcome.PASS);
        assertThat(fixture.answer("national-platforms", 0)
                        .gate("meets/platforms")
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void anEstimateIsLeftOutAndToldSo() {
        var fixture = shandong().withdraw("revenue").by(Basis.ESTIMATED, "").answer("revenue", 90);
        assertThat(fixture.gate("meets/revenue").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fixture.gate("meets/revenue").reason().key()).isEqualTo("tiering.reason.answer.leftOut");
        assertThat(fixture.judge().leftOut().items()).containsExactly("revenue");
    }

    @Test
    void aVerifiedAnswerGoesBeforeTheReportedOne() {
        var fixture = shandong().by(Basis.VERIFIED, "审计报告").answer("revenue", 22.2);
        assertThat(fixture.gate("meets/revenue").value()).isEqualTo(22.2);
        assertThat(fixture.gate("meets/revenue").outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void aMissingYearLeavesTheQuestionOpenUnlessAnotherYearFailsIt() {
        var fixture = new AnswersFixture("sme-cluster-2022").answer("output", 2022, 45).answer("output", 2024, 60);
        assertThat(fixture.gate("meets/output").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fixture.answer("output", 2022, 39).gate("meets/output").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(fixture.answer("output", 2022, 40).answer("output", 2023, 41).gate("meets/output").outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void moreThanIsStrict() {
        var fixture = new AnswersFixture("sme-cluster-2022").answer("leading-share", 70);
        assertThat(fixture.gate("meets/leading-share").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(fixture.answer("leading-share", 70.1).gate("meets/leading-share").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aPercentileAmongFewerThan20CellsMeansNothing() {
        var fixture = new AnswersFixture("economic-strength").answer("lq", 2).answer("lq-percentile", 99);
        assertThat(fixture.answer("peers", 19).gate("strong/percentile").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fixture.answer("peers", 20).gate("strong/percentile").outcome()).isEqualTo(Outcome.PASS);
        assertThat(fixture.judge().tier()).isEqualTo("specialised");
    }

    @Test
    void anOfficialRecognitionWaivesTheListing() {
        var fixture = new AnswersFixture("management-excellence").answer("team", 0.2).answer("members", 40);
        assertThat(fixture.gate("bronze/eligible/listing").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(fixture.gate("bronze/eligible").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fixture.answer("recognised", 1).gate("bronze/eligible").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void oneMissedMinimumRefusesSilver() {
        var fixture = new AnswersFixture("management-excellence");
        fixture.pack().scored().forEach(item -> fixture.answer(item.id(), 4));
        assertThat(fixture.gate("silver/minimums").outcome()).isEqualTo(Outcome.PASS);
        assertThat(fixture.answer("i21", 1).gate("silver/minimums").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(fixture.gate("silver/minimums").unanswered()).containsExactly("i21");
    }

    @Test
    void goldAsksForOneAssessorAtHomeAndOneFromAbroad() {
        var fixture = new AnswersFixture("management-excellence")
                .signed("甲", AssessorRole.EXTERNAL)
                .signed("乙", AssessorRole.EXTERNAL)
                .signed("丙", AssessorRole.SELF);
        assertThat(fixture.gate("gold/assessors").outcome()).isEqualTo(Outcome.PASS);
        assertThat(fixture.gate("gold/foreign").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(fixture.signed("Li", AssessorRole.EXTERNAL_ABROAD)
                        .gate("gold/foreign")
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void theApprovalOfAnotherTierIsNotTheApprovalOfGold() {
        var fixture = new AnswersFixture("management-excellence").event(EventKind.APPROVED, "2024-03-01", "bronze");
        assertThat(fixture.gate("gold/approved").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fixture.event(EventKind.APPROVED, "2024-05-01", "gold").gate("gold/approved").outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void openQuestionsMakeAnIntervalAndOnlyItsLowEndWins() {
        var fixture = new AnswersFixture("management-excellence");
        var scored = fixture.pack().scored().toList();
        scored.subList(0, 24).forEach(item -> fixture.answer(item.id(), 5));
        assertThat(fixture.gate("gold/score").outcome()).isEqualTo(Outcome.PASS);
        fixture.withdraw(scored.getFirst().id());
        var open = fixture.gate("gold/score");
        assertThat(open.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(open.low()).isCloseTo(100 * 115 / 150.0, within(1e-9));
        assertThat(open.high()).isCloseTo(100, within(1e-9));
    }

    @Test
    void theLabelCountsItsPointsByHand() {
        var fixture = new AnswersFixture("digital-cluster-label")
                .answer("peers", 30)
                .answer("lq-percentile", 82.5) // half way from p75 to p90: 3/4 of 5 points
                .answer("lq", 1.2)
                .answer("core-share", 65) // half way from 60 to 70: 3/4
                .answer("sme-share", 25) // half of half: 1/4
                .answer("member-kinds", 4);
        var structure = fixture.judge().points().dimensions().getFirst();
        assertThat(structure.low()).isCloseTo(3.75 + 3.75 + 1.25 + 5, within(1e-9));
        assertThat(structure.high()).isEqualTo(structure.low());
        fixture.answer("revenue", 2022, 20).answer("revenue", 2023, 30).answer("revenue", 2024, 40);
        var revenue = fixture.judge().points().dimensions().get(1).items().getFirst();
        assertThat(revenue.low()).isCloseTo(5 * 0.75, within(1e-9)); // mean 30: half way from 10 to 50
        fixture.answer("energy-change", -1.5);
        var energy = fixture.judge().points().items().stream()
                .filter(item -> item.item().id().equals("energy"))
                .findFirst()
                .orElseThrow();
        assertThat(energy.low()).isCloseTo(5 * 0.75, within(1e-9));
        assertThat(fixture.answer("energy-change", 3).judge().points().low())
                .isLessThan(fixture.answer("energy-change", 1.5).judge().points().low());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[{\"year\": 2024}]",
                "[{\"year\":2024,\"basis\":\"REPORTED\",\"value\":0.5,\"evidence\":\"\"}]",
                "[null]"
            })
    void aTextThatIsNoAnswerIsRefusedInASentenceAndCountsAsNone(String text) {
        var fixture = new AnswersFixture("management-excellence").raw("i21", text);
        assertThat(fixture.judge().points().high()).isEqualTo(150);
        var item = fixture.pack().item("i21").orElseThrow();
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> AnswerText.of(fixture.profile(), item));
    }

    private static AnswersFixture shandong() {
        return new AnswersFixture("shandong-digital-2025")
                .answer("clean-credit", 1)
                .answer("revenue", 50)
                .answer("leading-firms", 20)
                .answer("firms-1bn", 1)
                .answer("firms-100m", 3)
                .answer("national-platforms", 1)
                .answer("provincial-platforms", 0)
                .answer("awards-and-ip", 1000);
    }

    @Test
    void packsThatShareAnAnswerAskTheSameQuestion() {
        var asked = new HashMap<String, PackItem>();
        for (var pack : AnswersFixture.KNOWLEDGE.rulePacks()) {
            for (var item : pack.items()) {
                var other = asked.putIfAbsent(item.key(), item);
                assertThat(other == null || other.equals(item)).as(pack.id() + " " + item.id()).isTrue();
            }
        }
        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(ProfileFixture.KNOWLEDGE.rulePacks()).hasSize(9);
    }
}
