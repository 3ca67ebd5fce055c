package qunheng.report.content;

import java.util.ArrayList;
import qunheng.chart.robustness.BandsFigure;
import qunheng.chart.robustness.TierSharesFigure;
import qunheng.knowledge.RulePack;
import qunheng.report.ReportData.Section;
import qunheng.robustness.WeightBand;
import qunheng.robustness.lens.LensUncertaintyResult;
import qunheng.robustness.lens.TierOdds;

/** Whether another reasonable method would change scores and tier. */
final class RobustnessSection {
    private RobustnessSection() {}

    static Section of(Cluster cluster, Voices voices) {
        var text = new SectionText(voices, "robustness", Phrase.of("content.robustness.title"));
        var result = cluster.material().draws(cluster.profile().id(), cluster.options().seed());
        var pack = cluster.material().pack();
        var odds = result.odds(pack.id(), cluster.profile().id());
        text.say("content.robustness.intro", result.draws(), Long.toString(result.seed()));
        text.say(tier(pack, odds));
        text.chart(voice -> TierSharesFigure.of(voice, cluster.project(), result, pack));
        text.table(tiers(pack, odds, text));
        if (cluster.assessment().lenses().stream().anyMatch(qunheng.scoring.LensAssessment::scored)) {
            text.chart(voice -> BandsFigure.lenses(voice, cluster.project(), result, cluster.profile().id()));
            text.table(bands(cluster, result, text));
        }
        return text.section();
    }

    static Phrase tier(RulePack pack, TierOdds odds) {
        var nominal = odds.nominal();
        return Phrase.of(
                "content.robustness.tier",
                pack.name(),
                nominal == null ? pack.unrated() : pack.tier(nominal).name(),
                Phrase.percent(odds.sameTier()));
    }

    private static TableText tiers(RulePack pack, TierOdds odds, SectionText text) {
        var table = text.newTable("content.robustness.odds")
                .column("content.column.tier", 3)
                .numbers("content.robustness.share", 1);
        var names = new ArrayList<Phrase>();
        names.add(Phrase.of(pack.unrated()));
        odds.tiers().forEach(tier -> names.add(Phrase.of(pack.tier(tier).name())));
        for (var i = 0; i < names.size(); i++) {
            table.row(table.words(names.get(i)), table.percent(odds.shares().get(i)));
        }
        return table.note(Phrase.of("content.robustness.oddsNote", odds.varied().size(), odds.held().size()));
    }

    private static TableText bands(Cluster cluster, LensUncertaintyResult result, SectionText text) {
        var table = text.newTable("content.robustness.bands")
                .column("content.column.lens", 3)
                .numbers("content.column.score", 1)
                .numbers("content.robustness.median", 1)
                .numbers("content.robustness.band", 1.6)
                .numbers("content.robustness.weightBand", 1.8);
        for (var lens : cluster.assessment().lenses()) {
            var score = result.band(lens.lensId(), cluster.profile().id()).score();
            var weights = WeightBand.of(lens, WeightBand.HALF);
            table.row(
                    table.words(cluster.lens(lens)),
                    lens.headline() ? table.score(lens.score()) : table.words(Phrase.of("content.noScore")),
                    table.score(score.median()),
                    table.interval(score.q5(), score.q95()),
                    table.interval(weights.low(), weights.high()));
        }
        return table.note(Phrase.of("content.robustness.note"));
    }
}
