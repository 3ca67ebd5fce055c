package qunheng.model;

import java.util.List;

/**
 * Boundaries that a user brought along; the product ships none.
 *
 * @param file name of the file
 * @param approval number under which the map was approved (审图号), as the user gave it; empty if not given
 * @param areas one for each provincial-level unit that the file has, by code
 * @param others outlines that belong to no unit, such as the dashed line in the South China Sea
 */
public record BoundaryMap(String file, String approval, List<Area> areas, List<Outline> others) {
    public BoundaryMap {
        Texts.requireLine("approval", approval);
        areas = List.copyOf(areas);
        others = List.copyOf(others);
    }

    /** A ring or line: longitudes and latitudes in degrees, WGS 84 or near it; a ring's last point is its first. */
    public record Outline(double[] longitudes, double[] latitudes) {}

    /** @param rings shells and holes together: a point is inside if an odd number of them is around it */
    public record Area(String region, List<Outline> rings) {
        public Area {
            rings = List.copyOf(rings);
        }
    }

    public BoundaryMap approvedAs(String number) {
        return new BoundaryMap(file, number, areas, others);
    }
}
