package qunheng.regional.specialisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qunheng.regional.OrderStatistics;

/**
 * How strong one industry's cluster is in each region, by the rule of the US Cluster Mapping Project: relative to the
 * other regions that have the industry at all, and guarded against tiny ones. Strong: location quotient at or above its
 * 75th percentile and at or above 1, quantity above its 25th percentile, and establishments above theirs if they are
 * known. The strongest pass the same tests with the 90th percentile of the quotient. Quantiles are of type 7 over the
 * regions with a quantity above 0.
 *
 * <p>Which total stands under the quotient (all or traded industries) and whether the quantity is jobs, firms or
 * revenue changes the result: state it.
 *
 * @param grades one a region
 * @param regions how many have the industry; percentiles of fewer than {@link #FEW_REGIONS} say little
 * @param establishmentsTested whether numbers of establishments were known
 */
public record ClusterStrength(
        List<Grade> grades,
        int regions,
        double quotient75,
        double quotient90,
        double quantity25,
        double establishments25,
        boolean establishmentsTested) {
    public static final int FEW_REGIONS = 20;

    /** From the strongest down. */
    public enum Grade {
        STRONGEST,
        STRONG,
        /** Above the average share (LQ above 1), and no more. */
        ABOVE_AVERAGE,
        BELOW_AVERAGE,
        /** The industry is not there. */
        NONE
    }

    public ClusterStrength {
        grades = List.copyOf(grades);
    }

    /** Grades by the quotients and quantities of one industry of a table. */
    public static ClusterStrength of(RegionIndustryTable table, int industry, double @Nullable [] establishments) {
        return of(LocationQuotient.of(table, industry), table.industry(industry), establishments);
    }

    /**
     * @param quotients one a region
     * @param quantities jobs, firms or output of the industry, zero or more
     * @param establishments of the industry; null leaves that test out
     */
    public static ClusterStrength of(double[] quotients, double[] quantities, double @Nullable [] establishments) {
        if (quotients.length != quantities.length
                || (establishments != null && establishments.length != quantities.length)) {
            throw new IllegalArgumentException("one quotient, quantity and number of establishments a region");
        }
        var with = IntStream.range(0, quantities.length).filter(j -> quantities[j] > 0).toArray();
        var quotient75 = quantile(quotients, with, 0.75);
        var quotient90 = quantile(quotients, with, 0.90);
        var quantity25 = quantile(quantities, with, 0.25);
        var establishments25 = establishments == null ? Double.NaN : quantile(establishments, with, 0.25);
        var grades = new ArrayList<Grade>();
        for (var j = 0; j < quantities.length; j++) {
            var large = quantities[j] > quantity25
                    && (establishments == null || establishments[j] > establishments25);
            var guarded = large && OrderStatistics.reaches(quotients[j], 1);
            if (!(quantities[j] > 0)) {
                grades.add(Grade.NONE);
            } else if (guarded && OrderStatistics.reaches(quotients[j], quotient90)) {
                grades.add(Grade.STRONGEST);
            } else if (guarded && OrderStatistics.reaches(quotients[j], quotient75)) {
                grades.add(Grade.STRONG);
            } else {
                grades.add(quotients[j] > 1 ? Grade.ABOVE_AVERAGE : Grade.BELOW_AVERAGE);
            }
        }
        return new ClusterStrength(
                grades, with.length, quotient75, quotient90, quantity25, establishments25, establishments != null);
    }

    private static double quantile(double[] values, int[] regions, double p) {
        return OrderStatistics.quantile(Arrays.stream(regions).mapToDouble(j -> values[j]).toArray(), p);
    }
}
