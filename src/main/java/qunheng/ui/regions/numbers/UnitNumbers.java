package qunheng.ui.regions.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qunheng.chart.region.Subject;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.RegionalVariable;
import qunheng.regional.concentration.ConcentrationRatio;
import qunheng.regional.concentration.Gini;
import qunheng.regional.concentration.Herfindahl;
import qunheng.regional.concentration.HooverIndex;
import qunheng.regional.concentration.LocationalGini;
import qunheng.regional.concentration.Variation;
import qunheng.regional.inequality.TheilMeasure;
import qunheng.regional.spatial.EmpiricalBayes;
import qunheng.regional.spatial.MoranPermutation;
import qunheng.regional.spatial.SpatialGini;
import qunheng.regional.specialisation.LocationQuotient;
import qunheng.regional.specialisation.StandardisedQuotient;
import qunheng.regional.table.TableValues;
import qunheng.regional.weights.SpatialWeights;

/**
 * All statistics of a subject.
 *
 * @param rows of all units together; NaN where undefined
 * @param quotients by unit; empty unless one industry of several is looked at
 */
record UnitNumbers(List<Row> rows, List<Quotient> quotients) {
    private static final int DRAWS = 9_999;
    private static final long SEED = 20_251_122;
    private static final double LEVEL = 0.95;

    record Row(UnitNumber what, double value) {}

    /** Location quotient of a unit with its interval, and standardised. */
    record Quotient(Region unit, double quotient, double low, double high, double standardised) {}

    /** People by unit, and whether the values are per head already. */
    record People(RegionalVariable number, boolean perHead) {}

    /**
     * @param weights between the units of the subject that have a value
     * @throws InvalidValue for a negative value, a mixed sample, or values that are all zero
     */
    static UnitNumbers of(Knowledge knowledge, Subject subject, SpatialWeights weights, @Nullable People people) {
        var data = subject.unmixed(knowledge);
        var values = data.measured(knowledge);
        Observations.notNegative(values, "HHI");
        if (!(Observations.sum(values) > 0)) {
            throw new InvalidValue("regional.nothing");
        }
        var rows = new ArrayList<Row>();
        var ones = new double[values.length];
        Arrays.fill(ones, 1);
        rows.add(new Row(UnitNumber.HHI, Herfindahl.index(values)));
        rows.add(new Row(UnitNumber.HHI_NORMALISED, Herfindahl.normalised(values)));
        rows.add(new Row(UnitNumber.CR_4, ConcentrationRatio.of(4, values)));
        rows.add(new Row(UnitNumber.GINI, Gini.population(values)));
        rows.add(new Row(UnitNumber.GINI_SAMPLE, Gini.sample(values)));
        rows.add(new Row(UnitNumber.CV_N, Variation.population(values)));
        rows.add(new Row(UnitNumber.CV_N_1, Variation.sample(values)));
        rows.add(new Row(UnitNumber.HOOVER, HooverIndex.of(values, ones)));
        rows.add(new Row(UnitNumber.THEIL_T, TheilMeasure.T.of(values)));
        rows.add(new Row(UnitNumber.THEIL_L, TheilMeasure.L.of(values)));
        var gini = SpatialGini.of(values, weights, DRAWS, SEED);
        rows.add(new Row(UnitNumber.SPATIAL_GINI_NEIGHBOURS, gini.neighbours()));
        rows.add(new Row(UnitNumber.SPATIAL_GINI_OTHERS, gini.others()));
        rows.add(new Row(UnitNumber.SPATIAL_GINI_P, gini.tails().pTwoSided()));
        if (people != null) {
            weighted(data.present(knowledge), values, weights, people, rows);
        }
        var quotients = subject instanceof Subject.Slice slice && slice.industry() != null
                ? quotients(data.present(knowledge), slice, rows)
                : List.<Quotient>of();
        return new UnitNumbers(rows, quotients);
    }

    private static void weighted(
            List<Region> units, double[] values, SpatialWeights weights, People people, List<Row> rows) {
        var inhabitants = units.stream().mapToDouble(people.number()::of).toArray();
        if (Arrays.stream(inhabitants).anyMatch(n -> !(n > 0))) {
            throw new InvalidValue("regional.peopleMissing");
        }
        var totals = times(values, inhabitants, people.perHead() ? 1 : 0);
        var perHead = times(values, inhabitants, people.perHead() ? 0 : -1);
        rows.add(new Row(UnitNumber.GINI_WEIGHTED, Gini.weighted(totals, inhabitants)));
        rows.add(new Row(UnitNumber.WILLIAMSON, Variation.williamson(perHead, inhabitants)));
        rows.add(new Row(UnitNumber.HOOVER_PEOPLE, HooverIndex.of(totals, inhabitants)));
        var drawn = MoranPermutation.of(EmpiricalBayes.standardised(totals, inhabitants), weights, DRAWS, SEED);
        rows.add(new Row(UnitNumber.EB_MORAN, drawn.observed()));
        rows.add(new Row(UnitNumber.EB_MORAN_P, drawn.tails().pTwoSided()));
    }

    private static double[] times(double[] values, double[] people, int power) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] * Math.pow(people[i], power))
                .toArray();
    }

    private static List<Quotient> quotients(List<Region> units, Subject.Slice slice, List<Row> rows) {
        var values = new TableValues(slice.table());
        if (values.industries().size() < 2) {
            return List.of();
        }
        var table = values.pairs(units.stream().map(Region::code).toList(), slice.year()).table();
        var industry = table.industries().indexOf(slice.industry());
        var ours = table.industry(industry);
        var totals = table.regionTotals();
        rows.add(new Row(UnitNumber.LOCATIONAL_GINI_LQ, LocationalGini.lq(ours, totals)));
        rows.add(new Row(UnitNumber.LOCATIONAL_GINI_HOOVER, LocationalGini.hoover(ours, totals)));
        rows.add(new Row(UnitNumber.LOCATIONAL_GINI_HALF, LocationalGini.half(ours, totals)));
        var quotients = LocationQuotient.of(table, industry);
        var intervals = LocationQuotient.intervals(table, industry, LEVEL);
        var standardised = StandardisedQuotient.of(quotients);
        rows.add(new Row(
                UnitNumber.SLQ_CUTOFF, StandardisedQuotient.bootstrapCutOff(standardised, LEVEL, DRAWS, SEED)));
        return IntStream.range(0, units.size())
                .mapToObj(j -> new Quotient(
                        units.get(j), quotients[j], intervals[j].low(), intervals[j].high(), standardised[j]))
                .toList();
    }
}
