package qunheng.exchange.geo;

import java.util.ArrayList;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import qunheng.exchange.ExchangeException;
import tools.jackson.databind.JsonNode;

/** The geometry of one feature; a refusal names the feature and the line in which it begins. */
record GeometryReader(String file, String feature, int line) {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    Geometry read(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var type = geometry.path("type").asString("");
        return switch (type) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                var polygons = new ArrayList<Polygon>();
                coordinates.forEach(part -> polygons.add(polygon(part)));
                yield FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            }
            case "LineString" -> FACTORY.createLineString(points(coordinates));
            case "MultiLineString" -> {
                var lines = new ArrayList<org.locationtech.jts.geom.LineString>();
                coordinates.forEach(part -> lines.add(FACTORY.createLineString(points(part))));
                yield FACTORY.createMultiLineString(lines.toArray(org.locationtech.jts.geom.LineString[]::new));
            }
            case "Point" -> FACTORY.createPoint(point(coordinates));
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(points(coordinates));
            case "GeometryCollection" -> {
                var parts = new ArrayList<Geometry>();
                geometry.path("geometries").forEach(part -> parts.add(read(part)));
                yield FACTORY.buildGeometry(parts);
            }
            default -> throw new ExchangeException("geo.type", file, line, feature, type);
        };
    }

    private Polygon polygon(JsonNode rings) {
        if (rings.isEmpty()) {
            return FACTORY.createPolygon();
        }
        var shell = ring(rings.get(0), 1);
        var holes = new LinearRing[rings.size() - 1];
        for (int i = 1; i < rings.size(); i++) {
            holes[i - 1] = ring(rings.get(i), i + 1);
        }
        return FACTORY.createPolygon(shell, holes);
    }

    private LinearRing ring(JsonNode coordinates, int number) {
        var points = points(coordinates);
        if (points.length < 4 || !points[0].equals2D(points[points.length - 1])) {
            throw new ExchangeException("geo.openRing", file, line, feature, number);
        }
        return FACTORY.createLinearRing(points);
    }

    private Coordinate[] points(JsonNode coordinates) {
        var points = new Coordinate[coordinates.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = point(coordinates.get(i));
        }
        return points;
    }

    private Coordinate point(JsonNode pair) {
        if (pair.size() < 2 || !pair.get(0).isNumber() || !pair.get(1).isNumber()) {
            throw new ExchangeException("geo.coordinate", file, line, feature);
        }
        double longitude = pair.get(0).doubleValue();
        double latitude = pair.get(1).doubleValue();
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new ExchangeException("geo.projected", file, line, feature, longitude, latitude);
        }
        return new Coordinate(longitude, latitude);
    }
}
