package qunheng.regional.specialisation;

import java.util.stream.IntStream;

/**
 * Krugman's index of specialisation, {@code Σᵢ |s_ij − s_i|} over industries: 0 for a region with the mix of the
 * reference, 2 for one that shares no industry with it. Some authors halve it. It grows with the fineness of the
 * industries.
 */
public final class KrugmanIndex {
    private KrugmanIndex() {}

    /** Each region against all regions together, itself among them. NaN for a region that has nothing. */
    public static double[] againstAll(RegionIndustryTable table) {
        var reference = table.industryTotals();
        return IntStream.range(0, table.regions().size())
                .mapToDouble(j -> between(table.region(j), reference))
                .toArray();
    }

    /** Each region against all the others together. NaN for a region that has nothing, or everything. */
    public static double[] againstOthers(RegionIndustryTable table) {
        var all = table.industryTotals();
        return IntStream.range(0, table.regions().size())
                .mapToDouble(j -> {
                    var own = table.region(j);
                    var others = IntStream.range(0, own.length).mapToDouble(i -> all[i] - own[i]).toArray();
                    return between(own, others);
                })
                .toArray();
    }

    /** Of two mixes of industries, for instance of two regions. */
    public static double between(double[] one, double[] other) {
        var sum = java.util.Arrays.stream(one).sum();
        var otherSum = java.util.Arrays.stream(other).sum();
        return IntStream.range(0, one.length)
                .mapToDouble(i -> Math.abs(one[i] / sum - other[i] / otherSum))
                .sum();
    }
}
