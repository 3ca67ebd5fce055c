package qunheng.tiering.roadmap;

import qunheng.knowledge.Direction;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Scale;

/**
 * Where a value stands between the goalposts of its indicator: 0 at the worst, 1 at the best, and beyond them outside
 * [0, 1], on the scale by which the indicator is scored. Higher is always better.
 */
public record Range(Indicator indicator) {
    /** Unbounded; −∞ or +∞ for a value that a logarithm does not take. */
    public double fraction(double value) {
        return (scaled(value) - scaled(indicator.score0())) / span();
    }

    /** The value at a fraction. */
    double value(double fraction) {
        var x = scaled(indicator.score0()) + fraction * span();
        return indicator.scale() == Scale.LOG ? Math.exp(x) : x;
    }

    /** The fraction of the best value that may be entered at all. */
    double most() {
        return fraction(up() ? indicator.bounds().max() : indicator.bounds().min());
    }

    boolean up() {
        return indicator.direction() == Direction.UP;
    }

    /**
     * The value at a fraction with as many digits as a plan needs: a thousandth of the range, or whole where only whole
     * numbers make sense, rounded to the better side so that nothing is lost by it.
     */
    public double rounded(double fraction) {
        return round(fraction, up());
    }

    /** The same rounded to the worse side: what is surely reached on the way. */
    double roundedDown(double fraction) {
        return round(fraction, !up());
    }

    private double round(double fraction, boolean upwards) {
        var value = value(fraction);
        var grid = grid(value);
        var steps = value / grid;
        var near = Math.rint(steps);
        var whole = Math.abs(steps - near) < 1e-7 ? near : upwards ? Math.ceil(steps) : Math.floor(steps);
        var bounds = indicator.bounds();
        // Division by the inverse keeps 0.1, 0.2, 0.3 … at the number that is read.
        var rounded = grid < 1 ? whole / Math.rint(1 / grid) : whole * grid;
        return Math.clamp(rounded, bounds.min(), bounds.max());
    }

    private double grid(double value) {
        if (indicator.integral()) {
            return 1;
        }
        var size = indicator.scale() == Scale.LOG
                ? Math.abs(value)
                : Math.abs(indicator.score100() - indicator.score0());
        return Math.pow(10, Math.floor(Math.log10(size)) - 2);
    }

    private double span() {
        return scaled(indicator.score100()) - scaled(indicator.score0());
    }

    private double scaled(double value) {
        return indicator.scale() == Scale.LOG ? Math.log(Math.max(value, 0)) : value;
    }
}
