package qunheng.regional.dynamics;

import java.util.List;
import java.util.stream.IntStream;
import qunheng.regional.OrderStatistics;
import qunheng.regional.specialisation.LocationQuotient;
import qunheng.regional.specialisation.RegionIndustryTable;

/**
 * The growth–share matrix of one region: its industries by location quotient (x, log axis), growth (y) and size
 * (bubble). Cut at LQ = 1 and at the growth of everything in all regions, not at 0. Growth from a small base is large
 * and says little.
 *
 * @param referenceGrowth of everything, a fraction
 */
public record GrowthShare(String region, double referenceGrowth, List<Point> points) {
    /** Which of the four fields. */
    public enum Field {
        /** Specialised, and growing faster than everything. */
        STAR,
        /** Not specialised yet, growing faster. */
        EMERGING,
        /** Specialised, growing more slowly. */
        MATURE,
        /** Neither. */
        DECLINING,
        /** Without a quotient or a growth rate: the industry started from nothing. */
        UNDEFINED
    }

    /**
     * @param quotient at the end
     * @param share of the region in the industry at the end, 0–1
     * @param shareChange of that share since the start, a difference of fractions
     * @param growth a fraction; NaN from 0
     * @param size at the end
     */
    public record Point(
            String industry,
            double quotient,
            double share,
            double shareChange,
            double growth,
            double size,
            Field field) {}

    public GrowthShare {
        points = List.copyOf(points);
    }

    /** @throws IllegalArgumentException if the tables have different regions or industries */
    public static List<GrowthShare> of(RegionIndustryTable first, RegionIndustryTable last) {
        first.sameShape(last);
        var reference = last.total() / first.total() - 1;
        return IntStream.range(0, first.regions().size())
                .mapToObj(j -> new GrowthShare(
                        first.regions().get(j),
                        reference,
                        IntStream.range(0, first.industries().size())
                                .mapToObj(i -> point(first, last, j, i, reference))
                                .toList()))
                .toList();
    }

    private static Point point(RegionIndustryTable first, RegionIndustryTable last, int j, int i, double reference) {
        var quotient = LocationQuotient.of(
                last.cell(j, i), last.regionTotals()[j], last.industryTotals()[i], last.total());
        var growth = first.cell(j, i) == 0 ? Double.NaN : last.cell(j, i) / first.cell(j, i) - 1;
        var share = last.cell(j, i) / last.industryTotals()[i];
        return new Point(
                last.industries().get(i),
                quotient,
                share,
                share - first.cell(j, i) / first.industryTotals()[i],
                growth,
                last.cell(j, i),
                field(quotient, growth, reference));
    }

    private static Field field(double quotient, double growth, double reference) {
        if (Double.isNaN(quotient) || Double.isNaN(growth)) {
            return Field.UNDEFINED;
        }
        var specialised = OrderStatistics.reaches(quotient, 1);
        // growth factors, because a reference growth of 0 has no size that rounding could be measured by
        if (OrderStatistics.reaches(1 + growth, 1 + reference)) {
            return specialised ? Field.STAR : Field.EMERGING;
        }
        return specialised ? Field.MATURE : Field.DECLINING;
    }
}
