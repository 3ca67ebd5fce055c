package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;
import qunheng.tiering.GateResult;
import qunheng.tiering.roadmap.RoadmapResult.Limit;
import qunheng.tiering.roadmap.RoadmapResult.Obstacle;

/**
 * Why there is no plan: an irreducible set of gates and limits that cannot be kept together, found by leaving out one
 * after the other and putting back those without which a plan appears. Gates are tried before limits, so that a limit
 * stays in the set rather than a second gate.
 */
final class Conflict {
    private final Situation situation;
    private final Map<Integer, Item> items;

    Conflict(Situation situation, Map<Integer, Item> items) {
        this.situation = situation;
        this.items = items;
    }

    RoadmapResult.Blocked find() {
        var groups = new LinkedHashMap<String, Limit>();
        groups.put(Variation.OWN_LIMITS, Limit.OWN_LIMITS);
        groups.put(Variation.YEARLY_RISE, Limit.YEARLY_RISE);
        groups.put(Variation.TOTAL_EFFORT, Limit.TOTAL_EFFORT);
        var paths = new ArrayList<>(situation.gates().stream().map(Situation.TierGate::path).toList());
        paths.addAll(groups.keySet());
        var dropped = new HashSet<String>();
        for (var path : paths) {
            dropped.add(path);
            if (solvable(dropped)) {
                dropped.remove(path);
            }
        }
        var best = best();
        var obstacles = new ArrayList<Obstacle>();
        for (var gate : situation.gates()) {
            if (!dropped.contains(gate.path())) {
                obstacles.add(new Obstacle.AtGate(gate.tier(), gate.gate(), best.get(gate.path())));
            }
        }
        groups.forEach((path, limit) -> {
            if (!dropped.contains(path)) {
                obstacles.add(new Obstacle.AtLimit(limit));
            }
        });
        return new RoadmapResult.Blocked(situation.target().id(), obstacles, needed());
    }

    private boolean solvable(Set<String> dropped) {
        return new Program(situation, items, Variation.without(dropped)).solve().isPresent();
    }

    private double needed() {
        return new Program(situation, items, Variation.without(Set.of(Variation.TOTAL_EFFORT)))
                .solve()
                .map(Program.Solution::effort)
                .orElse(Double.NaN);
    }

    /** Every gate by its path, judged with every indicator as high as its own limits allow. */
    private Map<String, @Nullable GateResult> best() {
        var values = new TreeMap<IndicatorId, Double>();
        items.values().forEach(item -> {
            var cap = item.cap(situation.options(), Variation.PLAIN);
            var id = item.indicator().id();
            if (item.missing() || cap > item.base()) {
                values.put(id, item.value(cap));
            }
        });
        var year = situation.year() + situation.options().years();
        var state = new WhatIf(
                year,
                values,
                new TreeSet<>(values.keySet()),
                List.of(),
                situation.pack().counted() != null);
        var verdict = situation.judge(state.apply(situation.project(), situation.profile().id()));
        var results = new TreeMap<String, @Nullable GateResult>();
        verdict.tiers().forEach(tier ->
                tier.gates().forEach(gate -> results.put(tier.tierId() + "/" + gate.gate().id(), gate)));
        return results;
    }
}
