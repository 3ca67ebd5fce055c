package qunheng.model;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One quantity by region, industry and year, as somebody has it: from a yearbook, a survey, or counted from firms.
 *
 * @param id unique in its project
 * @param measure what is counted, such as core revenue or firms
 * @param unit unit of every value
 * @param source who publishes the values
 * @param cells at most one for a region, an industry and a year; a pair that has none is missing, not zero
 * @param plantHerfindahl by industry, the sum of squared shares of its firms, 0 to 1; empty where firms are not known
 */
public record RegionalTable(
        String id,
        String name,
        String measure,
        String unit,
        String source,
        String note,
        List<Cell> cells,
        NavigableMap<String, Double> plantHerfindahl) {
    /** The year of a value that has none. */
    public static final int NO_YEAR = 0;

    /**
     * @param region GB/T 2260 code of a provincial-level unit
     * @param industry code or name; empty for all industries together
     * @param year {@link #NO_YEAR} if the table has no years
     */
    public record Cell(String region, String industry, int year, double value) {
        public Cell {
            if (!Double.isFinite(value)) {
                throw new InvalidValue("model.regional.notFinite", region, industry, year);
            }
            if (year != NO_YEAR && (year < ObservationKey.FIRST_YEAR || year > ObservationKey.LAST_YEAR)) {
                throw new InvalidValue(
                        "model.year.outOfRange", year, ObservationKey.FIRST_YEAR, ObservationKey.LAST_YEAR);
            }
        }
    }

    private record Place(String region, String industry, int year) {}

    public RegionalTable {
        Texts.requireLine("name", name);
        Texts.requireLine("measure", measure);
        Texts.requireLine("unit", unit);
        Texts.requireLine("source", source);
        Texts.requireNote("note", note);
        cells = List.copyOf(cells);
        var seen = new java.util.HashSet<Place>();
        for (var cell : cells) {
            if (!seen.add(new Place(cell.region(), cell.industry(), cell.year()))) {
                throw new InvalidValue("model.regional.twice", cell.region(), cell.industry(), cell.year());
            }
        }
        plantHerfindahl = Collections.unmodifiableNavigableMap(new TreeMap<>(plantHerfindahl));
    }

    /** The industries, sorted. */
    public List<String> industries() {
        return cells.stream().map(Cell::industry).distinct().sorted().toList();
    }

    /** The years, oldest first; without {@link #NO_YEAR}. */
    public List<Integer> years() {
        return cells.stream().map(Cell::year).filter(year -> year != NO_YEAR).distinct().sorted().toList();
    }
}
