package qunheng.ui.tier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Gate;
import qunheng.model.IndicatorId;
import qunheng.scoring.Goalposts;

/** What the number of a gate is made of, so that "why not higher?" can be answered by name. */
final class GateParts {
    /**
     * One part.
     *
     * @param figures score, and for an indicator its value
     * @param below whether the part alone lies below the threshold
     * @param indicator the indicator to open; null for a criterion
     */
    record Part(String name, String figures, boolean below, @Nullable IndicatorId indicator) {}

    private GateParts() {}

    static List<Part> of(Judged judged, Gate gate) {
        return switch (gate) {
            case Gate.LensScore g -> criteria(judged, g.lens(), g.minimum().value());
            case Gate.EveryCriterion g -> criteria(judged, g.lens(), g.minimum().value());
            case Gate.CompleteAssessment g -> criteria(judged, g.lens(), Double.NEGATIVE_INFINITY);
            case Gate.IndicatorMean g ->
                g.indicators().stream()
                        .map(id -> indicator(judged, id, g.minimum().value()))
                        .toList();
            case Gate.Coverage g -> List.of();
            case Gate.IndicatorAtLeast g -> List.of();
            case Gate.IndicatorAtMost g -> List.of();
            case Gate.AnyOf g -> List.of();
            case Gate.AllOf g -> List.of();
            case Gate.RankWithin g -> List.of();
            case Gate.Asked g -> List.of();
            case Gate.EarlierAssessment g -> List.of();
            case Gate.Improvement g -> List.of();
            case Gate.EvidenceShare g -> List.of();
            case Gate.Reviewers g -> List.of();
        };
    }

    private static List<Part> criteria(Judged judged, String lensId, double minimum) {
        var lens = judged.knowledge().lens(lensId);
        return judged.assessment().lens(lensId).criteria().stream()
                .map(score -> new Part(
                        lens.criteria().stream()
                                .filter(c -> c.id().equals(score.id()))
                                .map(c -> judged.in(c.name()))
                                .findFirst()
                                .orElse(score.id()),
                        score.scored() ? judged.numbers().score(score.score()) : judged.text("tier.noScore"),
                        score.score() < minimum,
                        null))
                .toList();
    }

    private static Part indicator(Judged judged, IndicatorId id, double minimum) {
        var indicator = judged.knowledge().indicator(id);
        var value = judged.assessment().values().value(judged.knowledge().indexOf(id));
        var score = Goalposts.score(indicator, value);
        return new Part(
                judged.in(indicator.name()),
                Double.isNaN(value)
                        ? judged.text("tier.noValue")
                        : judged.text("tier.part", judged.value(indicator, value), judged.numbers().score(score)),
                score < minimum,
                id);
    }
}
