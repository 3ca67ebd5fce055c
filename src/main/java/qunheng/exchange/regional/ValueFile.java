package qunheng.exchange.regional;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.table.Decimals;
import qunheng.exchange.table.TableForm;
import qunheng.exchange.table.TableRow;
import qunheng.knowledge.Region;
import qunheng.knowledge.RegionNames;
import qunheng.knowledge.RegionNames.Match;
import qunheng.model.ObservationKey;
import qunheng.model.RegionalTable;
import qunheng.model.RegionalTable.Cell;
import qunheng.task.Progress;

/**
 * Reads a table with one value a row. A second value for the same region, industry and year is rejected, not added; an
 * empty value is missing and no mistake.
 */
public final class ValueFile {
    private ValueFile() {}

    /**
     * What was read.
     *
     * @param cells values of regions that are certain
     * @param doubtful values by a spelling that somebody has to explain; their region is empty
     * @param doubts the units that each such spelling may mean
     * @param rows rows read, the header not among them
     * @param empty rows without a value
     */
    public record Read(
            List<Cell> cells,
            Map<String, List<Cell>> doubtful,
            Map<String, List<Region>> doubts,
            long rows,
            long empty,
            long rejected) {

        /**
         * All values, once it is known what the doubtful spellings mean; those without an answer are left out, and so
         * is a value whose place is taken already.
         */
        public List<Cell> cells(Map<String, String> answers) {
            record Place(String region, String industry, int year) {}
            var all = new LinkedHashMap<Place, Cell>();
            cells.forEach(cell -> all.put(new Place(cell.region(), cell.industry(), cell.year()), cell));
            doubtful.forEach((spelling, found) -> {
                var region = answers.get(spelling);
                for (var cell : found) {
                    if (region != null) {
                        all.putIfAbsent(
                                new Place(region, cell.industry(), cell.year()),
                                new Cell(region, cell.industry(), cell.year(), cell.value()));
                    }
                }
            });
            return List.copyOf(all.values());
        }

        /** How many values are left out of {@link #cells} because their place is taken. */
        public long clashes(Map<String, String> answers) {
            long answered = doubtful.entrySet().stream()
                    .filter(spelling -> answers.containsKey(spelling.getKey()))
                    .mapToLong(spelling -> spelling.getValue().size())
                    .sum();
            return cells.size() + answered - cells(answers).size();
        }
    }

    public static Read read(
            Path file,
            TableForm form,
            ValueColumns columns,
            RegionNames names,
            RejectedRows rejected,
            Progress progress) {
        return RegionalFile.each(
                file, form, rejected, progress, header -> new Rows(file, header, columns, names, rejected));
    }

    private static final class Rows implements RegionalFile.Rows<Read> {
        private final RegionNames names;
        private final RejectedRows rejected;
        private final int regionAt;
        private final int industryAt;
        private final int yearAt;
        private final int valueAt;
        private final List<Cell> cells = new ArrayList<>();
        private final Map<String, List<Cell>> doubtful = new LinkedHashMap<>();
        private final Map<String, List<Region>> doubts = new LinkedHashMap<>();
        private final Map<List<Object>, Long> lines = new HashMap<>();
        private long rows;
        private long empty;

        Rows(Path file, List<String> header, ValueColumns columns, RegionNames names, RejectedRows rejected) {
            this.names = names;
            this.rejected = rejected;
            this.regionAt = RegionalFile.at(file, header, columns.region());
            this.industryAt = columns.industry() == null ? -1 : RegionalFile.at(file, header, columns.industry());
            this.yearAt = columns.year() == null ? -1 : RegionalFile.at(file, header, columns.year());
            this.valueAt = RegionalFile.at(file, header, columns.value());
        }

        @Override
        public int[] columns() {
            return new int[] {regionAt, industryAt, yearAt, valueAt};
        }

        @Override
        public void row(TableRow row) {
            rows++;
            var region = text(row, regionAt);
            var industry = text(row, industryAt);
            var year = text(row, yearAt);
            var value = text(row, valueAt);
            var objection = objection(row);
            if (objection != null) {
                rejected.add(row.line(), objection, region, industry, year, value);
                return;
            }
            if (value.isEmpty() && !region.isEmpty()) {
                empty++;
                return;
            }
            var why = take(row.line(), region, industry, year, value);
            if (why != null) {
                rejected.add(row.line(), why, region, industry, year, value);
            }
        }

        private FirmCount.@Nullable Reason take(long line, String region, String industry, String year, String value) {
            if (region.isEmpty()) {
                return new FirmCount.Reason("firms.rejected.noRegion");
            }
            if (industryAt >= 0 && industry.isEmpty()) {
                return new FirmCount.Reason("firms.rejected.noIndustry");
            }
            int of = yearAt < 0 ? RegionalTable.NO_YEAR : FirmCount.yearOf(year);
            if (of != RegionalTable.NO_YEAR && (of < ObservationKey.FIRST_YEAR || of > ObservationKey.LAST_YEAR)) {
                return new FirmCount.Reason("firms.rejected.year", FirmFile.shortened(year));
            }
            double number = Decimals.parse(value);
            if (Double.isNaN(number)) {
                return new FirmCount.Reason("firms.rejected.amount", FirmFile.shortened(value));
            }
            var match = names.match(region);
            if (match instanceof Match.None) {
                return new FirmCount.Reason("firms.rejected.region", FirmFile.shortened(region));
            }
            var key = match instanceof Match.Certain(var certain) ? certain.code() : region;
            var first = lines.putIfAbsent(List.of(key, industry, of), line);
            if (first != null) {
                return new FirmCount.Reason("firms.rejected.twice", first);
            }
            switch (match) {
                case Match.Certain(var certain) -> cells.add(new Cell(certain.code(), industry, of, number));
                case Match.Doubtful(var candidates) -> {
                    doubts.put(region, candidates);
                    doubtful.computeIfAbsent(region, _ -> new ArrayList<>()).add(new Cell("", industry, of, number));
                }
                case Match.None _ -> throw new IllegalStateException(region);
            }
            return null;
        }

        private static String text(TableRow row, int at) {
            return at < 0 || at >= row.width() ? "" : row.text(at).strip();
        }

        @Override
        public Read done() {
            return new Read(List.copyOf(cells), doubtful, doubts, rows, empty, rejected.rows());
        }
    }
}
