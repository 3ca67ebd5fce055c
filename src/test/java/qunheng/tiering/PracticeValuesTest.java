package qunheng.tiering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.knowledge.EventKind;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndustryClass;
import qunheng.tiering.answers.AnswersFixture;
import qunheng.tiering.rounds.RoundEvent;
import qunheng.tiering.rounds.Standing;

/** The values that published schemes and statistics themselves give for testing. */
class PracticeValuesTest {

    /** 30 scored items of five levels each, as many points as levels. */
    private static AnswersFixture scored(int points) {
        var fixture = new AnswersFixture("management-excellence");
        var left = points;
        for (var item : fixture.pack().scored().toList()) {
            var level = Math.min(5, left);
            fixture.answer(item.id(), level);
            left -= level;
        }
        return fixture;
    }

    @ParameterizedTest
    @CsvSource({"128, 85.3, PASS", "120, 80.0, PASS", "119, 79.3, FAIL"})
    void goldAsksForAtLeastFourFifthsOf150(int points, double percent, Outcome outcome) {
        var score = scored(points).gate("gold/score");
        assertThat(score.value()).isCloseTo(percent, within(0.05));
        assertThat(score.outcome()).isEqualTo(outcome);
        assertThat(scored(points).judge().points().low()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-15, FAIL", "2024-01-15, PASS", "2024-07-15, PASS", "2024-08-15, FAIL"})
    void theSecondBenchmarkingComes18To24MonthsAfterTheFirst(String second, Outcome outcome) {
        var gate = new AnswersFixture("management-excellence")
                .event(EventKind.BENCHMARKED, "2022-07-15", "bronze")
                .event(EventKind.BENCHMARKED, second, "silver")
                .gate("silver/second");
        assertThat(gate.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2, FAIL", "3, PASS"})
    void twoAreasOfImprovementAreNotEnoughForSilver(int areas, Outcome outcome) {
        assertThat(new AnswersFixture("management-excellence")
                        .answer("improvements", areas)
                        .gate("silver/improvements")
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void aBronzeInterviewOf25July2019HoldsToJuly2021() {
        var pack = Knowledge.load().rulePack("management-excellence");
        var events = List.of(
                new RoundEvent(EventKind.BENCHMARKED, LocalDate.of(2019, 7, 25), "bronze", ""),
                new RoundEvent(EventKind.APPROVED, LocalDate.of(2019, 9, 1), "bronze", ""));
        var standing = Standing.of(pack, events, LocalDate.of(2020, 1, 1));
        assertThat(standing.stage()).isEqualTo(Standing.Stage.VALID);
        assertThat(standing.until()).isEqualTo(LocalDate.of(2021, 7, 25));
    }

    @Test
    void anOutputOf45And39And60IsNotAtLeast40InEachYear() {
        var gate = new AnswersFixture("sme-cluster-2022")
                .answer("output", 2022, 45)
                .answer("output", 2023, 39)
                .answer("output", 2024, 60)
                .gate("meets/output");
        assertThat(gate.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(gate.value()).isEqualTo(39);
    }

    @ParameterizedTest
    @CsvSource({"9, FAIL", "10, PASS"})
    void withoutALittleGiantTenQualityFirmsAreNeeded(int firms, Outcome outcome) {
        var gate = new AnswersFixture("sme-cluster-2022")
                .answer("champions", 0)
                .answer("quality-smes", firms)
                .gate("meets/firms");
        assertThat(gate.outcome()).isEqualTo(outcome);
    }

    @Test
    void threeProvincialPlatformsStandInForANationalOneInShandong() {
        var gate = new AnswersFixture("shandong-digital-2025")
                .answer("national-platforms", 0)
                .answer("provincial-platforms", 3)
                .gate("meets/platforms");
        assertThat(gate.outcome()).isEqualTo(Outcome.PASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strong", "strong10"})
    void aQuotientBelowOneIsNotStrongHoweverHighItsPercentile(String tier) {
        var fixture = new AnswersFixture("economic-strength")
                .answer("lq", 0.98)
                .answer("lq-percentile", 92)
                .answer("employment-percentile", 60)
                .answer("establishments-percentile", 60)
                .answer("peers", 40);
        assertThat(fixture.gate(tier + "/percentile").outcome()).isEqualTo(Outcome.PASS);
        assertThat(fixture.gate(tier + "/lq").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(fixture.judge().tier()).isNull();
    }

    /** 43,135 + 4,037 + 55,636 + 24,747 = 127,555: class 05 stays out of the core. */
    @Test
    void theFourCoreClassesOf2023AddUpTo127555() {
        var added = Map.of(
                IndustryClass.PRODUCT_MANUFACTURING, 43_135,
                IndustryClass.PRODUCT_SERVICES, 4_037,
                IndustryClass.TECHNOLOGY_APPLICATION, 55_636,
                IndustryClass.ELEMENT_DRIVEN, 24_747,
                IndustryClass.EFFICIENCY_IMPROVEMENT, 1_000_000);
        var core = added.entrySet().stream().filter(entry -> entry.getKey().core()).mapToInt(Map.Entry::getValue);
        assertThat(core.sum()).isEqualTo(127_555);
    }
}
