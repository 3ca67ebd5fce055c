package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import qunheng.tiering.roadmap.MixedProgram.Row;
import qunheng.tiering.roadmap.MixedProgram.Solved;
import qunheng.tiering.roadmap.MixedProgram.Variable;

/**
 * The mixed-integer program of a plan.
 *
 * <p>Variables, all in fractions of an indicator's range: how far it rises on each piece of the effort curve; for a
 * rubric one binary a level; for a missing value one binary that says that it is collected. The score of an indicator
 * is 100 times its fraction up to 1. Objective: weighted effort of the pieces plus collecting. The pieces cost more and
 * more, so an optimum takes them in order without further binaries.
 *
 * <p>Rows: the gates ({@link GateRows}), the effort of all years together, and what a variation excludes. What is held
 * fixed: which indicators apply, the weights of the lens, and the years that count as earlier assessments.
 */
final class Program {
    private record Piece(Variable variable, double length, boolean scored) {}

    /**
     * What the program proposes.
     *
     * @param effort before values are rounded to what can be entered
     * @param least no solution needs less effort; equal to effort when that is proven
     * @param fractions where each raised indicator ends
     * @param collected missing values to collect
     * @param chosen paths of the gates below an any-of that carry it
     */
    record Solution(
            double effort,
            double least,
            TreeMap<Integer, Double> fractions, TreeSet<Integer> collected, Set<String> chosen) {
        boolean proven() {
            return least >= effort;
        }

        Set<Integer> support() {
            var support = new TreeSet<>(fractions.keySet());
            support.addAll(collected);
            return support;
        }
    }

    private final Situation situation;
    private final Map<Integer, Item> items;
    private final Variation variation;
    private final MixedProgram model = new MixedProgram();
    private final Map<Integer, List<Piece>> pieces = new TreeMap<>();
    private final Map<Integer, Variable> collected = new TreeMap<>();
    private final Map<Integer, Set<Integer>> bindings = new TreeMap<>();
    private final Map<String, Variable> switches = new TreeMap<>();
    private final Row effort = model.row();
    private boolean impossible;

    Program(Situation situation, Map<Integer, Item> items, Variation variation) {
        this.situation = situation;
        this.items = items;
        this.variation = variation;
        items.values().forEach(this::add);
        var options = situation.options();
        if (variation.has(Variation.TOTAL_EFFORT)) {
            effort.upper(options.years() * options.yearlyEffort());
        }
        variation.excluded().forEach(this::exclude);
        var rows = new GateRows(situation, this);
        for (var gate : situation.gates()) {
            if (variation.has(gate.path())) {
                rows.add(gate, variation.relaxed().getOrDefault(gate.path(), 0.0));
            }
        }
        orderTwins();
    }

    private void add(Item item) {
        var options = situation.options();
        var id = item.indicator().id();
        var cap = item.cap(options, variation);
        var weight = options.weight(id);
        var list = new ArrayList<Piece>();
        Variable found = null;
        if (item.missing()) {
            found = binary();
            cost(found, options.collecting());
            collected.put(item.index(), found);
        }
        for (var at = item.start(); at < cap - 1e-12; ) {
            var end = item.indicator().rubric()
                    ? Item.nextLevel(at)
                    : Math.min(Math.min(options.effort().nextCut(at), cap), at < 1 ? 1 : Double.POSITIVE_INFINITY);
            var length = Math.min(end, cap) - at;
            // A level is a whole step of length 1, any other piece a length.
            var variable = item.indicator().rubric() ? binary() : variable(0, length);
            var unit = item.indicator().rubric() ? length : 1;
            cost(variable, weight * options.effort().between(at, at + length) / length * unit);
            list.add(new Piece(variable, unit, at < 1 - 1e-12));
            at = end;
        }
        pieces.put(item.index(), list);
        if (found != null) {
            // One row a piece, not one for all: the relaxation then pays for collecting in full with the first piece.
            for (var piece : list) {
                var row = row().upper(0);
                bindings.computeIfAbsent(item.index(), i -> new HashSet<>()).add(model.rows() - 1);
                row.add(piece.variable(), 1);
                row.add(found, -piece.variable().upper());
            }
        }
    }

    /**
     * Indicators that are alike in every row and in cost can change places in any solution, so the one that comes first
     * in the catalogue may be asked to go at least as far. Otherwise the search would try every order of them.
     */
    private void orderTwins() {
        var columns = model.columns();
        var last = new HashMap<List<Object>, Item>();
        for (var item : items.values()) {
            var list = pieces.getOrDefault(item.index(), List.of());
            var key = new ArrayList<Object>();
            var found = collected.get(item.index());
            // else collecting in one could pass for a piece of the other
            key.add(found != null);
            if (found != null) {
                key.add(alike(columns, found, item.index()));
            }
            list.forEach(piece -> key.add(alike(columns, piece.variable(), item.index())));
            var before = last.put(key, item);
            if (before != null && !list.isEmpty()) {
                follow(before, item);
            }
        }
    }

    /** A column without the rows that only bind the pieces of one indicator to its collecting. */
    private List<Object> alike(Map<Variable, List<Object>> columns, Variable variable, int index) {
        var own = bindings.getOrDefault(index, Set.of());
        var column = columns.getOrDefault(variable, List.of());
        var kept = new ArrayList<Object>(column.subList(0, 4));
        for (var i = 4; i < column.size(); i += 2) {
            if (!own.contains(column.get(i))) {
                kept.add(column.get(i));
                kept.add(column.get(i + 1));
            }
        }
        return kept;
    }

    private void follow(Item before, Item item) {
        var first = pieces.getOrDefault(before.index(), List.of());
        var second = pieces.getOrDefault(item.index(), List.of());
        for (var i = 0; i < second.size(); i++) {
            row().lower(0).add(first.get(i).variable(), 1).add(second.get(i).variable(), -1);
        }
        var firstFound = collected.get(before.index());
        var secondFound = collected.get(item.index());
        if (firstFound != null && secondFound != null) {
            row().lower(0).add(firstFound, 1).add(secondFound, -1);
        }
    }

    private void cost(Variable variable, double cost) {
        variable.cost(cost);
        effort.add(variable, cost);
    }

    /** At least one indicator of the set stays as it is. */
    private void exclude(Set<Integer> support) {
        var row = row().upper(support.size() - 1);
        for (var index : support) {
            var changed = collected.get(index);
            var item = items.get(index);
            if (changed == null && item != null) {
                changed = binary();
                var link = row().upper(0);
                for (var piece : pieces.getOrDefault(index, List.of())) {
                    link.add(piece.variable(), piece.length());
                }
                link.add(changed, -(item.cap(situation.options(), variation) - item.start()));
            }
            if (changed != null) {
                row.add(changed, 1);
            }
        }
    }

    Variable binary() {
        return model.binary();
    }

    Variable variable(double lower, double upper) {
        return model.variable(lower, upper);
    }

    Row row() {
        return model.row();
    }

    void switched(String path, Variable on) {
        switches.put(path, on);
    }

    /** There is no solution; with a switch, only not through it. */
    void impossible(@Nullable Variable on) {
        if (on == null) {
            impossible = true;
        } else {
            on.never();
        }
    }

    /**
     * Adds {@code factor} times the score of an indicator, as a fraction of 100, to a row.
     *
     * @return the constant part that the row cannot hold
     */
    double score(Row row, int index, double factor) {
        var item = items.get(index);
        if (item == null) {
            return 0;
        }
        var found = collected.get(index);
        if (found != null) {
            row.add(found, factor * Math.min(1, item.found()));
        }
        for (var piece : pieces.getOrDefault(index, List.of())) {
            if (piece.scored()) {
                row.add(piece.variable(), factor * piece.length());
            }
        }
        return item.missing() ? 0 : factor * Math.min(1, item.base());
    }

    /** Adds the whole fraction of an indicator, beyond the goalposts too. */
    double fraction(Row row, int index) {
        var item = items.get(index);
        if (item == null) {
            return 0;
        }
        var found = collected.get(index);
        if (found != null) {
            row.add(found, item.found());
        }
        pieces.getOrDefault(index, List.of()).forEach(piece -> row.add(piece.variable(), piece.length()));
        return item.missing() ? 0 : item.base();
    }

    @Nullable Item item(int index) {
        return items.get(index);
    }

    /** The binary that a missing value is collected; null when it is there. */
    @Nullable Variable collecting(int index) {
        return collected.get(index);
    }

    /** The least-effort solution; empty when there is none. */
    Optional<Solution> solve() {
        var solved = impossible ? null : model.minimise();
        return Optional.ofNullable(solved).map(this::read);
    }

    private Solution read(Solved result) {
        var fractions = new TreeMap<Integer, Double>();
        var found = new TreeSet<Integer>();
        items.forEach((index, item) -> {
            var rise = 0.0;
            for (var piece : pieces.getOrDefault(index, List.of())) {
                var amount = result.value(piece.variable());
                rise += piece.length() * (item.indicator().rubric() ? Math.rint(amount) : amount);
            }
            var asked = collected.get(index);
            if (asked != null && result.value(asked) > 0.5) {
                found.add(index);
            }
            if (rise > 1e-7) {
                fractions.put(index, item.start() + rise);
            }
        });
        var chosen = new HashSet<String>();
        switches.forEach((path, on) -> {
            if (result.value(on) > 0.5) {
                chosen.add(path);
            }
        });
        var spent = found.size() * situation.options().collecting();
        for (var end : fractions.entrySet()) {
            spent += Objects.requireNonNull(items.get(end.getKey())).effort(end.getValue(), situation.options());
        }
        return new Solution(spent, result.proven() ? spent : Math.min(spent, result.bound()), fractions, found, chosen);
    }
}
