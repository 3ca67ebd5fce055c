package qunheng.project.tableimport;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import qunheng.model.Basis;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mapping as text, by the heads of the columns, so that it fits next year's table with the same heads:
 *
 * <pre>{"layout": "indicators-across", "columns": {"集群": "cluster", "营收（万元）": "indicator:IS-SCL-01"},
 *  "units": {"营收（万元）": "万元"}, "cluster": "", "year": 2024, "basis": "reported", "source": "统计年报",
 *  "clusters": {"海淀": "id:beijing-haidian-ai", "未来城": "create"}, "indicators": {"营收": "id:IS-SCL-01"}}</pre>
 *
 * Everything may be missing; what is missing is as it was found.
 */
public final class MappingJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MappingJson() {}

    /** @param whole false for what is remembered for other files: then without cluster, year and source of this one */
    public static String write(Mapping mapping, boolean whole) {
        var json = JSON.createObjectNode();
        json.put("layout", word(mapping.layout()));
        var columns = json.putObject("columns");
        var units = json.putObject("units");
        for (var column : mapping.columns()) {
            if (!column.header().isBlank() && !columns.has(column.header())) {
                columns.put(column.header(), column.meaning().text());
                if (!column.unit().isEmpty()) {
                    units.put(column.header(), column.unit());
                }
            }
        }
        json.put("basis", word(mapping.basis()));
        if (whole) {
            json.put("cluster", mapping.cluster());
            json.put("year", mapping.year());
            json.put("source", mapping.source());
        }
        var clusters = json.putObject("clusters");
        mapping.clusters().forEach((name, answer) -> {
            // A cluster is made because the user says so for this file, never because of one before.
            if (whole || !(answer instanceof Answer.Create)) {
                clusters.put(name, answer.text());
            }
        });
        var indicators = json.putObject("indicators");
        mapping.indicators().forEach((name, answer) -> indicators.put(name, answer.text()));
        return json.toString();
    }

    /**
     * What was found in a table, with what a mapping says about it.
     *
     * @return empty if the text is no mapping
     */
    public static Optional<Mapping> apply(String text, Recognition recognition) {
        try {
            var json = JSON.readTree(text);
            return json.isObject() ? Optional.of(apply(json, recognition)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Mapping apply(JsonNode json, Recognition recognition) {
        var found = recognition.mapping();
        var layout = Arrays.stream(Layout.values())
                .filter(one -> word(one).equals(json.path("layout").asString("")))
                .findFirst()
                .orElse(found.layout());
        var base = layout == found.layout() ? found : recognition.mapping(found.header(), layout);
        var columns = json.path("columns");
        var units = json.path("units");
        var read = base.columns().stream()
                .map(column -> {
                    var meaning = Meaning.of(columns.path(column.header()).asString(""));
                    var unit = units.path(column.header());
                    var next = meaning.map(column::withMeaning).orElse(column);
                    return unit.isString() ? next.withUnit(unit.asString("")) : next;
                })
                .toList();
        var basis = Arrays.stream(Basis.values())
                .filter(one -> word(one).equals(json.path("basis").asString("")))
                .findFirst()
                .orElse(base.basis());
        return new Mapping(
                base.header(),
                layout,
                read,
                json.path("cluster").asString(base.cluster()),
                json.path("year").asInt(base.year()),
                basis,
                json.path("source").asString(base.source()),
                answers(json.path("clusters")),
                answers(json.path("indicators")));
    }

    private static Map<String, Answer> answers(JsonNode json) {
        var answers = new LinkedHashMap<String, Answer>();
        json.properties().forEach(entry ->
                Answer.of(entry.getValue().asString("")).ifPresent(answer -> answers.put(entry.getKey(), answer)));
        return answers;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
