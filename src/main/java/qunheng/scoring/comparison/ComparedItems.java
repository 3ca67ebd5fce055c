package qunheng.scoring.comparison;

import java.util.List;
import java.util.stream.IntStream;
import qunheng.knowledge.Lens;
import qunheng.model.IndicatorId;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.IndicatorScore;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.comparison.ComparedCell.State;
import qunheng.scoring.comparison.ComparedItem.Level;

/** Turns assessments, one a cluster, into rows over all clusters. */
final class ComparedItems {
    private static final ComparedCell NOT_APPLICABLE =
            new ComparedCell(State.NOT_APPLICABLE, Double.NaN, Double.NaN, Double.NaN, 0, 0, 0);

    private ComparedItems() {}

    static List<ComparedItem> criteria(Lens lens, List<LensAssessment> results) {
        return IntStream.range(0, lens.criteria().size())
                .mapToObj(c -> new ComparedItem(
                        lens.criteria().get(c).id(),
                        Level.CRITERION,
                        lens.criteria().get(c).id(),
                        results.stream().map(r -> cell(r.criteria().get(c))).toList()))
                .toList();
    }

    private static ComparedCell cell(CriterionScore criterion) {
        if (criterion.applicable() == 0) {
            return NOT_APPLICABLE;
        }
        return new ComparedCell(
                criterion.scored() ? State.SCORED : State.MISSING,
                criterion.score(),
                criterion.low(),
                criterion.high(),
                criterion.coverage(),
                criterion.weightShare(),
                criterion.contribution());
    }

    static List<ComparedItem> indicators(Lens lens, List<LensAssessment> results) {
        return lens.indicators().stream()
                .map(id -> new ComparedItem(
                        id.value(),
                        Level.INDICATOR,
                        criterion(lens, id),
                        results.stream().map(result -> cell(result, id)).toList()))
                .toList();
    }

    private static String criterion(Lens lens, IndicatorId id) {
        return lens.criteria().stream()
                .filter(c -> c.subCriteria().stream().anyMatch(s -> s.indicators().contains(id)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ComparedCell cell(LensAssessment result, IndicatorId id) {
        var weight = 0.0;
        var contribution = 0.0;
        IndicatorScore found = null;
        for (var criterion : result.criteria()) {
            for (var sub : criterion.subs()) {
                for (var leaf : sub.indicators()) {
                    if (leaf.id().equals(id)) {
                        found = leaf;
                        weight += criterion.weightShare() * sub.weightShare() * leaf.weightShare();
                        contribution += leaf.contribution();
                    }
                }
            }
        }
        if (found == null || !found.applicable()) {
            return NOT_APPLICABLE;
        }
        return found.missing()
                ? new ComparedCell(State.MISSING, Double.NaN, 0, 100, 0, 0, 0)
                : new ComparedCell(State.SCORED, found.score(), found.score(), found.score(), 1, weight, contribution);
    }
}
