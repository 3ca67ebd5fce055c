package qunheng.report.content;

import java.util.ArrayList;
import java.util.List;
import qunheng.diagnosis.Finding;
import qunheng.diagnosis.Truth;
import qunheng.report.ReportData.Section;

/** What may be wrong, with the signs, and what the documents advise against it. */
final class DiagnosisSection {
    private DiagnosisSection() {}

    static Section of(Cluster cluster, Voices voices) {
        var text = new SectionText(voices, "diagnosis", Phrase.of("content.diagnosis.title"));
        text.warn(Phrase.of("content.diagnosis.hypothesis"));
        var findings = cluster.material().findings(cluster.profile());
        text.table(overview(findings, text));
        findings.stream()
                .filter(finding -> finding.state() == Finding.State.FIRES)
                .forEach(finding -> fired(cluster, finding, text));
        return text.section();
    }

    private static TableText overview(List<Finding> findings, SectionText text) {
        var table = text.newTable("content.diagnosis.overview")
                .column("content.diagnosis.name", 4)
                .column("content.diagnosis.state", 2)
                .column("content.diagnosis.strength", 1.5)
                .numbers("content.diagnosis.filled", 1.5)
                .numbers("content.diagnosis.mean", 1.5);
        for (var finding : findings) {
            var strength = finding.strength();
            table.row(
                    table.words(Phrase.of(finding.diagnosis().name())),
                    table.words(Phrase.of(finding.state(), "diagnosis")),
                    strength == null ? table.words(Phrase.plain("–")) : table.words(Phrase.of(strength, "diagnosis")),
                    table.words(Phrase.plain(finding.filled() + "/" + finding.applicable())),
                    table.score(finding.mean()));
        }
        return table.note(Phrase.of("content.diagnosis.note"));
    }

    private static void fired(Cluster cluster, Finding finding, SectionText text) {
        var diagnosis = finding.diagnosis();
        text.heading(Phrase.of(diagnosis.name()));
        text.say("content.diagnosis.rule", diagnosis.rule(), Phrase.list(documents(finding)));
        text.table(signs(cluster, finding, text));
        var forms = finding.forms().stream()
                .filter(form -> form.truth() == Truth.YES)
                .map(form -> Phrase.of(form.form().name()))
                .toList();
        if (!forms.isEmpty()) {
            text.say("content.diagnosis.forms", Phrase.list(forms));
        }
        var weakest = finding.weakest().stream()
                .map(link -> Phrase.of("content.named", link.link().name(), Phrase.score(link.score())))
                .toList();
        if (!weakest.isEmpty()) {
            text.say("content.diagnosis.weakest", Phrase.list(weakest));
        }
        measures(cluster, finding, text);
    }

    private static List<Phrase> documents(Finding finding) {
        return finding.diagnosis().documents().stream()
                .map(id -> Phrase.plain("[" + id + "]"))
                .toList();
    }

    private static TableText signs(Cluster cluster, Finding finding, SectionText text) {
        var table = text.newTable("content.diagnosis.signs", finding.diagnosis().name())
                .column("content.diagnosis.sign", 4)
                .numbers("content.diagnosis.read", 1.6)
                .numbers("content.diagnosis.bound", 1.6)
                .column("content.diagnosis.holds", 1.3);
        var words = new SignPhrases(cluster);
        for (var sign : finding.signs()) {
            table.row(
                    table.words(words.name(sign)),
                    table.words(words.read(sign)),
                    table.words(words.bound(sign)),
                    table.words(Phrase.of(sign.truth(), "diagnosis")));
        }
        return table;
    }

    private static void measures(Cluster cluster, Finding finding, SectionText text) {
        if (finding.measures().isEmpty()) {
            return;
        }
        text.subheading(Phrase.of("content.diagnosis.measures", finding.diagnosis().name()));
        var items = new ArrayList<Phrase>();
        for (var measure : finding.measures()) {
            var actions = measure.actions().stream().map(action -> Phrase.of(action.text())).toList();
            items.add(Phrase.of(
                    "content.diagnosis.measure",
                    measure.name(),
                    Sources.shown(cluster.knowledge(), measure.citation()),
                    Phrase.list(actions)));
        }
        text.bullets(items);
        text.bullets(finding.diagnosis().remedyCases().stream()
                .map(one -> Phrase.of(
                        "content.diagnosis.case", one.text(), Sources.shown(cluster.knowledge(), one.citation())))
                .toList());
    }
}
