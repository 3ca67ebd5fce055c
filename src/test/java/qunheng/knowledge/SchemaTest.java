package qunheng.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every JSON file of the knowledge base has a schema and keeps to it. */
class SchemaTest {
    private static final String BASE = "https://qunheng.invalid/knowledge/schema/";

    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(
                    resolvers -> resolvers.mapPrefix(BASE, "classpath:qunheng/knowledge/schema/")));

    @TestFactory
    Stream<DynamicTest> everyFileKeepsToItsSchema() {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(root().relativize(file).toString(), () -> {
                    assertThat(root().resolve("schema").resolve(schemaOf(file) + ".schema.json"))
                            .exists();
                    var errors = schema(schemaOf(file)).validate(Files.readString(file), InputFormat.JSON);
                    assertThat(errors.stream().limit(10).map(Object::toString)).isEmpty();
                }));
    }

    @Test
    void aTextWithoutItsEnglishIsRefused() {
        var errors = schema("documents")
                .validate(
                        """
                        [{"id": "000", "title": {"zh": "题", "en": " "}, "authors": {"zh": "人", "en": "a"},
                          "outlet": {"zh": "刊", "en": "o"}, "date": "2023", "dataYear": 2022,
                          "note": {"zh": "注", "en": "n"}}]
                        """,
                        InputFormat.JSON);
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().getInstanceLocation().toString()).isEqualTo("/0/title/en");
    }

    @Test
    void anUnknownKindOfConditionIsRefused() {
        assertThat(schema("condition").validate("{\"kind\": \"guess\"}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("condition").validate("{\"kind\": \"otherwise\"}", InputFormat.JSON))
                .isEmpty();
    }

    private Schema schema(String name) {
        return schemas.getSchema(SchemaLocation.of(BASE + name + ".schema.json"));
    }

    private static String schemaOf(Path file) {
        var folder = root().relativize(file).getName(0).toString();
        return switch (folder) {
            case "lenses" -> "lens";
            case "rule-packs" -> "rule-pack";
            default -> folder.replace(".json", "");
        };
    }

    private static List<Path> files() {
        try (var files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.startsWith(root().resolve("schema")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
