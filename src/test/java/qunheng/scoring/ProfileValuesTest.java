package qunheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import org.junit.jupiter.api.Test;
import qunheng.model.Basis;
import qunheng.model.ClusterType;
import qunheng.model.IndicatorId;

class ProfileValuesTest {
    private static final int REVENUE = KNOWLEDGE.indexOf(new IndicatorId("IS-SCL-01"));
    private static final int DIGITAL_SHARE = KNOWLEDGE.indexOf(new IndicatorId("IS-STR-01"));

    @Test
    void theNewestValueUpToTheYearCounts() {
        var profile = new ProfileFixture()
                .put("IS-SCL-01", 2021, 100)
                .put("IS-SCL-01", 2023, 300)
                .put("IS-SCL-01", 2025, 500);
        assertThat(profile.values(2020).missing(REVENUE)).isTrue();
        assertThat(profile.values(2022).value(REVENUE)).isEqualTo(100);
        assertThat(profile.values(2023).value(REVENUE)).isEqualTo(300);
        assertThat(profile.values(2024).value(REVENUE)).isEqualTo(300);
        assertThat(profile.values(2024).yearOf(REVENUE)).isEqualTo(2023);
    }

    @Test
    void verifiedGoesBeforeReportedBeforeEstimatedButANewerYearGoesFirst() {
        var profile = new ProfileFixture()
                .put("IS-SCL-01", 2023, Basis.ESTIMATED, 1)
                .put("IS-SCL-01", 2023, Basis.REPORTED, 2)
                .put("IS-SCL-01", 2023, Basis.VERIFIED, 3);
        assertThat(profile.values(2023).value(REVENUE)).isEqualTo(3);
        assertThat(profile.put("IS-SCL-01", 2024, Basis.ESTIMATED, 4).values(2024).value(REVENUE)).isEqualTo(4);
        assertThat(profile.values(2024).observation(REVENUE).orElseThrow().key().basis()).isEqualTo(Basis.ESTIMATED);
    }

    @Test
    void aValueOlderThanThreeYearsIsStale() {
        var profile = new ProfileFixture().put("IS-SCL-01", 2020, 100);
        assertThat(profile.values(2023).stale(REVENUE)).isFalse();
        assertThat(profile.values(2024).stale(REVENUE)).isTrue();
        assertThat(profile.values(2024).stale(DIGITAL_SHARE)).isFalse();
        assertThat(profile.values(2019).yearOf(REVENUE)).isZero();
    }

    @Test
    void theTypeDecidesWhatAppliesUnlessTheUserSaysOtherwise() {
        var profile = new ProfileFixture().type(ClusterType.INDUSTRY_DIGITALISATION);
        assertThat(profile.values(2024).applicable(DIGITAL_SHARE)).isFalse();
        assertThat(profile.values(2024).applicable(REVENUE)).isTrue();
        profile.applies("IS-STR-01", true).applies("IS-SCL-01", false);
        assertThat(profile.values(2024).applicable(DIGITAL_SHARE)).isTrue();
        assertThat(profile.values(2024).applicable(REVENUE)).isFalse();
    }

    @Test
    void anIndicatorThatTheCatalogueDoesNotKnowIsPassedOver() {
        var values = new ProfileFixture().put("ZZ-OLD-99", 2024, 5).applies("ZZ-OLD-98", false).values(2024);
        assertThat(values.missing()).hasSize(KNOWLEDGE.indicators().size());
    }

    @Test
    void equalDataAreEqualValues() {
        var one = new ProfileFixture().put("IS-SCL-01", 2024, 5).values(2024);
        var same = new ProfileFixture().put("IS-SCL-01", 2024, 5).values(2024);
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one).isNotEqualTo(new ProfileFixture().put("IS-SCL-01", 2024, 6).values(2024));
        assertThat(one).isNotEqualTo(new ProfileFixture().put("IS-SCL-01", 2024, 5).values(2025));
    }

    @Test
    void numbersOfATableScoreLikeAProfileThatHoldsThem() {
        var profile = new ProfileFixture().all(2024, 63).remove("IS-SCL-02").values(2024);
        var values = new double[profile.size()];
        var applicable = new boolean[profile.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = profile.value(i);
            applicable[i] = profile.applicable(i);
        }
        var numbers = ProfileValues.ofNumbers(2024, values, applicable);
        assertThat(numbers.observation(0)).isEmpty();
        assertThat(numbers.yearOf(0)).isZero();
        assertThat(numbers.missing()).isEqualTo(profile.missing());
        for (var engine : LensEngine.all(ProfileFixture.KNOWLEDGE, qunheng.model.Weights.EQUAL)) {
            assertThat(engine.assess(numbers)).isEqualTo(engine.assess(profile));
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ProfileValues.ofNumbers(2024, values, new boolean[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
