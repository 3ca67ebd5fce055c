package qunheng.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every bilingual text of the knowledge base reads as Chinese on one side and as English on the other. */
class TextTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Section labels stay as the document prints them: {@code 001 §一（二）}. */
    private static final Pattern SECTION = Pattern.compile("§[\\p{IsHan}\\uFF08\\uFF09\\d]+");
    /** A half-width comma, semicolon, colon, question mark or bracket that touches a Chinese character. */
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:?!()]|[,;:?!()]\\p{IsHan}");

    private record Text(String file, String zh, String en) {}

    @Test
    void noEnglishTextHoldsChinese() {
        assertThat(texts())
                .hasSizeGreaterThan(1500)
                .noneMatch(text -> HAN.matcher(SECTION.matcher(text.en).replaceAll("")).find());
    }

    @Test
    void chineseTextsUseChinesePunctuation() {
        assertThat(texts()).noneMatch(text -> HALF_WIDTH.matcher(text.zh).find());
    }

    @Test
    void aTextThatIsNotChineseIsTheSameInBothLanguages() {
        assertThat(texts().stream().filter(text -> !HAN.matcher(text.zh).find()))
                .isNotEmpty()
                .allMatch(text -> text.zh.equals(text.en));
    }

    private static List<Text> texts() {
        var texts = new ArrayList<Text>();
        try (var files = Files.walk(root())) {
            for (var file : files.filter(f -> f.toString().endsWith(".json"))
                    .filter(f -> !f.startsWith(root().resolve("schema")))
                    .sorted()
                    .toList()) {
                collect(file.getFileName().toString(), JsonMapper.shared().readTree(Files.readString(file)), texts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void collect(String file, JsonNode node, List<Text> into) {
        if (node.isObject() && node.has("zh") && node.has("en")) {
            into.add(new Text(file, node.get("zh").asString(), node.get("en").asString()));
        }
        node.forEach(child -> collect(file, child, into));
    }

    private static Path root() {
        try {
            var catalogue = Objects.requireNonNull(Knowledge.class.getResource("/qunheng/knowledge/catalogue.json"));
            return Objects.requireNonNull(Path.of(catalogue.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
