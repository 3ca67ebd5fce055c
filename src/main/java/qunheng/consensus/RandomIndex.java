package qunheng.consensus;

/** The mean consistency index of random reciprocal matrices, by size 1 to 15; two tables of the field. */
public enum RandomIndex {
    /** Saaty (1980). */
    SAATY(0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),
    /** Alonso and Lamata (2006), from 100,000 matrices of each size. */
    ALONSO_LAMATA(
            0, 0, 0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854, 1.5141, 1.5365, 1.5551, 1.5713,
            1.5838);

    private final double[] bySize;

    RandomIndex(double... bySize) {
        this.bySize = bySize;
    }

    /** NaN beyond the table. */
    public double of(int n) {
        return n <= bySize.length ? bySize[n - 1] : Double.NaN;
    }
}
