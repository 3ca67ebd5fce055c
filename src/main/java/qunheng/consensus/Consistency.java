package qunheng.consensus;

import java.util.Optional;

/**
 * How far judgements agree with each other.
 *
 * <ul>
 *   <li>CI = (λmax − n)/(n − 1), 0 for n = 1;
 *   <li>CR = CI/RI, 0 for n ≤ 2, NaN beyond the table (n &gt; 15); consistent if CR &lt; 0.10;
 *   <li>GCI = Σ ln²(a_ij·w_j/w_i)/f over the judged pairs i &lt; j with geometric-mean weights, f = pairs − (n − 1);
 *       with nothing missing f = (n − 1)(n − 2)/2 (Aguarón and Moreno-Jiménez 2003). 0 where f is 0: nothing is left to
 *       disagree.
 * </ul>
 *
 * @param consistent false also where CR is not known
 * @param worst the most inconsistent triple; empty if every triple agrees or none is judged
 */
public record Consistency(
        int n,
        double lambdaMax,
        double ci,
        double ri,
        double cr,
        boolean consistent,
        double gci,
        Optional<Triple> worst) {
    public static final double LIMIT = 0.10;

    public static Consistency of(PairwiseMatrix matrix, RandomIndex index) {
        int n = matrix.size();
        double lambdaMax = Priorities.lambdaMax(matrix);
        double ci = n == 1 ? 0 : (lambdaMax - n) / (n - 1);
        double ri = index.of(n);
        double cr = n <= 2 ? 0 : ci / ri;
        return new Consistency(n, lambdaMax, ci, ri, cr, cr < LIMIT, gci(matrix), Triple.worst(matrix));
    }

    private static double gci(PairwiseMatrix matrix) {
        int n = matrix.size();
        int freedom = matrix.judgedPairs() - (n - 1);
        if (freedom == 0) {
            return 0;
        }
        var w = Priorities.of(matrix, PriorityMethod.GEOMETRIC_MEAN);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (matrix.judged(i, j)) {
                    double error = Math.log(matrix.judgement(i, j) * w[j] / w[i]);
                    sum += error * error;
                }
            }
        }
        return sum / freedom;
    }
}
