package qunheng.report.docx.layout;

import java.util.List;

/**
 * What stands on a page, all lengths in points: a paragraph, or a row of a table, which is one line that is not cut.
 *
 * @param before space above it, but not at the top of a page that filled up by itself
 * @param lines that can be parted, each {@code line} high
 * @param notes height of the footnotes that it calls
 * @param whole whether it stays on one page
 * @param withNext whether it stays on the page of what follows
 * @param newPage whether a page begins with it
 * @param header height of the table's header where this row comes first on a page
 * @param bookmarks that point at it
 */
record Box(
        double before,
        int lines,
        double line,
        double after,
        double notes,
        boolean whole,
        boolean withNext,
        boolean newPage,
        double header,
        List<String> bookmarks) {
    Box {
        bookmarks = List.copyOf(bookmarks);
    }

    double height() {
        return lines * line;
    }

    /** The least of it that stands on a page: two lines, as Word leaves no single line behind. */
    double least() {
        return whole || lines <= 3 ? height() : 2 * line;
    }
}
