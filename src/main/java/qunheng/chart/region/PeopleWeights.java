package qunheng.chart.region;

import java.util.List;
import qunheng.knowledge.Region;
import qunheng.model.RegionalTable;
import qunheng.regional.RegionalVariable;
import qunheng.regional.Sample;
import qunheng.regional.table.TableValues;

/**
 * Units that count as much as people live in them.
 *
 * @param population people by unit and year; a table without years counts for every year
 * @param perHead whether the values are per head already; else they are totals
 */
public record PeopleWeights(RegionalTable population, boolean perHead) {
    /** The units of a list whose people are known in a year and are more than none. */
    List<Region> known(List<Region> units, Sample sample, int year) {
        var people = people(sample, year);
        return units.stream().filter(unit -> people.of(unit) > 0).toList();
    }

    double[] of(List<Region> units, Sample sample, int year) {
        var people = people(sample, year);
        return units.stream().mapToDouble(people::of).toArray();
    }

    private RegionalVariable people(Sample sample, int year) {
        var values = new TableValues(population);
        var wanted = values.years().contains(year) ? year : RegionalTable.NO_YEAR;
        return values.variable(sample, null, wanted);
    }
}
