package qunheng.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qunheng.chart.comparison.HeatMapFigure;
import qunheng.chart.comparison.ScoreStackFigure;
import qunheng.model.Profile;
import qunheng.report.ReportData.Section;
import qunheng.scoring.comparison.ComparedItem;
import qunheng.scoring.comparison.Comparison;

/** The clusters of a project side by side through each lens, ten to a chart. */
final class PortfolioComparison {
    private PortfolioComparison() {}

    /** Empty with fewer than two clusters: nothing to compare. */
    static Optional<Section> of(Clusters clusters, Voices voices) {
        var material = clusters.material();
        var profiles = clusters.profiles();
        if (profiles.size() < 2) {
            return Optional.empty();
        }
        var text = new SectionText(voices, "comparison", Phrase.of("content.portfolio.comparison"));
        text.say("content.portfolio.comparisonLead");
        for (var lens : material.knowledge().lenses()) {
            text.heading(Phrase.of(lens.name()));
            for (var some : parts(profiles)) {
                var comparison = Comparison.of(
                        material.knowledge(), material.project().weights(), lens, some, material.year());
                text.chart(voice -> ScoreStackFigure.of(voice, comparison, null));
                text.chart(voice -> HeatMapFigure.of(voice, comparison, ComparedItem.Level.CRITERION));
            }
        }
        return Optional.of(text.section());
    }

    private static List<List<Profile>> parts(List<Profile> profiles) {
        var parts = new ArrayList<List<Profile>>();
        for (var from = 0; from < profiles.size(); from += Comparison.MOST) {
            parts.add(profiles.subList(from, Math.min(profiles.size(), from + Comparison.MOST)));
        }
        return parts;
    }
}
