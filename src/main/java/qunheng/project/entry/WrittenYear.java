package qunheng.project.entry;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import qunheng.model.ObservationKey;

/** A year as people write it: four digits, with or without the word for year. */
public final class WrittenYear {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*(" + String.join("|", NumberWords.YEAR) + ")?");

    private WrittenYear() {}

    /** The year that a text names; 20255, years that no value can belong to, and words are none. */
    public static OptionalInt of(String text) {
        var written = YEAR.matcher(WrittenNumber.plain(text));
        if (!written.matches()) {
            return OptionalInt.empty();
        }
        var year = Integer.parseInt(written.group(1));
        return year >= ObservationKey.FIRST_YEAR && year <= ObservationKey.LAST_YEAR
                ? OptionalInt.of(year)
                : OptionalInt.empty();
    }
}
