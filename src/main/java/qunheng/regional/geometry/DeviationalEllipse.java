package qunheng.regional.geometry;

import java.util.List;
import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.geometry.AlbersProjection.Point;

/**
 * Gravity centre and standard deviational ellipse of weighted points on a plane: the weighted mean, and the
 * eigenvectors of the weighted covariance (weights adding up to 1).
 *
 * @param centre the gravity centre
 * @param major half of the longer axis, the square root of the larger eigenvalue
 * @param minor half of the shorter axis
 * @param azimuth of the longer axis in degrees clockwise from north, 0 to below 180; NaN if both axes are equal
 */
public record DeviationalEllipse(Point centre, double major, double minor, double azimuth) {
    private static final double EQUAL = 1e-12;

    /**
     * How long the axes are drawn. Programs differ.
     */
    public enum Axes {
        /** One standard deviation along each axis: the definition taken here. */
        STANDARD_DEVIATION,
        /** Times √2 · √(n/(n − 2)), as CrimeStat, ArcGIS and pointpats draw it. */
        CRIMESTAT
    }

    /**
     * @param points projected, in metres; never degrees
     * @param weights one a point, zero or more; points with weight 0 are not counted in n
     * @throws InvalidValue for a negative weight, or if all weights are zero
     */
    public static DeviationalEllipse of(List<Point> points, double[] weights, Axes axes) {
        Observations.complete(weights, points.size());
        Observations.notNegative(weights, "gravity centre");
        var all = Observations.sum(weights);
        if (all == 0) {
            throw new InvalidValue("regional.noWeight");
        }
        var x = 0.0;
        var y = 0.0;
        for (var i = 0; i < weights.length; i++) {
            x += weights[i] / all * points.get(i).x();
            y += weights[i] / all * points.get(i).y();
        }
        var xx = 0.0;
        var yy = 0.0;
        var xy = 0.0;
        var n = 0;
        for (var i = 0; i < weights.length; i++) {
            var dx = points.get(i).x() - x;
            var dy = points.get(i).y() - y;
            xx += weights[i] / all * dx * dx;
            yy += weights[i] / all * dy * dy;
            xy += weights[i] / all * dx * dy;
            n += weights[i] > 0 ? 1 : 0;
        }
        var root = Math.hypot(xx - yy, 2 * xy);
        var larger = (xx + yy + root) / 2;
        var smaller = Math.max(0, (xx + yy - root) / 2);
        var factor = axes == Axes.CRIMESTAT ? Math.sqrt(2.0 * n / (n - 2)) : 1;
        return new DeviationalEllipse(
                new Point(x, y),
                factor * Math.sqrt(larger),
                factor * Math.sqrt(smaller),
                root <= EQUAL * (xx + yy) ? Double.NaN : azimuth(xx, yy, xy));
    }

    /** The angle of the longer axis from east is ½ atan2(2 xy, xx − yy), counter-clockwise. */
    private static double azimuth(double xx, double yy, double xy) {
        var fromEast = Math.toDegrees(Math.atan2(2 * xy, xx - yy)) / 2;
        var azimuth = (90 - fromEast) % 180;
        return azimuth < 0 ? azimuth + 180 : azimuth;
    }

    /** {@code minor/major}, 0 to 1: how round the distribution is. */
    public double flattening() {
        return minor / major;
    }

    /** Metres from this centre to another: how far the gravity centre moved. */
    public double moved(DeviationalEllipse later) {
        return Math.hypot(later.centre.x() - centre.x(), later.centre.y() - centre.y());
    }

    /** The direction of that move, degrees clockwise from north, 0 to below 360; NaN if there is none. */
    public double heading(DeviationalEllipse later) {
        var dx = later.centre.x() - centre.x();
        var dy = later.centre.y() - centre.y();
        return dx == 0 && dy == 0 ? Double.NaN : (Math.toDegrees(Math.atan2(dx, dy)) + 360) % 360;
    }
}
