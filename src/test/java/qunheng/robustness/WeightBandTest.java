package qunheng.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import qunheng.model.Weights;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileFixture;

class WeightBandTest {
    private static final String LENS = "five-forces";

    private static LensAssessment assess(ProfileFixture profile, Weights weights) {
        return LensEngine.of(KNOWLEDGE, KNOWLEDGE.lens(LENS), weights).assess(profile.values(2024));
    }

    private static ProfileFixture uneven(long seed) {
        var random = new Random(seed);
        var profile = new ProfileFixture();
        for (var indicator : KNOWLEDGE.indicators()) {
            if (random.nextDouble() < 0.9) {
                profile.worth(indicator.id().value(), 2024, random.nextInt(101));
            }
        }
        return profile;
    }

    @Test
    void twoEqualWeightsAtHalfGiveThreeToOne() {
        // w in [0.5, 1.5] twice: (1.5·100 + 0.5·0)/2 = 75
        assertThat(WeightBand.greatest(new double[] {0, 100}, new double[] {1, 1}, 0.5)).isCloseTo(75, within(1e-12));
    }

    @Property(tries = 500)
    void theGreatestMeanIsTheGreatestOfAllCorners(
            @ForAll @IntRange(min = 1, max = 7) int parts,
            @ForAll @DoubleRange(min = 0.01, max = 1) double noise,
            @ForAll @IntRange(min = 0, max = 1000) int seed) {
        var random = new Random(seed);
        var x = random.doubles(parts, -100, 100).toArray();
        var weights = random.doubles(parts, 0.1, 5).toArray();
        double best = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 1 << x.length; corner++) {
            double sum = 0;
            double total = 0;
            for (int i = 0; i < x.length; i++) {
                double w = weights[i] * ((corner >> i & 1) == 1 ? 1 + noise : 1 - noise);
                sum += w * x[i];
                total += w;
            }
            best = total > 0 ? Math.max(best, sum / total) : best;
        }
        assertThat(WeightBand.greatest(x, weights, noise)).isCloseTo(best, within(1e-9));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void everyWeightingInTheBoxScoresInsideTheBand(@ForAll @IntRange(min = 1, max = 100_000) int seed) {
        var random = new Random(seed);
        var profile = uneven(seed);
        var band = WeightBand.of(assess(profile, Weights.EQUAL), WeightBand.HALF);
        var weights = Weights.EQUAL;
        for (var criterion : KNOWLEDGE.lens(LENS).criteria()) {
            weights = weights.with(LENS, criterion.id(), 0.5 + random.nextDouble());
            for (var sub : criterion.subCriteria()) {
                weights = weights.with(LENS, sub.id(), 0.5 + random.nextDouble());
                for (var indicator : sub.indicators()) {
                    weights = weights.with(LENS, sub.id() + "/" + indicator.value(), 0.5 + random.nextDouble());
                }
            }
        }
        assertThat(assess(profile, weights).score()).isBetween(band.low() - 1e-9, band.high() + 1e-9);
    }

    @Test
    void theBandHoldsTheScoreAndGrowsWithTheShare() {
        var lens = assess(uneven(7), Weights.EQUAL);
        var little = WeightBand.of(lens, 0.1);
        var much = WeightBand.of(lens, WeightBand.HALF);
        assertThat(lens.score()).isStrictlyBetween(little.low(), little.high());
        assertThat(much.low()).isLessThan(little.low());
        assertThat(much.high()).isGreaterThan(little.high());
    }

    @Test
    void equalScoresHaveNoBandWhateverTheWeights() {
        var band = WeightBand.of(assess(new ProfileFixture().all(2024, 40), Weights.EQUAL), 1);
        assertThat(band.low()).isCloseTo(40, within(1e-9));
        assertThat(band.high()).isCloseTo(40, within(1e-9));
    }

    @Test
    void withoutAScoreThereIsNoBand() {
        assertThat(WeightBand.of(assess(new ProfileFixture(), Weights.EQUAL), 0.5).low()).isNaN();
    }
}
