package qunheng.chart.lens;

import qunheng.chart.FigureContext;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.LensAssessment;

/** How figures call a criterion. */
final class CriterionNames {
    private CriterionNames() {}

    static String of(FigureContext context, LensAssessment assessment, String id) {
        return context.knowledge().lens(assessment.lensId()).criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .map(criterion -> context.in(criterion.name()))
                .findFirst()
                .orElse(id);
    }

    static String tooltip(FigureContext context, String name, CriterionScore criterion) {
        var numbers = context.numbers();
        return context.get(
                criterion.scored() ? "chart.criterion.tooltip" : "chart.criterion.tooltip.notScored",
                name,
                numbers.score(criterion.score()),
                numbers.interval(criterion.low(), criterion.high()),
                criterion.filled(),
                criterion.applicable());
    }
}
