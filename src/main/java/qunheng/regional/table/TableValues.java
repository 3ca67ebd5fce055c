package qunheng.regional.table;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.model.InvalidValue;
import qunheng.model.RegionalTable;
import qunheng.regional.RegionalVariable;
import qunheng.regional.Sample;
import qunheng.regional.specialisation.RegionIndustryTable;

/** Values by unit out of a {@link RegionalTable}. A pair that the table does not have stays missing. */
public final class TableValues {
    private final RegionalTable table;

    public TableValues(RegionalTable table) {
        this.table = table;
    }

    /** The industries without the blank one that stands for all together. */
    public List<String> industries() {
        return table.industries().stream().filter(industry -> !industry.isEmpty()).toList();
    }

    /** The years, or only {@link RegionalTable#NO_YEAR} if the table has none. */
    public List<Integer> years() {
        return table.years().isEmpty() ? List.of(RegionalTable.NO_YEAR) : table.years();
    }

    /**
     * @param industry null for all: the value that the table itself gives for all industries, else the sum of those
     *     given
     */
    public RegionalVariable variable(Sample sample, @Nullable String industry, int year) {
        var given = values(industry == null ? "" : industry, year);
        if (industry == null) {
            var sums = new TreeMap<String, Double>();
            table.cells().stream()
                    .filter(cell -> cell.year() == year && !cell.industry().isEmpty())
                    .forEach(cell -> sums.merge(cell.region(), cell.value(), Double::sum));
            sums.forEach(given::putIfAbsent);
        }
        return new RegionalVariable(sample, given);
    }

    private NavigableMap<String, Double> values(String industry, int year) {
        var values = new TreeMap<String, Double>();
        table.cells().stream()
                .filter(cell -> cell.year() == year && cell.industry().equals(industry))
                .forEach(cell -> values.put(cell.region(), cell.value()));
        return values;
    }

    /** A region × industry table of one year, and how many of its pairs the table did not have. */
    public record Pairs(RegionIndustryTable table, int absent) {}

    /**
     * All industries of one year in the units that have any. A pair that the table does not have counts as nothing in
     * the totals; {@link Pairs#absent} says how many, so that it can be said.
     *
     * @throws InvalidValue if the table has fewer than two industries, or a value below zero
     */
    public Pairs pairs(List<String> codes, int year) {
        var industries = industries();
        if (industries.size() < 2) {
            throw new InvalidValue("regional.oneIndustry", industries.size());
        }
        var cells = new double[codes.size()][industries.size()];
        var found = 0;
        for (var cell : table.cells()) {
            var region = codes.indexOf(cell.region());
            var industry = industries.indexOf(cell.industry());
            if (cell.year() == year && region >= 0 && industry >= 0) {
                if (cell.value() < 0) {
                    throw new InvalidValue("regional.negative", "LQ", Double.toString(cell.value()));
                }
                cells[region][industry] = cell.value();
                found++;
            }
        }
        return new Pairs(RegionIndustryTable.of(codes, industries, cells), codes.size() * industries.size() - found);
    }

    /** The regions that have any value in a year, sorted. */
    public List<String> regions(int year) {
        return table.cells().stream()
                .filter(cell -> cell.year() == year)
                .map(RegionalTable.Cell::region)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
