package qunheng.report.content;

import java.util.ArrayList;
import java.util.List;
import qunheng.model.Profile;
import qunheng.report.ReportData.Section;

/** Who the cluster is: names, place, industries, actors, operating body, and its labels in the documents' schemes. */
final class ProfileSection {
    private ProfileSection() {}

    static Section of(Cluster cluster, Voices voices) {
        var text = new SectionText(voices, "profile", Phrase.of("content.profile.title"));
        var profile = cluster.profile();
        if (!profile.identity().description().isBlank()) {
            text.say(Phrase.plain(profile.identity().description()));
        }
        identity(cluster, text);
        industries(profile, text);
        actors(profile, text);
        labels(cluster, text);
        return text.section();
    }

    private static void identity(Cluster cluster, SectionText text) {
        var profile = cluster.profile();
        var table = text.newTable("content.profile.identity")
                .column("content.column.item", 1)
                .column("content.column.entry", 3);
        row(table, "content.profile.nameZh", profile.identity().nameZh());
        row(table, "content.profile.nameEn", profile.identity().nameEn());
        var type = profile.industries().type();
        row(table, "content.profile.type", type == null ? null : Phrase.of(type, "model"));
        row(table, "content.profile.provinces", provinces(cluster));
        row(table, "content.profile.city", profile.place().city());
        row(table, "content.profile.boundary", profile.place().boundary());
        row(table, "content.profile.field", profile.industries().field());
        row(table, "content.profile.body", profile.body().name());
        row(table, "content.profile.bodyKind", profile.body().kind());
        var staff = profile.body().staff();
        row(table, "content.profile.staff", staff == null ? null : Phrase.plain(staff.toString()));
        text.table(table);
    }

    static @org.jspecify.annotations.Nullable Phrase provinces(Cluster cluster) {
        var codes = cluster.profile().place().provinces();
        return codes.isEmpty()
                ? null
                : Phrase.list(codes.stream()
                        .map(code -> cluster.knowledge()
                                .region(code)
                                .map(region -> Phrase.of(region.name()))
                                .orElse(Phrase.plain(code)))
                        .toList());
    }

    private static void row(TableText table, String label, String value) {
        row(table, label, value.isBlank() ? null : Phrase.plain(value));
    }

    private static void row(TableText table, String label, @org.jspecify.annotations.Nullable Phrase value) {
        table.row(table.words(Phrase.of(label)), value == null ? table.missing() : table.words(value));
    }

    private static void industries(Profile profile, SectionText text) {
        var industries = profile.industries();
        var main = industries.mainClass();
        if (main == null && industries.shares().isEmpty()) {
            return;
        }
        var table = text.newTable("content.profile.industries")
                .column("content.profile.class", 3)
                .column("content.profile.role", 1)
                .numbers("content.profile.share", 1);
        var listed = new ArrayList<qunheng.model.IndustryClass>();
        if (main != null) {
            listed.add(main);
        }
        industries.sideClasses().stream().filter(side -> !listed.contains(side)).forEach(listed::add);
        industries.shares().keySet().stream().filter(one -> !listed.contains(one)).forEach(listed::add);
        for (var one : listed) {
            var role = one == main
                    ? "content.profile.main"
                    : industries.sideClasses().contains(one) ? "content.profile.side" : "content.profile.other";
            var share = industries.shares().get(one);
            table.row(
                    table.words(Phrase.of(one, "model")),
                    table.words(Phrase.of(role)),
                    share == null ? table.missing() : table.value(share));
        }
        text.table(table);
    }

    private static void actors(Profile profile, SectionText text) {
        var table = text.newTable("content.profile.actors")
                .column("content.profile.kind", 3)
                .numbers("content.profile.count", 1);
        profile.actors()
                .counts()
                .forEach((kind, count) -> table.row(table.words(Phrase.of(kind, "model")), table.count(count)));
        text.table(table);
        if (!profile.actors().named().isBlank()) {
            text.say("content.profile.named", profile.actors().named());
        }
    }

    private static void labels(Cluster cluster, SectionText text) {
        var table = text.newTable("content.profile.labels")
                .column("content.profile.scheme", 2)
                .column("content.profile.label", 2)
                .column("content.profile.basis", 2)
                .column("content.column.document", 1);
        for (var label : cluster.material().labels(cluster.profile())) {
            var names = label.labels().stream().map(option -> Phrase.of(option.name())).toList();
            table.row(
                    table.words(Phrase.of(label.scheme().name())),
                    names.isEmpty() ? table.missing() : table.words(Phrase.list(names)),
                    table.words(Phrase.of(label.basis(), "diagnosis"), reason(label.choice())),
                    table.words(Sources.shown(cluster.knowledge(), label.scheme().citation())));
        }
        text.table(table.note(Phrase.of("content.profile.labelsNote")));
    }

    private static List<Phrase> reason(qunheng.diagnosis.classification.@org.jspecify.annotations.Nullable LabelChoice choice) {
        return choice == null || choice.reason().isBlank() ? List.of() : List.of(Phrase.plain(choice.reason()));
    }
}
