package qunheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.knowledge.Indicator;
import qunheng.model.IndicatorId;

class GoalpostsTest {
    /** Cross-walk section 7: the documents' own figures against the goalposts, to the nearest integer. */
    @ParameterizedTest(name = "{0} ({1}): {2} on {3} scores {4}")
    @CsvSource(textBlock = """
            Hefei,                 F003-062,  2200,  EP-SME-01,  92
            Hefei,                 F003-063,  20,    EP-LEAD-01, 40
            Hefei,                 FD003-009, 9.1,   EP-SME-02,  91
            Hefei,                 F003-061,  100,   IN-PLT-02,  81
            Chengdu software,      F002-022,  6585,  IS-SCL-01,  94
            Chengdu software,      F002-020,  47,    FE-CAP-03,  94
            Chengdu software,      FD002-004, 71.9,  EC-SRV-01,  100
            Haidian AI,            F003-041,  14,    IN-PLT-01,  93
            Haidian AI,            F003-046,  100,   FE-TAL-03,  100
            Haidian AI,            F003-044,  20,    FE-TAL-02,  50
            Haidian robotics,      F003-057,  297,   EP-SME-01,  44
            Shanghai IC,           F003-048,  2000,  EP-SME-01,  90
            Shanghai IC,           F003-049,  40,    FE-TAL-02,  100
            Zhangjiang,            F003-006,  20,    IS-SCL-03,  100
            East Lake,             F003-007,  50,    IS-SCL-03,  100
            Nankang,               F002-026,  2500,  IS-SCL-01,  80
            Taiyuan,               F002-028,  35,    EP-SME-01,  0
            Shenzhen,              F003-068,  3720,  OP-TRD-02,  100
            Hangzhou,              F003-075,  200,   OP-TRD-03,  100
            OpenHarmony,           F003-082,  100,   DX-PLF-03,  50
            Beijing,               F003-034,  4,     IN-POS-01,  97
            Shanghai-Suzhou,       F003-035,  6,     IN-POS-01,  95
            high-tech zones,       F003-003,  6.3,   IS-SCL-02,  32
            high-tech zones,       F003-027,  122.9, IN-PAT-02,  72
            nation,                F000-031,  77,    DX-FUS-01,  67
            nation,                F003-089,  28,    GR-LND-01,  34
            Tencent,               F003-091,  9.8,   OP-TRD-01,  11
            Xiaomi,                F003-093,  41.9,  OP-TRD-01,  82
            listed chip firms,     FD003-008, 53.7,  IS-PRF-02,  0
            """)
    void theDocumentsOwnFiguresScoreAsTheCrossWalkSays(
            String who, String fact, double value, String indicator, long expected) {
        assertThat(Math.round(score(indicator, value))).as("%s, %s", who, fact).isEqualTo(expected);
    }

    @Test
    void aLinearIndicatorIsTheFractionOfTheWayBetweenItsGoalposts() {
        assertThat(score("IS-SCL-02", 5)).isEqualTo(25); // 0 … 20
        assertThat(score("IS-PRF-02", 20)).isEqualTo(75); // 50 down to 10
    }

    @Test
    void aLogarithmicIndicatorIsTheFractionOfTheWayBetweenLogarithms() {
        assertThat(score("DX-PLF-03", 100)).isCloseTo(50, within(1e-12)); // 10 … 1000
        assertThat(score("GR-ECO-01", Math.sqrt(0.6 * 0.05))).isCloseTo(50, within(1e-12)); // 0.6 down to 0.05
    }

    @Test
    void aRubricLevelIsWorthTwentyFivePoints() {
        for (var level = 0; level <= 4; level++) {
            assertThat(score("GV-MGT-01", level)).isEqualTo(25.0 * level);
        }
    }

    @Test
    void aScoreIsCutAtTheGoalposts() {
        assertThat(score("IS-SCL-02", -3)).isZero();
        assertThat(score("IS-SCL-02", 300)).isEqualTo(100);
        assertThat(score("IS-PRF-02", 99)).isZero();
        assertThat(score("IS-PRF-02", 0)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -5, -1e300})
    void nothingOnALogarithmicScaleScoresTheLimit(double value) {
        assertThat(score("IN-PAT-01", value)).isZero();
        assertThat(score("GR-ECO-01", value)).isEqualTo(100);
    }

    @Test
    void aMissingValueHasNoScore() {
        ProfileFixture.KNOWLEDGE.indicators()
                .forEach(indicator -> assertThat(Goalposts.score(indicator, Double.NaN)).isNaN());
    }

    @Test
    void theGoalpostsThemselvesScoreExactlyZeroAndAHundred() {
        for (Indicator indicator : ProfileFixture.KNOWLEDGE.indicators()) {
            assertThat(Goalposts.score(indicator, indicator.score0())).as(indicator.id().value()).isZero();
            assertThat(Goalposts.score(indicator, indicator.score100())).as(indicator.id().value()).isEqualTo(100);
        }
    }

    private static double score(String indicator, double value) {
        return Goalposts.score(ProfileFixture.KNOWLEDGE.indicator(new IndicatorId(indicator)), value);
    }
}
