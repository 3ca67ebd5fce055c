package qunheng.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import qunheng.chart.lens.YearScores;
import qunheng.chart.lens.YearsFigure;
import qunheng.report.ReportData.Section;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.LensAssessment;

/** One cluster in two years: scores then and now, and which parts moved them. */
final class ChangeSection {
    private ChangeSection() {}

    static Section of(Cluster cluster, Optional<Years> years, Voices voices) {
        var text = new SectionText(voices, "change", Phrase.of("content.change.title"));
        SummarySection.opening(cluster, text);
        if (years.isEmpty()) {
            return text.warn(Phrase.of("content.change.noEarlier", Integer.toString(cluster.year())))
                    .section();
        }
        var both = years.get();
        text.say("content.change.intro", Integer.toString(both.before()), Integer.toString(both.now()));
        if (!cluster.material().byMethod().isEmpty()) {
            text.warn(Phrase.of("content.own.change"));
        }
        text.table(lenses(cluster, both, text));
        text.bullets(cluster.assessment().lenses().stream()
                .map(now -> sentence(cluster, before(cluster, both, now), now))
                .toList());
        text.chart(voice -> YearsFigure.of(
                voice,
                cluster.subject(),
                cluster.profile().years().stream()
                        .filter(year -> year <= both.now())
                        .map(year -> new YearScores(
                                year,
                                cluster.material().assessment(cluster.profile().id(), year).lenses()))
                        .toList()));
        return text.section();
    }

    private static LensAssessment before(Cluster cluster, Years years, LensAssessment now) {
        return cluster.material().assessment(cluster.profile().id(), years.before()).lens(now.lensId());
    }

    private static TableText lenses(Cluster cluster, Years years, SectionText text) {
        var table = text.newTable("content.change.lenses")
                .column("content.column.lens", 3)
                .numbers(Phrase.plain(Integer.toString(years.before())), 1)
                .numbers("content.column.coverage", 1)
                .numbers(Phrase.plain(Integer.toString(years.now())), 1)
                .numbers("content.column.coverage", 1)
                .numbers("content.change.change", 1);
        for (var now : cluster.assessment().lenses()) {
            var before = before(cluster, years, now);
            var comparable = before.headline() && now.headline();
            table.row(
                    table.words(cluster.lens(now)),
                    before.headline() ? table.score(before.score()) : table.words(Phrase.of("content.noScore")),
                    table.percent(before.coverage()),
                    now.headline() ? table.score(now.score()) : table.words(Phrase.of("content.noScore")),
                    table.percent(now.coverage()),
                    comparable ? table.change(now.score() - before.score()) : table.missing());
        }
        return table.note(Phrase.of("content.change.note")).note(Phrase.of("content.indicativeNote"));
    }

    /** A change inside both intervals may be nothing but data that came in. */
    private static Phrase sentence(Cluster cluster, LensAssessment before, LensAssessment now) {
        if (!before.headline() || !now.headline()) {
            return Phrase.of("content.change.open", cluster.lens(now));
        }
        var apart = now.low() > before.high() || now.high() < before.low();
        return Phrase.of(
                apart ? "content.change.certain" : "content.change.uncertain",
                cluster.lens(now),
                Phrase.score(before.score()),
                Phrase.score(now.score()),
                Phrase.interval(before.low(), before.high()),
                Phrase.interval(now.low(), now.high()));
    }

    static Section moved(Cluster cluster, Years years, Voices voices) {
        var text = new SectionText(voices, "moved", Phrase.of("content.change.moved"));
        text.say("content.change.movedLead");
        for (var now : cluster.assessment().lenses()) {
            var before = before(cluster, years, now);
            text.heading(cluster.lens(now));
            var table = text.newTable("content.change.criteria", cluster.lens(now))
                    .column("content.column.criterion", 3)
                    .numbers(Phrase.plain(Integer.toString(years.before())), 1)
                    .numbers(Phrase.plain(Integer.toString(years.now())), 1)
                    .numbers("content.change.change", 1)
                    .numbers("content.change.points", 1.2);
            var parts = new ArrayList<>(now.criteria());
            parts.sort(Comparator.comparingDouble((CriterionScore part) -> -Math.abs(points(before, part))));
            for (var part : parts) {
                var then = before.criterion(part.id()).orElseThrow();
                table.row(
                        table.words(cluster.criterion(now, part.id())),
                        table.score(then.score()),
                        table.score(part.score()),
                        then.scored() && part.scored() ? table.change(part.score() - then.score()) : table.missing(),
                        before.scored() && now.scored() ? table.change(points(before, part)) : table.missing());
            }
            text.table(table);
        }
        return text.section();
    }

    /** Points that a criterion adds now less those that it added then; a criterion without a score adds none. */
    private static double points(LensAssessment before, CriterionScore now) {
        return added(now) - before.criterion(now.id()).map(ChangeSection::added).orElse(0.0);
    }

    private static double added(CriterionScore part) {
        return part.scored() ? part.contribution() : 0;
    }

    static Section tiers(Cluster cluster, Years years, Voices voices) {
        var text = new SectionText(voices, "tiers", Phrase.of("content.change.tiers"));
        text.warn(Phrase.of("content.tiers.indicative"));
        var table = text.newTable("content.change.tiers")
                .column("content.column.pack", 4)
                .column(Phrase.plain(Integer.toString(years.before())), qunheng.report.Block.Align.START, 3)
                .column(Phrase.plain(Integer.toString(years.now())), qunheng.report.Block.Align.START, 3);
        for (var pack : cluster.material().packs()) {
            var id = cluster.profile().id();
            table.row(
                    table.words(Phrase.of(pack.name())),
                    table.words(Cluster.title(cluster.material().verdict(id, pack, years.before()))),
                    table.words(Cluster.title(cluster.material().verdict(id, pack, years.now()))));
        }
        return text.table(table).section();
    }
}
