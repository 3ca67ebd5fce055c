package qunheng.scoring.pipeline;

/**
 * Count, extremes and moments of a column, missing skipped.
 *
 * @param n how many values there are
 * @param min NaN if there are none, as max and mean
 * @param m2 mean of (x − mean)², as m3 and m4 of the third and fourth power
 */
public record Moments(int n, double min, double max, double mean, double m2, double m3, double m4) {

    /** Two passes: the mean first, so that the powers lose no digits to a large offset. */
    public static Moments of(double[] x) {
        int n = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (double v : x) {
            if (!Double.isNaN(v)) {
                n++;
                min = Math.min(min, v);
                max = Math.max(max, v);
                sum += v;
            }
        }
        if (n == 0) {
            return new Moments(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double mean = sum / n;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        for (double v : x) {
            if (!Double.isNaN(v)) {
                double d = v - mean;
                double d2 = d * d;
                s2 += d2;
                s3 += d2 * d;
                s4 += d2 * d2;
            }
        }
        return new Moments(n, min, max, mean, s2 / n, s3 / n, s4 / n);
    }

    /** Standard deviation with n − 1; NaN below two values. */
    public double sd() {
        if (n < 2) {
            return Double.NaN;
        }
        return constant() ? 0 : Math.sqrt(m2 * n / (n - 1));
    }

    /** All values are the same number; a rounded mean must not make them differ. */
    public boolean constant() {
        return n > 0 && min == max;
    }

    /**
     * Sample skewness G1 = g1·√(n(n − 1))/(n − 2) (e1071 type 2, Excel SKEW); NaN below three values or if constant.
     */
    public double skewness() {
        if (n < 3 || constant()) {
            return Double.NaN;
        }
        return m3 / Math.pow(m2, 1.5) * Math.sqrt((double) n * (n - 1)) / (n - 2);
    }

    /**
     * Excess kurtosis G2 = ((n + 1)g2 + 6)(n − 1)/((n − 2)(n − 3)) (e1071 type 2, Excel KURT); NaN below four values.
     */
    public double kurtosis() {
        if (n < 4 || constant()) {
            return Double.NaN;
        }
        double g2 = m4 / (m2 * m2) - 3;
        return ((n + 1) * g2 + 6) * (n - 1) / ((double) (n - 2) * (n - 3));
    }
}
