package qunheng.project.tableimport;

import java.util.regex.Pattern;
import qunheng.project.entry.WrittenNumber;

/**
 * A name with the unit behind it in brackets, as heads of columns have it: 营业收入（万元）.
 *
 * @param unit empty when there are no brackets at the end
 */
record Heading(String name, String unit) {
    /** Round and square brackets, also the Chinese ones; full-width brackets have become ordinary ones before. */
    private static final String OPEN = "(\\[\\u3010\\u3014";

    private static final String CLOSE = ")\\]\\u3011\\u3015";
    private static final Pattern BRACKETS = Pattern.compile(
            "(.*\\S)\\s*[" + OPEN + "]\\s*([^" + OPEN + CLOSE + "]{1,40}?)\\s*[" + CLOSE + "]");

    static Heading of(String text) {
        var plain = WrittenNumber.plain(text);
        var found = BRACKETS.matcher(plain);
        return found.matches()
                ? new Heading(found.group(1), ColumnWords.withoutUnitWord(found.group(2)))
                : new Heading(plain, "");
    }
}
