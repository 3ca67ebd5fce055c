package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qunheng.tiering.roadmap.Program.Solution;

/**
 * A plan spread over the fewest years that its limits allow.
 *
 * <p>By the end of year t an indicator has risen by at most t times the yearly rise, and all effort so far is at most t
 * times the yearly effort. Raising everything evenly keeps both: effort is convex, so t/T of the way costs at most t/T
 * of the whole. In place of that, each year first does what would otherwise come too late and then what is cheapest, so
 * that early years show results; should that ever exceed the effort of a year, the even spread is taken.
 */
final class Staircase {
    private static final double TOLERANCE = 1e-9;

    private final RoadmapOptions options;
    private final Map<Integer, Item> items;
    private final Solution solution;

    Staircase(RoadmapOptions options, Map<Integer, Item> items, Solution solution) {
        this.options = options;
        this.items = items;
        this.solution = solution;
    }

    /** The fewest years; 0 when nothing rises. */
    int years() {
        if (solution.support().isEmpty()) {
            return 0;
        }
        var years = Math.max(1, (int) Math.ceil(solution.effort() / options.yearlyEffort() - 1e-6));
        for (var end : solution.fractions().entrySet()) {
            var item = item(end.getKey());
            while (years < options.years() && reachable(item, end.getValue(), years) < end.getValue() - TOLERANCE) {
                years++;
            }
        }
        return years;
    }

    private Item item(int index) {
        var item = items.get(index);
        if (item == null) {
            throw new IllegalStateException("no item " + index);
        }
        return item;
    }

    /** The highest fraction by the end of year t, not above the end. */
    private double reachable(Item item, double end, int t) {
        return whole(item, end, Math.min(end, item.start() + t * options.yearlyRise()));
    }

    /** A level of a rubric is reached whole or not at all. */
    private static double whole(Item item, double end, double fraction) {
        if (!item.indicator().rubric() || fraction >= end - TOLERANCE) {
            return fraction;
        }
        return Math.max(item.start(), Math.floor(fraction * 4 + TOLERANCE) / 4);
    }

    /** For each year the fractions at its end, of all that rises or is collected in the plan. */
    List<Map<Integer, Double>> spread() {
        var years = years();
        var greedy = greedy(years);
        for (var t = 1; t <= years; t++) {
            if (effort(greedy.get(t - 1)) > budget(t) + 1e-6) {
                return even(years);
            }
        }
        return greedy;
    }

    private double budget(int t) {
        return t * options.yearlyEffort();
    }

    private double end(int index) {
        return solution.fractions().getOrDefault(index, item(index).start());
    }

    private List<Map<Integer, Double>> even(int years) {
        var spread = new ArrayList<Map<Integer, Double>>();
        for (var t = 1; t <= years; t++) {
            var state = new TreeMap<Integer, Double>();
            for (var index : solution.support()) {
                var item = item(index);
                var end = end(index);
                state.put(index, whole(item, end, item.start() + (end - item.start()) * t / years));
            }
            spread.add(state);
        }
        return spread;
    }

    private List<Map<Integer, Double>> greedy(int years) {
        var spread = new ArrayList<Map<Integer, Double>>();
        Map<Integer, Double> before = new TreeMap<>();
        for (var t = 1; t <= years; t++) {
            var state = new TreeMap<Integer, Double>();
            for (var index : solution.support()) {
                var item = item(index);
                var late = end(index) - (years - t) * options.yearlyRise();
                var must = item.indicator().rubric() ? Math.ceil(late * 4 - TOLERANCE) / 4 : late;
                state.put(index, Math.max(before.getOrDefault(index, item.start()), Math.min(must, end(index))));
            }
            fill(state, t);
            spread.add(state);
            before = state;
        }
        return spread;
    }

    /** Raises what is cheapest first, as far as the limits of the year go. */
    private void fill(Map<Integer, Double> state, int t) {
        var left = budget(t) - effort(state);
        var order = state.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> at) -> slope(at.getKey(), at.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (var at : order) {
            var index = at.getKey();
            var item = item(index);
            double from = at.getValue();
            var weight = options.weight(item.indicator().id());
            var affordable = options.effort().reach(from, Math.max(0, left) / weight);
            var to = whole(item, end(index), Math.min(affordable, reachable(item, end(index), t)));
            if (to > from + TOLERANCE) {
                left -= weight * options.effort().between(from, to);
                state.put(index, to);
            }
        }
    }

    private double slope(int index, double at) {
        var item = item(index);
        return options.weight(item.indicator().id()) * options.effort().slope(at);
    }

    /** Collecting is done in the first year. */
    double effort(Map<Integer, Double> state) {
        var sum = solution.collected().size() * options.collecting();
        for (var at : state.entrySet()) {
            sum += item(at.getKey()).effort(at.getValue(), options);
        }
        return sum;
    }
}
