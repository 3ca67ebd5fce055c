package qunheng.report.content;

import java.util.ArrayList;
import qunheng.model.Profile;
import qunheng.report.Block;

/** Scores by the scoring method that the project chose for itself, beside those by the standard one. */
final class OwnMethod {
    private OwnMethod() {}

    /** Nothing where the project keeps the standard method. */
    static void of(Cluster cluster, SectionText text) {
        var methods = cluster.material().byMethod();
        if (methods.isEmpty()) {
            return;
        }
        text.warn(Phrase.of("content.own.intro"));
        var table = text.newTable("content.own.table")
                .column("content.column.lens", 2)
                .column("content.own.method", 3)
                .numbers("content.column.score", 1)
                .column("content.column.interval", 3)
                .numbers("content.own.standard", 1.2);
        for (var one : methods) {
            var standard = cluster.assessment().lens(one.lens().id());
            table.row(
                    table.words(Phrase.of(one.lens().shortName())),
                    table.words(one.summary()),
                    table.words(one.shown(cluster.profile().id())),
                    table.words(one.interval(cluster.profile().id())),
                    standard.headline() ? table.score(standard.score()) : table.words(Phrase.of("content.noScore")));
        }
        text.table(table.note(Phrase.of("content.indicativeNote")));
    }

    /** All clusters by the project's own method. */
    static void of(Clusters clusters, SectionText text) {
        var methods = clusters.material().byMethod();
        if (methods.isEmpty()) {
            return;
        }
        text.warn(Phrase.of("content.own.intro"));
        var table = text.newTable("content.own.table").column("content.column.cluster", 3);
        methods.forEach(one -> table.numbers(
                voice -> one.lens().shortName().in(voice.language()) + voice.get("content.own.by", one.summary().in(voice)), 1.5));
        for (Profile profile : clusters.profiles()) {
            var cells = new ArrayList<Block.Cell>();
            cells.add(table.words(PortfolioSection.named(profile)));
            methods.forEach(one -> cells.add(table.words(one.shown(profile.id()))));
            table.row(cells);
        }
        text.table(table.note(Phrase.of("content.indicativeNote")));
    }
}
