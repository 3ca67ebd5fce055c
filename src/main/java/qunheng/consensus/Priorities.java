package qunheng.consensus;

import java.util.Arrays;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;

/**
 * Weights of a matrix of judgements; they add up to 1.
 *
 * <p>A matrix with missing judgements is completed as Harker (1987) does: 0 where nobody judged and 1 + the number
 * missing in the row on the diagonal; the eigenvector is that of this matrix. The geometric means become the
 * logarithmic least-squares weights over the judged pairs, which are the row geometric means when nothing is missing.
 * For the column mean a missing a_ij stands as w_i/w_j of Harker's eigenvector.
 */
public final class Priorities {
    private static final int SQUARINGS = 40;
    private static final int LAST_STEPS = 20;

    private Priorities() {}

    public static double[] of(PairwiseMatrix matrix, PriorityMethod method) {
        return switch (method) {
            case EIGENVECTOR -> eigenvector(matrix);
            case GEOMETRIC_MEAN -> geometricMean(matrix);
            case COLUMN_MEAN -> columnMean(matrix);
        };
    }

    /** λmax = Σ_i (Bw)_i with w the eigenvector, Σw = 1, B the matrix (Harker's where judgements are missing). */
    public static double lambdaMax(PairwiseMatrix matrix) {
        var w = eigenvector(matrix);
        double sum = 0;
        for (double v : times(harker(matrix), w)) {
            sum += v;
        }
        return sum;
    }

    private static double[] eigenvector(PairwiseMatrix matrix) {
        if (matrix.size() == 1) {
            return new double[] {1};
        }
        // scaled by the geometric means the judgements a_ij·g_j/g_i are all near 1, and the decomposition loses no
        // digits
        var g = geometricMean(matrix);
        var b = harker(matrix);
        for (int i = 0; i < b.length; i++) {
            for (int j = 0; j < b.length; j++) {
                b[i][j] *= g[j] / g[i];
            }
        }
        var w = principal(b);
        for (int i = 0; i < w.length; i++) {
            w[i] *= g[i];
        }
        return toSumOne(w);
    }

    /**
     * The eigenvector of the largest eigenvalue: a judged matrix has a positive diagonal and connects all its elements,
     * so by Perron and Frobenius its powers tend to that vector times a row. Squaring reaches the 2^40th power; the
     * last steps with the matrix itself take the rounding out. A decomposition is no help here: on a matrix of rank
     * one, which is what wholly consistent judgements are, the library's QR steps can fail to converge.
     */
    private static double[] principal(double[][] b) {
        var power = MatrixUtils.createRealMatrix(b);
        for (int squaring = 0; squaring < SQUARINGS; squaring++) {
            power = power.scalarMultiply(1 / power.getNorm1());
            power = power.multiply(power);
        }
        var w = toSumOne(power.operate(ones(b.length)));
        for (int step = 0; step < LAST_STEPS; step++) {
            w = toSumOne(times(b, w));
        }
        return w;
    }

    private static double[] ones(int n) {
        var ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] geometricMean(PairwiseMatrix matrix) {
        int n = matrix.size();
        if (n == 1) {
            return new double[] {1};
        }
        // normal equations of min Σ (ln a_ij − x_i + x_j)² over judged pairs, with the last x held at 0
        var laplacian = new double[n - 1][n - 1];
        var right = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            for (int j = 0; j < n; j++) {
                if (j != i && matrix.judged(i, j)) {
                    laplacian[i][i]++;
                    right[i] += Math.log(matrix.judgement(i, j));
                    if (j < n - 1) {
                        laplacian[i][j]--;
                    }
                }
            }
        }
        var logs = new LUDecomposition(MatrixUtils.createRealMatrix(laplacian))
                .getSolver()
                .solve(MatrixUtils.createRealVector(right));
        var w = new double[n];
        w[n - 1] = 1;
        for (int i = 0; i < n - 1; i++) {
            w[i] = Math.exp(logs.getEntry(i));
        }
        return toSumOne(w);
    }

    private static double[] columnMean(PairwiseMatrix matrix) {
        int n = matrix.size();
        var w = matrix.complete() ? new double[n] : eigenvector(matrix);
        var means = new double[n];
        for (int j = 0; j < n; j++) {
            var column = new double[n];
            for (int i = 0; i < n; i++) {
                column[i] = matrix.judged(i, j) ? matrix.judgement(i, j) : w[i] / w[j];
            }
            var shares = toSumOne(column);
            for (int i = 0; i < n; i++) {
                means[i] += shares[i] / n;
            }
        }
        return means;
    }

    private static double[][] harker(PairwiseMatrix matrix) {
        int n = matrix.size();
        var b = new double[n][n];
        for (int i = 0; i < n; i++) {
            b[i][i] = 1;
            for (int j = 0; j < n; j++) {
                if (j != i) {
                    if (matrix.judged(i, j)) {
                        b[i][j] = matrix.judgement(i, j);
                    } else {
                        b[i][i]++;
                    }
                }
            }
        }
        return b;
    }

    private static double[] times(double[][] b, double[] w) {
        var product = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < w.length; j++) {
                product[i] += b[i][j] * w[j];
            }
        }
        return product;
    }

    static double[] toSumOne(double[] w) {
        double sum = 0;
        for (double v : w) {
            sum += v;
        }
        var shares = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            shares[i] = w[i] / sum;
        }
        return shares;
    }
}
