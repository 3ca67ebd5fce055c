package qunheng.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.geo.BoundaryFile;
import qunheng.exchange.regional.FirmColumns;
import qunheng.exchange.regional.FirmFile;
import qunheng.exchange.regional.FirmTotals;
import qunheng.exchange.regional.NeighbourFile;
import qunheng.exchange.regional.RegionalFile;
import qunheng.exchange.regional.RejectedRows;
import qunheng.exchange.regional.ValueColumns;
import qunheng.exchange.regional.ValueFile;
import qunheng.knowledge.Adjacency;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.knowledge.RegionNames;
import qunheng.model.BoundaryMap;
import qunheng.model.NeighbourList;
import qunheng.model.Refusal;
import qunheng.model.RegionalTable.Cell;
import qunheng.task.Progress;

/** Regional figures and boundaries out of a user's files. Nothing is kept here: the result is looked at first. */
public final class RegionalImport {
    /** Employees at which an industrial firm is small, medium and large by the statistical classification of 2017. */
    public static final List<Double> EMPLOYEES_2017 = FirmColumns.EMPLOYEES_2017;

    private final RegionNames names;
    private final List<Region> regions;
    private final List<Adjacency> table;

    public RegionalImport(Knowledge knowledge) {
        regions = knowledge.regions();
        table = knowledge.adjacency();
        names = new RegionNames(regions);
    }

    /**
     * The header and the first rows of a file, and how it was read.
     *
     * @param sheets of a workbook; empty for a text
     */
    public record Preview(FileForm form, List<String> sheets, List<String> header, List<List<String>> rows) {}

    public static Preview preview(Path file, FileForm said, int rows) {
        var preview = RegionalFile.preview(file, said.form(), rows);
        return new Preview(FileForm.of(preview.form()), preview.sheets(), preview.header(), preview.rows());
    }

    /** Which columns mean what; null for one that the file does not have. */
    public record Columns(String region, @Nullable String industry, @Nullable String year, @Nullable String amount) {}

    /**
     * What was found in a file.
     *
     * @param firstRejected a few of the rows that were not taken
     * @param doubts spellings that somebody has to explain, with the units that they may mean
     */
    public record Found(
            long rows,
            long empty,
            long rejected,
            List<Rejected> firstRejected,
            Map<String, List<Region>> doubts,
            Cells cells,
            Clashes clashes) {
        /** The values, given the code that each doubtful spelling means. */
        public List<Cell> cells(Map<String, String> answers) {
            return cells.of(answers);
        }

        /** How many values are left out of them, because another row has their region, industry and year. */
        public long clashes(Map<String, String> answers) {
            return clashes.of(answers);
        }
    }

    /** Counts the values of doubtful spellings whose place is taken. */
    @FunctionalInterface
    public interface Clashes {
        long of(Map<String, String> answers);
    }

    /** A row that was not taken. */
    public record Rejected(long line, Refusal reason) {}

    private static List<Rejected> first(RejectedRows rows) {
        return rows.first().stream().map(row -> new Rejected(row.line(), row.reason())).toList();
    }

    /** Values that wait for answers. */
    @FunctionalInterface
    public interface Cells {
        List<Cell> of(Map<String, String> answers);
    }

    /**
     * Reads a table with one value a row.
     *
     * @param rejected where rows go that are not taken; null only counts them
     * @param sentence says a reason in the user's language
     */
    public Found values(
            Path file,
            FileForm form,
            Columns columns,
            @Nullable Path rejected,
            Function<Refusal, String> sentence,
            Progress progress) {
        var value = columns.amount();
        if (value == null) {
            throw new IllegalArgumentException("a table of values needs a column of values");
        }
        try (var rows = new RejectedRows(rejected, sentence)) {
            var read = ValueFile.read(
                    file,
                    form.form(),
                    new ValueColumns(columns.region(), columns.industry(), columns.year(), value),
                    names,
                    rows,
                    progress);
            return new Found(
                    read.rows(), read.empty(), read.rejected(), first(rows), read.doubts(), read::cells, read::clashes);
        }
    }

    /** Firms summed up: {@link Found} once for their number and once for their employees or revenue. */
    public record Firms(Found number, Found amount, FirmsBySize sizes, Plants plants) {}

    /** Number of firms of one size class, 0 the smallest. */
    @FunctionalInterface
    public interface FirmsBySize {
        List<Cell> of(int size, Map<String, String> answers);
    }

    /** By industry, the sum of squared shares of its firms. */
    @FunctionalInterface
    public interface Plants {
        NavigableMap<String, Double> of(Map<String, String> answers);
    }

    /** Reads a file with one firm a row, of any length. */
    public Firms firms(
            Path file,
            FileForm form,
            Columns columns,
            int industryDigits,
            List<Double> sizes,
            @Nullable Path rejected,
            Function<Refusal, String> sentence,
            Progress progress) {
        try (var rows = new RejectedRows(rejected, sentence)) {
            var totals = FirmFile.read(
                    file,
                    form.form(),
                    new FirmColumns(
                            columns.region(),
                            columns.industry(),
                            columns.year(),
                            columns.amount(),
                            industryDigits,
                            sizes),
                    names,
                    rows,
                    progress);
            return new Firms(
                    found(totals, first(rows), FirmTotals.Measure.FIRMS),
                    found(totals, first(rows), FirmTotals.Measure.AMOUNT),
                    (size, answers) -> totals.cells(FirmTotals.Measure.FIRMS, answers, size),
                    answers -> new TreeMap<>(totals.plantHerfindahl(answers)));
        }
    }

    private static Found found(FirmTotals totals, List<Rejected> first, FirmTotals.Measure measure) {
        return new Found(
                totals.rows(),
                0,
                totals.rejected(),
                first,
                totals.doubts(),
                answers -> totals.cells(measure, answers, null),
                answers -> 0);
    }

    private static final NeighbourFile.Sentences NEIGHBOURS = new NeighbourFile.Sentences(
            "project.neighbours.unknownUnit",
            "project.neighbours.ownNeighbour",
            "project.neighbours.pairTwice",
            "project.neighbours.weight",
            "project.neighbours.none");

    /**
     * A list of neighbours, {@code id,neighbour} and optionally {@code weight}, of provincial units by code or name.
     */
    public NeighbourList neighbours(Path file) {
        var read = NeighbourFile.read(file, written -> names.unit(written).map(Region::code), NEIGHBOURS);
        return new NeighbourList(
                read.name(),
                read.rows().stream()
                        .map(row -> new NeighbourList.Pair(row.from(), row.to(), row.weight()))
                        .toList());
    }

    /**
     * A map and what there is to say about it.
     *
     * @param remarks sentences that the user should read before using the map
     */
    public record Boundaries(BoundaryMap map, List<Refusal> remarks) {}

    public Boundaries boundaries(Path file, Progress progress) {
        var read = BoundaryFile.read(file, regions, table, progress);
        return new Boundaries(read.map(), read.remarks());
    }
}
