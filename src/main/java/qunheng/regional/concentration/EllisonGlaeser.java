package qunheng.regional.concentration;

/**
 * The index of Ellison and Glaeser (1997): concentration beyond what the sizes of plants and the sizes of regions give
 * by chance. Totals by region are not enough, the plants' sizes have to be known, at least their Herfindahl index.
 */
public sealed interface EllisonGlaeser {
    /** The raw concentration {@code G = Σ (sⱼ − xⱼ)²}, every region counting, also those without the industry. */
    double rawConcentration();

    /** Firm sizes are not known, so that γ is not computed; a guess at H could even turn its sign. */
    record NeedsFirmSizes(double rawConcentration) implements EllisonGlaeser {}

    /**
     * @param gamma {@code (G − (1 − Σ xⱼ²) H) / ((1 − Σ xⱼ²)(1 − H))}; can be negative. Below 0.02 the authors call it
     *     low, above 0.05 high. NaN if one plant is everything or one region is everything.
     */
    record Computed(double rawConcentration, double gamma) implements EllisonGlaeser {}

    /**
     * @param industry one quantity a region, zero or more
     * @param total of all industries
     */
    static NeedsFirmSizes withoutFirmSizes(double[] industry, double[] total) {
        return new NeedsFirmSizes(raw(industry, total));
    }

    /**
     * @param plants Herfindahl index of the industry's plants by size, above 0 and at most 1; see {@link
     *     Herfindahl#index}
     */
    static Computed of(double[] industry, double[] total, double plants) {
        if (!(plants > 0 && plants <= 1)) {
            throw new IllegalArgumentException("no Herfindahl index: " + plants);
        }
        var g = raw(industry, total);
        var spread = 1 - Herfindahl.index(total);
        var divisor = spread * (1 - plants);
        return new Computed(g, divisor > 0 ? (g - spread * plants) / divisor : Double.NaN);
    }

    private static double raw(double[] industry, double[] total) {
        if (industry.length != total.length) {
            throw new IllegalArgumentException(industry.length + " and " + total.length + " regions");
        }
        var ours = Quantities.total(industry);
        var all = Quantities.total(total);
        var sum = 0.0;
        for (var j = 0; j < industry.length; j++) {
            var difference = industry[j] / ours - total[j] / all;
            sum += difference * difference;
        }
        return ours == 0 || all == 0 ? Double.NaN : sum;
    }
}
