package qunheng.consensus;

import java.util.HashSet;
import java.util.List;
import qunheng.model.InvalidValue;

/**
 * Judgements a_ij "how many times as important is i as j", reciprocal (a_ji = 1/a_ij), 1 on the diagonal; NaN where
 * nobody judged. Immutable.
 */
public final class PairwiseMatrix {
    /** How far a_ij·a_ji may be from 1: room for decimals such as 0.333333, not for 0.33. */
    public static final double RECIPROCAL_TOLERANCE = 1e-5;

    private final List<String> elements;
    private final double[][] judgements;

    private PairwiseMatrix(List<String> elements, double[][] judgements) {
        this.elements = elements;
        this.judgements = judgements;
    }

    /**
     * @param elements names, each once
     * @param judgements n × n, NaN where not judged; a judgement whose mirror is missing gives the mirror its
     *     reciprocal
     * @throws InvalidValue naming row and column: not above 0, not reciprocal, diagonal not 1; or if the judgements do
     *     not connect all elements, so that no weight follows
     */
    public static PairwiseMatrix of(List<String> elements, double[][] judgements) {
        int n = elements.size();
        if (n == 0) {
            throw new InvalidValue("consensus.matrix.empty");
        }
        if (new HashSet<>(elements).size() < n) {
            throw new InvalidValue("consensus.matrix.duplicate", firstDuplicate(elements));
        }
        if (judgements.length != n || java.util.Arrays.stream(judgements).anyMatch(row -> row.length != n)) {
            throw new IllegalArgumentException(n + " elements need " + n + " × " + n + " judgements");
        }
        var a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = judgement(elements, judgements, i, j);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (Math.abs(a[i][j] * a[j][i] - 1) > RECIPROCAL_TOLERANCE) {
                    throw new InvalidValue(
                            "consensus.matrix.notReciprocal",
                            elements.get(j),
                            elements.get(i),
                            Double.toString(a[j][i]),
                            Double.toString(a[i][j]));
                }
            }
        }
        requireConnected(elements, a);
        return new PairwiseMatrix(List.copyOf(elements), a);
    }

    private static double judgement(List<String> elements, double[][] given, int i, int j) {
        double a = given[i][j];
        if (i == j) {
            if (!Double.isNaN(a) && a != 1) {
                throw new InvalidValue("consensus.matrix.diagonal", elements.get(i), Double.toString(a));
            }
            return 1;
        }
        if (a <= 0 || Double.isInfinite(a)) {
            throw new InvalidValue(
                    "consensus.matrix.notPositive", elements.get(i), elements.get(j), Double.toString(a));
        }
        return Double.isNaN(a) ? 1 / given[j][i] : a;
    }

    /** Weights follow only if every element can be reached from the first over judged pairs. */
    private static void requireConnected(List<String> elements, double[][] a) {
        var reached = new boolean[a.length];
        reached[0] = true;
        for (int step = 0; step < a.length; step++) {
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; reached[i] && j < a.length; j++) {
                    reached[j] |= !Double.isNaN(a[i][j]);
                }
            }
        }
        for (int i = 0; i < a.length; i++) {
            if (!reached[i]) {
                throw new InvalidValue("consensus.matrix.unconnected", elements.get(i), elements.getFirst());
            }
        }
    }

    private static String firstDuplicate(List<String> elements) {
        var seen = new HashSet<String>();
        return elements.stream().filter(e -> !seen.add(e)).findFirst().orElseThrow();
    }

    public List<String> elements() {
        return elements;
    }

    public int size() {
        return judgements.length;
    }

    /** a_ij, NaN if not judged. */
    public double judgement(int i, int j) {
        return judgements[i][j];
    }

    public boolean judged(int i, int j) {
        return !Double.isNaN(judgements[i][j]);
    }

    /** How many pairs i &lt; j are judged. */
    public int judgedPairs() {
        int pairs = 0;
        for (int i = 0; i < judgements.length; i++) {
            for (int j = i + 1; j < judgements.length; j++) {
                pairs += judged(i, j) ? 1 : 0;
            }
        }
        return pairs;
    }

    public boolean complete() {
        return judgedPairs() == size() * (size() - 1) / 2;
    }
}
