package qunheng.knowledge;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.InvalidValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A rule pack as JSON text: read strictly, and refused in one sentence when it is none. */
public final class RulePackText {
    private RulePackText() {}

    /** @throws InvalidValue if the text is no rule pack */
    public static RulePack read(String text) {
        try {
            var pack = Resources.parse(text, RulePack.class);
            requireComplete("rule pack", pack);
            return pack;
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new InvalidValue("knowledge.rulePack.unreadable", cause(e));
        }
    }

    /** The text of a pack that comes with the program. */
    static JsonNode shipped(String id) {
        return Resources.read("rule-packs/" + id + ".json", JsonNode.class);
    }

    static JsonNode tree(String text) {
        return Resources.parse(text, JsonNode.class);
    }

    private static String cause(RuntimeException e) {
        var message = e instanceof JacksonException json ? json.getOriginalMessage() : String.valueOf(e.getMessage());
        return message.lines()
                .findFirst()
                .map(line -> line.length() > 200 ? line.substring(0, 200) + "…" : line)
                .orElse("");
    }

    /** Jackson leaves what a file lacks null; only what may be null may stay so. */
    private static void requireComplete(String where, @Nullable Object value) {
        switch (value) {
            case null -> throw new IllegalArgumentException(where + " is missing");
            case Record found -> {
                for (var field : found.getClass().getRecordComponents()) {
                    var inside = value(field, found);
                    if (inside != null || !field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        requireComplete(where + " / " + field.getName(), inside);
                    }
                }
            }
            case List<?> list -> list.forEach(item -> requireComplete(where, item));
            default -> {}
        }
    }

    private static @Nullable Object value(RecordComponent field, Record of) {
        try {
            return field.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.toString(), e); // the records are public
        }
    }
}
