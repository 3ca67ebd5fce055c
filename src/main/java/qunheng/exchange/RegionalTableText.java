package qunheng.exchange;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.TreeMap;
import qunheng.exchange.ExchangeException.Reason;
import qunheng.model.RegionalTable;

/**
 * A regional table as one line of JSON, as a project keeps it. The cells of one industry in one year stand together, by
 * region: {@code {"industry": "39", "year": 2023, "values": {"110000": 12.5}}}.
 */
public final class RegionalTableText {
    private RegionalTableText() {}

    public static String write(RegionalTable table) {
        record Line(String industry, int year) {}
        var lines = new java.util.LinkedHashMap<Line, TreeMap<String, Double>>();
        for (var cell : table.cells()) {
            lines.computeIfAbsent(new Line(cell.industry(), cell.year()), _ -> new TreeMap<>())
                    .put(cell.region(), cell.value());
        }
        var text = new StringWriter();
        try (var out = new JsonOutput(text, true)) {
            out.object(() -> {
                out.string("id", table.id());
                out.string("name", table.name());
                out.string("measure", table.measure());
                out.string("unit", table.unit());
                out.string("source", table.source());
                out.string("note", table.note());
                out.list("lines", () -> lines.forEach((line, values) -> out.object(() -> {
                    out.string("industry", line.industry());
                    if (line.year() != RegionalTable.NO_YEAR) {
                        out.integer("year", line.year());
                    }
                    out.object("values", () -> values.forEach(out::number));
                })));
                if (!table.plantHerfindahl().isEmpty()) {
                    out.object("plantHerfindahl", () -> table.plantHerfindahl().forEach(out::number));
                }
            });
        }
        return text.toString();
    }

    /**
     * @param name what to call the text in a refusal
     * @param catalogue knows the provinces
     * @throws ExchangeException if the text is no such table
     */
    public static RegionalTable read(String name, String text, Catalogue catalogue) {
        var fields = Fields.of(JsonText.parse(name, text));
        var id = fields.line("id");
        var title = fields.line("name");
        var measure = fields.line("measure");
        var unit = fields.line("unit");
        var source = fields.line("source");
        var note = fields.note("note");
        var cells = new ArrayList<RegionalTable.Cell>();
        for (var item : fields.list("lines")) {
            var line = Fields.of(item);
            var industry = line.line("industry");
            var year = line.optional("year") == null ? RegionalTable.NO_YEAR : line.year("year");
            Fields.of(line.required("values")).all().forEach((region, value) -> {
                if (!catalogue.hasProvince(region)) {
                    throw Fields.refused(value.spot(), new Reason("exchange.province.unknown", Fields.shown(region)));
                }
                cells.add(new RegionalTable.Cell(region, industry, year, Fields.number(value)));
            });
            line.done(() -> industry);
        }
        var plants = new TreeMap<String, Double>();
        var plantFields = fields.object("plantHerfindahl");
        if (plantFields != null) {
            plantFields.all().forEach((industry, value) -> plants.put(industry, Fields.number(value)));
        }
        return fields.done(() -> new RegionalTable(id, title, measure, unit, source, note, cells, plants));
    }
}
