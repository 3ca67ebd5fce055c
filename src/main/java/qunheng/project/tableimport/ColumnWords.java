package qunheng.project.tableimport;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import qunheng.model.Basis;
import qunheng.project.entry.IndicatorNames;

/** The words that head columns and say how values came to be, from {@code column-words.properties}. */
final class ColumnWords {
    private static final Properties WORDS = read();
    private static final NameIndex<Field> FIELDS = fields();
    private static final Set<String> IGNORED = Set.copyOf(list("ignored"));
    private static final Set<String> TRUE = folded("true");

    private ColumnWords() {}

    /** The field that a head names; a head that contains a word or is contained in one is doubtful. */
    static Match<Field> field(String header) {
        if (FIELDS.has(header)) {
            return FIELDS.find(header);
        }
        var text = IndicatorNames.folded(header);
        var candidates = new ArrayList<Field>();
        for (var field : Field.values()) {
            for (var word : folded(field.name().toLowerCase(Locale.ROOT))) {
                // Two letters of a long head say too little; two Chinese characters are a word.
                if (text.contains(word) && (word.length() > 3 || (word.length() > 1 && word.charAt(0) > 0x2E7F))) {
                    candidates.add(field);
                    break;
                }
            }
        }
        return Match.doubtful(candidates);
    }

    static boolean ignored(String header) {
        return IGNORED.contains(header.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a unit says that 0.13 stands for 13 %. */
    static boolean fraction(String unit) {
        return list("fraction").contains(unit.strip().toLowerCase(Locale.ROOT));
    }

    static boolean yes(String text) {
        return TRUE.contains(IndicatorNames.folded(text));
    }

    /** A unit without the word for unit in front of it, as in "unit: 10,000 yuan". */
    static String withoutUnitWord(String text) {
        for (var word : list("unit")) {
            if (text.toLowerCase(Locale.ROOT).startsWith(word + ':')) {
                return text.substring(word.length() + 1).strip();
            }
        }
        return text;
    }

    static Optional<Basis> basis(String text) {
        var wanted = IndicatorNames.folded(text);
        return Arrays.stream(Basis.values())
                .filter(basis -> folded(basis.name().toLowerCase(Locale.ROOT)).contains(wanted))
                .findFirst();
    }

    private static NameIndex<Field> fields() {
        var index = new NameIndex<Field>();
        for (var field : Field.values()) {
            list(field.name().toLowerCase(Locale.ROOT)).forEach(word -> index.add(field, word));
        }
        return index;
    }

    private static Set<String> folded(String key) {
        return list(key).stream().map(IndicatorNames::folded).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> list(String key) {
        return Arrays.asList(WORDS.getProperty(key).split("\\|"));
    }

    private static Properties read() {
        var words = new Properties();
        try (var in = ColumnWords.class.getResourceAsStream("column-words.properties")) {
            if (in == null) {
                throw new IllegalStateException("column-words.properties is not on the class path");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
