package qunheng.cli.regional;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableReader;
import qunheng.regional.specialisation.RegionIndustryTable;

/**
 * A quantity by region and industry, for one year or several: {@code region,industry,value[,year]}, and optionally
 * {@code establishments} and {@code firm_herfindahl} (of an industry, the same in all its rows).
 *
 * @param years ascending; one empty text without a column of years
 * @param tables one a year, all with the same regions and industries
 * @param establishments the same shape; null without the column
 * @param firmHerfindahl by year and industry; null without the column
 * @param absent how many rows of a region and an industry in a year are not there and count as 0
 */
public record IndustryTableFile(
        String name,
        List<String> years,
        List<RegionIndustryTable> tables,
        @Nullable List<RegionIndustryTable> establishments,
        @Nullable List<Map<String, Double>> firmHerfindahl,
        long absent) {
    private static final String REGION = "region";
    private static final String INDUSTRY = "industry";
    private static final String VALUE = "value";
    private static final String YEAR = "year";
    private static final String ESTABLISHMENTS = "establishments";
    private static final String FIRM_HERFINDAHL = "firm_herfindahl";

    private record Key(String region, String industry) {}

    private record Cell(double value, double establishments, long line) {}

    /** In place of a row that is not there. */
    private static final Cell NONE = new Cell(0, 0, 0);

    /** What is gathered while reading. */
    private static final class Gathered {
        private final Map<String, Map<Key, Cell>> cells = new TreeMap<>();
        private final Map<String, Map<String, Double>> herfindahl = new TreeMap<>();
        private final Set<String> regions = new LinkedHashSet<>();
        private final Set<String> industries = new LinkedHashSet<>();
    }

    /**
     * @param sheet of a workbook; null if it has only one
     * @param absent whether a row that is not there may count as 0; where units outside the 31 lack all of an industry,
     *     the samples are mixed and it may not
     * @throws ExchangeException naming file, line and column, for a cell that stands twice, is empty, negative or not
     *     there at all: an absent row is not taken for 0 unless the user says so
     */
    public static IndustryTableFile read(Path file, @Nullable String sheet, Absent absent, Provinces provinces) {
        try (var reader = InputTable.open(file, sheet)) {
            var gathered = new Gathered();
            while (reader.next()) {
                take(reader, gathered);
            }
            if (gathered.cells.isEmpty()) {
                throw new ExchangeException("cli.regional.noRows", reader.name());
            }
            var zeros = complete(reader.name(), gathered, absent, provinces);
            var years = List.copyOf(gathered.cells.keySet());
            var firms = reader.column(ESTABLISHMENTS) >= 0;
            return new IndustryTableFile(
                    reader.name(),
                    years,
                    years.stream().map(year -> table(gathered, year, false)).toList(),
                    firms ? years.stream().map(year -> table(gathered, year, true)).toList() : null,
                    reader.column(FIRM_HERFINDAHL) >= 0 ? List.copyOf(gathered.herfindahl.values()) : null,
                    zeros);
        }
    }

    private static void take(TableReader reader, Gathered gathered) {
        var region = named(reader, REGION);
        var industry = named(reader, INDUSTRY);
        var year = "";
        if (reader.column(YEAR) >= 0) {
            year = reader.text(reader.column(YEAR));
            if (!year.matches("\\d{4}")) {
                throw refused("cli.regional.year", reader, reader.label(reader.column(YEAR)), year);
            }
        }
        var value = quantity(reader, reader.require(VALUE));
        var firms = reader.column(ESTABLISHMENTS);
        var establishments = firms < 0 ? Double.NaN : quantity(reader, firms);
        var cell = new Cell(value, establishments, reader.line());
        var earlier = gathered.cells
                .computeIfAbsent(year, y -> new HashMap<>())
                .putIfAbsent(new Key(region, industry), cell);
        if (earlier != null) {
            throw refused(
                    "cli.regional.duplicateCell",
                    reader,
                    reader.label(reader.require(REGION)),
                    region,
                    industry,
                    earlier.line());
        }
        var column = reader.column(FIRM_HERFINDAHL);
        var herfindahl = column < 0 ? Double.NaN : reader.number(column);
        if (!Double.isNaN(herfindahl)) {
            var before = gathered.herfindahl
                    .computeIfAbsent(year, y -> new HashMap<>())
                    .putIfAbsent(industry, herfindahl);
            if (!(herfindahl > 0 && herfindahl <= 1) || (before != null && before != herfindahl)) {
                throw refused("cli.regional.herfindahl", reader, reader.label(column), reader.text(column), industry);
            }
        }
        gathered.herfindahl.computeIfAbsent(year, y -> new HashMap<>());
        gathered.regions.add(region);
        gathered.industries.add(industry);
    }

    private static String named(TableReader reader, String column) {
        var at = reader.require(column);
        var text = reader.text(at);
        if (text.isEmpty()) {
            throw refused("cli.regional.noUnit", reader, reader.label(at));
        }
        return text;
    }

    private static double quantity(TableReader reader, int at) {
        var value = reader.number(at);
        if (Double.isNaN(value)) {
            throw refused("cli.regional.missingCell", reader, reader.label(at));
        }
        if (value < 0) {
            throw refused("cli.regional.negativeCell", reader, reader.label(at), reader.text(at));
        }
        return value;
    }

    /** Every region must have every industry in every year, else totals would be of different samples. */
    private static long complete(String file, Gathered gathered, Absent wanted, Provinces provinces) {
        var regions = List.copyOf(gathered.regions);
        var codes = provinces.codes(regions);
        if (codes != null && (new HashSet<>(codes).size() < codes.size())) {
            throw new ExchangeException("cli.regional.twoNames", file, REGION, twice(regions, codes));
        }
        if (codes == null) {
            provinces.askAbout(file, REGION, regions, List.of());
        }
        long zeros = 0;
        for (var year : gathered.cells.entrySet()) {
            for (var industry : gathered.industries) {
                var absent = regions.stream()
                        .filter(region -> !year.getValue().containsKey(new Key(region, industry)))
                        .toList();
                var outside = provinces.outsideNational(absent);
                if (wanted == Absent.ZERO && !outside) {
                    zeros += absent.size();
                    absent.forEach(region -> year.getValue().put(new Key(region, industry), NONE));
                } else if (!absent.isEmpty()) {
                    throw new ExchangeException(
                            outside ? "cli.regional.mixedTable" : "cli.regional.absent",
                            file,
                            String.join(", ", absent.subList(0, Math.min(3, absent.size()))),
                            industry,
                            year.getKey(),
                            absent.size(),
                            year.getKey().isEmpty() ? 0 : 1);
                }
            }
        }
        if (codes != null && provinces.mixed(new HashSet<>(codes))) {
            throw new ExchangeException("cli.regional.mixed", file, REGION, codes.size());
        }
        return zeros;
    }

    private static String twice(List<String> regions, List<String> codes) {
        for (var r = 0; r < codes.size(); r++) {
            var first = codes.indexOf(codes.get(r));
            if (first < r) {
                return regions.get(first) + ", " + regions.get(r);
            }
        }
        return "";
    }

    private static RegionIndustryTable table(Gathered gathered, String year, boolean establishments) {
        var regions = List.copyOf(gathered.regions);
        var industries = List.copyOf(gathered.industries);
        var cells = gathered.cells.getOrDefault(year, Map.of());
        var values = new double[regions.size()][industries.size()];
        for (var j = 0; j < values.length; j++) {
            for (var i = 0; i < industries.size(); i++) {
                var cell = cells.get(new Key(regions.get(j), industries.get(i)));
                values[j][i] = cell == null ? Double.NaN : establishments ? cell.establishments() : cell.value();
            }
        }
        return RegionIndustryTable.of(regions, industries, values);
    }

    private static ExchangeException refused(String key, TableReader reader, Object... more) {
        var arguments = new ArrayList<Object>(List.of(reader.name(), reader.line()));
        arguments.addAll(List.of(more));
        return new ExchangeException(key, arguments.toArray());
    }
}
