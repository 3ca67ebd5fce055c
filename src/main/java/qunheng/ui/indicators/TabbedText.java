package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, and quotes
 * around a cell that holds a tab, a line end or a quote.
 */
final class TabbedText {
    private TabbedText() {}

    /** Rows of cells; the line end after the last row makes no further row. Rows can differ in length. */
    static List<List<String>> parse(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var at = 0;
        var open = false;
        while (at < text.length()) {
            var end = text.charAt(at) == '"' ? closingQuote(text, at) : -1;
            if (end >= 0) {
                row.add(text.substring(at + 1, end).replace("\"\"", "\""));
                at = end + 1;
            } else {
                end = at;
                while (end < text.length() && !ends(text.charAt(end))) {
                    end++;
                }
                row.add(text.substring(at, end));
                at = end;
            }
            open = at < text.length() && text.charAt(at) == '\t';
            if (!open) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        if (open) {
            row.add("");
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(TabbedText::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"));
    }

    /**
     * Where the quoted cell that starts at a quote ends, or -1 when it is an ordinary cell that starts with a quote.
     */
    private static int closingQuote(String text, int start) {
        for (var at = start + 1; at < text.length(); at++) {
            if (text.charAt(at) == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    return at + 1 == text.length() || ends(text.charAt(at + 1)) ? at : -1;
                }
            }
        }
        return -1;
    }

    private static boolean ends(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }

    private static String cell(String text) {
        return text.chars().anyMatch(c -> ends((char) c) || c == '"') ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
