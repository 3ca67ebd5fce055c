package qunheng.report;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import qunheng.report.Provenance.Result;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The provenance as it stands inside a report file: one JSON object on one line. */
public final class ProvenanceText {
    /** Id of the script in a web page that holds it, and the key of a PDF's document information. */
    public static final String NAME = "qunheng-provenance";

    /** Namespace of the element that holds it in an Office package. */
    public static final String NAMESPACE = "urn:qunheng:provenance";

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProvenanceText() {}

    /** Without {@code <}, {@code >} and {@code &}, so that it can stand in any markup as it is. */
    public static String of(Provenance provenance) {
        var root = JSON.createObjectNode();
        root.put("format", FORMAT);
        root.put("project", provenance.project());
        root.put("dataDigest", provenance.dataDigest());
        root.put("programVersion", provenance.programVersion());
        root.put("asOf", provenance.asOf());
        root.put("method", provenance.method());
        root.put("seed", provenance.seed());
        var packs = root.putArray("rulePacks");
        provenance.rulePacks().forEach(packs::add);
        var results = root.putArray("results");
        provenance.results().forEach(result -> results.addArray().add(result.key()).add(result.value()));
        return JSON.writeValueAsString(root)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** Null for a text that is no provenance of this format. */
    public static @Nullable Provenance read(String text) {
        try {
            var root = JSON.readTree(text);
            if (root.path("format").asInt(0) != FORMAT) {
                return null;
            }
            var packs = new ArrayList<String>();
            root.path("rulePacks").forEach(pack -> packs.add(pack.asString()));
            var results = new ArrayList<Result>();
            root.path("results").forEach(result -> results.add(
                    new Result(text(result.path(0)), text(result.path(1)))));
            return new Provenance(
                    text(root.path("project")),
                    text(root.path("dataDigest")),
                    text(root.path("programVersion")),
                    text(root.path("asOf")),
                    text(root.path("method")),
                    packs,
                    root.path("seed").asLong(0),
                    results);
        } catch (JacksonException notOurs) {
            return null;
        }
    }

    private static String text(JsonNode node) {
        return node.asString("");
    }
}
