package qunheng.regional.spatial;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A statistic against the normal distribution.
 *
 * @param z deviations from the expectation, positive towards positive autocorrelation
 * @param pTwoSided {@code 2·P(Z ≥ |z|)}
 */
public record NormalTest(double variance, double z, double pTwoSided) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** {@code z = difference/√variance}; z and p are NaN where the variance is not above 0. */
    static NormalTest of(double difference, double variance) {
        if (!(variance > 0)) {
            return new NormalTest(variance, Double.NaN, Double.NaN);
        }
        var z = difference / Math.sqrt(variance);
        return new NormalTest(variance, z, 2 * NORMAL.survivalProbability(Math.abs(z)));
    }
}
