package qunheng.tiering.roadmap;

import java.util.List;
import qunheng.model.InvalidValue;

/**
 * What it costs to raise an indicator, as a function of where it stands between its goalposts: the range is cut into
 * equal parts and each has its slope. One unit is the whole range at slope 1.
 *
 * <p>The default is this tool's own: the first third is the easiest, each further third twice as hard. It is a stated
 * assumption, not a measurement, and everybody may set another. Slopes never fall, so that the curve is convex and a
 * plan over it a linear program.
 *
 * @param slopes effort for the whole range at this slope, one for each equal part, from the worst goalpost upwards
 */
public record Effort(List<Double> slopes) {
    public static final Effort DEFAULT = new Effort(List.of(1.0, 2.0, 4.0));

    public Effort {
        slopes = List.copyOf(slopes);
        if (slopes.isEmpty()
                || slopes.size() > 10
                || slopes.stream().anyMatch(slope -> !(slope > 0 && slope <= 1000))
                || !slopes.stream().sorted().toList().equals(slopes)) {
            throw new InvalidValue("tiering.roadmap.refused.slopes", slopes.toString());
        }
    }

    /** The slope at a fraction of the range; beyond the goalposts the first and the last go on. */
    double slope(double fraction) {
        var part = (int) Math.floor(fraction * slopes.size() + 1e-12);
        return slopes.get(Math.clamp(part, 0, slopes.size() - 1));
    }

    /** Where the slope next changes above a fraction; infinite beyond the last change. */
    double nextCut(double fraction) {
        for (var part = 1; part < slopes.size(); part++) {
            var cut = (double) part / slopes.size();
            if (cut > fraction + 1e-12) {
                return cut;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Effort from one fraction of the range up to another; 0 when it is not above. */
    public double between(double from, double to) {
        var sum = 0.0;
        for (var at = from; at < to; ) {
            var end = Math.min(to, nextCut(at));
            sum += slope(at) * (end - at);
            at = end;
        }
        return sum;
    }

    /** The highest fraction that an effort reaches from another. */
    double reach(double from, double effort) {
        var at = from;
        for (var left = effort; left > 1e-15; ) {
            var end = nextCut(at);
            var cost = slope(at) * (end - at);
            if (cost >= left) {
                return at + left / slope(at);
            }
            left -= cost;
            at = end;
        }
        return at;
    }
}
