package qunheng.report.content;

import qunheng.knowledge.Citation;
import qunheng.knowledge.Knowledge;
import qunheng.report.ReportData.Section;

/** Citations, and the list of the documents behind the report. */
final class Sources {
    private Sources() {}

    /** Number of the document and section, such as {@code 003 §一}; what is the product's own says so. */
    static Phrase shown(Knowledge knowledge, Citation citation) {
        if (knowledge.documents().stream().noneMatch(document -> document.id().equals(citation.document()))) {
            return citation.document().equals(Citation.OWN)
                    ? Phrase.of("content.sources.own")
                    : Phrase.plain((citation.document() + ' ' + citation.section()).strip());
        }
        return Phrase.plain(("[" + citation.document() + "] " + citation.section()).strip());
    }

    static Section of(Knowledge knowledge, Voices voices) {
        var text = new SectionText(voices, "sources", Phrase.of("content.sources.title"));
        text.say("content.sources.intro");
        var table = text.newTable("content.sources.documents")
                .column("content.column.document", 1)
                .column("content.sources.documentTitle", 5)
                .column("content.sources.authors", 3)
                .column("content.sources.outlet", 3)
                .column("content.sources.date", 1.5);
        for (var document : knowledge.documents()) {
            table.row(
                    table.words(Phrase.plain("[" + document.id() + "]")),
                    table.words(Phrase.of(document.title())),
                    table.words(Phrase.of(document.authors())),
                    table.words(Phrase.of(document.outlet())),
                    document.date().isBlank() ? table.missing() : table.words(Phrase.plain(document.date())));
        }
        text.table(table);
        var lenses = text.newTable("content.sources.lenses")
                .column("content.column.lens", 3)
                .column("content.sources.question", 5)
                .column("content.column.document", 2);
        for (var lens : knowledge.lenses()) {
            lenses.row(
                    lenses.words(Phrase.of(lens.name())),
                    lenses.words(Phrase.of(lens.question())),
                    lenses.words(shown(knowledge, lens.citation())));
        }
        return text.table(lenses).section();
    }
}
