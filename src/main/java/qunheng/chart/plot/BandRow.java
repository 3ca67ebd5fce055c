package qunheng.chart.plot;

/**
 * Where a number lies over many draws.
 *
 * @param nominal by the product's method; NaN if there is none
 * @param median over the draws; NaN if there is none
 * @param low 5th percentile
 * @param high 95th percentile
 * @param shown printed behind the band
 * @param ringed marked as the user's own
 */
public record BandRow(
        String key,
        String label,
        double nominal,
        double median,
        double low,
        double high,
        String shown,
        String tooltip,
        boolean ringed) {}
