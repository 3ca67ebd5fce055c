package qunheng.regional.weights;

/**
 * A point on the globe in degrees.
 *
 * @param lon −180 to 180, east positive
 * @param lat −90 to 90, north positive
 */
public record Place(double lon, double lat) {
    /** The mean radius of the Earth in kilometres (IUGG). */
    private static final double RADIUS = 6371.0088;

    public Place {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("no place: " + lon + ", " + lat);
        }
    }

    /** Kilometres along the great circle (haversine), on a sphere: within 0.6 % of the ellipsoid. */
    public double distance(Place other) {
        var north = Math.sin(Math.toRadians(other.lat - lat) / 2);
        var east = Math.sin(Math.toRadians(other.lon - lon) / 2);
        var h = north * north + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * east * east;
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
