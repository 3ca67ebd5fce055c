package qunheng.ui.indicators;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import qunheng.project.entry.IndicatorNames;
import qunheng.project.entry.NumberWords;
import qunheng.project.entry.WrittenNumber;
import qunheng.project.entry.WrittenYear;

/**
 * How a pasted block is to be read: which of its rows holds the years, and which of its columns names the indicators.
 *
 * @param header row of the block with the years, or -1
 * @param labels column of the block with ids or names, or -1
 */
record BlockLayout(int header, int labels) {
    /** A heading can stand below a title or two. */
    private static final int HEADER_WITHIN = 3;

    /** Labels can stand behind a running number. */
    private static final int LABELS_WITHIN = 2;


    /**
     * @param yearBelow the year column on which the left column of the block would land; empty if on no year
     */
    static BlockLayout of(List<List<String>> block, IndicatorNames names, OptionalInt yearBelow) {
        var labels = IntStream.range(0, LABELS_WITHIN)
                .filter(column -> namesIndicators(block, column, names))
                .findFirst()
                .orElse(-1);
        return new BlockLayout(
                labels < 0 ? plainHeader(block, yearBelow) : labelledHeader(block, labels, names), labels);
    }

    BlockLayout withoutHeader() {
        return new BlockLayout(-1, labels);
    }

    /** The year that a heading names; 20255 and words are none. */
    static OptionalInt year(String heading) {
        return WrittenYear.of(heading);
    }

    static String cell(List<List<String>> block, int row, int column) {
        var cells = block.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    static int width(List<List<String>> block) {
        return block.stream().mapToInt(List::size).max().orElse(0);
    }

    private static boolean namesIndicators(List<List<String>> block, int column, IndicatorNames names) {
        if (width(block) < column + 2) {
            return false;
        }
        var filled = IntStream.range(0, block.size())
                .mapToObj(row -> cell(block, row, column))
                .filter(text -> !text.isBlank())
                .toList();
        var found = filled.stream().filter(text -> names.find(text).isPresent()).count();
        return found > 0 && found * 3 >= filled.size();
    }

    /** The first column of a heading that is a year or tries to be one, or -1. */
    static int firstNumber(List<List<String>> block, int row, int from) {
        return IntStream.range(from, block.get(row).size())
                .filter(c -> year(cell(block, row, c)).isPresent() || digits(cell(block, row, c)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean digits(String heading) {
        var text = WrittenNumber.plain(heading);
        return text.length() >= 4 && text.chars().allMatch(Character::isDigit);
    }

    private static int labelledHeader(List<List<String>> block, int labels, IndicatorNames names) {
        for (var row = 0; row < Math.min(HEADER_WITHIN, block.size()); row++) {
            if (names.find(cell(block, row, labels)).isPresent() || names.heading(cell(block, row, labels))) {
                return -1;
            }
            if (NumberWords.in(NumberWords.LABEL_HEADINGS, WrittenNumber.plain(cell(block, row, labels)))
                    || firstNumber(block, row, labels + 1) >= 0) {
                return row;
            }
        }
        return -1;
    }

    /**
     * Without labels a row of years could as well be values (2,010 firms), so all of it must be years that rise or fall
     * one by one; a lone cell must repeat the year of the column it lands on.
     */
    private static int plainHeader(List<List<String>> block, OptionalInt yearBelow) {
        if (block.size() < 2 || block.getFirst().isEmpty()) {
            return -1;
        }
        var years = block.getFirst().stream().map(BlockLayout::year).toList();
        if (years.stream().anyMatch(OptionalInt::isEmpty)) {
            return -1;
        }
        if (years.size() == 1) {
            return years.getFirst().equals(yearBelow) ? 0 : -1;
        }
        var step = years.get(1).getAsInt() - years.getFirst().getAsInt();
        return Math.abs(step) == 1
                        && IntStream.range(1, years.size())
                                .allMatch(i -> years.get(i).getAsInt() - years.get(i - 1).getAsInt() == step)
                ? 0
                : -1;
    }
}
