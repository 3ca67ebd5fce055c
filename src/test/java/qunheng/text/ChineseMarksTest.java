package qunheng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Chinese is written with full-width commas, colons, semicolons and brackets. A half-width mark is refused where it
 * touches a Chinese character, a Chinese quotation mark or an argument; among Latin letters and digits (formulas,
 * times, codes) it is right.
 */
class ChineseMarksTest {
    private static final Pattern STRING = Pattern.compile("(?:\"(\\w+)\": )?\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final String CHINESE = "[\\p{IsHan}“”《》、。，：；（）]";

    /**
     * What MessageFormat reads of an argument, format included: {@code {1,number,#}} stands for one Chinese character.
     */
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+(?:,[^{}]*)?}");

    /** A code that takes an argument after its colon: {@code knn:{0}}. */
    private static final Pattern CODE = Pattern.compile("[a-z-]{3,}:(?:\\{\\d}|幂\\[,公里])");

    /** Brackets of a formula: after a letter, digit or operator, with an operator within, or divided by something. */
    private static final Pattern FORMULA =
            Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}\\d/·√^)])\\([^()\\p{IsHan}]*\\)"
                    + "|\\([^()\\p{IsHan}]*[−+·/_][^()\\p{IsHan}]*\\)|\\([^()]*\\)(?=/\\p{Alpha})");

    private static final Pattern HALF_WIDTH =
            Pattern.compile(CHINESE + "[,:;]|" + CHINESE + " ?[()]|[,:;()] ?" + CHINESE);

    @ParameterizedTest
    @ValueSource(
            strings = {"第 {0} 页,共 {1} 页", "{0}:得分", "标签:{3}。", "贡献(分)", "网页 (HTML)", "“甲”,“乙”", "第 {0}, {1} 行"})
    void aHalfWidthMarkBesideChineseIsSeen(String text) {
        assertThat(halfWidth(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"每日 09:30 更新", "z 为 (E − C)/sd", "f(x) = 1/(n·h)，正态核", "knn:{0}：最近单位", "共 {1,number,#} 行"})
    void formulasTimesAndCodesAreLeftAlone(String text) {
        assertThat(halfWidth(text)).isFalse();
    }

    @Test
    void noChineseTextOfTheWindowHasHalfWidthMarks() throws IOException {
        try (var bundles = Files.list(Path.of("src/main/resources/qunheng/text"))) {
            var lines = bundles.filter(file -> file.toString().endsWith("_zh_CN.properties"))
                    .flatMap(ChineseMarksTest::lines)
                    .toList();
            assertThat(lines).hasSizeGreaterThan(2000)
                    .filteredOn(line -> halfWidth(line.replaceFirst("^[\\w.-]+=", "")))
                    .isEmpty();
        }
    }

    @Test
    void noChineseTextOfTheKnowledgeBaseHasHalfWidthMarks() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/qunheng/knowledge"))) {
            var texts = files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(ChineseMarksTest::chinese)
                    .toList();
            assertThat(texts).hasSizeGreaterThan(1000).filteredOn(ChineseMarksTest::halfWidth).isEmpty();
        }
    }

    private static boolean halfWidth(String text) {
        var shown = ARGUMENT.matcher(CODE.matcher(text).replaceAll("x")).replaceAll("数");
        for (var formula = FORMULA.matcher(shown); formula.find(); formula = FORMULA.matcher(shown)) {
            shown = formula.replaceAll("x");
        }
        return HAN.matcher(text).find() && HALF_WIDTH.matcher(shown).find();
    }

    /** Every text of a file but its English ones, which may quote a section of a Chinese document between brackets. */
    private static Stream<String> chinese(Path file) {
        return lines(file)
                .flatMap(line -> STRING.matcher(line).results())
                .filter(match -> !"en".equals(match.group(1)))
                .map(match -> match.group(2));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
