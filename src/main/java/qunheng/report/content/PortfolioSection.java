package qunheng.report.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import qunheng.chart.lens.AgreementFigure;
import qunheng.chart.lens.Subject;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.TileMapFigure;
import qunheng.diagnosis.Finding;
import qunheng.model.Profile;
import qunheng.regional.RegionalCount;
import qunheng.regional.RegionalDataset;
import qunheng.report.ReportData.Section;

/** All clusters of a project: scores, tiers, findings, places. They stand in the project's order, which is no ranking. */
final class PortfolioSection {
    private PortfolioSection() {}

    static Section of(Clusters clusters, Voices voices) {
        var material = clusters.material();
        var text = new SectionText(voices, "portfolio", Phrase.of("content.portfolio.title"));
        var profiles = clusters.profiles();
        if (profiles.isEmpty()) {
            return text.warn(Phrase.of("content.portfolio.none")).section();
        }
        if (profiles.stream().anyMatch(one -> one.identity().fictional())) {
            text.warn(Phrase.of("content.mark.fictionalSome"));
        }
        text.say("content.portfolio.intro", profiles.size(), Integer.toString(material.year()));
        text.say("content.portfolio.noRanking");
        var table = text.newTable("content.portfolio.scores")
                .column("content.column.cluster", 3)
                .column("content.profile.type", 2);
        material.knowledge().lenses().forEach(lens -> table.numbers(Phrase.of(lens.shortName()), 1.5));
        table.column("content.column.verdict", 2);
        for (var profile : profiles) {
            row(material, profile, table);
        }
        text.table(table.note(Phrase.of("content.portfolio.note")).note(Phrase.of("content.indicativeNote")));
        OwnMethod.of(clusters, text);
        if (profiles.size() > 1) {
            text.chart(voice -> AgreementFigure.of(
                    voice,
                    profiles.stream()
                            .map(one -> new AgreementFigure.Assessed(
                                    Subject.of(one, material.year()), material.assessment(one.id())))
                            .toList(),
                    null));
        }
        return text.section();
    }

    private static void row(Material material, Profile profile, TableText table) {
        var cells = new java.util.ArrayList<qunheng.report.Block.Cell>();
        cells.add(table.words(named(profile)));
        var type = profile.industries().type();
        cells.add(type == null ? table.missing() : table.words(Phrase.of(type, "model")));
        for (var lens : material.assessment(profile.id()).lenses()) {
            cells.add(table.words(Phrase.of(
                    "content.portfolio.cell",
                    Cluster.headline(lens),
                    Phrase.interval(lens.low(), lens.high()),
                    Phrase.percent(lens.coverage()))));
        }
        cells.add(table.words(Cluster.title(material.verdict(profile.id()))));
        table.row(cells);
    }

    /** A teaching case among real clusters says so beside its name, unless the name says it. */
    static Phrase named(Profile profile) {
        var name = Cluster.name(profile);
        return profile.identity().fictional()
                ? voice -> {
                    var shown = name.in(voice);
                    return shown.toLowerCase(java.util.Locale.ROOT).contains(voice.get("content.portfolio.fictionalWord"))
                            ? shown
                            : voice.get("content.portfolio.fictional", shown);
                }
                : name;
    }

    static Optional<Section> tiers(Clusters clusters, Voices voices) {
        var material = clusters.material();
        var profiles = clusters.profiles();
        if (profiles.isEmpty()) {
            return Optional.empty();
        }
        var text = new SectionText(voices, "tiers", Phrase.of("content.tiers.title"));
        text.warn(Phrase.of("content.tiers.indicative"));
        var pack = material.pack();
        var table = text.newTable("content.portfolio.tiers", pack.name())
                .column("content.column.cluster", 3)
                .column("content.column.verdict", 2)
                .numbers("content.tiers.missing", 1)
                .column("content.portfolio.firstGates", 5);
        for (var profile : profiles) {
            var verdict = material.verdict(profile.id());
            var gates = verdict.missingForNext().stream()
                    .limit(3)
                    .map(gate -> Phrase.of(gate.gate().name()))
                    .toList();
            table.row(
                    table.words(named(profile)),
                    table.words(Cluster.title(verdict)),
                    table.count(verdict.missingForNext().size()),
                    table.words(gates.isEmpty() ? Phrase.plain("–") : Phrase.list(gates)));
        }
        return Optional.of(text.table(table).section());
    }

    static Optional<Section> diagnosis(Clusters clusters, Voices voices) {
        var material = clusters.material();
        var profiles = clusters.profiles();
        if (profiles.isEmpty()) {
            return Optional.empty();
        }
        var text = new SectionText(voices, "diagnosis", Phrase.of("content.diagnosis.title"));
        text.warn(Phrase.of("content.diagnosis.hypothesis"));
        var table = text.newTable("content.portfolio.findings")
                .column("content.diagnosis.name", 3)
                .numbers("content.portfolio.fires", 1)
                .numbers("content.portfolio.open", 1)
                .column("content.portfolio.where", 5);
        var all = profiles.stream().map(material::findings).toList();
        for (var i = 0; i < all.getFirst().size(); i++) {
            var at = i;
            var column = all.stream().map(findings -> findings.get(at)).toList();
            var fired = java.util.stream.IntStream.range(0, profiles.size())
                    .filter(p -> column.get(p).state() == Finding.State.FIRES)
                    .mapToObj(p -> named(profiles.get(p)))
                    .toList();
            table.row(
                    table.words(Phrase.of(column.getFirst().diagnosis().name())),
                    table.count(fired.size()),
                    table.count((int) column.stream()
                            .filter(one -> one.state() == Finding.State.CANNOT_JUDGE)
                            .count()),
                    table.words(fired.isEmpty() ? Phrase.plain("–") : Phrase.list(fired)));
        }
        return Optional.of(text.table(table).section());
    }

    static Optional<Section> regions(Clusters clusters, Voices voices) {
        var material = clusters.material();
        var profiles = clusters.profiles();
        var counts = RegionalCount.of(
                material.knowledge(), new RegionalDataset.OwnProfiles(List.of(clusters.alone())));
        if (counts.placed() == 0 && material.tables().isEmpty()) {
            return Optional.empty();
        }
        var text = new SectionText(voices, "regions", Phrase.of("content.regions.title"));
        if (counts.placed() > 0) {
            text.say("content.portfolio.places", counts.placed(), counts.ranked().size());
            text.chart(voice -> TileMapFigure.of(voice, counts, new RegionMarks(Set.of(), null))
                    .high(RegionsSection.MAP));
        }
        var codes = profiles.stream()
                .flatMap(one -> one.place().provinces().stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        OwnTables.of(material, codes, text);
        return Optional.of(text.section());
    }
}
