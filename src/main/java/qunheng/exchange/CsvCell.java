package qunheng.exchange;

/**
 * How a text stands in a cell that a spreadsheet may open.
 *
 * <p>A text that begins like a formula, also behind blanks, gets an apostrophe in front, so that a name typed by
 * somebody else never runs; reading takes the apostrophe off again. A text that begins with an apostrophe itself gets
 * one more, so that every text comes back as it was.
 */
public final class CsvCell {
    private static final String GUARDED = "'=+-@|\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvCell() {}

    /** As it stands between commas: guarded, and in quotes where it has to be. */
    public static String written(String text) {
        var safe = inert(text);
        return separates(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Whether a text has to be in quotes, so that no program finds two cells in it, by whatever it separates cells. */
    public static boolean separates(String text) {
        return text.chars().anyMatch(c -> ",;\t\"\n\r".indexOf(c) >= 0) || !text.equals(text.strip());
    }

    /** With the apostrophe if it needs one. A number is no text: it is not given here. */
    public static String inert(String text) {
        return guarded(text) ? "'" + text : text;
    }

    /** The text that {@link #inert} was given. */
    public static String read(String cell) {
        return cell.startsWith("'") && guarded(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean guarded(String text) {
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (GUARDED.indexOf(c) >= 0) {
                return true;
            }
            // blanks, also those without width, do not keep every program from seeing what follows
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return false;
    }
}
