package qunheng.report.content;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.lens.ContributionFigure;
import qunheng.chart.lens.RadarFigure;
import qunheng.knowledge.Lens;
import qunheng.report.ReportData.Section;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.LensAssessment;

/** The scores through every lens with interval and coverage, and what each is made of. */
final class LensesSection {
    /** Heights that let a lens stand on one page: the radar, and the bars with a row for each criterion. */
    private static final double RADAR = 225;

    private static final double BARS = 72;
    private static final double ROW = 22;

    private LensesSection() {}

    static Section of(Cluster cluster, Voices voices) {
        var text = new SectionText(voices, "lenses", Phrase.of("content.lenses.title"));
        text.say("content.lenses.intro");
        text.table(overview(cluster, text));
        OwnMethod.of(cluster, text);
        for (var result : cluster.assessment().lenses()) {
            var lens = cluster.knowledge().lens(result.lensId());
            text.heading(Phrase.of(lens.name()));
            text.say("content.lenses.question", lens.question(), Sources.shown(cluster.knowledge(), lens.citation()));
            text.say(sentence(cluster, result));
            if (result.filled() > 0) {
                text.chart(voice -> RadarFigure.of(voice, cluster.subject(), result).high(RADAR));
            }
            if (result.scored()) {
                text.chart(voice -> ContributionFigure.of(voice, cluster.subject(), result)
                        .high(BARS + ROW * result.criteria().size()));
            }
            text.table(criteria(cluster, lens, result, text));
        }
        return text.section();
    }

    private static TableText overview(Cluster cluster, SectionText text) {
        var table = text.newTable("content.lenses.overview")
                .column("content.column.lens", 3)
                .numbers("content.column.score", 1)
                .numbers("content.column.interval", 1.6)
                .numbers("content.column.coverage", 1)
                .centred("content.column.grade", 1)
                .column("content.lenses.weakest", 3);
        for (var result : cluster.assessment().lenses()) {
            table.row(
                    table.words(cluster.lens(result)),
                    result.headline() ? table.score(result.score()) : table.words(Phrase.of("content.noScore")),
                    table.interval(result.low(), result.high()),
                    table.percent(result.coverage()),
                    table.words(Phrase.plain(result.grade().name())),
                    result.lowest()
                            .map(lowest -> table.words(Phrase.of(
                                    "content.named",
                                    cluster.criterion(result, lowest.id()),
                                    Phrase.score(lowest.score()))))
                            .orElseGet(table::missing));
        }
        return table.note(Phrase.of("content.lenses.note")).note(Phrase.of("content.indicativeNote"));
    }

    static Phrase sentence(Cluster cluster, LensAssessment result) {
        var coverage = Phrase.percent(result.coverage());
        var interval = Phrase.interval(result.low(), result.high());
        return result.headline()
                ? Phrase.of(
                        "content.lenses.scored",
                        Phrase.score(result.score()),
                        interval,
                        result.filled(),
                        result.applicable(),
                        coverage)
                : Phrase.of("content.lenses.unscored", result.filled(), result.applicable(), coverage, interval);
    }

    private static TableText criteria(Cluster cluster, Lens lens, LensAssessment result, SectionText text) {
        var table = text.newTable("content.lenses.criteria", lens.shortName())
                .column("content.column.criterion", 3.4)
                .numbers("content.column.score", 1)
                .numbers("content.column.interval", 1.6)
                .numbers("content.column.coverage", 1)
                .numbers("content.column.weight", 1)
                .numbers("content.column.points", 1);
        var own = cluster.material().byMethod(lens);
        own.ifPresent(_ -> table.numbers("content.own.column", 1.2));
        for (var criterion : result.criteria()) {
            var cells = new ArrayList<qunheng.report.Block.Cell>(List.of(
                    table.words(cluster.criterion(result, criterion.id())),
                    table.score(criterion.score()),
                    table.interval(criterion.low(), criterion.high()),
                    table.percent(criterion.coverage()),
                    criterion.scored() ? table.percent(criterion.weightShare()) : table.missing(),
                    points(table, criterion)));
            own.ifPresent(one ->
                    cells.add(table.ownScore(one, one.score(cluster.profile().id(), criterion.id()))));
            table.row(cells);
        }
        return table.note(Phrase.of("content.lenses.criteriaNote"));
    }

    private static qunheng.report.Block.Cell points(TableText table, CriterionScore criterion) {
        return criterion.scored() ? table.score(criterion.contribution()) : table.missing();
    }
}
