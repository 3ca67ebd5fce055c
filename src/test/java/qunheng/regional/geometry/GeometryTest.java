package qunheng.regional.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import qunheng.regional.geometry.AlbersProjection.Ellipsoid;
import qunheng.regional.geometry.AlbersProjection.Point;
import qunheng.regional.geometry.DeviationalEllipse.Axes;

class GeometryTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void theWorkedExampleOfSnydersManual() {
        var albers = new AlbersProjection(new Ellipsoid(6_378_206.4, 0.00676866), 29.5, 45.5, 23, -96);
        var point = albers.project(-75, 35);
        assertThat(point.x()).isCloseTo(1_885_472.7, within(0.1));
        assertThat(point.y()).isCloseTo(1_535_925.0, within(0.1));
    }

    @Property
    void thereAndBack(
            @ForAll @DoubleRange(min = 73, max = 136) double lon, @ForAll @DoubleRange(min = 3, max = 54) double lat) {
        var back = AlbersProjection.CHINA.unproject(AlbersProjection.CHINA.project(lon, lat));
        assertThat(back.lon()).isCloseTo(lon, EXACT);
        assertThat(back.lat()).isCloseTo(lat, EXACT);
    }

    @Test
    void equalAreasStayEqual() {
        // a field of a tenth of a degree covers R² cos φ dλ dφ; the ratio of north to south is that of the globe
        assertThat(area(50) / area(20))
                .isCloseTo(Math.cos(Math.toRadians(50)) / Math.cos(Math.toRadians(20)), within(0.006));
        assertThat(area(35)).isCloseTo(1.0122e8, within(0.006e8));
    }

    private static double area(double lat) {
        var corners = List.of(
                AlbersProjection.CHINA.project(110, lat - 0.05),
                AlbersProjection.CHINA.project(110.1, lat - 0.05),
                AlbersProjection.CHINA.project(110.1, lat + 0.05),
                AlbersProjection.CHINA.project(110, lat + 0.05));
        return IntStream.range(0, 4)
                        .mapToDouble(i -> corners.get(i).x() * corners.get((i + 1) % 4).y()
                                - corners.get((i + 1) % 4).x() * corners.get(i).y())
                        .sum()
                / 2;
    }

    @Test
    void theEllipseByHand() {
        var cross = List.of(new Point(-3, 0), new Point(3, 0), new Point(0, -1), new Point(0, 1));
        var found = DeviationalEllipse.of(cross, new double[] {1, 1, 1, 1}, Axes.STANDARD_DEVIATION);
        assertThat(found.centre()).isEqualTo(new Point(0, 0));
        assertThat(found.major()).isCloseTo(Math.sqrt(4.5), EXACT);
        assertThat(found.minor()).isCloseTo(Math.sqrt(0.5), EXACT);
        assertThat(found.azimuth()).isCloseTo(90, EXACT);
        assertThat(found.flattening()).isCloseTo(1 / 3.0, EXACT);
        var drawn = DeviationalEllipse.of(cross, new double[] {1, 1, 1, 1}, Axes.CRIMESTAT);
        assertThat(drawn.major()).isCloseTo(2 * found.major(), EXACT);
    }

    @Test
    void theAzimuthRunsClockwiseFromNorth() {
        var weights = new double[] {1, 1};
        assertThat(DeviationalEllipse.of(List.of(new Point(0, 0), new Point(0, 9)), weights, Axes.STANDARD_DEVIATION)
                        .azimuth())
                .isCloseTo(0, EXACT);
        assertThat(DeviationalEllipse.of(List.of(new Point(0, 0), new Point(5, 5)), weights, Axes.STANDARD_DEVIATION)
                        .azimuth())
                .isCloseTo(45, EXACT);
        assertThat(DeviationalEllipse.of(List.of(new Point(0, 0), new Point(-5, 5)), weights, Axes.STANDARD_DEVIATION)
                        .azimuth())
                .isCloseTo(135, EXACT);
        var round = List.of(new Point(-1, 0), new Point(1, 0), new Point(0, 1), new Point(0, -1));
        assertThat(DeviationalEllipse.of(round, new double[] {2, 2, 2, 2}, Axes.STANDARD_DEVIATION).azimuth())
                .isNaN();
    }

    @Test
    void weightsCountLikeRepeatedPoints() {
        var a = new Point(1, 2);
        var b = new Point(4, 0);
        var c = new Point(-2, 7);
        var weighted =
                DeviationalEllipse.of(List.of(a, b, c), new double[] {3, 1, 2}, Axes.STANDARD_DEVIATION);
        var repeated = DeviationalEllipse.of(
                List.of(a, a, a, b, c, c), new double[] {1, 1, 1, 1, 1, 1}, Axes.STANDARD_DEVIATION);
        assertThat(weighted.major()).isCloseTo(repeated.major(), EXACT);
        assertThat(weighted.azimuth()).isCloseTo(repeated.azimuth(), EXACT);
        assertThat(weighted.centre().x()).isCloseTo(repeated.centre().x(), EXACT);
    }

    @Test
    void theCentreMovesAndTurns() {
        var east = DeviationalEllipse.of(List.of(new Point(3, 4)), new double[] {1}, Axes.STANDARD_DEVIATION);
        var origin = DeviationalEllipse.of(List.of(new Point(0, 0)), new double[] {1}, Axes.STANDARD_DEVIATION);
        assertThat(origin.moved(east)).isCloseTo(5, EXACT);
        assertThat(origin.heading(east)).isCloseTo(Math.toDegrees(Math.atan2(3, 4)), EXACT);
        assertThat(east.heading(origin)).isCloseTo(180 + Math.toDegrees(Math.atan2(3, 4)), EXACT);
        assertThat(origin.heading(origin)).isNaN();
    }

    @Test
    void weightsThatAreNoneAreRefused() {
        var points = List.of(new Point(0, 0), new Point(1, 1));
        assertThatThrownBy(() -> DeviationalEllipse.of(points, new double[2], Axes.STANDARD_DEVIATION))
                .hasMessageContaining("regional.noWeight");
        assertThatThrownBy(() -> DeviationalEllipse.of(points, new double[] {1, -1}, Axes.STANDARD_DEVIATION))
                .hasMessageContaining("regional.negative");
    }
}
