package qunheng.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import qunheng.knowledge.Indicator;
import qunheng.model.Observation;
import qunheng.report.Block;
import qunheng.report.ReportData.Section;
import qunheng.scoring.Goalposts;

/** Every value that was used, with its year, its basis and where it comes from; then what is missing. */
final class DataSection {
    private DataSection() {}

    static Section of(Cluster cluster, Voices voices) {
        var text = new SectionText(voices, "data", Phrase.of("content.data.title"));
        text.say("content.data.intro", cluster.filled(), cluster.applicable());
        for (var group : cluster.knowledge().groups()) {
            text.table(group(cluster, group, text));
        }
        text.table(missing(cluster, text));
        text.table(outside(cluster, text));
        text.table(signatures(cluster, text));
        return text.section();
    }

    private static TableText group(Cluster cluster, qunheng.knowledge.Group group, SectionText text) {
        var table = text.newTable("content.data.group", group.name())
                .column("content.column.indicator", 4)
                .numbers("content.column.value", 1.6)
                .column("content.column.year", 0.8)
                .column("content.data.basis", 1.1)
                .numbers("content.column.score", 1)
                .column("content.data.source", 2.6);
        for (var index : indexes(cluster, group)) {
            var indicator = cluster.knowledge().indicators().get(index);
            cluster.assessment().values().observation(index).ifPresent(seen -> {
                var applies = cluster.assessment().values().applicable(index);
                table.row(
                        table.words(named(indicator)),
                        number(table, indicator, seen.value()),
                        table.words(Phrase.plain(Integer.toString(seen.key().year()))),
                        table.words(Phrase.of(seen.key().basis(), "model")),
                        applies ? table.score(Goalposts.score(indicator, seen.value())) : table.notApplicable(),
                        source(cluster, table, seen));
            });
        }
        return table;
    }

    private static Phrase named(Indicator indicator) {
        return Phrase.of("content.data.indicator", indicator.id().value(), indicator.name());
    }

    private static Block.Cell number(TableText table, Indicator indicator, double value) {
        return table.quantity(Cluster.value(indicator, value), value);
    }

    private static Block.Cell source(Cluster cluster, TableText table, Observation seen) {
        var notes = new ArrayList<Phrase>();
        var evidence = seen.evidence();
        if (evidence.present()) {
            notes.add(evidence(cluster, seen));
        }
        if (!seen.note().isBlank()) {
            notes.add(Phrase.plain(seen.note()));
        }
        return table.words(seen.source().isBlank() ? Phrase.of("content.data.noSource") : Phrase.plain(seen.source()), notes);
    }

    /** What is filled in of: document, place in it, its date, who checked it, until when it holds. */
    private static Phrase evidence(Cluster cluster, Observation seen) {
        var evidence = seen.evidence();
        var parts = new ArrayList<Phrase>();
        if (!evidence.reference().isBlank()) {
            parts.add(cluster.knowledge()
                    .facts()
                    .find(evidence.reference())
                    .map(fact -> Phrase.of(
                            "content.data.fact",
                            fact.id(),
                            Sources.shown(cluster.knowledge(), fact.citation()),
                            fact.entity(),
                            fact.indicator()))
                    .orElse(Phrase.plain(evidence.reference())));
        }
        var file = evidence.file();
        if (file != null) {
            parts.add(Phrase.of("content.data.file", file.name(), file.sha256().substring(0, 12)));
        }
        if (!evidence.locator().isBlank()) {
            parts.add(Phrase.plain(evidence.locator()));
        }
        if (!evidence.date().isBlank()) {
            parts.add(Phrase.plain(evidence.date()));
        }
        if (!evidence.checkedBy().isBlank()) {
            parts.add(Phrase.of("content.data.checkedBy", evidence.checkedBy()));
        }
        if (!evidence.validUntil().isBlank()) {
            parts.add(Phrase.of("content.data.validUntil", evidence.validUntil()));
        }
        return Phrase.list(parts);
    }

    static TableText missing(Cluster cluster, SectionText text) {
        var table = text.newTable("content.data.missing")
                .column("content.column.indicator", 4)
                .column("content.data.unit", 1.4)
                .column("content.data.where", 4);
        for (var index : cluster.assessment().values().missing()) {
            var indicator = cluster.knowledge().indicators().get(index);
            table.row(
                    table.words(named(indicator)),
                    table.words(Phrase.of(indicator.unit().label())),
                    table.words(Phrase.of(indicator.source())));
        }
        return table.note(Phrase.of("content.data.missingNote"));
    }

    private static TableText outside(Cluster cluster, SectionText text) {
        var table = text.newTable("content.data.outside")
                .column("content.column.indicator", 4)
                .column("content.column.why", 5);
        var reasons = cluster.knowledge().notApplicable(cluster.profile().industries());
        IntStream.range(0, cluster.assessment().values().size())
                .filter(index -> !cluster.assessment().values().applicable(index))
                .mapToObj(index -> cluster.knowledge().indicators().get(index))
                .forEach(indicator -> {
                    var reason = reasons.get(indicator.id());
                    table.row(
                            table.words(named(indicator)),
                            table.words(reason == null ? Phrase.of("content.data.byUser") : Phrase.of(reason)));
                });
        return table;
    }

    private static TableText signatures(Cluster cluster, SectionText text) {
        var table = text.newTable("content.data.signatures")
                .column("content.data.reviewer", 2)
                .column("content.data.role", 2)
                .column("content.column.year", 1)
                .column("content.data.date", 1.5)
                .column("content.data.statement", 4);
        cluster.profile().reviews().forEach(review -> table.row(
                table.words(Phrase.plain(review.reviewer())),
                table.words(Phrase.of(review.role(), "model")),
                table.words(Phrase.plain(Integer.toString(review.year()))),
                table.words(Phrase.plain(review.date())),
                table.words(Phrase.plain(review.statement().isBlank() ? "–" : review.statement()))));
        return table;
    }

    private static List<Integer> indexes(Cluster cluster, qunheng.knowledge.Group group) {
        return IntStream.range(0, cluster.knowledge().indicators().size())
                .filter(index -> cluster.knowledge().indicators().get(index).group().equals(group))
                .boxed()
                .toList();
    }
}
