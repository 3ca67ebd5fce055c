package qunheng.report;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How wide a table's columns are, as fractions of its width. No column is narrower than its longest word as far as there
 * is room, so that a year or a code is not broken in two; a table that fits gives every cell one line; where one does not
 * fit, the rest goes, bit by bit, to the column whose widening saves the most lines.
 */
public final class ColumnWidths {
    /** What a line of a table holds, in widths of a Chinese character, and what a cell's margins take of it. */
    private static final double LINE = 52;
    private static final double MARGINS = 1.3;
    private static final double STEP = LINE / 200;

    /** A line up to this width is not broken. */
    private static final double SHORT = 7;

    /** The rows that decide in a long table, evenly out of all of them. */
    private static final int SAMPLE = 250;

    /** How much all cells of a row count beside the tallest one: it breaks ties between cells of equal height. */
    private static final double OTHERS = 0.1;

    private final int columns;
    private final double[] width;
    /** Widths of the lines of each cell: [column][row][line]. */
    private final double[][][] cells;

    private ColumnWidths(Block.Table table) {
        columns = table.columns().size();
        width = new double[columns];
        cells = new double[columns][][];
        var every = Math.max(1, table.rows().size() / SAMPLE);
        for (var c = 0; c < columns; c++) {
            var at = c;
            cells[c] = IntStream.iterate(0, r -> r < table.rows().size(), r -> r + every)
                    .mapToObj(r -> lines(shown(table.rows().get(r).get(at))))
                    .toArray(double[][]::new);
        }
    }

    /** As fractions that add up to 1. */
    public static List<Double> of(Block.Table table) {
        var widths = new ColumnWidths(table);
        if (widths.fit(table)) {
            widths.spread(table);
        }
        var whole = Arrays.stream(widths.width).sum();
        return Arrays.stream(widths.width).map(w -> w / whole).boxed().toList();
    }

    /** In widths of a Chinese character; a table that needs less than a line is narrower than one. */
    public static List<Double> characters(Block.Table table) {
        var widths = new ColumnWidths(table);
        widths.fit(table);
        return Arrays.stream(widths.width).boxed().toList();
    }

    /** @return whether every cell has one line */
    private boolean fit(Block.Table table) {
        var natural = new double[columns];
        for (var c = 0; c < columns; c++) {
            width[c] = least(table, c);
            natural[c] = Math.max(width[c], MARGINS + Math.max(
                    Arrays.stream(lines(table.columns().get(c).title())).max().orElse(0),
                    Arrays.stream(cells[c]).flatMapToDouble(Arrays::stream).max().orElse(0)));
        }
        if (Arrays.stream(natural).sum() <= LINE) {
            System.arraycopy(natural, 0, width, 0, columns);
            return true;
        }
        if (Arrays.stream(width).sum() < LINE) {
            widen(natural);
        }
        return false;
    }

    /** What is left over goes to the columns by their shares. */
    private void spread(Block.Table table) {
        var rest = LINE - Arrays.stream(width).sum();
        var given = table.columns().stream().mapToDouble(Block.Column::share).sum();
        for (var c = 0; c < columns; c++) {
            width[c] += rest * (given > 0 ? table.columns().get(c).share() / given : 1.0 / columns);
        }
    }

    private void widen(double[] natural) {
        for (var rest = LINE - Arrays.stream(width).sum(); rest > 0; rest -= STEP) {
            var best = -1;
            var least = Double.POSITIVE_INFINITY;
            for (var c = 0; c < columns; c++) {
                if (width[c] < natural[c]) {
                    width[c] += STEP;
                    var height = height();
                    width[c] -= STEP;
                    if (height < least) {
                        least = height;
                        best = c;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            width[best] += Math.min(STEP, rest);
        }
    }

    /** Height of the table in lines, as if a line could be a little longer than a line: then a little width is some gain. */
    private double height() {
        var height = 0.0;
        for (var r = 0; r < cells[0].length; r++) {
            var tallest = 0.0;
            for (var c = 0; c < columns; c++) {
                var lines = 0.0;
                for (var line : cells[c][r]) {
                    lines += Math.max(1, line / (width[c] - MARGINS));
                }
                tallest = Math.max(tallest, lines);
                height += OTHERS * lines;
            }
            height += tallest;
        }
        return height;
    }

    private static double least(Block.Table table, int column) {
        var longest = unbroken(table.columns().get(column).title());
        for (var row : table.rows()) {
            var cell = row.get(column);
            longest = Math.max(longest, cell instanceof Block.OutcomeCell ? 1.5 + unbroken(cell.shown()) : unbroken(cell.shown()));
        }
        return Math.min(0.4 * LINE, longest + MARGINS);
    }

    /** Width of the longest word, and of each line that is hardly longer than a word, such as a value with its unit. */
    private static double unbroken(String text) {
        return Math.max(word(text), Arrays.stream(lines(text)).filter(line -> line <= SHORT).max().orElse(0));
    }

    private static String shown(Block.Cell cell) {
        var calls = cell instanceof Block.TextCell text ? text.notes().size() : 0;
        return (cell instanceof Block.OutcomeCell outcome ? outcome.outcome().sign() + ' ' : "") + cell.shown() + "00".repeat(calls);
    }

    private static double[] lines(String text) {
        return text.lines().mapToDouble(ColumnWidths::width).toArray();
    }

    /** Width of the widest part that a line break should not cut: a code with hyphens stays whole too. */
    private static double word(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var widest = 0.0;
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (text.charAt(to - 1) != '-' || to == text.length()) {
                widest = Math.max(widest, width(text.substring(from, to).strip()));
                from = to;
            }
        }
        return widest;
    }

    private static double width(String word) {
        return word.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.6 : 1).sum();
    }
}
