package qunheng.regional.geometry;

/**
 * Albers' equal-area conic projection on an ellipsoid (Snyder 1987, Map Projections: A Working Manual, pages 100–102):
 * equal areas on the globe are equal on paper, so a mean of places is not drawn towards the pole. Metres.
 */
public final class AlbersProjection {
    /**
     * Parallels 25° and 47° north, meridian 105° east, ellipsoid WGS 84: the usual one for China, origin at the
     * equator.
     */
    public static final AlbersProjection CHINA =
            new AlbersProjection(new Ellipsoid(6_378_137, 1 - Math.pow(1 - 1 / 298.257223563, 2)), 25, 47, 0, 105);

    /**
     * @param radius of the equator in metres
     * @param eccentricity2 the square of the eccentricity
     */
    public record Ellipsoid(double radius, double eccentricity2) {}

    /** In metres from the origin, east and north positive. */
    public record Point(double x, double y) {}

    /** In degrees. */
    public record LonLat(double lon, double lat) {}

    private final Ellipsoid ellipsoid;
    private final double meridian;
    private final double n;
    private final double c;
    private final double rho0;

    /** Degrees throughout; the two parallels must not be opposite. */
    public AlbersProjection(
            Ellipsoid ellipsoid, double parallel1, double parallel2, double originLat, double meridian) {
        this.ellipsoid = ellipsoid;
        this.meridian = meridian;
        var m1 = m(Math.toRadians(parallel1));
        var m2 = m(Math.toRadians(parallel2));
        var q1 = q(Math.toRadians(parallel1));
        var q2 = q(Math.toRadians(parallel2));
        this.n = parallel1 == parallel2 ? Math.sin(Math.toRadians(parallel1)) : (m1 * m1 - m2 * m2) / (q2 - q1);
        this.c = m1 * m1 + n * q1;
        this.rho0 = rho(Math.toRadians(originLat));
    }

    /** A place on the projected plane. */
    public Point project(double lon, double lat) {
        var rho = rho(Math.toRadians(lat));
        var theta = n * Math.toRadians(lon - meridian);
        return new Point(rho * Math.sin(theta), rho0 - rho * Math.cos(theta));
    }

    /** Back from the plane to the globe. */
    public LonLat unproject(Point point) {
        var rho = Math.hypot(point.x(), rho0 - point.y());
        var theta = Math.atan2(point.x(), rho0 - point.y());
        var q = (c - rho * rho * n * n / (ellipsoid.radius() * ellipsoid.radius())) / n;
        var e2 = ellipsoid.eccentricity2();
        var lat = Math.asin(q / 2);
        for (var step = 0; step < 20; step++) {
            var s = Math.sin(lat);
            var root = 1 - e2 * s * s;
            // q(lat) = q solved by Newton's method: dq/dlat = 2 (1 − e²) cos lat / (1 − e² sin² lat)²
            lat += (q - q(lat)) * root * root / (2 * (1 - e2) * Math.cos(lat));
        }
        return new LonLat(meridian + Math.toDegrees(theta / n), Math.toDegrees(lat));
    }

    private double rho(double lat) {
        return ellipsoid.radius() * Math.sqrt(c - n * q(lat)) / n;
    }

    private double m(double lat) {
        return Math.cos(lat) / Math.sqrt(1 - ellipsoid.eccentricity2() * Math.sin(lat) * Math.sin(lat));
    }

    private double q(double lat) {
        var s = Math.sin(lat);
        var e2 = ellipsoid.eccentricity2();
        var e = Math.sqrt(e2);
        return (1 - e2) * (s / (1 - e2 * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e));
    }
}
