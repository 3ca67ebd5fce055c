package qunheng.chart.region;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import qunheng.model.Language;
import qunheng.model.RegionalTable;
import qunheng.text.Messages;

/** What the words of a table say about people: whether it counts them, or whether its values are per head. */
public final class PeopleTables {
    private static final List<String> PEOPLE = words("chart.people.words");
    private static final List<String> PER_HEAD = words("chart.perHead.words");

    private PeopleTables() {}

    /** Whether the table counts inhabitants; a table per head does not. */
    public static boolean counts(RegionalTable table) {
        return says(PEOPLE, table.name(), table.measure()) && !perHead(table);
    }

    /** Whether the values are per head already. */
    public static boolean perHead(RegionalTable table) {
        return says(PER_HEAD, table.name(), table.measure(), table.unit());
    }

    private static boolean says(List<String> words, String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text -> words.stream().anyMatch(text::contains));
    }

    /** In both languages: what a table says does not follow the window's. */
    private static List<String> words(String key) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(Messages.in(language).get(key).split("\\|")))
                .filter(word -> !word.isBlank())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
