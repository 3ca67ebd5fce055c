package qunheng.regional.dynamics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import qunheng.model.InvalidValue;
import qunheng.regional.specialisation.RegionIndustryTable;

/**
 * Shift–share analysis: the change of a region's total between two years, split into parts that add up to it. The
 * regions of the tables are their own reference economy. Growth rates: g of everything, g_i of an industry, g_ij of an
 * industry in a region. Values in current prices mix growth with inflation.
 */
public final class ShiftShare {
    /** Which split. */
    public enum Method {
        /**
         * Dunn (1960): {@code national = e_j g}, {@code mix = Σᵢ e_ij (g_i − g)}, {@code regional = Σᵢ e_ij (g_ij −
         * g_i)}, the last being {@code Σᵢ (change_ij − e_ij g_i)}, so that an industry that starts from nothing in a
         * region needs no rate.
         */
        DUNN,
        /**
         * Esteban-Marquillas (1972): the regional part of Dunn is split with {@code e*_ij = e_j e_i/e}, what the region
         * would have with the average mix, into {@code regional = Σᵢ e*_ij (g_ij − g_i)} and
         * {@code allocation = Σᵢ (e_ij − e*_ij)(g_ij − g_i)}. Needs g_ij: NaN for a region with an industry that starts
         * from 0.
         */
        ESTEBAN_MARQUILLAS
    }

    /**
     * One region. The parts add up to {@code change}.
     *
     * @param regional also called competitive or differential
     * @param allocation 0 with {@link Method#DUNN}
     */
    public record Components(
            String region, double change, double national, double mix, double regional, double allocation) {

        Components plus(Components later) {
            return new Components(
                    region,
                    change + later.change,
                    national + later.national,
                    mix + later.mix,
                    regional + later.regional,
                    allocation + later.allocation);
        }
    }

    private ShiftShare() {}

    /**
     * Between two years.
     *
     * @throws IllegalArgumentException if the tables have different regions or industries
     * @throws InvalidValue if everything was 0 at first
     */
    public static List<Components> between(RegionIndustryTable first, RegionIndustryTable last, Method method) {
        first.sameShape(last);
        if (first.total() == 0) {
            throw new InvalidValue("regional.zeroBase");
        }
        var growth = last.total() / first.total() - 1;
        var before = first.industryTotals();
        var after = last.industryTotals();
        // an industry that was nowhere has no rate, and no quantity that a rate could apply to
        var rates = IntStream.range(0, before.length)
                .mapToDouble(i -> before[i] == 0 ? growth : after[i] / before[i] - 1)
                .toArray();
        return IntStream.range(0, first.regions().size())
                .mapToObj(j -> of(first, last, j, growth, rates, method))
                .toList();
    }

    /**
     * The dynamic version of Barff and Knight (1988): year by year, components added up. The mix and the rates are then
     * never older than a year; the result differs from the static one.
     *
     * @param years two or more tables, in their order
     */
    public static List<Components> dynamic(List<RegionIndustryTable> years, Method method) {
        if (years.size() < 2) {
            throw new InvalidValue("regional.twoYears", years.size());
        }
        var sums = new ArrayList<>(between(years.get(0), years.get(1), method));
        for (var t = 2; t < years.size(); t++) {
            var next = between(years.get(t - 1), years.get(t), method);
            for (var j = 0; j < sums.size(); j++) {
                sums.set(j, sums.get(j).plus(next.get(j)));
            }
        }
        return List.copyOf(sums);
    }

    private static Components of(
            RegionIndustryTable first, RegionIndustryTable last, int j, double growth, double[] rates, Method method) {
        var total = first.regionTotals()[j];
        var shares = first.industryTotals();
        var everything = first.total();
        var mix = 0.0;
        var differential = 0.0;
        var homothetic = 0.0;
        for (var i = 0; i < rates.length; i++) {
            var start = first.cell(j, i);
            var end = last.cell(j, i);
            mix += start * (rates[i] - growth);
            differential += end - start - start * rates[i];
            var average = total * shares[i] / everything;
            if (average > 0) {
                homothetic += average * (end / start - 1 - rates[i]);
            }
        }
        var change = last.regionTotals()[j] - total;
        if (method == Method.DUNN) {
            return new Components(first.regions().get(j), change, total * growth, mix, differential, 0);
        }
        var competitive = Double.isInfinite(homothetic) ? Double.NaN : homothetic;
        return new Components(
                first.regions().get(j), change, total * growth, mix, competitive, differential - competitive);
    }
}
