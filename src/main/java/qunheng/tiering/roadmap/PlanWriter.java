package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Gate;
import qunheng.model.IndicatorId;
import qunheng.model.Project;
import qunheng.scoring.Goalposts;
import qunheng.scoring.LensEngine;
import qunheng.tiering.roadmap.Program.Solution;

/** Turns a solution of the program into values, years and steps, and has the result judged. */
final class PlanWriter {
    /** Longest wait for dates alone, in years, after everything else is done. */
    private static final int LONGEST_WAIT = 5;

    private final Situation situation;
    private final RoadmapOptions options;
    private final Map<Integer, Item> items;

    PlanWriter(Situation situation, Map<Integer, Item> items) {
        this.situation = situation;
        this.options = situation.options();
        this.items = items;
    }

    /** The plan; empty if the judge does not find the tier reached. */
    Optional<Roadmap> write(Solution proposed) {
        // The solver's rounding may leave a figure just below its threshold.
        for (var nudge : new double[] {0, 1e-6, 1e-4}) {
            var solution = nudged(proposed, nudge);
            for (var wait = 0; wait <= LONGEST_WAIT; wait++) {
                if (reached(solution, wait)) {
                    return Optional.of(written(withoutNeedless(solution, wait), wait, proposed));
                }
            }
        }
        return Optional.empty();
    }

    private Solution nudged(Solution solution, double by) {
        if (by == 0) {
            return solution;
        }
        var fractions = new TreeMap<>(solution.fractions());
        fractions.replaceAll((index, end) ->
                item(index).indicator().rubric() ? end : Math.min(item(index).most(), end + by));
        return new Solution(solution.effort(), solution.least(), fractions, solution.collected(), solution.chosen());
    }

    /**
     * Takes out, the dearest first, each rise without which the tier is still reached. Only one that costs no more than
     * what rounding added can be needless: without a dearer one the plan would need less than the least there is.
     */
    private Solution withoutNeedless(Solution solution, int wait) {
        var lean = solution;
        var added = solution.support().stream()
                        .mapToDouble(index -> rise(index, solution).effort())
                        .sum()
                - solution.least();
        var order = solution.support().stream()
                .filter(index -> rise(index, solution).effort() <= added + 1e-4)
                .sorted(Comparator.comparingDouble((Integer index) -> -rise(index, solution).effort()))
                .toList();
        for (var index : order) {
            var fewer = without(lean, index);
            if (reached(fewer, wait)) {
                lean = fewer;
            }
        }
        return lean;
    }

    private static Solution without(Solution solution, int index) {
        var fractions = new TreeMap<>(solution.fractions());
        fractions.remove(index);
        var collected = new TreeSet<>(solution.collected());
        collected.remove(index);
        return new Solution(solution.effort(), solution.least(), fractions, collected, solution.chosen());
    }

    private Item item(int index) {
        var item = items.get(index);
        if (item == null) {
            throw new IllegalStateException("no item " + index);
        }
        return item;
    }

    private double end(int index, Solution solution) {
        return solution.fractions().getOrDefault(index, item(index).start());
    }

    private Rise rise(int index, Solution solution) {
        var item = item(index);
        return rise(item.indicator().id(), null, item.value(end(index, solution)), solution);
    }

    /** Whether the tier is reached so many years after the last rise, which dates alone may need. */
    private boolean reached(Solution solution, int wait) {
        var years = new Staircase(options, items, solution).years();
        var states = states(solution, List.of(ends(solution)), List.of(situation.year() + years + wait));
        return situation.reached(situation.judge(applied(states)));
    }

    private Map<Integer, Double> ends(Solution solution) {
        var ends = new TreeMap<Integer, Double>();
        solution.support().forEach(index -> ends.put(index, end(index, solution)));
        return ends;
    }

    private Project applied(List<WhatIf> states) {
        return WhatIf.apply(states, situation.project(), situation.profile().id());
    }

    /** What is supposed of each year: new values with their evidence, and in the last year everything else. */
    private List<WhatIf> states(Solution solution, List<Map<Integer, Double>> spread, List<Integer> years) {
        var states = new ArrayList<WhatIf>();
        var before = new TreeMap<IndicatorId, Double>();
        for (var t = 0; t < years.size(); t++) {
            var last = t == years.size() - 1;
            var now = values(spread.isEmpty() ? Map.of() : spread.get(Math.min(t, spread.size() - 1)), last);
            var fresh = new TreeMap<>(now);
            fresh.entrySet().removeIf(value -> value.getValue().equals(before.get(value.getKey())));
            var documented = new TreeSet<>(fresh.keySet());
            if (last) {
                documented.addAll(new Documents(situation, solution).needed(now));
            }
            states.add(new WhatIf(
                    years.get(t),
                    fresh,
                    documented,
                    last ? new Signatures(situation.profile(), years.get(t)).missing(carried(solution)) : List.of(),
                    situation.pack().counted() != null));
            before.putAll(now);
        }
        return states;
    }

    /**
     * Values at fractions, left out where they are no better than today; on the way they are rounded to what is sure.
     */
    private SortedMap<IndicatorId, Double> values(Map<Integer, Double> fractions, boolean last) {
        var values = new TreeMap<IndicatorId, Double>();
        fractions.forEach((index, fraction) -> {
            var item = item(index);
            var value = last ? item.value(fraction) : item.range().roundedDown(fraction);
            var today = situation.values().value(index);
            if (Double.isNaN(today) || (item.range().up() ? value > today : value < today)) {
                values.put(item.indicator().id(), value);
            }
        });
        return values;
    }

    private Collection<Gate> carried(Solution solution) {
        return situation.gates().stream()
                .flatMap(gate -> Roadmaps.carried(gate.path(), gate.gate(), solution))
                .toList();
    }

    private Roadmap written(Solution solution, int wait, Solution proposed) {
        var staircase = new Staircase(options, items, solution);
        var spread = staircase.spread();
        var years = new ArrayList<Integer>();
        for (var t = 1; t <= spread.size(); t++) {
            years.add(situation.year() + t);
        }
        if (wait > 0 || years.isEmpty()) {
            years.add(situation.year() + spread.size() + wait);
        }
        var states = states(solution, spread, years);
        var stairs = new ArrayList<Stair>();
        var known = new TreeMap<IndicatorId, Double>();
        var project = situation.project();
        for (var t = 0; t < states.size(); t++) {
            var state = states.get(t);
            project = state.apply(project, situation.profile().id());
            var rises = new ArrayList<Rise>();
            state.values().forEach((id, value) -> rises.add(rise(id, known.get(id), value, solution)));
            known.putAll(state.values());
            stairs.add(new Stair(
                    state.year(),
                    rises,
                    stairs.isEmpty() ? sum(rises) : stairs.getLast().effort() + sum(rises),
                    state,
                    LensEngine.assess(situation.knowledge(), project, situation.profile().id(), state.year()),
                    situation.judge(project)));
        }
        var rises = known.entrySet().stream()
                .map(end -> rise(end.getKey(), null, end.getValue(), solution))
                .sorted(Comparator.comparingInt(rise -> situation.knowledge().indexOf(rise.indicator())))
                .toList();
        var steps = new Steps(situation, carried(solution), stairs).list();
        return new Roadmap(
                situation.profile().id(),
                situation.target().id(),
                situation.now(),
                rises,
                sum(rises),
                proposed.least(),
                proposed.proven(),
                stairs,
                steps,
                situation.outside().stream()
                        .map(gate -> Situation.result(situation.now(), gate))
                        .toList());
    }

    private static double sum(List<Rise> rises) {
        return rises.stream().mapToDouble(Rise::effort).sum();
    }

    /** @param before the value of the year before in the plan; null if it is the one of today */
    private Rise rise(IndicatorId id, @Nullable Double before, double to, Solution solution) {
        var index = situation.knowledge().indexOf(id);
        var item = item(index);
        var collected = before == null && solution.collected().contains(index);
        var from = before == null ? situation.values().value(index) : before;
        var start = before == null ? item.start() : Math.max(item.start(), item.range().fraction(before));
        var effort = options.weight(id)
                        * options.effort().between(start, Math.max(start, item.range().fraction(to)))
                + (collected ? options.collecting() : 0);
        return new Rise(
                id,
                from,
                to,
                Goalposts.score(item.indicator(), from),
                Goalposts.score(item.indicator(), to),
                effort,
                collected,
                collected ? item.range().rounded(item.found()) : Double.NaN);
    }
}
