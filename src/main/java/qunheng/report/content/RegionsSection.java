package qunheng.report.content;

import java.util.Set;
import qunheng.chart.region.FourRegionFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.TileMapFigure;
import qunheng.regional.RegionalCount;
import qunheng.regional.RegionalDataset;
import qunheng.report.ReportData.Section;

/** Where clusters of the national lists are, and where this one is among them. */
final class RegionsSection {
    /** Height of a map that leaves room for what is said of it. */
    static final double MAP = 400;

    private RegionsSection() {}

    static Section of(Cluster cluster, Voices voices) {
        var text = new SectionText(voices, "regions", Phrase.of("content.regions.title"));
        var knowledge = cluster.knowledge();
        var counts = RegionalCount.of(knowledge, new RegionalDataset.ThreeLists(true, false));
        var provinces = cluster.profile().place().provinces();
        var marks = new RegionMarks(Set.copyOf(provinces), null);
        text.say("content.regions.intro", counts.placed(), counts.ranked().size());
        if (provinces.isEmpty()) {
            text.say("content.regions.noPlace", cluster.name());
        }
        var ranked = counts.ranked();
        for (var code : provinces) {
            knowledge.region(code).ifPresent(region -> {
                var here = counts.region(code);
                var before = ranked.stream().filter(other -> other.count() > here.count()).count();
                text.say(
                        here.covered()
                                ? here.count() == 0
                                        ? Phrase.of("content.regions.none", region.name())
                                        : Phrase.of("content.regions.own", region.name(), here.count(), before + 1)
                                : Phrase.of("content.regions.uncovered", region.name()));
            });
        }
        text.chart(voice -> TileMapFigure.of(voice, counts, marks).high(MAP));
        text.chart(voice -> FourRegionFigure.of(voice, counts, marks));
        var table = text.newTable("content.regions.table")
                .column("content.regions.unit", 2)
                .numbers("content.regions.count", 1)
                .column("content.regions.names", 6);
        ranked.stream()
                .filter(unit -> provinces.contains(unit.region().code()) || ranked.indexOf(unit) < 8)
                .forEach(unit -> table.row(
                        table.words(Phrase.of(unit.region().name())),
                        table.count(unit.count()),
                        table.words(voice -> unit.clusters().stream()
                                .map(one -> voice.language() == qunheng.model.Language.ZH || one.nameEn().isBlank()
                                        ? one.nameZh()
                                        : one.nameEn())
                                .collect(java.util.stream.Collectors.joining(voice.get("content.list"))))));
        text.table(table.note(Phrase.of("content.regions.note")));
        OwnTables.of(cluster.material(), Set.copyOf(provinces), text);
        return text.section();
    }
}
