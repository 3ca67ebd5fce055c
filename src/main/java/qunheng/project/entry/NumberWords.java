package qunheng.project.entry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words around a number, from {@code number-words.properties}: "missing", "about", powers of ten, counters. */
public final class NumberWords {
    private static final Properties WORDS = read();

    static final List<String> MISSING = list("missing");
    static final List<String> UNCLEAR = list("unclear");
    static final List<String> NOT_FINITE = list("notFinite");
    static final List<String> COUNTERS = list("counters");
    static final List<String> MONEY = list("money");
    static final List<String> LEVEL = list("level");
    public static final List<String> YEAR = list("year");
    public static final List<String> LABEL_HEADINGS = list("labelHeadings");
    static final Map<String, Long> MAGNITUDES = magnitudes();

    private static final String NUMBER = "[+-]?[\\d.,]*\\d";

    static final Pattern INEXACT = Pattern.compile(
            "(" + any("inexactBefore") + ")\\s*" + NUMBER + ".*|" + NUMBER + "\\s*[^\\d\\s]{0,3}\\s*("
                    + any("inexactAfter") + ")\\D{0,6}",
            Pattern.CASE_INSENSITIVE);
    static final Pattern RANGE = Pattern.compile(
            NUMBER + "\\D{0,4}?\\s*(" + any("range") + ")\\s*" + NUMBER + "\\D{0,6}", Pattern.CASE_INSENSITIVE);

    private NumberWords() {}

    public static boolean in(List<String> words, String text) {
        return words.contains(text.toLowerCase(Locale.ROOT));
    }

    private static List<String> list(String key) {
        return Arrays.stream(WORDS.getProperty(key).split("\\|")).toList();
    }

    /** Longest first, so that "超过" is not read as "超" and a rest. */
    private static String any(String key) {
        return list(key).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Map<String, Long> magnitudes() {
        var magnitudes = new LinkedHashMap<String, Long>();
        for (var entry : list("magnitudes")) {
            var parts = entry.split("=", 2);
            magnitudes.put(parts[0], Long.valueOf(parts[1]));
        }
        return magnitudes;
    }

    private static Properties read() {
        var words = new Properties();
        try (var in = NumberWords.class.getResourceAsStream("number-words.properties")) {
            if (in == null) {
                throw new IllegalStateException("number-words.properties is not on the class path");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
