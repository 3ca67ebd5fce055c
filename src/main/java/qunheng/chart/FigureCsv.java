package qunheng.chart;

import java.math.BigDecimal;
import java.util.List;
import qunheng.text.Messages;

/**
 * The table of a figure as CSV for Excel: UTF-8 with a byte order mark, lines ended as RFC 4180 wants, the title before
 * the table and notes and source behind it.
 *
 * <p>Numbers are written whole and bare. A word that a spreadsheet would take for a formula gets an apostrophe, so that
 * a name typed by somebody else never runs.
 */
public final class FigureCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "'=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";

    private final Messages messages;

    public FigureCsv(Messages messages) {
        this.messages = messages;
    }

    public String text(ChartDescription words) {
        var out = new StringBuilder();
        out.append(BYTE_ORDER_MARK);
        line(out, List.of(word(words.title())));
        line(out, List.of());
        line(out, words.table().header().stream().map(FigureCsv::word).toList());
        for (var row : words.table().rows()) {
            line(out, row.stream().map(FigureCsv::cell).toList());
        }
        line(out, List.of());
        for (var note : words.notes()) {
            line(out, List.of(word(messages.get("chart.export.note")), word(note)));
        }
        line(out, List.of(word(messages.get("chart.export.source")), word(words.source())));
        return out.toString();
    }

    private static String cell(ChartTable.Cell cell) {
        if (!cell.numeric()) {
            return word(cell.shown());
        }
        return Double.isInfinite(cell.number())
                ? word(cell.shown())
                : BigDecimal.valueOf(cell.number()).stripTrailingZeros().toPlainString();
    }

    /** A text as it stands between commas. */
    public static String word(String text) {
        var safe = inert(text);
        // some programs separate cells by semicolons or tabs as well
        var quoted = safe.chars().anyMatch(c -> ",;\t\"\n\r".indexOf(c) >= 0) || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /**
     * With an apostrophe in front if a spreadsheet would take it for a formula, also behind blanks, or for one less.
     */
    public static String inert(String text) {
        return text.codePoints()
                        .filter(c -> !Character.isWhitespace(c)
                                        && !Character.isSpaceChar(c)
                                        && Character.getType(c) != Character.FORMAT
                                || FORMULA_STARTS.indexOf(c) >= 0)
                        .limit(1)
                        .anyMatch(c -> FORMULA_STARTS.indexOf(c) >= 0)
                ? "'" + text
                : text;
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(String.join(",", cells)).append("\r\n");
    }
}
