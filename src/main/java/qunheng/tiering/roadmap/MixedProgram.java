package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.linear.LinearSolver;

/**
 * A small linear program with some whole-numbered variables: minimise Σ cost · x over bounded x, subject to rows with a
 * lower or an upper limit.
 *
 * <p>Branch and bound, depth first, on linear programs that ojAlgo solves. Branching is ours because ojAlgo's own (55
 * to 57) calls some of these programs infeasible that have a solution; the tests compare every result with all
 * possibilities. A branch is cut when its bound is not better than the best solution by {@link #GAP}, so the optimum is
 * exact to that. Where very many choices are almost equally good the search ends after {@link #MOST_NODES}; the
 * solution then says that it is not proven, and gives the bound of the relaxation.
 */
final class MixedProgram {
    /** Less than any effort that is told apart. */
    private static final double GAP = 1e-6;

    private static final double WHOLE = 1e-7;

    /**
     * Linear programs that are solved before the best solution so far is taken; ten times as many to find a first one.
     */
    static final int MOST_NODES = 1000;

    /** A variable with its bounds and its cost. */
    static final class Variable {
        private final int index;
        private final boolean whole;
        private double lower;
        private double upper;
        private double cost;

        private Variable(int index, double lower, double upper, boolean whole) {
            this.index = index;
            this.lower = lower;
            this.upper = upper;
            this.whole = whole;
        }

        double upper() {
            return upper;
        }

        /** Makes it 0. */
        void never() {
            lower = 0;
            upper = 0;
        }

        void cost(double value) {
            cost = value;
        }
    }

    /** Σ coefficient · variable between two limits. */
    static final class Row {
        private final Map<Variable, Double> coefficients = new LinkedHashMap<>();
        private double lower = Double.NEGATIVE_INFINITY;
        private double upper = Double.POSITIVE_INFINITY;

        /** Adds to the coefficient of a variable. */
        Row add(Variable variable, double coefficient) {
            coefficients.merge(variable, coefficient, Double::sum);
            return this;
        }

        Row lower(double limit) {
            lower = limit;
            return this;
        }

        Row upper(double limit) {
            upper = limit;
            return this;
        }
    }

    private final List<Variable> variables = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private int nodes;
    private boolean cut;
    private double bound;
    private double best;
    private double @Nullable [] incumbent;

    Variable variable(double lower, double upper) {
        return add(lower, upper, false);
    }

    Variable binary() {
        return add(0, 1, true);
    }

    private Variable add(double lower, double upper, boolean whole) {
        var variable = new Variable(variables.size(), lower, upper, whole);
        variables.add(variable);
        return variable;
    }

    /** How many rows there are. */
    int rows() {
        return rows.size();
    }

    Row row() {
        var row = new Row();
        rows.add(row);
        return row;
    }

    /** Where a variable stands: its rows with its coefficients, its bounds and its cost. */
    Map<Variable, List<Object>> columns() {
        var columns = new LinkedHashMap<Variable, List<Object>>();
        variables.forEach(variable -> columns.put(
                variable, new ArrayList<>(List.of(variable.lower, variable.upper, variable.cost, variable.whole))));
        for (var i = 0; i < rows.size(); i++) {
            for (var entry : rows.get(i).coefficients.entrySet()) {
                var column = columns.get(entry.getKey());
                if (column != null) {
                    column.add(i);
                    column.add(entry.getValue());
                }
            }
        }
        return columns;
    }

    /** An optimal solution; null when there is none. */
    @Nullable Solved minimise() {
        var lower = variables.stream().mapToDouble(variable -> variable.lower).toArray();
        var upper = variables.stream().mapToDouble(variable -> variable.upper).toArray();
        best = Double.POSITIVE_INFINITY;
        bound = 0;
        nodes = 0;
        cut = false;
        incumbent = null;
        branch(lower, upper);
        return incumbent == null ? null : new Solved(incumbent, cut ? Math.min(bound, best) : best, !cut);
    }

    /**
     * A solution.
     *
     * @param bound no solution costs less
     * @param proven whether this one is the least; otherwise the search was ended at {@link #MOST_NODES}
     */
    record Solved(double[] values, double bound, boolean proven) {
        double value(Variable variable) {
            return values[variable.index];
        }
    }

    private void branch(double[] lower, double[] upper) {
        if (nodes >= MOST_NODES && (incumbent != null || nodes >= 10 * MOST_NODES)) {
            cut = true;
            return;
        }
        nodes++;
        var x = relaxed(lower, upper);
        if (nodes == 1 && x != null) {
            bound = cost(x);
        }
        if (x == null || cost(x) >= best - GAP) {
            return;
        }
        var split = mostFractional(x);
        if (split < 0) {
            for (var variable : variables) {
                if (variable.whole) {
                    x[variable.index] = Math.rint(x[variable.index]);
                }
            }
            best = cost(x);
            incumbent = x;
            return;
        }
        var floor = Math.floor(x[split]);
        var above = lower.clone();
        above[split] = floor + 1;
        var below = upper.clone();
        below[split] = floor;
        if (x[split] - floor >= 0.5) {
            branch(above, upper);
            branch(lower, below);
        } else {
            branch(lower, below);
            branch(above, upper);
        }
    }

    private int mostFractional(double[] x) {
        var found = -1;
        var most = WHOLE;
        for (var variable : variables) {
            if (variable.whole) {
                var value = x[variable.index];
                var away = Math.abs(value - Math.rint(value));
                if (away > most) {
                    most = away;
                    found = variable.index;
                }
            }
        }
        return found;
    }

    private double cost(double[] x) {
        return variables.stream().mapToDouble(variable -> variable.cost * x[variable.index]).sum();
    }

    /**
     * The program without whole numbers, its variables counted from their lower bounds; null when there is no solution.
     */
    private double @Nullable [] relaxed(double[] lower, double[] upper) {
        var place = new int[lower.length];
        var free = new ArrayList<Variable>();
        for (var variable : variables) {
            var i = variable.index;
            place[i] = upper[i] - lower[i] > 1e-12 ? free.size() : -1;
            if (place[i] >= 0) {
                free.add(variable);
            }
        }
        var left = new ArrayList<double[]>();
        var right = new ArrayList<Double>();
        for (var row : rows) {
            if (!add(row, lower, upper, place, free.size(), left, right)) {
                return null;
            }
        }
        var x = lower.clone();
        if (free.isEmpty()) {
            return x;
        }
        var found = solve(free, lower, upper, left, right);
        if (found == null) {
            return null;
        }
        for (var variable : free) {
            var i = variable.index;
            x[i] = Math.clamp(lower[i] + found[place[i]], lower[i], upper[i]);
        }
        return x;
    }

    /**
     * Adds a row as ≤ rows over the free variables, unless the bounds alone keep it.
     *
     * @return whether it can be kept at all
     */
    private static boolean add(
            Row row, double[] lower, double[] upper, int[] place, int size, List<double[]> left, List<Double> right) {
        var factors = new double[size];
        var constant = 0.0;
        var least = 0.0;
        var most = 0.0;
        for (var entry : row.coefficients.entrySet()) {
            var i = entry.getKey().index;
            var factor = entry.getValue();
            constant += factor * lower[i];
            if (place[i] >= 0) {
                factors[place[i]] += factor;
                least += Math.min(0, factor * (upper[i] - lower[i]));
                most += Math.max(0, factor * (upper[i] - lower[i]));
            }
        }
        if (constant + most < row.lower - 1e-9 || constant + least > row.upper + 1e-9) {
            return false;
        }
        if (constant + least < row.lower) {
            left.add(Arrays.stream(factors).map(f -> -f).toArray());
            right.add(constant - row.lower);
        }
        if (constant + most > row.upper) {
            left.add(factors);
            right.add(row.upper - constant);
        }
        return true;
    }

    private static double @Nullable [] solve(
            List<Variable> free, double[] lower, double[] upper, List<double[]> left, List<Double> right) {
        var builder = LinearSolver.newGeneralBuilder(
                free.stream().mapToDouble(variable -> variable.cost).toArray());
        builder.lower(new double[free.size()]);
        builder.upper(free.stream()
                .mapToDouble(variable -> upper[variable.index] - lower[variable.index])
                .toArray());
        for (var i = 0; i < left.size(); i++) {
            builder.inequality(right.get(i), left.get(i));
        }
        var result = builder.solve();
        if (!result.getState().isFeasible()) {
            return null;
        }
        var x = new double[free.size()];
        Arrays.setAll(x, result::doubleValue);
        return x;
    }
}
