package qunheng.ui.regions.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import qunheng.model.Language;
import qunheng.text.Messages;

/**
 * Where programs and authors differ, three things belong together: a test that the other definition would fail, a sentence
 * in the help of the command, and one in the window. The list is {@code regional/traps.csv}.
 */
class TrapListTest {
    private static final Path TESTS = Path.of("src/test/java/qunheng");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/regional/traps.csv"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/regional/traps.csv", numLinesToSkip = 1)
    void eachHasATestAndASentenceInTheHelpAndInTheWindow(
            Definition definition, String test, String help, String english, String chinese) throws Exception {
        var parts = test.split("#");
        var method = Arrays.stream(named(parts[0]).getDeclaredMethods())
                .filter(m -> m.getName().equals(parts[1]))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no test " + test));
        assertThat(Arrays.stream(method.getAnnotations()).map(a -> a.annotationType().getSimpleName()))
                .as(test)
                .containsAnyOf("Test", "ParameterizedTest", "Property", "Example");
        for (var language : Language.values()) {
            var messages = Messages.in(language);
            assertThat(messages.get(help)).contains(language == Language.EN ? english : chinese);
            assertThat(messages.of(definition, "regions")).as("a sentence").hasSizeGreaterThan(15).endsWith(
                    language == Language.EN ? "." : "。");
        }
    }

    private static Class<?> named(String simple) throws IOException, ClassNotFoundException {
        try (var files = Files.walk(TESTS)) {
            var file = files.filter(path -> path.endsWith(simple + ".java")).findFirst().orElseThrow();
            var inside = TESTS.relativize(file).toString().replace(".java", "").replace('/', '.').replace('\\', '.');
            return Class.forName("qunheng." + inside);
        }
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void noneIsLeftOut(Definition definition) throws IOException {
        assertThat(rows()).filteredOn(row -> row.startsWith(definition.name() + ",")).hasSize(1);
    }

    /** What the design calls a pitfall, each by the definition that answers it. */
    @Test
    void thePitfallsOfTheDesignAreThere() throws IOException {
        Set<String> listed = rows().stream().skip(1).map(row -> row.split(",")[0]).collect(Collectors.toSet());
        assertThat(listed).contains(
                "THEIL", "LOCATIONAL_GINI", "GINI_CEILING", "LOCAL_MORAN", "TAILS", "REPLACEMENT", "HAINAN", "GEARY",
                "WEIGHTED_ORDER", "REFERENCE_TOTAL", "PERCENTILE", "ELLIPSE", "ELLISON_GLAESER", "ZERO_BASE", "MARKOV",
                "GETIS_ORD", "MANY_TESTS", "NEGATIVE", "VARIATION", "KRUGMAN", "DAGUM", "GROWTH_SHARE", "DYNAMIC");
        assertThat(new HashSet<>(listed)).hasSameSizeAs(Definition.values());
    }
}
