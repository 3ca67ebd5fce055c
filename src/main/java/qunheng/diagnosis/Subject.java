package qunheng.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.model.Profile;
import qunheng.scoring.Assessment;
import qunheng.scoring.Goalposts;

/**
 * Who is judged: a profile with its assessment.
 *
 * @param statuses what the user says of the host place, by the id of the status; absent while not answered
 * @param evenIfNotApplicable whether a value also counts where its indicator does not apply to this type of cluster: it
 *     does when the type itself is asked for
 */
public record Subject(
        Knowledge knowledge,
        Profile profile,
        Assessment assessment,
        Map<String, Boolean> statuses,
        boolean evenIfNotApplicable) {
    public Subject {
        statuses = Map.copyOf(statuses);
    }

    public boolean applies(IndicatorId id) {
        return evenIfNotApplicable || assessment.values().applicable(knowledge.indexOf(id));
    }

    /** In the indicator's unit; NaN when missing. */
    public double value(IndicatorId id) {
        return assessment.values().value(knowledge.indexOf(id));
    }

    public boolean missing(IndicatorId id) {
        return Double.isNaN(value(id));
    }

    /** 0–100; NaN when missing. */
    public double score(IndicatorId id) {
        return Goalposts.score(knowledge.indicator(id), value(id));
    }

    public List<IndicatorId> applicable(List<IndicatorId> ids) {
        return ids.stream().filter(this::applies).toList();
    }

    /** Those that apply and have no value, each once, in catalogue order. */
    public List<IndicatorId> missing(Stream<IndicatorId> ids) {
        return ids.distinct()
                .filter(this::applies)
                .filter(this::missing)
                .sorted((a, b) -> Integer.compare(knowledge.indexOf(a), knowledge.indexOf(b)))
                .toList();
    }

    /** Mean score of those that apply and are filled; NaN when none is. */
    public double mean(List<IndicatorId> ids) {
        return ids.stream()
                .filter(this::applies)
                .mapToDouble(this::score)
                .filter(score -> !Double.isNaN(score))
                .average()
                .orElse(Double.NaN);
    }
}
