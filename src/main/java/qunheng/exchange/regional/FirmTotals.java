package qunheng.exchange.regional;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Region;
import qunheng.model.RegionalTable;

/** What a file of firms adds up to, by region, industry, year and size. */
public final class FirmTotals {
    static final String DOUBTFUL = "?";

    private final FirmSums sums;
    private final Map<String, List<Region>> doubts;
    private final long rows;
    private final long rejected;

    FirmTotals(FirmSums sums, Map<String, List<Region>> doubts, long rows, long rejected) {
        this.sums = sums;
        this.doubts = Collections.unmodifiableMap(new LinkedHashMap<>(doubts));
        this.rows = rows;
        this.rejected = rejected;
    }

    /** Rows read, the header not among them. */
    public long rows() {
        return rows;
    }

    /** Rows that were not counted. */
    public long rejected() {
        return rejected;
    }

    /** Spellings of regions that somebody has to explain, with the units that they may mean, in order of appearance. */
    public Map<String, List<Region>> doubts() {
        return doubts;
    }

    /** The number of firms under a doubtful spelling. */
    public long firms(String doubtful) {
        int place = sums.places().indexOf(DOUBTFUL + doubtful);
        long firms = 0;
        for (int line = 0; place >= 0 && line < sums.lines().size(); line++) {
            for (int size = 0; size < sums.classes(); size++) {
                firms += sums.firms(place, line, size);
            }
        }
        return firms;
    }

    /** What is read off for a combination of region, industry, year and size. */
    public enum Measure {
        /** How many firms there are. */
        FIRMS,
        /** The sum of their employees or revenue. */
        AMOUNT
    }

    /**
     * One measure as cells; combinations without a firm have none.
     *
     * @param answers code of the unit that a doubtful spelling means; one without an answer is left out
     * @param size only firms of this class, 0 the smallest; null for all
     */
    public List<RegionalTable.Cell> cells(Measure measure, Map<String, String> answers, @Nullable Integer size) {
        record Key(String region, FirmSums.Line line) {}
        var values = new LinkedHashMap<Key, Double>();
        for (int place = 0; place < sums.places().size(); place++) {
            var region = region(place, answers);
            for (int line = 0; region != null && line < sums.lines().size(); line++) {
                long firms = 0;
                double amount = 0;
                for (int s = 0; s < sums.classes(); s++) {
                    if (size == null || size == s) {
                        firms += sums.firms(place, line, s);
                        amount += sums.sum(place, line, s);
                    }
                }
                if (firms > 0) {
                    values.merge(
                            new Key(region, sums.lines().get(line)),
                            measure == Measure.FIRMS ? firms : amount,
                            Double::sum);
                }
            }
        }
        var cells = new ArrayList<RegionalTable.Cell>();
        values.forEach((key, value) ->
                cells.add(new RegionalTable.Cell(key.region(), key.line().industry(), key.line().year(), value)));
        cells.sort(java.util.Comparator.comparing(RegionalTable.Cell::region)
                .thenComparing(RegionalTable.Cell::industry)
                .thenComparing(RegionalTable.Cell::year));
        return cells;
    }

    /**
     * By industry, the sum of the squared shares of its firms in its amount: Σ aᵢ² / (Σ aᵢ)², from 1/n for n equal
     * firms to 1 for a single one. Over the newest year that the industry has. An industry without any amount is left
     * out.
     */
    public Map<String, Double> plantHerfindahl(Map<String, String> answers) {
        var newest = new TreeMap<String, Integer>();
        sums.lines().forEach(line -> newest.merge(line.industry(), line.year(), Math::max));
        var found = new TreeMap<String, Double>();
        for (int line = 0; line < sums.lines().size(); line++) {
            var of = sums.lines().get(line);
            if (newest.getOrDefault(of.industry(), of.year()) != of.year()) {
                continue;
            }
            double sum = 0;
            double squares = 0;
            for (int place = 0; place < sums.places().size(); place++) {
                for (int s = 0; region(place, answers) != null && s < sums.classes(); s++) {
                    sum += sums.sum(place, line, s);
                    squares += sums.squares(place, line, s);
                }
            }
            if (sum > 0) {
                found.put(of.industry(), squares / (sum * sum));
            }
        }
        return found;
    }

    private @Nullable String region(int place, Map<String, String> answers) {
        var name = sums.places().get(place);
        return name.startsWith(DOUBTFUL) ? answers.get(name.substring(1)) : name;
    }
}
