package qunheng.tiering.roadmap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import qunheng.knowledge.Gate;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.IndicatorId;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.tiering.Outcome;
import qunheng.tiering.roadmap.Program.Solution;

/**
 * The least-effort way to a tier.
 *
 * <p>Minimises Σ weight · effort(rise) + collecting over the rises of the indicators that the target's gates read,
 * subject to every gate of the target and of the tiers it includes, to the limits of single indicators, to the yearly
 * rise and to the effort of all years ({@link Program}). The optimum is exact over rises, levels, the choice among
 * any-of gates, which sub-criteria improve, and which missing values are collected. Three things are added afterwards:
 * values are rounded to what can be entered, to the better side, whole where only whole numbers make sense; a rise that
 * the rounding made needless is taken out; and the rises are spread over years ({@link Staircase}).
 *
 * <p>Indicators that are better than a goalpost cost no effort beyond it unless a gate asks for a value there; below
 * the worst goalpost effort is counted from the goalpost.
 */
public final class Roadmaps {
    private Roadmaps() {}

    /**
     * The plan to a tier, or why there is none.
     *
     * @throws IllegalArgumentException if there is no such profile or tier
     */
    public static RoadmapResult find(
            Knowledge knowledge, RulePack pack, Project project, ProfileId id, String tier, RoadmapOptions options) {
        var situation = new Situation(knowledge, pack, project, id, tier, options);
        if (situation.now().tierVerdict(tier).orElseThrow().outcome() == Outcome.PASS) {
            return new RoadmapResult.Reached(tier);
        }
        var items = items(situation);
        return new Program(situation, items, Variation.PLAIN)
                .solve()
                .flatMap(solution -> plan(situation, items, solution))
                .<RoadmapResult>map(plan -> plan)
                .orElseGet(() -> new Conflict(situation, items).find());
    }

    static Optional<Roadmap> plan(Situation situation, Map<Integer, Item> items, Solution solution) {
        return new PlanWriter(situation, items).write(solution);
    }

    /** The indicators that a gate of the target reads and that apply, by their place in the catalogue. */
    static Map<Integer, Item> items(Situation situation) {
        var knowledge = situation.knowledge();
        var read = new TreeSet<Integer>();
        var wanted = new TreeMap<Integer, Double>();
        situation.gates().forEach(gate -> read(situation, gate.gate(), read, wanted));
        var items = new TreeMap<Integer, Item>();
        for (var index : read) {
            if (situation.values().applicable(index)) {
                items.put(
                        index,
                        Item.of(
                                index,
                                knowledge.indicators().get(index),
                                situation.values().value(index),
                                wanted.getOrDefault(index, 1.0),
                                situation.options()));
            }
        }
        return items;
    }

    private static void read(Situation situation, Gate gate, Collection<Integer> read, Map<Integer, Double> wanted) {
        var knowledge = situation.knowledge();
        switch (gate) {
            case Gate.Coverage g -> lens(situation, g.lens(), read);
            case Gate.LensScore g -> lens(situation, g.lens(), read);
            case Gate.EveryCriterion g -> lens(situation, g.lens(), read);
            case Gate.CompleteAssessment g -> lens(situation, g.lens(), read);
            case Gate.Improvement g -> lens(situation, g.lens(), read);
            case Gate.EvidenceShare g -> {}
            case Gate.EarlierAssessment g -> {}
            case Gate.Reviewers g -> {}
            case Gate.RankWithin g -> {}
            case Gate.Asked g -> {}
            case Gate.AnyOf g -> g.gates().forEach(part -> read(situation, part, read, wanted));
            case Gate.AllOf g -> g.gates().forEach(part -> read(situation, part, read, wanted));
            case Gate.IndicatorMean g -> g.indicators().forEach(id -> read.add(knowledge.indexOf(id)));
            case Gate.IndicatorAtLeast g -> bound(situation, g.indicator(), g.minimum().value(), read, wanted);
            case Gate.IndicatorAtMost g -> bound(situation, g.indicator(), g.maximum().value(), read, wanted);
        }
    }

    private static void bound(
            Situation situation,
            IndicatorId id,
            double threshold,
            Collection<Integer> read,
            Map<Integer, Double> wanted) {
        var index = situation.knowledge().indexOf(id);
        read.add(index);
        wanted.merge(index, new Range(situation.knowledge().indicators().get(index)).fraction(threshold), Math::max);
    }

    private static void lens(Situation situation, String lens, Collection<Integer> read) {
        situation.lens(lens).criteria().stream()
                .flatMap(criterion -> criterion.subs().stream())
                .flatMap(sub -> sub.applicable().stream())
                .forEach(read::add);
    }

    /** A gate and the gates below it that the solution chose. */
    static Stream<Gate> carried(String path, Gate gate, Solution solution) {
        return switch (gate) {
            case Gate.AnyOf any ->
                any.gates().stream()
                        .filter(part -> solution.chosen().contains(path + "/" + part.id()))
                        .flatMap(part -> carried(path + "/" + part.id(), part, solution));
            case Gate.AllOf all ->
                all.gates().stream().flatMap(part -> carried(path + "/" + part.id(), part, solution));
            default -> Stream.of(gate);
        };
    }
}
