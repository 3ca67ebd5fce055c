package qunheng.tiering.roadmap;

import qunheng.knowledge.Indicator;

/**
 * An indicator that a plan may raise.
 *
 * @param index its place in the catalogue
 * @param base where it stands, as a fraction of its range from 0; 0 when its value is missing
 * @param missing whether the plan has to collect it before it counts
 * @param found the fraction at which a missing value is assumed to turn out
 * @param most the highest fraction that a plan can want
 */
record Item(int index, Indicator indicator, Range range, double base, boolean missing, double found, double most) {
    private static final double LEVELS = 4;

    /** @param wanted the highest fraction that a gate asks for; the whole range at least */
    static Item of(int index, Indicator indicator, double value, double wanted, RoadmapOptions options) {
        var range = new Range(indicator);
        var missing = Double.isNaN(value);
        var base = missing ? 0 : Math.max(0, range.fraction(value));
        var found = options.foundScore() / 100;
        if (indicator.rubric()) {
            found = Math.floor(found * LEVELS + 1e-9) / LEVELS;
        }
        var start = missing ? found : base;
        return new Item(
                index,
                indicator,
                range,
                base,
                missing,
                found,
                Math.max(start, Math.min(range.most(), Math.max(1, wanted))));
    }

    /** Where raising starts once the value is there. */
    double start() {
        return missing ? found : base;
    }

    /** The highest fraction that the limits allow, as far as they are kept. */
    double cap(RoadmapOptions options, Variation variation) {
        var rise = Double.POSITIVE_INFINITY;
        if (variation.has(Variation.OWN_LIMITS)) {
            rise = options.limit(indicator.id());
        }
        if (variation.has(Variation.YEARLY_RISE)) {
            rise = Math.min(rise, options.years() * options.yearlyRise());
        }
        if (indicator.rubric()) {
            rise = Math.floor(rise * LEVELS + 1e-9) / LEVELS;
        }
        var cap = Math.min(most, start() + rise);
        // A value to enter has few digits; the last of them stays inside the limit.
        return cap <= start() ? start() : Math.max(start(), Math.min(cap, range.fraction(range.roundedDown(cap))));
    }

    /** The next whole level of a rubric above a fraction. */
    static double nextLevel(double fraction) {
        return (Math.floor(fraction * LEVELS + 1e-9) + 1) / LEVELS;
    }

    /** Effort of raising to a fraction, without collecting. */
    double effort(double to, RoadmapOptions options) {
        return options.weight(indicator.id()) * options.effort().between(start(), to);
    }

    /** The value to enter for a fraction that a plan asks for. */
    double value(double fraction) {
        return range.rounded(fraction);
    }
}
