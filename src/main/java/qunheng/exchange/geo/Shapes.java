package qunheng.exchange.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import qunheng.model.BoundaryMap.Area;
import qunheng.model.BoundaryMap.Outline;

/** Joins the parts of each unit and makes a heavy map light enough to draw. */
final class Shapes {
    /** Most points that are drawn as they are: more than a screen has, and quick. */
    private static final int LIGHT = 150_000;

    /** Degrees by which a boundary may move when a heavy map is simplified; about one pixel of a map of the country. */
    private static final double TOLERANCE = 0.02;

    private final List<String> codes;
    private final List<Geometry> units = new ArrayList<>();
    private final List<Geometry> others;

    Shapes(Map<String, List<Geometry>> byCode, List<Geometry> others) {
        this.codes = List.copyOf(byCode.keySet());
        byCode.values().forEach(parts -> units.add(parts.size() == 1 ? parts.getFirst() : joined(parts)));
        this.others = others;
    }

    private static Geometry joined(List<Geometry> parts) {
        return OverlayNGRobust.union(parts);
    }

    /** Who touches whom, before anything is simplified. */
    Borders borders() {
        return Borders.of(codes, units);
    }

    /** Neighbours share their simplified borders: they are simplified together. */
    List<Area> areas() {
        var shapes = units.toArray(Geometry[]::new);
        if (units.stream().mapToInt(Geometry::getNumPoints).sum() > LIGHT) {
            shapes = CoverageSimplifier.simplify(shapes, TOLERANCE);
        }
        var areas = new ArrayList<Area>();
        for (int i = 0; i < shapes.length; i++) {
            var rings = new ArrayList<Outline>();
            outlines(shapes[i], rings);
            areas.add(new Area(codes.get(i), rings));
        }
        return areas;
    }

    List<Outline> outlines() {
        var outlines = new ArrayList<Outline>();
        others.forEach(other -> outlines(other, outlines));
        return outlines;
    }

    private static void outlines(Geometry geometry, List<Outline> into) {
        if (geometry.getNumGeometries() > 1) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                outlines(geometry.getGeometryN(i), into);
            }
        } else if (geometry.getGeometryN(0) instanceof Polygon polygon) {
            if (!polygon.isEmpty()) {
                into.add(outline(polygon.getExteriorRing().getCoordinates()));
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    into.add(outline(polygon.getInteriorRingN(i).getCoordinates()));
                }
            }
        } else if (geometry.getDimension() == 1) {
            into.add(outline(geometry.getCoordinates()));
        }
    }

    private static Outline outline(Coordinate[] points) {
        var longitudes = new double[points.length];
        var latitudes = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            longitudes[i] = points[i].x;
            latitudes[i] = points[i].y;
        }
        return new Outline(longitudes, latitudes);
    }
}
