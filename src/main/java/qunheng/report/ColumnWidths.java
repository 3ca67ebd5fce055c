package qunheng.report;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How wide a table's columns are, as fractions of its width: by their shares, but no narrower than their longest word as
 * far as there is room, so that a year or a code is not broken in two.
 */
public final class ColumnWidths {
    /** What a line of a table holds, in widths of a Chinese character, and what a cell's margins take of it. */
    private static final double LINE = 52;
    private static final double MARGINS = 1.3;

    private ColumnWidths() {}

    public static List<Double> of(Block.Table table) {
        var columns = table.columns();
        var given = columns.stream().mapToDouble(Block.Column::share).sum();
        var share = columns.stream().mapToDouble(c -> given > 0 ? c.share() / given : 1.0 / columns.size()).toArray();
        var least = IntStream.range(0, columns.size()).mapToDouble(c -> least(table, c)).toArray();
        var needed = IntStream.range(0, share.length).mapToDouble(i -> Math.max(0, least[i] - share[i])).sum();
        var spare = IntStream.range(0, share.length).mapToDouble(i -> Math.max(0, share[i] - least[i])).sum();
        var moved = Math.min(needed, spare);
        return IntStream.range(0, share.length)
                .mapToObj(i -> share[i] < least[i]
                        ? share[i] + (least[i] - share[i]) / needed * moved
                        : share[i] - (spare > 0 ? (share[i] - least[i]) / spare * moved : 0))
                .toList();
    }

    private static double least(Block.Table table, int column) {
        var longest = word(table.columns().get(column).title());
        for (var row : table.rows()) {
            var cell = row.get(column);
            longest = Math.max(longest, cell instanceof Block.OutcomeCell ? 1.5 + word(cell.shown()) : word(cell.shown()));
        }
        return Math.min(0.4, (longest + MARGINS) / LINE);
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
