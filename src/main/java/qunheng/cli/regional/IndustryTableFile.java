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
 */
public record IndustryTableFile(
        String name,
        List<String> years,
        List<RegionIndustryTable> tables,
        @Nullable List<RegionIndustryTable> establishments,
        @Nullable List<Map<String, Double>> firmHerfindahl) {
    private static final String REGION = "region";
    private static final String INDUSTRY = "industry";
    private static final String VALUE = "value";
    private static final String YEAR = "year";
    private static final String ESTABLISHMENTS = "establishments";
    private static final String FIRM_HERFINDAHL = "firm_herfindahl";

    private record Key(String region, String industry) {}

    private record Cell(double value, double establishments, long line) {}

    /** What is gathered while reading. */
    private static final class Gathered {
        private final Map<String, Map<Key, Cell>> cells = new TreeMap<>();
        private final Map<String, Map<String, Double>> herfindahl = new TreeMap<>();
        private final Set<String> regions = new LinkedHashSet<>();
        private final Set<String> industries = new LinkedHashSet<>();
    }

    /**
     * @throws ExchangeException naming file, line and column, for a cell that stands twice, is empty, negative or not there
     *     at all: an absent row is not taken for 0
     */
    public static IndustryTableFile read(Path file, Provinces provinces) {
        try (var reader = TableReader.open(file)) {
            var gathered = new Gathered();
            while (reader.next()) {
                take(reader, gathered);
            }
            if (gathered.cells.isEmpty()) {
                throw new ExchangeException("cli.regional.noRows", reader.name());
            }
            complete(reader.name(), gathered, provinces);
            var years = List.copyOf(gathered.cells.keySet());
            var firms = reader.column(ESTABLISHMENTS) >= 0;
            return new IndustryTableFile(
                    reader.name(),
                    years,
                    years.stream().map(year -> table(gathered, year, false)).toList(),
                    firms ? years.stream().map(year -> table(gathered, year, true)).toList() : null,
                    reader.column(FIRM_HERFINDAHL) >= 0 ? List.copyOf(gathered.herfindahl.values()) : null);
        }
    }

    private static void take(TableReader reader, Gathered gathered) {
        var region = named(reader, REGION);
        var industry = named(reader, INDUSTRY);
        var year = "";
        if (reader.column(YEAR) >= 0) {
            year = reader.text(reader.column(YEAR));
            if (!year.matches("\\d{4}")) {
                throw refused("cli.regional.year", reader, YEAR, year);
            }
        }
        var value = quantity(reader, reader.require(VALUE), VALUE);
        var firms = reader.column(ESTABLISHMENTS);
        var establishments = firms < 0 ? Double.NaN : quantity(reader, firms, ESTABLISHMENTS);
        var cell = new Cell(value, establishments, reader.line());
        var earlier = gathered.cells
                .computeIfAbsent(year, y -> new HashMap<>())
                .putIfAbsent(new Key(region, industry), cell);
        if (earlier != null) {
            throw refused("cli.regional.duplicateCell", reader, REGION, region, industry, earlier.line());
        }
        var column = reader.column(FIRM_HERFINDAHL);
        var herfindahl = column < 0 ? Double.NaN : reader.number(column);
        if (!Double.isNaN(herfindahl)) {
            var before = gathered.herfindahl.computeIfAbsent(year, y -> new HashMap<>()).putIfAbsent(industry, herfindahl);
            if (!(herfindahl > 0 && herfindahl <= 1) || (before != null && before != herfindahl)) {
                throw refused("cli.regional.herfindahl", reader, FIRM_HERFINDAHL, reader.text(column), industry);
            }
        }
        gathered.herfindahl.computeIfAbsent(year, y -> new HashMap<>());
        gathered.regions.add(region);
        gathered.industries.add(industry);
    }

    private static String named(TableReader reader, String column) {
        var text = reader.text(reader.require(column));
        if (text.isEmpty()) {
            throw refused("cli.regional.noUnit", reader, column);
        }
        return text;
    }

    private static double quantity(TableReader reader, int at, String column) {
        var value = reader.number(at);
        if (Double.isNaN(value)) {
            throw refused("cli.regional.missingCell", reader, column);
        }
        if (value < 0) {
            throw refused("cli.regional.negativeCell", reader, column, reader.text(at));
        }
        return value;
    }

    /** Every region must have every industry in every year, else totals would be of different samples. */
    private static void complete(String file, Gathered gathered, Provinces provinces) {
        var regions = List.copyOf(gathered.regions);
        var codes = provinces.codes(regions);
        if (codes != null && (new HashSet<>(codes).size() < codes.size())) {
            throw new ExchangeException("cli.regional.twoNames", file, REGION, twice(regions, codes));
        }
        for (var year : gathered.cells.entrySet()) {
            for (var industry : gathered.industries) {
                var absent = regions.stream()
                        .filter(region -> !year.getValue().containsKey(new Key(region, industry)))
                        .toList();
                if (!absent.isEmpty()) {
                    var outside = provinces.outsideNational(absent);
                    throw new ExchangeException(
                            outside ? "cli.regional.mixedTable" : "cli.regional.absent",
                            file,
                            String.join(", ", absent.subList(0, Math.min(3, absent.size()))),
                            industry,
                            year.getKey().isEmpty() ? "–" : year.getKey(),
                            absent.size());
                }
            }
        }
        if (codes != null && provinces.mixed(new HashSet<>(codes))) {
            throw new ExchangeException("cli.regional.mixed", file, REGION, codes.size());
        }
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
