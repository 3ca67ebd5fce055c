package qunheng.report.content;

import java.util.List;
import qunheng.report.Provenance;
import qunheng.report.ReportData.Section;
import qunheng.report.ReportOptions;
import qunheng.scoring.method.MethodText;

/** How the figures came about, and what is needed to compute them again. */
final class MethodSection {
    private MethodSection() {}

    static Section of(Material material, ReportOptions options, Provenance provenance, Voices voices) {
        var text = new SectionText(voices, "method", Phrase.of("content.method.title"));
        text.bullets(List.of(
                Phrase.of("content.method.goalposts"),
                Phrase.of("content.method.means"),
                Phrase.of("content.method.missing"),
                Phrase.of("content.method.interval"),
                Phrase.of("content.method.gates"),
                Phrase.of("content.method.draws", Material.DRAWS)));
        var own = material.byMethod();
        if (!own.isEmpty()) {
            text.warn(Phrase.of("content.own.byDesign"));
            text.bullets(own.stream()
                    .map(one -> Phrase.of("content.named", one.lens().name(), one.summary()))
                    .toList());
        }
        if (MethodText.read(material.project().choices()).problem() != null) {
            text.warn(Phrase.of("content.own.unreadable"));
        }
        if (!material.project().weights().byLens().isEmpty()) {
            text.warn(Phrase.of("content.method.weights"));
        }
        var table = text.newTable("content.method.provenance")
                .column("content.column.item", 1)
                .column("content.column.entry", 3);
        row(table, "content.method.project", provenance.project());
        row(table, "content.method.digest", provenance.dataDigest());
        row(table, "content.method.program", provenance.programVersion());
        row(table, "content.method.catalogue", material.knowledge().version());
        row(table, "content.method.packs", String.join(", ", provenance.rulePacks()));
        row(table, "content.method.asOf", provenance.asOf());
        row(table, "content.method.seed", Long.toString(options.seed()));
        row(table, "content.method.results", Integer.toString(provenance.results().size()));
        return text.table(table).say("content.method.verify").section();
    }

    private static void row(TableText table, String label, String value) {
        table.row(table.words(Phrase.of(label)), table.words(Phrase.plain(value)));
    }
}
