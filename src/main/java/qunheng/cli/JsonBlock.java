package qunheng.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Bilingual;

/** A block of JSON in the making; fields keep the order in which they are put. A figure that is not there is null. */
final class JsonBlock {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    JsonBlock put(String name, @Nullable String text) {
        fields.put(name, text);
        return this;
    }

    JsonBlock put(String name, double number) {
        fields.put(name, Double.isFinite(number) ? number : null);
        return this;
    }

    JsonBlock put(String name, int number) {
        fields.put(name, number);
        return this;
    }

    JsonBlock put(String name, boolean flag) {
        fields.put(name, flag);
        return this;
    }

    JsonBlock put(String name, Bilingual text) {
        return put(name, new JsonBlock().put("zh", text.zh()).put("en", text.en()));
    }

    JsonBlock put(String name, JsonBlock block) {
        fields.put(name, block.fields);
        return this;
    }

    JsonBlock put(String name, List<JsonBlock> blocks) {
        fields.put(name, blocks.stream().map(block -> block.fields).toList());
        return this;
    }

    JsonBlock texts(String name, List<String> texts) {
        fields.put(name, List.copyOf(texts));
        return this;
    }

    Map<String, @Nullable Object> fields() {
        return fields;
    }
}
