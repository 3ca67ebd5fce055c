package qunheng.chart.region;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.FigureContext;
import qunheng.knowledge.Region;
import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.inequality.DagumGini;
import qunheng.regional.inequality.TheilDecomposition;
import qunheng.regional.inequality.TheilMeasure;

/**
 * One year of a decomposition by the four regions: the parts add up to the total. All NaN for a year without population
 * where population counts.
 *
 * @param units that took part
 * @param left units that have a value but no population
 */
record InequalityYear(int year, double total, double between, double within, double overlap, int units, int left) {

    boolean known() {
        return !Double.isNaN(total);
    }

    /**
     * Units outside the four regions are left out.
     *
     * @throws InvalidValue for a negative value, a mixed sample, or an L of a unit that has nothing
     */
    static InequalityYear of(
            FigureContext context, Subject subject, InequalityMeasure measure, @Nullable PeopleWeights weights) {
        var year = YearSubjects.chosen(subject);
        var present = subject.unmixed(context.knowledge()).present(context.knowledge()).stream()
                .filter(region -> region.fourRegion() != null)
                .toList();
        var units = weights == null ? present : weights.known(present, subject.sample(), year);
        if (weights != null && units.isEmpty()) {
            return new InequalityYear(
                    year, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, present.size());
        }
        var values = units.stream().mapToDouble(subject.data()::of).toArray();
        Observations.notNegative(values, context.messages().of(measure, "chart"));
        if (!(Observations.sum(values) > 0)) {
            throw new InvalidValue("regional.nothing");
        }
        var groups = units.stream().map(region -> String.valueOf(region.fourRegion())).toList();
        if (measure == InequalityMeasure.DAGUM) {
            var gini = DagumGini.of(values, groups);
            return new InequalityYear(
                    year, gini.total(), gini.betweenNet(), gini.within(), gini.transvariation(), units.size(), 0);
        }
        var theil = theil(
                measure == InequalityMeasure.THEIL_T ? TheilMeasure.T : TheilMeasure.L,
                subject,
                weights,
                units,
                values,
                groups);
        if (Double.isNaN(theil.total())) {
            throw new InvalidValue("regional.theilZero");
        }
        return new InequalityYear(
                year,
                theil.total(),
                theil.between(),
                theil.within(),
                Double.NaN,
                units.size(),
                present.size() - units.size());
    }

    private static TheilDecomposition theil(
            TheilMeasure measure,
            Subject subject,
            @Nullable PeopleWeights weights,
            List<Region> units,
            double[] values,
            List<String> groups) {
        if (weights == null) {
            return TheilDecomposition.of(measure, values, groups);
        }
        var people = weights.of(units, subject.sample(), YearSubjects.chosen(subject));
        var totals = values.clone();
        if (weights.perHead()) {
            for (var i = 0; i < totals.length; i++) {
                totals[i] *= people[i];
            }
        }
        return TheilDecomposition.of(measure, totals, people, groups);
    }
}
