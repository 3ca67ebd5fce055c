package qunheng.exchange.regional;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.table.Decimals;
import qunheng.exchange.table.TableRow;
import qunheng.knowledge.Region;
import qunheng.knowledge.RegionNames;
import qunheng.knowledge.RegionNames.Match;
import qunheng.model.ObservationKey;
import qunheng.model.Refusal;
import qunheng.model.RegionalTable;

/** Counts one row after the other. What it remembers is bounded, whatever the rows say. */
final class FirmCount implements RegionalFile.Rows<FirmTotals> {
    /** Most different spellings of regions that are kept until somebody says what they mean. */
    private static final int MOST_DOUBTS = 50;

    /** Most different texts that are remembered with their meaning; then they are looked up anew. */
    private static final int REMEMBERED = 1 << 16;

    private static final int REJECTED = -1;
    private static final int UNSEEN = Integer.MIN_VALUE;
    private static final int YEARS = ObservationKey.LAST_YEAR - ObservationKey.FIRST_YEAR + 2;

    private final FirmColumns columns;
    private final RegionNames names;
    private final RejectedRows rejected;
    private final FirmSums sums;
    private final int regionAt;
    private final int industryAt;
    private final int yearAt;
    private final int amountAt;
    private final int width;
    private final int[] columnsLookedAt;
    private final double[] sizes;
    private final int[] placesByCode = unseen(100);
    private final Map<String, Integer> places = new HashMap<>();
    private final int[][] linesByCode = new int[Codes.INDUSTRIES][];
    private final Map<String, int[]> lines = new HashMap<>();
    private final Map<String, List<Region>> doubts = new LinkedHashMap<>();
    private @Nullable Reason why;
    private long rows;

    /** Why a row is not counted; the row's line stands beside it. */
    record Reason(String key, List<Object> arguments) implements Refusal {
        Reason(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }

    FirmCount(Path file, List<String> header, FirmColumns columns, RegionNames names, RejectedRows rejected) {
        this.columns = columns;
        this.names = names;
        this.rejected = rejected;
        this.sums = new FirmSums(columns.classes());
        this.regionAt = RegionalFile.at(file, header, columns.region());
        this.industryAt = columns.industry() == null ? -1 : RegionalFile.at(file, header, columns.industry());
        this.yearAt = columns.year() == null ? -1 : RegionalFile.at(file, header, columns.year());
        this.amountAt = columns.amount() == null ? -1 : RegionalFile.at(file, header, columns.amount());
        this.width = Math.max(Math.max(regionAt, industryAt), Math.max(yearAt, amountAt)) + 1;
        this.columnsLookedAt = new int[] {regionAt, industryAt, yearAt, amountAt};
        this.sizes = columns.sizes().stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public void row(TableRow row) {
        rows++;
        if (row.width() < width) {
            rejected.add(
                    row.line(),
                    new Reason("firms.rejected.short", row.width(), width),
                    "", "", "", "");
            return;
        }
        var objection = objection(row);
        if (objection != null) {
            reject(row, objection);
            return;
        }
        int place = place(row.text(regionAt));
        int year = place == REJECTED ? REJECTED : yearAt < 0 ? RegionalTable.NO_YEAR : year(row.text(yearAt));
        int line = year == REJECTED ? REJECTED : line(industryAt < 0 ? "" : row.text(industryAt), year);
        double amount = line == REJECTED || amountAt < 0 ? 0 : amount(row.text(amountAt));
        if (line == REJECTED || Double.isNaN(amount)) {
            reject(row, Objects.requireNonNull(why));
            return;
        }
        sums.add(place, line, size(amount), amount);
    }

    @Override
    public int[] columns() {
        return columnsLookedAt;
    }

    private void reject(TableRow row, Refusal because) {
        rejected.add(
                row.line(),
                because,
                row.text(regionAt),
                industryAt < 0 ? "" : row.text(industryAt),
                yearAt < 0 ? "" : row.text(yearAt),
                amountAt < 0 ? "" : row.text(amountAt));
    }

    private int place(String text) {
        int code = Codes.region(text);
        int place = code == Codes.NONE ? named(text) : placesByCode[code];
        if (place == UNSEEN) {
            place = placesByCode[code] = newPlace(text);
        }
        if (place == REJECTED) {
            why = text.isBlank()
                    ? new Reason("firms.rejected.noRegion")
                    : new Reason("firms.rejected.region", FirmFile.shortened(text.strip()));
        }
        return place;
    }

    private int named(String text) {
        var known = places.get(text);
        if (known == null) {
            known = newPlace(text.strip());
            if (places.size() == REMEMBERED) {
                places.clear();
            }
            places.put(text, known);
        }
        return known;
    }

    private int newPlace(String text) {
        return switch (names.match(text)) {
            case Match.Certain(var region) -> sums.place(region.code());
            case Match.Doubtful(var candidates) when doubts.containsKey(text) || doubts.size() < MOST_DOUBTS -> {
                doubts.put(text, candidates);
                yield sums.place(FirmTotals.DOUBTFUL + text);
            }
            case Match.Doubtful _, Match.None _ -> REJECTED;
        };
    }

    private int year(String text) {
        int year = yearOf(text.strip());
        if (year >= ObservationKey.FIRST_YEAR && year <= ObservationKey.LAST_YEAR) {
            return year;
        }
        why = new Reason("firms.rejected.year", FirmFile.shortened(text.strip()));
        return REJECTED;
    }

    /** The four digits that a text begins with, as in 2023, 2023年 and 2023-05-01; −1 for any other. */
    static int yearOf(String text) {
        if (text.length() < 4 || (text.length() > 4 && Character.isDigit(text.charAt(4)))) {
            return REJECTED;
        }
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return REJECTED;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private int line(String text, int year) {
        int code = Codes.industry(text, columns.industryDigits());
        var numbers = code == Codes.NONE ? named(text, lines) : linesByCode[code];
        if (numbers == null) {
            numbers = linesByCode[code] = unseen(YEARS);
        }
        int slot = year == RegionalTable.NO_YEAR ? 0 : year - ObservationKey.FIRST_YEAR + 1;
        if (numbers[slot] == UNSEEN) {
            numbers[slot] = newLine(text.strip(), year);
        }
        if (numbers[slot] == REJECTED) {
            why = text.isBlank() && industryAt >= 0
                    ? new Reason("firms.rejected.noIndustry")
                    : new Reason("firms.rejected.tooMany", FirmSums.MOST_LINES);
        }
        return numbers[slot];
    }

    private static int[] named(String text, Map<String, int[]> lines) {
        var numbers = lines.get(text);
        if (numbers == null) {
            if (lines.size() == REMEMBERED) {
                lines.clear();
            }
            numbers = unseen(YEARS);
            lines.put(text, numbers);
        }
        return numbers;
    }

    private static int[] unseen(int length) {
        var numbers = new int[length];
        Arrays.fill(numbers, UNSEEN);
        return numbers;
    }

    private int newLine(String industry, int year) {
        if (industry.isEmpty() && industryAt >= 0) {
            return REJECTED;
        }
        int kept = columns.industryDigits() == 0
                ? industry.length()
                : Math.min(columns.industryDigits(), industry.length());
        return sums.line(industry.substring(0, kept), year);
    }

    private double amount(String text) {
        var stripped = text.strip();
        double value = whole(stripped);
        if (Double.isNaN(value)) {
            value = Decimals.parse(stripped);
        }
        if (Double.isNaN(value)) {
            why = stripped.isEmpty()
                    ? new Reason("firms.rejected.noAmount")
                    : new Reason("firms.rejected.amount", FirmFile.shortened(stripped));
        } else if (value < 0) {
            why = new Reason("firms.rejected.negative", FirmFile.shortened(stripped));
            return Double.NaN;
        }
        return value;
    }

    /** Short whole numbers, which most are, without the general parser; NaN for all others. */
    private static double whole(String text) {
        int length = text.length();
        if (length == 0 || length > 15) {
            return Double.NaN;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Double.NaN;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private int size(double amount) {
        if (amountAt < 0) {
            return 0;
        }
        int size = 0;
        while (size < sizes.length && amount >= sizes[size]) {
            size++;
        }
        return size;
    }

    @Override
    public FirmTotals done() {
        return new FirmTotals(sums, doubts, rows, rejected.rows());
    }
}
