package qunheng.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static qunheng.model.ClusterType.DIGITAL_INDUSTRIALISATION;
import static qunheng.model.ClusterType.VIRTUAL_NETWORK;
import static qunheng.scoring.comparison.Clusters.KNOWLEDGE;
import static qunheng.scoring.comparison.Clusters.LENS;
import static qunheng.scoring.comparison.Clusters.YEAR;
import static qunheng.scoring.comparison.Clusters.even;
import static qunheng.scoring.comparison.Clusters.with;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import qunheng.model.IndicatorId;
import qunheng.model.Profile;
import qunheng.model.Weights;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileFixture;
import qunheng.scoring.ProfileValues;
import qunheng.scoring.comparison.ComparedCell.State;

class ComparisonTest {
    private static Comparison compare(Profile... profiles) {
        return Comparison.of(KNOWLEDGE, Weights.EQUAL, KNOWLEDGE.lens(LENS), List.of(profiles), YEAR);
    }

    private static ComparedItem item(List<ComparedItem> items, String id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theContributionsOfTheCriteriaAddUpToTheLensScore() {
        var comparison = compare(with("a", null, new ProfileFixture().all(YEAR, 60).worth("IS-SCL-01", YEAR, 10)));
        var sum = comparison.criteria().stream().mapToDouble(i -> i.cells().getFirst().contribution()).sum();
        assertThat(sum).isEqualTo(comparison.clusters().getFirst().result().score(), within(1e-9));
        var weights = comparison.indicators().stream().mapToDouble(i -> i.cells().getFirst().weight()).sum();
        assertThat(weights).isEqualTo(1, within(1e-9));
    }

    @Test
    void theGapIsInPointsAndInPointsOfTheLensScore() {
        var comparison = compare(even("a", 40), even("b", 70));
        for (var criterion : comparison.criteria()) {
            assertThat(criterion.best()).isEqualTo(70, within(0.5));
            assertThat(criterion.holders()).containsExactly(1);
            assertThat(criterion.gap(1)).isZero();
            assertThat(criterion.gap(0)).isEqualTo(30, within(0.5));
            assertThat(criterion.weightedGap(0))
                    .isEqualTo(criterion.gap(0) / comparison.criteria().size(), within(1e-9));
        }
    }

    /** The weighted gap is no rule of thumb: it is what the score would rise by. */
    @Test
    void closingTheGapOfAnIndicatorRaisesTheScoreByItsWeightedGap() {
        var low = new ProfileFixture().all(YEAR, 40).remove("IS-SCL-02").remove("IN-RND-01");
        var high = new ProfileFixture().all(YEAR, 40).worth("IS-SCL-01", YEAR, 90);
        var comparison = compare(with("a", null, low), with("b", null, high));
        var before = comparison.clusters().getFirst().result().score();
        var after = LensEngine.of(KNOWLEDGE, KNOWLEDGE.lens(LENS), Weights.EQUAL)
                .assess(ProfileValues.of(KNOWLEDGE, low.worth("IS-SCL-01", YEAR, 90).profile(), YEAR))
                .score();
        var gap = item(comparison.indicators(), "IS-SCL-01");
        assertThat(gap.gap(0)).isEqualTo(50, within(1e-9));
        assertThat(gap.weightedGap(0)).isEqualTo(after - before, within(1e-9));
        assertThat(gap.weightedGap(0)).isPositive();
    }

    @Test
    void whatIsMissingIsNeverTheBestTheLowestOrAGap() {
        var comparison = compare(
                with("a", null, new ProfileFixture().all(YEAR, 40).remove("IS-SCL-01")), even("b", 10));
        var item = item(comparison.indicators(), "IS-SCL-01");
        assertThat(item.cells().getFirst().state()).isEqualTo(State.MISSING);
        assertThat(item.cells().getFirst().score()).isNaN();
        assertThat(item.holders()).containsExactly(1);
        assertThat(item.gap(0)).isNaN();
        assertThat(item.weightedGap(0)).isNaN();
        assertThat(item.gap(1)).isZero();
    }

    @Test
    void whatNobodyHasHasNoBest() {
        var nothing = new ProfileFixture().all(YEAR, 40).remove("IS-SCL-01");
        var item = item(compare(with("a", null, nothing)).indicators(), "IS-SCL-01");
        assertThat(item.best()).isNaN();
        assertThat(item.holders()).isEmpty();
        assertThat(item.gap(0)).isNaN();
    }

    @Test
    void whatDoesNotApplyIsNotMissing() {
        var comparison = compare(with("a", null, new ProfileFixture().all(YEAR, 40).applies("IS-SCL-01", false)));
        assertThat(item(comparison.indicators(), "IS-SCL-01").cells().getFirst().state())
                .isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void theHighestScoreStandsFirstAndOneWithoutAScoreLast() {
        var thin = with("thin", DIGITAL_INDUSTRIALISATION, new ProfileFixture().put("IS-SCL-01", YEAR, 10_000));
        var comparison = compare(thin, even("low", 20), even("high", 80));
        assertThat(comparison.byScore()).containsExactly(2, 1, 0);
        assertThat(comparison.clusters().getFirst().headline()).isNaN();
    }

    @Test
    void equalWholeNumbersAreATieInTheOrderAskedFor() {
        var comparison = compare(even("a", 50), even("b", 80), even("c", 50.1));
        assertThat(comparison.byScore()).containsExactly(1, 0, 2);
        assertThat(comparison.tied(0)).isTrue();
        assertThat(comparison.tied(1)).isFalse();
        var thin = compare(with("x", null, new ProfileFixture()), with("y", null, new ProfileFixture()));
        assertThat(thin.tied(0)).as("two unknown scores are not equal").isFalse();
    }

    @Test
    void differencesOfTypeYearAndCoverageAreFound() {
        assertThat(compare(even("a", 50), even("b", 60)).differences()).isEmpty();
        var other = with("v", VIRTUAL_NETWORK, new ProfileFixture().all(YEAR, 50));
        assertThat(compare(even("a", 50), other).differences()).containsExactly(Difference.TYPE);
        var untyped = with("u", null, new ProfileFixture().all(YEAR, 50));
        assertThat(compare(even("a", 50), untyped).differences()).containsExactly(Difference.TYPE);
        var older = with("o", DIGITAL_INDUSTRIALISATION, new ProfileFixture().all(YEAR - 2, 50));
        assertThat(compare(even("a", 50), older).differences()).containsExactly(Difference.YEAR);
        var thin = with("t", DIGITAL_INDUSTRIALISATION, new ProfileFixture().put("IS-SCL-01", YEAR, 100));
        assertThat(compare(even("a", 50), thin).differences()).containsExactly(Difference.COVERAGE);
        assertThat(compare(thin).differences()).containsExactly(Difference.COVERAGE);
    }

    @Test
    void aLaterYearDoesNotCount() {
        var comparison = Comparison.of(
                KNOWLEDGE, Weights.EQUAL, KNOWLEDGE.lens(LENS), List.of(even("a", 50)), YEAR - 1);
        assertThat(comparison.clusters().getFirst().result().filled()).isZero();
        assertThat(comparison.clusters().getFirst().newestYear()).isZero();
    }

    @Test
    void noneOrMoreThanTenAreRefused() {
        var eleven = Collections.nCopies(11, even("a", 50)).toArray(Profile[]::new);
        assertThatThrownBy(() -> compare(eleven)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(ComparisonTest::compare).isInstanceOf(IllegalArgumentException.class);
        assertThat(compare(Arrays.copyOf(eleven, 10)).clusters()).hasSize(10);
    }

    @Test
    void everyLensOfTheKnowledgeBaseCompares() {
        for (var lens : KNOWLEDGE.lenses()) {
            var comparison = Comparison.of(KNOWLEDGE, Weights.EQUAL, lens, List.of(even("a", 30), even("b", 60)), YEAR);
            assertThat(comparison.criteria()).hasSameSizeAs(lens.criteria());
            assertThat(comparison.indicators()).extracting(i -> new IndicatorId(i.id())).isEqualTo(lens.indicators());
            assertThat(comparison.byScore()).containsExactly(1, 0);
        }
    }

    @Property(tries = 50)
    void noGapIsNegativeAndTheBestHasNone(@ForAll @Size(min = 1, max = 4) List<@IntRange(max = 100) Integer> scores) {
        var profiles = scores.stream().map(s -> even("p" + s + "-" + scores.indexOf(s), s)).toArray(Profile[]::new);
        var comparison = compare(profiles);
        for (var item : comparison.indicators()) {
            for (var i = 0; i < profiles.length; i++) {
                assertThat(item.gap(i)).isGreaterThanOrEqualTo(0);
            }
            assertThat(item.holders()).isNotEmpty();
        }
    }
}
