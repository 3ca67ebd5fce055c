package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Gate;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.Project;
import qunheng.task.Progress;
import qunheng.tiering.roadmap.RoadmapResult.Limit;

/**
 * What a plan hangs on. Each figure is a program solved again, not a dual price: with whole levels a price would only
 * hold in the neighbourhood.
 *
 * @param bindings gates whose relaxation by one point would save effort, the most first
 * @param limits limits without which the plan would need less effort
 * @param second the least-effort plan that leaves at least one indicator of the first alone; null when there is none
 */
public record Sensitivity(List<Binding> bindings, List<LimitBinding> limits, @Nullable Roadmap second) {
    /**
     * @param saved effort saved if the gate asked for one point (one unit, one per cent) less
     */
    public record Binding(String tier, Gate gate, double saved) {}

    /** @param saved effort saved without the limit */
    public record LimitBinding(Limit limit, double saved) {}

    private static final double NOTHING = 1e-6;

    public Sensitivity {
        bindings = List.copyOf(bindings);
        limits = List.copyOf(limits);
    }

    /**
     * @param plan found for the same arguments
     * @throws CancellationException if progress says so
     */
    public static Sensitivity of(
            Knowledge knowledge,
            RulePack pack,
            Project project,
            RoadmapOptions options,
            Roadmap plan,
            Progress progress) {
        var situation = new Situation(knowledge, pack, project, plan.profile(), plan.target(), options);
        var items = Roadmaps.items(situation);
        var support = new TreeSet<Integer>();
        plan.rises().forEach(rise -> support.add(knowledge.indexOf(rise.indicator())));
        var second = support.isEmpty()
                ? Optional.<Roadmap>empty()
                : new Program(situation, items, Variation.excluding(support))
                        .solve()
                        .flatMap(solution -> Roadmaps.plan(situation, items, solution));
        var bindings = new ArrayList<Binding>();
        var gates = situation.gates();
        for (var i = 0; i < gates.size(); i++) {
            heed(progress, (i + 1.0) / (gates.size() + 4));
            var gate = gates.get(i);
            if (measured(gate.gate())) {
                var saved = saved(situation, items, Variation.relaxed(gate.path(), 1), plan);
                if (saved > NOTHING) {
                    bindings.add(new Binding(gate.tier(), gate.gate(), saved));
                }
            }
        }
        bindings.sort((a, b) -> Double.compare(b.saved(), a.saved()));
        var limits = new ArrayList<LimitBinding>();
        limit(situation, items, Variation.TOTAL_EFFORT, Limit.TOTAL_EFFORT, plan, limits);
        limit(situation, items, Variation.YEARLY_RISE, Limit.YEARLY_RISE, plan, limits);
        limit(situation, items, Variation.OWN_LIMITS, Limit.OWN_LIMITS, plan, limits);
        heed(progress, 1);
        return new Sensitivity(bindings, limits, second.orElse(null));
    }

    private static void heed(Progress progress, double fraction) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.at(fraction);
    }

    private static boolean measured(Gate gate) {
        return switch (gate) {
            case Gate.Coverage g -> true;
            case Gate.LensScore g -> true;
            case Gate.EveryCriterion g -> true;
            case Gate.IndicatorMean g -> true;
            case Gate.IndicatorAtLeast g -> true;
            case Gate.IndicatorAtMost g -> true;
            case Gate.AnyOf g -> g.gates().stream().anyMatch(Sensitivity::measured);
            case Gate.AllOf g -> g.gates().stream().anyMatch(Sensitivity::measured);
            case Gate.Improvement g -> true;
            case Gate.CompleteAssessment g -> false;
            case Gate.EvidenceShare g -> false;
            case Gate.EarlierAssessment g -> false;
            case Gate.Reviewers g -> false;
            case Gate.RankWithin g -> false;
            case Gate.Asked g -> false;
        };
    }

    private static void limit(
            Situation situation,
            Map<Integer, Item> items,
            String group,
            Limit limit,
            Roadmap plan,
            List<LimitBinding> found) {
        var saved = saved(situation, items, Variation.without(Set.of(group)), plan);
        if (saved > NOTHING) {
            found.add(new LimitBinding(limit, saved));
        }
    }

    private static double saved(
            Situation situation, Map<Integer, Item> items, Variation variation, Roadmap plan) {
        return new Program(situation, items, variation)
                .solve()
                .map(solution -> plan.least() - solution.least())
                .orElse(0.0);
    }
}
