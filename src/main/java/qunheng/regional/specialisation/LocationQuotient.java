package qunheng.regional.specialisation;

import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The location quotient {@code LQ = (e_ij/e_j) / (e_i/e)}: the industry's share in a region over its share in all
 * regions. 0 upwards, 1 is average. Small regions have large quotients, so show the quantity and the interval beside
 * it; it is asymmetric, so draw it on a log axis or {@link #symmetric}.
 */
public final class LocationQuotient {
    private LocationQuotient() {}

    /** Of one region: {@code industry} of {@code all} there, {@code industryEverywhere} of {@code everything}. */
    public static double of(double industry, double all, double industryEverywhere, double everything) {
        return industry / all / (industryEverywhere / everything);
    }

    /**
     * Of one industry in every region, against the totals of the same table.
     *
     * @return NaN for a region that has nothing, and everywhere for an industry that is nowhere
     */
    public static double[] of(RegionIndustryTable table, int industry) {
        var ours = table.industry(industry);
        var totals = table.regionTotals();
        var everywhere = table.industryTotals()[industry];
        var everything = table.total();
        return IntStream.range(0, ours.length)
                .mapToDouble(j -> of(ours[j], totals[j], everywhere, everything))
                .toArray();
    }

    /** {@code (LQ − 1)/(LQ + 1)}, −1 to 1, 0 is average. */
    public static double symmetric(double lq) {
        return (lq - 1) / (lq + 1);
    }

    /**
     * An interval of the quotient.
     *
     * @param level for instance 0.95
     */
    public record Interval(double low, double high, double level) {
        /** Whether the quotient may as well be 1. */
        public boolean spansOne() {
            return low <= 1 && high >= 1;
        }
    }

    /**
     * Intervals of one industry, if each job or firm chose its industry alone, region by region: the delta method on ln
     * LQ with {@code p_j = e_ij/e_j} binomial in each region and the reference share made of the same regions,
     * {@code Var(ln LQ_j) = (1 − p_j)/e_ij + Σ_k e_ik(1 − p_k)/e_i² − 2 (1 − p_j)/e_i} (after Moineddin and others
     * 2003). Where there is none, from 0 to the exact binomial bound. Jobs of one plant do not choose alone, so on jobs
     * the interval is too narrow: use firms where possible. Defined for counts only, not for money.
     *
     * @param level between 0 and 1
     * @return NaN bounds where the quotient is NaN
     */
    public static Interval[] intervals(RegionIndustryTable table, int industry, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level " + level);
        }
        var ours = table.industry(industry);
        var totals = table.regionTotals();
        var everywhere = table.industryTotals()[industry];
        var share = everywhere / table.total();
        var quotients = of(table, industry);
        var reference = 0.0;
        for (var k = 0; k < ours.length; k++) {
            reference += ours[k] == 0 ? 0 : ours[k] * (1 - ours[k] / totals[k]) / (everywhere * everywhere);
        }
        var z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        var intervals = new Interval[ours.length];
        for (var j = 0; j < ours.length; j++) {
            if (Double.isNaN(quotients[j])) {
                intervals[j] = new Interval(Double.NaN, Double.NaN, level);
            } else if (ours[j] == 0) {
                var bound = 1 - Math.pow((1 - level) / 2, 1 / totals[j]);
                intervals[j] = new Interval(0, bound / share, level);
            } else {
                var rest = 1 - ours[j] / totals[j];
                var variance = rest / ours[j] + reference - 2 * rest / everywhere;
                var factor = Math.exp(z * Math.sqrt(Math.max(0, variance)));
                intervals[j] = new Interval(quotients[j] / factor, quotients[j] * factor, level);
            }
        }
        return intervals;
    }
}
