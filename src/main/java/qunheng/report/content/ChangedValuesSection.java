package qunheng.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import qunheng.knowledge.Indicator;
import qunheng.report.ReportData.Section;
import qunheng.scoring.Goalposts;

/** The values that changed between two years, those that came and those that went. */
final class ChangedValuesSection {
    private record Pair(Indicator indicator, double before, double now) {
        double rise() {
            return Goalposts.score(indicator, now) - Goalposts.score(indicator, before);
        }
    }

    private ChangedValuesSection() {}

    static Section of(Cluster cluster, Years years, Voices voices) {
        var text = new SectionText(voices, "values", Phrase.of("content.change.values"));
        var before = cluster.material().assessment(cluster.profile().id(), years.before()).values();
        var now = cluster.assessment().values();
        var changed = new ArrayList<Pair>();
        var came = new ArrayList<Phrase>();
        var same = 0;
        for (var index = 0; index < now.size(); index++) {
            var indicator = cluster.knowledge().indicators().get(index);
            if (!now.applicable(index) || now.missing(index)) {
                continue;
            }
            if (before.missing(index)) {
                came.add(Phrase.of(indicator.name()));
            } else if (before.value(index) == now.value(index)) {
                same++;
            } else {
                changed.add(new Pair(indicator, before.value(index), now.value(index)));
            }
        }
        text.say("content.change.valuesLead", changed.size(), same, came.size());
        changed.sort(Comparator.comparingDouble((Pair pair) -> -Math.abs(pair.rise())));
        var table = text.newTable("content.change.valuesTable")
                .column("content.column.indicator", 4)
                .numbers(Phrase.plain(Integer.toString(years.before())), 1.6)
                .numbers(Phrase.plain(Integer.toString(years.now())), 1.6)
                .numbers("content.change.scoreChange", 1.2);
        for (var pair : changed) {
            table.row(
                    table.words(Phrase.of(pair.indicator().name())),
                    table.words(Cluster.value(pair.indicator(), pair.before())),
                    table.words(Cluster.value(pair.indicator(), pair.now())),
                    table.change(pair.rise()));
        }
        text.table(table);
        if (!came.isEmpty()) {
            text.say("content.change.came", Phrase.list(came));
        }
        return text.section();
    }
}
