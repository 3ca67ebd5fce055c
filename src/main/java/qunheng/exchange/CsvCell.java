package qunheng.exchange;

/**
 * How a text stands in a cell that a spreadsheet may open.
 *
 * <p>A text that begins like a formula gets an apostrophe in front, so that a name typed by somebody else never runs;
 * reading takes the apostrophe off again. A text that begins with an apostrophe itself gets one more, so that every text
 * comes back as it was.
 */
public final class CsvCell {
    private static final String GUARDED = "'=+-@|%\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvCell() {}

    public static String written(String text) {
        var safe = guarded(text) ? "'" + text : text;
        var quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && guarded(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean guarded(String text) {
        return !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0;
    }
}
