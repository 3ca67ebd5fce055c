package qunheng.regional.specialisation;

import java.util.HashSet;
import java.util.List;

/**
 * A quantity by region and industry: counts of jobs or firms, or output. Complete: a region without an industry has 0,
 * and whoever makes the table says that it is 0 and not unknown. The totals are those of this table, so the sample (31
 * units or 34) is the same above and below every fraction line.
 */
public final class RegionIndustryTable {
    private final List<String> regions;
    private final List<String> industries;
    private final double[][] cells;

    private RegionIndustryTable(List<String> regions, List<String> industries, double[][] cells) {
        this.regions = List.copyOf(regions);
        this.industries = List.copyOf(industries);
        this.cells = cells;
    }

    /**
     * @param cells by region, then industry; zero or more
     * @throws IllegalArgumentException for a name that stands twice, another shape, or a value that is missing or
     *     negative
     */
    public static RegionIndustryTable of(List<String> regions, List<String> industries, double[][] cells) {
        if (new HashSet<>(regions).size() < regions.size() || new HashSet<>(industries).size() < industries.size()) {
            throw new IllegalArgumentException("a region or an industry stands twice");
        }
        if (cells.length != regions.size()) {
            throw new IllegalArgumentException(cells.length + " rows for " + regions.size() + " regions");
        }
        var copy = new double[cells.length][];
        for (var j = 0; j < cells.length; j++) {
            copy[j] = cells[j].clone();
            if (copy[j].length != industries.size()) {
                throw new IllegalArgumentException(copy[j].length + " values for " + industries.size() + " industries");
            }
            for (var value : copy[j]) {
                if (!(value >= 0) || Double.isInfinite(value)) {
                    throw new IllegalArgumentException("no quantity: " + value);
                }
            }
        }
        return new RegionIndustryTable(regions, industries, copy);
    }

    public List<String> regions() {
        return regions;
    }

    public List<String> industries() {
        return industries;
    }

    /** e_ij of industry i in region j. */
    public double cell(int region, int industry) {
        return cells[region][industry];
    }

    /** An industry over the regions. */
    public double[] industry(int industry) {
        var column = new double[regions.size()];
        for (var j = 0; j < column.length; j++) {
            column[j] = cells[j][industry];
        }
        return column;
    }

    /** A region over the industries. */
    public double[] region(int region) {
        return cells[region].clone();
    }

    /** e_j, all industries of each region. */
    public double[] regionTotals() {
        var totals = new double[regions.size()];
        for (var j = 0; j < totals.length; j++) {
            for (var value : cells[j]) {
                totals[j] += value;
            }
        }
        return totals;
    }

    /** e_i, all regions of each industry. */
    public double[] industryTotals() {
        var totals = new double[industries.size()];
        for (var row : cells) {
            for (var i = 0; i < totals.length; i++) {
                totals[i] += row[i];
            }
        }
        return totals;
    }

    /** e, everything. */
    public double total() {
        var sum = 0.0;
        for (var value : regionTotals()) {
            sum += value;
        }
        return sum;
    }

    /** @throws IllegalArgumentException unless both have the same regions and industries in the same order */
    public void sameShape(RegionIndustryTable other) {
        if (!regions.equals(other.regions) || !industries.equals(other.industries)) {
            throw new IllegalArgumentException("the tables have different regions or industries");
        }
    }
}
