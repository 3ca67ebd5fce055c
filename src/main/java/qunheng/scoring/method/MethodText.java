package qunheng.scoring.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.model.Choices;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Treatment;
import qunheng.scoring.pipeline.Weighting;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The method as it is kept under {@link ProjectMethod#KEY}: a JSON object with its version. */
public final class MethodText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MethodText() {}

    /**
     * What a text says.
     *
     * @param problem key of the sentence why the default counts instead; null when the text was read
     */
    public record Read(ProjectMethod method, @Nullable String problem) {}

    /** No text is the default; one that cannot be read counts as the default too, and says so. */
    public static Read read(Choices choices) {
        return choices.get(ProjectMethod.KEY).map(MethodText::read).orElse(new Read(ProjectMethod.DEFAULT, null));
    }

    static Read read(String text) {
        try {
            var root = JSON.readTree(text);
            var version = root.path("version");
            if (version.isInt() && version.intValue() > ProjectMethod.VERSION) {
                return new Read(ProjectMethod.DEFAULT, "method.kept.newer");
            }
            if (!version.isInt() || version.intValue() < 1) {
                return new Read(ProjectMethod.DEFAULT, "method.kept.unreadable");
            }
            return new Read(method(root), null);
        } catch (JacksonException | MethodRefusal | IllegalArgumentException unreadable) {
            return new Read(ProjectMethod.DEFAULT, "method.kept.unreadable");
        }
    }

    private static ProjectMethod method(JsonNode root) {
        var aggregations = new ArrayList<qunheng.scoring.pipeline.Aggregation>();
        required(root, "aggregate").forEach(node -> aggregations.add(MethodNames.aggregation(text(node))));
        var missing = required(root, "missing");
        var kind = MissingRule.Kind.valueOf(text(required(missing, "rule")).toUpperCase(Locale.ROOT).replace('-', '_'));
        var treat = required(root, "treat");
        var weightings = new HashMap<String, Map<String, Weighting>>();
        root.path("weights").properties().forEach(lens -> {
            var nodes = new HashMap<String, Weighting>();
            lens.getValue()
                    .properties()
                    .forEach(node -> nodes.put(node.getKey(), MethodNames.weighting(text(node.getValue()))));
            weightings.put(lens.getKey(), nodes);
        });
        return new ProjectMethod(
                MethodNames.normalisation(text(required(root, "normalise"))),
                aggregations,
                new MissingRule(kind, missing.path("share").asDouble(0)),
                new Treatment(
                        treat.path("winsorise").asBoolean(false),
                        treat.path("cells").asInt(0),
                        treat.path("log").asBoolean(false)),
                weightings,
                root.path("leaveOut").asBoolean(false));
    }

    private static JsonNode required(JsonNode object, String field) {
        var value = object.get(field);
        if (value == null) {
            throw new IllegalArgumentException("no " + field);
        }
        return value;
    }

    private static String text(JsonNode node) {
        if (!node.isString()) {
            throw new IllegalArgumentException("not a text: " + node);
        }
        return node.stringValue();
    }

    /** The text to keep; null for the default, which needs none. */
    public static @Nullable String write(ProjectMethod method) {
        if (method.isDefault()) {
            return null;
        }
        var root = JSON.createObjectNode();
        root.put("version", ProjectMethod.VERSION);
        root.put("normalise", MethodNames.text(method.normalisation()));
        var aggregate = root.putArray("aggregate");
        method.aggregations().forEach(a -> aggregate.add(MethodNames.text(a)));
        var missing = root.putObject("missing");
        missing.put("rule", method.missing().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (method.missing().kind() == MissingRule.Kind.MIN_COVERAGE) {
            missing.put("share", method.missing().share());
        }
        var treat = root.putObject("treat");
        treat.put("winsorise", method.treatment().winsorise());
        treat.put("cells", method.treatment().mostPoints());
        treat.put("log", method.treatment().log());
        var weights = root.putObject("weights");
        method.weightings().forEach((lens, nodes) -> {
            var object = weights.putObject(lens);
            nodes.forEach((node, weighting) -> object.put(node, MethodNames.text(weighting)));
        });
        root.put("leaveOut", method.leaveOut());
        return JSON.writeValueAsString(root);
    }
}
