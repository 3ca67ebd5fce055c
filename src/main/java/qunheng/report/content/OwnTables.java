package qunheng.report.content;

import java.util.Set;
import qunheng.chart.region.MapLook;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.Subject;
import qunheng.chart.region.ValueMapFigure;
import qunheng.model.RegionalTable;
import qunheng.regional.Sample;
import qunheng.regional.table.TableValues;

/** The tables of values by region that a project holds: where its clusters' units stand in each. */
final class OwnTables {
    private static final int FIRST = 8;

    private OwnTables() {}

    /** @param codes of the units in which the clusters of the report lie */
    static void of(Material material, Set<String> codes, SectionText text) {
        for (var table : material.tables()) {
            of(material, table, codes, text);
        }
    }

    private static void of(Material material, RegionalTable given, Set<String> codes, SectionText text) {
        var values = new TableValues(given);
        var year = year(values, material.year());
        var industry = values.industries().size() == 1 ? values.industries().getFirst() : null;
        var knowledge = material.knowledge();
        var slice = new Subject.Slice(given, industry, year, Sample.UNITS_34);
        var data = slice.data();
        var ranked = data.present(knowledge).stream()
                .sorted(java.util.Comparator.comparingDouble((qunheng.knowledge.Region one) -> data.of(one)).reversed())
                .toList();
        if (ranked.isEmpty()) {
            return;
        }
        text.heading(Phrase.plain(given.name()));
        text.say(
                year == RegionalTable.NO_YEAR ? "content.regions.ownTable" : "content.regions.ownTableYear",
                given.measure(),
                given.unit(),
                given.source().isBlank() ? Phrase.of("content.data.noSource") : given.source(),
                ranked.size(),
                Integer.toString(year));
        for (var code : codes.stream().sorted().toList()) {
            knowledge.region(code).ifPresent(region -> {
                var here = data.of(region);
                var rank = 1 + ranked.stream().filter(one -> data.of(one) > here).count();
                text.say(
                        Double.isNaN(here)
                                ? Phrase.of("content.regions.ownNone", region.name())
                                : Phrase.of(
                                        "content.regions.ownPlace",
                                        region.name(),
                                        value(here),
                                        given.unit(),
                                        rank,
                                        ranked.size()));
            });
        }
        text.chart(voice ->
                ValueMapFigure.of(voice, slice, new RegionMarks(codes, null), MapLook.SEQUENTIAL, false)
                        .high(RegionsSection.MAP));
        var table = text.newTable("content.regions.ownValues", given.name())
                .column("content.regions.unit", 3)
                .numbers("content.column.value", 2);
        ranked.stream()
                .filter(one -> codes.contains(one.code()) || ranked.indexOf(one) < FIRST)
                .forEach(one -> table.row(table.words(Phrase.of(one.name())), table.value(data.of(one))));
        text.table(table.note(Phrase.of("content.regions.ownNote")));
    }

    /** The newest year up to the assessment year, else the oldest after it. */
    private static int year(TableValues values, int assessed) {
        return values.years().stream().filter(year -> year <= assessed).max(Integer::compare).orElse(values.years().getFirst());
    }

    private static Phrase value(double value) {
        return voice -> voice.numbers().value(value);
    }
}
