package qunheng.exchange.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.ExchangeException;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.model.Language;
import qunheng.model.Refusal;
import qunheng.task.Progress;
import qunheng.text.Messages;

/** Files of squares instead of provinces: the shapes are made up, the mistakes are those of real files. */
class BoundaryFileTest {
    private static final String SQUARE = "[[[100,30],[101,30],[101,31],[100,31],[100,30]]]";

    @TempDir
    Path folder;

    private BoundaryFile.Read read(String text) throws IOException {
        return BoundaryFile.read(
                Files.writeString(folder.resolve("map.geojson"), text),
                Knowledge.load().regions(),
                Knowledge.load().adjacency(),
                Progress.NONE);
    }

    private String refusal(String text) {
        var refusal = catchThrowableOfType(ExchangeException.class, () -> read(text));
        assertThat(refusal).isNotNull();
        assertThat(Messages.in(Language.ZH).of(refusal)).contains("没有改动");
        return Messages.in(Language.EN).of(refusal);
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + "}";
    }

    private static String polygon(String properties, String coordinates) {
        return feature(properties, "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}");
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"name\":{\"any\":[1]},\"features\":[\n" + String.join(",\n", features)
                + "\n]}";
    }

    @Test
    void unitsAreKnownByCodeOrNameAndTheRestIsKeptAsOutlines() throws IOException {
        var read = read(collection(
                polygon("{\"adcode\":110000}", SQUARE),
                polygon("{\"gb\":\"156120000\"}", SQUARE),
                polygon("{\"center\":[1,2],\"name\":\"河北省\"}", SQUARE),
                polygon("{\"NAME\":\"Shanxi\"}", SQUARE),
                polygon("{\"name\":\"\",\"adcode\":\"100000_JD\"}", SQUARE),
                feature("{}", "{\"type\":\"LineString\",\"coordinates\":[[110,10],[111,11]]}"),
                feature("{\"name\":\"北京\"}", "{\"type\":\"Point\",\"coordinates\":[116,40]}")));
        assertThat(read.map().areas())
                .extracting(a -> a.region())
                .containsExactly("110000", "120000", "130000", "140000");
        assertThat(read.map().others()).hasSize(2);
        assertThat(read.remarks())
                .extracting(Refusal::key)
                .containsExactly(
                        "geo.remark.subset",
                        "geo.remark.missing",
                        "geo.remark.missing",
                        "geo.remark.missing",
                        "geo.remark.borders");
    }

    @Test
    void partsOfOneUnitAreJoinedAndHolesStayHoles() throws IOException {
        var read = read(collection(
                polygon(
                        "{\"name\":\"北京\"}",
                        "[[[100,30],[102,30],[102,32],[100,32],[100,30]],[[100.5,30.5],[101,30.5],[101,31],[100.5,30.5]]]"),
                polygon("{\"name\":\"北京市\"}", "[[[102,30],[103,30],[103,32],[102,32],[102,30]]]")));
        assertThat(read.map().areas()).hasSize(1);
        var rings = read.map().areas().getFirst().rings();
        assertThat(rings).hasSize(2); // one shell over both squares, one hole
        assertThat(rings.getFirst().longitudes())
                .contains(100, 103)
                .startsWith(rings.getFirst().longitudes()[rings.getFirst().longitudes().length - 1]);
    }

    @Test
    void aFeatureWithoutGeometryIsLeftOutAndTold() throws IOException {
        var read = read(collection(feature("{\"name\":\"北京\"}", "null"), polygon("{\"name\":\"上海\"}", SQUARE)));
        assertThat(read.map().areas()).hasSize(1);
        assertThat(Messages.in(Language.EN).of(read.remarks().getFirst()))
                .isEqualTo("\"北京市\" (line 2) has no geometry and is left out.");
    }

    private static String square(String name, double west, double south) {
        var east = west + 1;
        var north = south + 1;
        return polygon("{\"name\":\"" + name + "\"}", "[[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]".formatted(
                west, south, east, south, east, north, west, north, west, south));
    }

    @Test
    void neighboursOnTheMapAreComparedWithTheTableOfBorders() throws IOException {
        // Shanghai and Anhui touch at a corner, Jiangsu and Zhejiang have a gap of a hundredth of a degree
        var read = read(collection(
                square("上海", 120, 30), square("安徽", 119, 31), square("江苏", 120, 31), square("浙江", 121.01, 29)));
        assertThat(read.remarks()).extracting(Refusal::key).contains("geo.remark.borders");
        var told = read.remarks().getLast();
        assertThat(Messages.in(Language.EN).of(told))
                .startsWith("On the map 3 pairs of units touch")
                .contains("without a border there: Shanghai–Anhui (上海–安徽).")
                .contains("not touching: Shanghai–Zhejiang, Jiangsu–Zhejiang, Zhejiang–Anhui (");
        assertThat(Messages.in(Language.ZH).of(told)).contains("上海–安徽", "江苏–浙江");
    }

    @Test
    void aMapThatTouchesAsTheTableHasItSaysNothingOfBorders() throws IOException {
        var read = read(
                collection(square("上海", 121, 30), square("江苏", 120, 31), square("海南", 110, 18), square("广东", 110, 19)));
        assertThat(read.remarks()).extracting(Refusal::key).doesNotContain("geo.remark.borders");
    }

    @Test
    void ringsThatCrossThemselvesAreStillCompared() throws IOException {
        var bow = polygon("{\"name\":\"上海\"}", "[[[120,30],[121,31],[121,30],[120,31],[120,30]]]");
        var read = read(collection(bow, square("江苏", 120, 31)));
        assertThat(read.map().areas()).hasSize(2);
        assertThat(read.remarks()).extracting(Refusal::key).doesNotContain("geo.remark.borders");
    }

    @Test
    void aMapWithoutASeaLayerAndWithoutTaiwanSaysBoth() throws IOException {
        var read = read(collection(square("上海", 120, 30)));
        assertThat(read.remarks()).extracting(Refusal::key).contains("geo.remark.missing", "geo.remark.noSeaLayer");
        assertThat(read.remarks().stream().map(Messages.in(Language.ZH)::of)).anyMatch(line -> line.contains("台湾"))
                .anyMatch(line -> line.contains("香港")).anyMatch(line -> line.contains("澳门"));
    }

    @Test
    void topoJsonIsNamed() {
        assertThat(refusal("{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}"))
                .startsWith("map.geojson is TopoJSON.");
    }

    @Test
    void anOpenRingIsNamedWithFeatureAndLine() {
        assertThat(refusal(collection(
                        polygon("{\"name\":\"上海\"}", SQUARE),
                        polygon("{\"name\":\"浙江\"}", "[[[100,30],[101,30],[101,31],[100,31]]]"))))
                .startsWith("map.geojson, line 3, feature \"浙江省\": ring 1 does not end where it begins.");
    }

    @Test
    void projectedCoordinatesAreNamed() {
        assertThat(refusal(collection(polygon(
                        "{\"name\":\"上海\"}",
                        "[[[500000,3400000],[500001,3400000],[500001,3400001],[500000,3400000]]]"))))
                .startsWith("map.geojson, line 2, feature \"上海市\": 500,000, 3,400,000 are no longitude and latitude");
    }

    @Test
    void whatIsNoMapOfProvincesIsRefused() {
        assertThat(refusal("")).contains("map.geojson");
        assertThat(refusal("[1,2]")).startsWith("map.geojson is JSON but no GeoJSON");
        assertThat(refusal("{\"a\":1}")).startsWith("map.geojson is JSON but no GeoJSON");
        assertThat(refusal("{\"type\":\"FeatureCollection\",\"features\":[")).startsWith("map.geojson, line 1, column");
        assertThat(refusal(collection())).contains("no features");
        assertThat(refusal(polygon("{\"name\":\"上海\"}", SQUARE))).contains("is of type \"Feature\"");
        assertThat(refusal(collection(polygon("{\"name\":\"Bavaria\",\"n\":\"12\"}", SQUARE))))
                .contains("none of the 1 features");
        assertThat(refusal(collection(polygon("{\"name\":\"上海\"}", "[[[\"a\",1]]]"))))
                .contains("a position is not two numbers");
        assertThat(refusal(collection(feature("{\"name\":\"上海\"}", "{\"type\":\"Circle\",\"coordinates\":[]}"))))
                .contains("\"Circle\"");
    }

    @Test
    void aFileOf200MegabytesIsRefusedWithoutReadingIt() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("map.geojson").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        var refusal = catchThrowableOfType(
                ExchangeException.class,
                () -> BoundaryFile.read(
                        folder.resolve("map.geojson"),
                        Knowledge.load().regions(),
                        Knowledge.load().adjacency(),
                        Progress.NONE));
        assertThat(Messages.in(Language.EN).of(refusal)).startsWith("map.geojson has 200 MB, the limit is 100 MB.");
    }

    /** A band of jagged shapes, each sharing its borders with its neighbours. */
    @Test
    void aHeavyMapIsSimplifiedWithItsSharedBorders() throws IOException {
        var text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[");
        var regions = Knowledge.load().regions();
        for (int r = 0; r < regions.size(); r++) {
            var ring = new StringBuilder();
            double first = 75 + r;
            for (int i = 0; i <= 3000; i++) {
                ring.append(point(first + wiggle(i), 20 + i / 100.0));
            }
            for (int i = 3000; i >= 0; i--) {
                ring.append(point(first + 1 + wiggle(i), 20 + i / 100.0));
            }
            ring.append(point(first + wiggle(0), 20));
            ring.setLength(ring.length() - 1);
            text.append(r == 0 ? "" : ",")
                    .append(polygon("{\"code\":\"" + regions.get(r).code() + "\"}", "[[" + ring + "]]"));
        }
        var read = read(text.append("]}").toString());
        assertThat(read.map().areas())
                .extracting(a -> a.region())
                .containsExactlyElementsOf(regions.stream().map(Region::code).toList());
        assertThat(read.map().areas())
                .allSatisfy(area ->
                        assertThat(area.rings().getFirst().longitudes().length).isBetween(5, 3000));
    }

    private static double wiggle(int i) {
        return (i % 2) * 0.001;
    }

    private static String point(double longitude, double latitude) {
        return String.format(Locale.ROOT, "[%.4f,%.4f],", longitude, latitude);
    }
}
