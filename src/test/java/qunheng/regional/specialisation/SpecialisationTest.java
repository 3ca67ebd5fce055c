package qunheng.regional.specialisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import qunheng.regional.Reference;
import qunheng.regional.specialisation.ClusterStrength.Grade;

class SpecialisationTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final RegionIndustryTable TABLE = RegionIndustryTable.of(
            List.of("a", "b", "empty"), List.of("x", "y"), new double[][] {{30, 10}, {20, 40}, {0, 0}});

    @Test
    void theQuotientIsThatOfReat() {
        assertThat(LocationQuotient.of(1714, 79006, 879213, 15593224))
                .isCloseTo(Reference.concentration("lq1", "lq", ""), EXACT);
        assertThat(LocationQuotient.symmetric(3)).isEqualTo(0.5);
    }

    @Test
    void theReferenceIsTheSameTable() {
        assertThat(LocationQuotient.of(TABLE, 0)).containsExactly(new double[] {1.5, 2 / 3.0, Double.NaN}, EXACT);
        var nowhere = RegionIndustryTable.of(List.of("a"), List.of("x", "y"), new double[][] {{0, 1}});
        assertThat(LocationQuotient.of(nowhere, 0)).containsOnly(Double.NaN);
        assertThat(LocationQuotient.intervals(nowhere, 0, 0.95)[0].low()).isNaN();
    }

    @Test
    void theIntervalCoversTheTrueQuotientAsOftenAsItSays() {
        var regions = List.of("a", "b", "c");
        var totals = new int[] {400, 1000, 2000};
        var chances = new double[] {0.30, 0.10, 0.15};
        var truth = 0.30 / ((400 * 0.30 + 1000 * 0.10 + 2000 * 0.15) / 3400);
        var random = new SplittableRandom(1);
        var covered = 0;
        for (var trial = 0; trial < 2000; trial++) {
            var cells = new double[3][];
            for (var j = 0; j < 3; j++) {
                var chance = chances[j];
                var hits = random.doubles(totals[j]).filter(u -> u < chance).count();
                cells[j] = new double[] {hits, totals[j] - hits};
            }
            var interval = LocationQuotient.intervals(
                    RegionIndustryTable.of(regions, List.of("x", "rest"), cells), 0, 0.95)[0];
            covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        assertThat(covered / 2000.0).isBetween(0.935, 0.965);
    }

    @Test
    void whereThereIsNoneTheIntervalStartsAtNought() {
        var table = RegionIndustryTable.of(
                List.of("a", "b"), List.of("x", "y"), new double[][] {{0, 100}, {50, 50}});
        var interval = LocationQuotient.intervals(table, 0, 0.95)[0];
        assertThat(interval.low()).isZero();
        // 1 − 0.025^(1/100) of the binomial bound, over the share ¼
        assertThat(interval.high()).isCloseTo((1 - Math.pow(0.025, 0.01)) / 0.25, EXACT);
        assertThat(interval.spansOne()).isFalse();
    }

    @Test
    void standardisedQuotientsHaveMeanNoughtAndTheBootstrapIsSeeded() {
        var standardised = StandardisedQuotient.of(new double[] {1, 2, Double.NaN, 3});
        assertThat(standardised).containsExactly(new double[] {-1, 0, Double.NaN, 1}, EXACT);
        var cut = StandardisedQuotient.bootstrapCutOff(standardised, 0.95, 1000, 5);
        assertThat(StandardisedQuotient.bootstrapCutOff(standardised, 0.95, 1000, 5)).isEqualTo(cut);
        assertThat(cut).isBetween(0.5, 1.0);
        assertThatThrownBy(() -> StandardisedQuotient.bootstrapCutOff(standardised, 0.95, 0, 5))
                .hasMessageContaining("regional.draws");
    }

    @Test
    void theBootstrapMeanIsTheExpectedQuantile() {
        // of two values drawn from {0, 1} the type 7 quantile at 0.95 is 0 (¼), 0.95 (½) or 1 (¼)
        assertThat(StandardisedQuotient.bootstrapCutOff(new double[] {0, 1}, 0.95, 200_000, 9))
                .isCloseTo(0.5 * 0.95 + 0.25, within(0.005));
    }

    @Test
    void aQuotientBelowOneIsNotStrongHoweverHighItRanks() {
        var quotients = IntStream.range(0, 25)
                .mapToDouble(i -> i < 23 ? 0.1 + 0.03 * i : i == 23 ? 0.98 : 1.2)
                .toArray();
        var sizes = IntStream.range(0, 25).mapToDouble(i -> 10 + i).toArray();
        var found = ClusterStrength.of(quotients, sizes, null);
        assertThat(found.quotient90()).isLessThan(0.98);
        assertThat(found.grades().get(23)).isEqualTo(Grade.BELOW_AVERAGE);
        assertThat(found.grades().get(24)).isEqualTo(Grade.STRONGEST);
        assertThat(found.regions()).isEqualTo(25);
        assertThat(found.establishmentsTested()).isFalse();
    }

    @Test
    void theFourTestsOfAStrongCluster() {
        var quotients = new double[] {5, 3, 2.9, 2.8, 1.5, 1.2, 0.9, 0.5, 7};
        var sizes = new double[] {1, 50, 40, 60, 70, 30, 20, 10, 0};
        var plants = new double[] {9, 1, 8, 9, 7, 6, 5, 4, 0};
        // eight regions have it: quotients 75 % 2.925, 90 % 3.6; sizes 25 % 17.5; plants 25 % 4.75
        assertThat(ClusterStrength.of(quotients, sizes, null).grades())
                .containsExactly(
                        Grade.ABOVE_AVERAGE, // highest quotient, but too small
                        Grade.STRONG,
                        Grade.ABOVE_AVERAGE, // just below the 75 %
                        Grade.ABOVE_AVERAGE,
                        Grade.ABOVE_AVERAGE,
                        Grade.ABOVE_AVERAGE,
                        Grade.BELOW_AVERAGE,
                        Grade.BELOW_AVERAGE,
                        Grade.NONE);
        var tested = ClusterStrength.of(quotients, sizes, plants);
        assertThat(tested.quotient75()).isCloseTo(2.925, EXACT);
        assertThat(tested.quotient90()).isCloseTo(3.6, EXACT);
        assertThat(tested.quantity25()).isCloseTo(17.5, EXACT);
        assertThat(tested.establishments25()).isCloseTo(4.75, EXACT);
        assertThat(tested.grades().get(1)).isEqualTo(Grade.ABOVE_AVERAGE);
        sizes[0] = 80;
        assertThat(ClusterStrength.of(quotients, sizes, plants).grades().getFirst()).isEqualTo(Grade.STRONGEST);
    }

    @Test
    void aQuotientThatMissesItsOwnPercentileByRoundingReachesIt() {
        // the two in the middle are one number on paper, and the percentile is the later of them
        var quotients = new double[] {0.5, 1.2, 2.062613636363636, 2.0626136363636363, 3};
        var sizes = new double[] {1, 9, 9, 9, 9};
        assertThat(quotients[2]).isLessThan(quotients[3]);
        var found = ClusterStrength.of(quotients, sizes, null);
        assertThat(found.quotient75()).isEqualTo(quotients[3]);
        assertThat(found.grades().get(2)).isEqualTo(Grade.ABOVE_AVERAGE); // 9 is not above the 25 % of the sizes, 9
        assertThat(ClusterStrength.of(quotients, new double[] {1, 2, 9, 9, 9}, null).grades().subList(2, 4))
                .containsExactly(Grade.STRONG, Grade.STRONG);
        assertThat(ClusterStrength.of(new double[] {0.2, 0.3, 0.4, 1 - 1e-15}, new double[] {1, 2, 3, 4}, null)
                        .grades()
                        .getLast())
                .isEqualTo(Grade.STRONGEST);
    }

    @Test
    void krugmansIndexAgainstAllAndAgainstTheOthers() {
        assertThat(KrugmanIndex.againstAll(TABLE)).containsExactly(new double[] {0.5, 1 / 3.0, Double.NaN}, EXACT);
        assertThat(KrugmanIndex.againstOthers(TABLE)[0]).isCloseTo(2 * (0.75 - 1 / 3.0), EXACT);
        assertThat(KrugmanIndex.between(new double[] {1, 0}, new double[] {0, 5})).isEqualTo(2);
    }

    @Test
    void aTableIsCompleteAndNotNegative() {
        assertThatThrownBy(() -> RegionIndustryTable.of(List.of("a", "a"), List.of("x"), new double[2][1]))
                .hasMessageContaining("twice");
        for (var wrong : new double[][] {{1}, {1, -1}, {1, Double.NaN}}) {
            assertThatThrownBy(() -> RegionIndustryTable.of(List.of("a"), List.of("x", "y"), new double[][] {wrong}))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
