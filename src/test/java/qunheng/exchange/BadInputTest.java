package qunheng.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.text.Messages;

/** What a new user, a text editor or a broken disk does to a project file: one sentence each, with the place. */
class BadInputTest {
    private static final Path RELEASED = Path.of("src/test/resources/formats/project-v1.qunheng.json");

    /**
     * What is replaced in the good file, by what (the place meant is behind the ▸), the field, and how its sentence
     * begins.
     */
    static Stream<Arguments> mistakes() {
        var first = "project.profiles[0].observations[0]";
        var second = "project.profiles[0].observations[1]";
        return Stream.of(
                arguments(
                        "\"value\": 6585",
                        "\"value\": ▸\"6585 亿\"",
                        first + ".value",
                        "a number is expected, not \"6585 亿\"."),
                arguments("\"value\": 6585", "\"value\": ▸1e400", first + ".value", "the number 1e400 is larger"),
                arguments("\"value\": 6585", "\"value\": ▸1e-400", first + ".value", "the number 1e-400 is too close"),
                arguments(
                        "\"value\": 6585",
                        "\"value\": ▸-5",
                        first + ".value",
                        "indicator IS-SCL-01 cannot have the value -5; it lies between 0 and"),
                arguments("6585}", "6585, ▸\"value\": 6586}", first + ".value", "the field stands twice"),
                arguments("6585}", "6585, \"unit\": ▸\"亿元\"}", first + ".unit", "\"unit\" is no field"),
                arguments(
                        "{\"indicator\": \"IS-SCL-01\", \"year\": 2022, \"basis\": \"reported\", \"value\": 6585}",
                        "▸{\"indicator\": \"IS-SCL-01\", \"year\": 2022, \"basis\": \"reported\", \"value\": null}",
                        first,
                        "\"value\" is missing here."),
                arguments(
                        "\"year\": 2022", "\"year\": ▸20255", first + ".year", "The year 20255 is outside 1990–2100."),
                arguments(
                        "\"year\": 2022",
                        "\"year\": ▸2022.5",
                        first + ".year",
                        "a whole number is expected, not \"2022.5\"."),
                arguments(
                        "\"IS-SCL-01\", \"year\": 2022",
                        "▸\"IS-SCL-99\", \"year\": 2022",
                        first + ".indicator",
                        "there is no indicator \"IS-SCL-99\""),
                arguments(
                        "{\"indicator\": \"IS-SCL-01\", \"year\": 2023, \"basis\": \"verified\"",
                        "▸{\"indicator\": \"IS-SCL-01\", \"year\": 2022, \"basis\": \"reported\"",
                        second,
                        "indicator IS-SCL-01 already has a value for 2022 (reported) in line 48."),
                arguments(
                        "\"basis\": \"verified\"",
                        "\"basis\": ▸\"guessed\"",
                        second + ".basis",
                        "\"guessed\" is not one of verified, reported, estimated."),
                arguments(
                        "\"510000\"", "▸\"519999\"", "project.profiles[0].place.provinces[0]", "\"519999\" is no code"),
                arguments(
                        "\"500000\"",
                        "▸\"510000\"",
                        "project.profiles[0].place.provinces[1]",
                        "the unit 510000 stands twice"),
                arguments(
                        "\"leading-firms\": 3",
                        "\"leading-firms\": ▸-3",
                        "project.profiles[0].actors.counts.leading-firms",
                        "A count cannot be negative (-3 was entered)."),
                arguments(
                        "\"leading-firms\": 3",
                        "\"big-firms\": ▸3",
                        "project.profiles[0].actors.counts.big-firms",
                        "\"big-firms\" is not one of leading-firms,"),
                arguments("\"L2-1\": 2", "\"L2-1\": ▸-2", "project.weights.six-features.L2-1", "A weight lies between"),
                arguments(
                        "\"fictional\": true",
                        "\"fictional\": ▸\"yes\"",
                        "project.profiles[0].fictional",
                        "true or false is expected, not \"yes\"."),
                arguments(
                        "{\n        \"id\": \"empty\"",
                        "▸{\n        \"id\": \"chengdu-software\"",
                        "project.profiles[1]",
                        "a second cluster has the id \"chengdu-software\"."),
                arguments(
                        "{\n        \"id\": \"empty\",\n        \"name\": {\"en\": \"Nothing known yet\"}",
                        "▸{\n        \"id\": \"empty\"",
                        "project.profiles[1]",
                        "A cluster needs at least one name"),
                arguments(
                        "\"observations\": [",
                        "\"observations\": ▸7, \"rest\": [",
                        "project.profiles[0].observations",
                        "a list in square brackets is expected, not \"7\"."),
                arguments(
                        "\"Two\\nlines.\"",
                        "▸\"bell\\u0007\"",
                        "project.profiles[0].description",
                        "\"Description\" holds a control character."),
                arguments(
                        "\"note\": \"n\"",
                        "\"note\": ▸\"" + "长".repeat(200_000) + "\"",
                        second + ".note",
                        "\"Note\" has 200,000 characters, more than the limit of 20,000."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInOneSentenceWithItsPlace(String good, String marked, String field, String reason)
            throws IOException {
        var text = Files.readString(RELEASED);
        assertThat(text).containsOnlyOnce(good);
        var at = text.indexOf(good) + marked.indexOf('▸');
        var bad = text.replace(good, marked.replace("▸", ""));
        var line = bad.substring(0, at).lines().count();
        var column = at - bad.lastIndexOf('\n', at);
        assertThat(told(bad))
                .startsWith("x.json, line %d, column %d, field %s: %s".formatted(line, column, field, reason))
                .contains("Nothing was changed");
    }

    @Test
    void brokenJsonIsToldWithItsLine() throws IOException {
        var text = Files.readString(RELEASED);
        assertThat(told(text.replace("\"value\": 6585", "\"value\": NaN")))
                .startsWith("x.json, line 48, column ")
                .contains("the JSON is broken here");
        assertThat(told(text.replace("  \"writtenBy\"", "  oops \"writtenBy\"")))
                .startsWith("x.json, line 3, column ")
                .contains("the JSON is broken here");
    }

    @Test
    void aFormatOfTheFutureIsRefusedWhateverElseItHolds() throws IOException {
        assertThat(told("{\"formatVersion\": 2, \"project\": []}"))
                .startsWith("x.json has format 2, which is newer than format 1 of this version. Nothing was changed");
        assertThat(told("{\"formatVersion\": 0}")).startsWith("x.json has format 0, which never existed");
        assertThat(told("{\"project\": {}}")).startsWith("x.json does not say which project format it has");
    }

    @Test
    void whatIsNotJsonIsSaidToBeNone() {
        assertThat(told("PK\u0003\u0004 a spreadsheet")).startsWith("x.json is not a project file: line 1, column ");
        assertThat(told("[1, 2]")).startsWith("x.json does not say which project format it has");
        assertThat(told("{} {}")).startsWith("x.json, line 1, column 4: something follows after the end");
        assertThat(told("[".repeat(5000))).contains("nested too deep");
    }

    @Test
    void bothLanguagesTellEveryRefusal() throws IOException {
        var text = Files.readString(RELEASED).replace("\"year\": 2022", "\"year\": 20255");
        var refusal = refusal(text);
        assertThat(Messages.in(Language.ZH).of(refusal))
                .isEqualTo("x.json 第 48 行第 46 列，字段 project.profiles[0].observations[0].year：年份 20255 不在 1990–2100 之间，"
                        + "没有改动；请填四位年份。");
    }

    private static String told(String text) {
        return Messages.in(Language.EN).of(refusal(text));
    }

    private static ExchangeException refusal(String text) {
        var refusal = catchThrowableOfType(
                ExchangeException.class,
                () -> ProjectFile.read("x.json", text, Catalogue.of(Knowledge.load())));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
