package qunheng.exchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.TreeMap;
import qunheng.model.NeighbourList;

/**
 * A user's list of neighbours as one line of JSON, as a project keeps it:
 * {@code {"name": "n.csv", "neighbours": {"110000": {"120000": 1}}}}.
 */
public final class NeighbourListText {
    private NeighbourListText() {}

    public static String write(NeighbourList list) {
        var byUnit = new TreeMap<String, TreeMap<String, Double>>();
        list.pairs().forEach(pair -> byUnit.computeIfAbsent(pair.from(), _ -> new TreeMap<>())
                .put(pair.to(), pair.weight()));
        var text = new StringWriter();
        try (var out = new JsonOutput(text, true)) {
            out.object(() -> {
                out.string("name", list.name());
                out.object("neighbours", () -> byUnit.forEach((unit, neighbours) -> out.object(
                        unit, () -> neighbours.forEach(out::number))));
            });
        }
        return text.toString();
    }

    /**
     * @param name what to call the text in a refusal
     * @throws ExchangeException if the text is no such list
     */
    public static NeighbourList read(String name, String text) {
        var fields = Fields.of(JsonText.parse(name, text));
        var title = fields.line("name");
        var pairs = new ArrayList<NeighbourList.Pair>();
        var neighbours = fields.required("neighbours");
        Fields.of(neighbours).all().forEach((from, others) -> Fields.of(others).all().forEach((to, weight) ->
                pairs.add(Fields.at(
                        weight.spot(), () -> new NeighbourList.Pair(from, to, Fields.number(weight))))));
        return fields.done(() -> new NeighbourList(title, pairs));
    }
}
