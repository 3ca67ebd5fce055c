package qunheng.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import qunheng.model.InvalidValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A rule pack under the hands of its user: its thresholds with their places, to be changed in a copy or compared with
 * another pack. A place is a JSON pointer, so that packs of one family have the same places.
 */
public final class RulePackDraft {
    /**
     * A threshold in its place.
     *
     * @param within names of what it stands in, outermost first
     * @param field what it is there: {@code minimum}, {@code full} …
     */
    public record Line(String place, List<Bilingual> within, String field, Threshold threshold) {
        public Line {
            within = List.copyOf(within);
        }
    }

    /** A threshold that differs between two packs; null where a pack has none in that place. */
    public record Difference(Line place, @Nullable Threshold one, @Nullable Threshold other) {}

    private final ObjectNode tree;

    private RulePackDraft(JsonNode tree) {
        this.tree = (ObjectNode) tree.deepCopy();
    }

    /** @param own text of a pack of the user; null for one that comes with the program */
    public static RulePackDraft of(RulePack pack, @Nullable String own) {
        return new RulePackDraft(own == null ? RulePackText.shipped(pack.id()) : RulePackText.tree(own));
    }

    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        collect(tree, "", "", List.of(), lines);
        return lines;
    }

    /** Sets a threshold; a number of one's own is no longer the source's, so it says so. */
    public void set(String place, double value, Bilingual source) {
        var node = (ObjectNode) tree.at(place);
        node.put("value", value);
        node.put("status", ThresholdStatus.PROPOSED.name());
        node.putObject("source").put("zh", source.zh()).put("en", source.en());
    }

    /**
     * The pack under a name of its own.
     *
     * @throws InvalidValue if what came out is no rule pack
     */
    public String named(String id, String version, Bilingual name, String basedOn) {
        var copy = tree.deepCopy();
        copy.put("id", id);
        copy.put("version", version);
        copy.putObject("name").put("zh", name.zh()).put("en", name.en());
        copy.put("basedOn", basedOn);
        var text = copy.toString();
        RulePackText.read(text);
        return text;
    }

    /** What differs between the thresholds of two packs, in the order of the first. */
    public static List<Difference> between(RulePackDraft one, RulePackDraft other) {
        var places = new LinkedHashMap<String, Line>();
        var left = byPlace(one, places);
        var right = byPlace(other, places);
        return places.entrySet().stream()
                .map(entry -> new Difference(entry.getValue(), left.get(entry.getKey()), right.get(entry.getKey())))
                .filter(found -> !same(found.one(), found.other()))
                .toList();
    }

    private static boolean same(@Nullable Threshold one, @Nullable Threshold other) {
        return one == null || other == null ? Objects.equals(one, other) : one.value() == other.value();
    }

    private static Map<String, Threshold> byPlace(RulePackDraft draft, Map<String, Line> places) {
        var found = new LinkedHashMap<String, Threshold>();
        for (var line : draft.lines()) {
            found.put(line.place(), line.threshold());
            places.putIfAbsent(line.place(), line);
        }
        return found;
    }

    private static void collect(JsonNode node, String place, String field, List<Bilingual> within, List<Line> into) {
        if (node.isObject() && node.has("value") && node.has("status")) {
            var source = node.get("source");
            into.add(new Line(
                    place,
                    within,
                    field,
                    new Threshold(
                            node.get("value").asDouble(),
                            ThresholdStatus.valueOf(node.get("status").asString()),
                            new Bilingual(source.get("zh").asString(), source.get("en").asString()))));
            return;
        }
        var inside = within;
        if (!place.isEmpty() && node.isObject() && node.get("name") instanceof ObjectNode name && name.has("zh")) {
            inside = new ArrayList<>(within);
            inside.add(new Bilingual(name.get("zh").asString(), name.get("en").asString()));
        }
        if (node.isObject()) {
            for (var entry : node.properties()) {
                collect(entry.getValue(), place + '/' + entry.getKey(), entry.getKey(), inside, into);
            }
        }
        if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                collect(node.get(i), place + '/' + i, field, inside, into);
            }
        }
    }
}
