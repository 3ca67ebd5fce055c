package qunheng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Curly quotation marks stand as wide as a Chinese character in Noto Sans SC, so English is written with straight ones.
 */
class EnglishQuotesTest {
    private static final Pattern ENGLISH = Pattern.compile("\"en\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CURLY = Pattern.compile("[\u2018\u2019\u201C\u201D]");

    @Test
    void noEnglishTextOfTheWindowHasCurlyQuotes() throws IOException {
        try (var bundles = Files.list(Path.of("src/main/resources/qunheng/text"))) {
            assertThat(bundles.filter(file -> file.toString().endsWith("_en.properties"))
                            .flatMap(EnglishQuotesTest::lines))
                    .filteredOn(line -> CURLY.matcher(line).find())
                    .isEmpty();
        }
    }

    @Test
    void noEnglishTextOfTheKnowledgeBaseHasCurlyQuotes() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/qunheng/knowledge"))) {
            var english = files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(EnglishQuotesTest::lines)
                    .flatMap(line -> ENGLISH.matcher(line).results().map(match -> match.group(1)))
                    .toList();
            assertThat(english).hasSizeGreaterThan(500).noneMatch(text -> CURLY.matcher(text).find());
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
