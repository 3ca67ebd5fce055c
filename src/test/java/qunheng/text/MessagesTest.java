package qunheng.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qunheng.model.InvalidValue;
import qunheng.model.Language;

/** Every visible text is in the bundles, in both languages, once, and is used. A failure lists the lines to paste. */
class MessagesTest {
    private static final Path JAVA = Path.of("src/main/java/qunheng");
    private static final Path BUNDLES = Path.of("src/main/resources/qunheng/text");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    /**
     * A key may bring a second text along: the sentence under a heading, the hint under a field, the help of a control.
     */
    private static final Pattern SECOND_TEXT = Pattern.compile("\\.(lead|hint|help|long)$");

    private static final Pattern ENUM = Pattern.compile("\\benum\\s+(\\w+)[^{]*\\{");

    private static SourceTexts all;

    @Test
    void keysUsedInTheCodeExist() throws IOException {
        var known = Messages.in(Language.EN).keys();
        var missing = sources().keys().stream()
                .filter(key -> key.endsWith(".")
                        ? known.stream().noneMatch(k -> k.startsWith(key))
                        : !known.contains(key))
                .map(key -> key + '=')
                .toList();
        assertThat(missing).as("paste into the bundles of both languages and complete").isEmpty();
    }

    @Test
    void keysInTheBundlesAreUsed() throws IOException {
        var sources = sources();
        var used = sources.keys();
        var prefixes = used.stream().filter(key -> key.endsWith(".")).toList();
        var enums = enumNames(sources);
        var obsolete = Messages.in(Language.EN).keys().stream()
                .filter(key -> !used.contains(SECOND_TEXT.matcher(key).replaceFirst("")))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .filter(key -> !enums.contains(enumName(key)))
                .toList();
        assertThat(obsolete).as("delete these lines from the bundles of both languages").isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        var zh = Messages.in(Language.ZH).keys();
        var en = Messages.in(Language.EN).keys();
        assertThat(lines(without(en, zh))).as("paste into the _zh_CN bundles").isEmpty();
        assertThat(lines(without(zh, en))).as("paste into the _en bundles").isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() throws IOException {
        var zh = texts("_zh_CN");
        var en = texts("_en");
        var different = zh.entrySet().stream()
                .filter(e -> en.containsKey(e.getKey()))
                .filter(e -> !placeholders(e.getValue()).equals(placeholders(en.get(e.getKey()))))
                .map(e -> e.getKey() + '=' + e.getValue() + "   |   " + en.get(e.getKey()))
                .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void everyTextIsWellFormed() throws IOException {
        var wrong = new ArrayList<String>();
        for (var suffix : List.of("_zh_CN", "_en")) {
            texts(suffix).forEach((key, text) -> {
                var pattern = text.indexOf('{') >= 0 || text.indexOf('\'') >= 0;
                if (text.isBlank() || !key.matches("[a-z]+(\\.[A-Za-z0-9_-]+)+")) {
                    wrong.add(key + '=' + text);
                } else if (pattern && quotesAreSingle(text)) {
                    wrong.add(key + ": write '' instead of ' in " + text);
                } else if (pattern) {
                    new MessageFormat(text, Messages.locale(Language.EN));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyKeyStandsOnceAndInTheBundleOfItsArea() throws IOException {
        var wrong = new ArrayList<String>();
        var seen = new HashSet<String>();
        try (var files = Files.list(BUNDLES)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                var area = name.substring(0, name.indexOf('_'));
                if (!Messages.AREAS.contains(area)) {
                    wrong.add(name + " has no place in Messages.AREAS");
                }
                for (var line : Files.readAllLines(file)) {
                    var end = line.indexOf('=');
                    if (line.isBlank() || line.startsWith("#") || end < 0) {
                        continue;
                    }
                    var key = line.substring(0, end).strip();
                    if (!key.startsWith(area + '.')) {
                        wrong.add(name + ": " + key + " belongs to another area");
                    }
                    if (!seen.add(name + key)) {
                        wrong.add(name + ": " + key + " stands twice");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void enumsThatHaveNamesHaveAllOfThem() throws IOException {
        var known = Messages.in(Language.EN).keys();
        var sources = sources();
        var enums = enumNames(sources);
        var wanted = known.stream()
                .map(MessagesTest::enumName)
                .filter(enums::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        var missing = new ArrayList<String>();
        for (var source : sources.sources()) {
            var declared = ENUM.matcher(source.text());
            while (declared.find()) {
                var area = area(source.name());
                var type = declared.group(1);
                var prefix = Character.toLowerCase(type.charAt(0)) + type.substring(1);
                var constants = source.text().substring(declared.end()).split("[;}]", 2)[0];
                for (var key : wanted) {
                    if (key.substring(key.indexOf('.') + 1).equals(prefix) && key.startsWith(area + '.')) {
                        Pattern.compile("(?m)^\\s*([A-Z][A-Z0-9_]*)\\b")
                                .matcher(constants)
                                .results()
                                .map(m -> key + '.' + m.group(1))
                                .filter(k -> !known.contains(k))
                                .forEach(k -> missing.add(k + '='));
                    }
                }
            }
        }
        assertThat(missing).as("paste into the bundles of both languages and complete").isEmpty();
    }

    @Test
    void noTextIsWrittenIntoTheCode() throws IOException {
        var found = sources().visibleLiterals().stream()
                .filter(place -> !place.startsWith("Launcher.java"))
                .toList();
        assertThat(found).as("move these to a bundle: text(\"area.key\") instead of the literal").isEmpty();
    }

    @Test
    void theSearchSeesVisibleLiterals() {
        var source = new SourceTexts.Source("A.java", """
                // new Label("in a comment")
                var a = new Label("Hello");
                b.setText("群");
                c.setText("—");
                d.get("shell.open");
                """);
        var texts = new SourceTexts(List.of(
                new SourceTexts.Source(source.name(), SourceTexts.withoutComments(source.text()))));
        assertThat(texts.visibleLiterals()).containsExactly("A.java:2 \"Hello\"", "A.java:3 \"群\"", "A.java:3 \"群\"");
        assertThat(texts.keys()).containsExactly("shell.open");
    }

    @Test
    void aMissingKeyThrowsHere() {
        assertThatThrownBy(() -> Messages.in(Language.EN).get("shell.thereIsNoSuchKey"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("shell.thereIsNoSuchKey");
    }

    @Test
    void aRefusalNamesTheFieldInTheLanguageOfTheReader() {
        var refusal = new InvalidValue("model.text.tooLong", "nameEn", 1234, 500);
        assertThat(Messages.in(Language.EN).of(refusal)).startsWith("\"English name\" has 1,234 characters");
        assertThat(Messages.in(Language.ZH).of(refusal)).startsWith("“英文名称”有 1,234 个字符");
    }

    @Test
    void yearsHaveNoThousandsComma() {
        assertThat(Messages.in(Language.EN).of(new InvalidValue("model.year.outOfRange", 20255, 1990, 2100)))
                .contains("20255", "1990–2100");
    }

    private static SourceTexts sources() throws IOException {
        if (all == null) {
            all = SourceTexts.below(JAVA);
        }
        return all;
    }

    private static boolean quotesAreSingle(String text) {
        return text.replace("''", "").indexOf('\'') >= 0;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String suffix) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var area : Messages.AREAS) {
            var file = BUNDLES.resolve(area + suffix + ".properties");
            if (Files.exists(file)) {
                var read = new java.util.Properties();
                try (var in = Files.newBufferedReader(file)) {
                    read.load(in);
                }
                read.forEach((key, text) -> texts.put((String) key, (String) text));
            }
        }
        return texts;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static List<String> lines(Set<String> keys) {
        return keys.stream().map(key -> key + '=').toList();
    }

    /** {@code model.basis.VERIFIED} gives {@code model.basis}; a key that is no constant gives nothing. */
    private static String enumName(String key) {
        var parts = key.split("\\.");
        return parts.length == 3 && parts[2].matches("[A-Z][A-Z0-9_]*") ? parts[0] + '.' + parts[1] : "";
    }

    private static Set<String> enumNames(SourceTexts sources) {
        return sources.sources().stream()
                .flatMap(source -> ENUM.matcher(source.text())
                        .results()
                        .flatMap(m -> Stream.concat(Stream.of(area(source.name())), Messages.AREAS.stream())
                                .map(area -> area + '.' + Character.toLowerCase(m.group(1).charAt(0))
                                        + m.group(1).substring(1))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code ui/regions/RegionsView.java} belongs to regions, {@code model/Basis.java} to model. */
    private static String area(String file) {
        var parts = new ArrayList<>(Arrays.asList(file.replace('\\', '/').split("/")));
        parts.removeIf(part -> part.equals("ui") || part.endsWith(".java"));
        return parts.isEmpty() ? "" : parts.getFirst();
    }
}
