package qunheng.ui.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import qunheng.knowledge.Criterion;
import qunheng.knowledge.Lens;
import qunheng.knowledge.SubCriterion;
import qunheng.model.IndicatorId;

/**
 * How many points of a lens hang on each indicator: the width that it alone adds to the interval while it is missing.
 *
 * <p>100 times its share of the weight over all that applies, filled or not; an indicator that two sub-criteria use
 * counts at both.
 */
final class Stakes {
    private final Reading reading;
    private final Lens lens;
    private final Map<IndicatorId, Double> points = new LinkedHashMap<>();

    private Stakes(Reading reading, Lens lens) {
        this.reading = reading;
        this.lens = lens;
    }

    static Map<IndicatorId, Double> of(Reading reading, Lens lens) {
        var stakes = new Stakes(reading, lens);
        stakes.add();
        return stakes.points;
    }

    private void add() {
        var all = lens.criteria().stream().filter(this::applies).mapToDouble(c -> weight(c.id())).sum();
        for (var criterion : lens.criteria()) {
            if (applies(criterion) && all > 0) {
                add(criterion, 100 * weight(criterion.id()) / all);
            }
        }
    }

    private void add(Criterion criterion, double stake) {
        var all = criterion.subCriteria().stream().filter(this::applies).mapToDouble(s -> weight(s.id())).sum();
        for (var sub : criterion.subCriteria()) {
            if (applies(sub) && all > 0) {
                add(sub, stake * weight(sub.id()) / all);
            }
        }
    }

    private void add(SubCriterion sub, double stake) {
        var live = sub.indicators().stream().filter(reading::applicable).toList();
        var all = live.stream().mapToDouble(i -> weight(sub, i)).sum();
        for (var id : live) {
            if (all > 0) {
                points.merge(id, stake * weight(sub, id) / all, Double::sum);
            }
        }
    }

    private boolean applies(Criterion criterion) {
        return criterion.subCriteria().stream().anyMatch(this::applies);
    }

    private boolean applies(SubCriterion sub) {
        return sub.indicators().stream().anyMatch(reading::applicable);
    }

    private double weight(SubCriterion sub, IndicatorId id) {
        return weight(Weighting.leaf(sub.id(), id.value()));
    }

    private double weight(String node) {
        return reading.project().weights().weight(lens.id(), node);
    }
}
