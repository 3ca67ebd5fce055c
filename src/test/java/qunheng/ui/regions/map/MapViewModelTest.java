package qunheng.ui.regions.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.FigureExport;
import qunheng.chart.region.AreaMapFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.Subject;
import qunheng.model.Language;
import qunheng.model.RegionalTable;
import qunheng.project.BoundaryChoice;
import qunheng.regional.Sample;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class MapViewModelTest {
    private static final String SQUARES = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"adcode":440000},"geometry":{"type":"Polygon","coordinates":[[[110,22],[115,22],[115,25],[110,25],[110,22]]]}},
            {"type":"Feature","properties":{"name":"湖南"},"geometry":{"type":"Polygon","coordinates":[[[110,25],[114,25],[114,30],[110,30],[110,25]]]}}]}
            """;

    private final Session session = MemoryProject.session(Language.ZH, Samples.project("a"));
    private final MapViewModel model = new MapViewModel(session, Background.HERE);

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("map.geojson"), text);
    }

    private String svg() {
        var table = new RegionalTable("t", "x", "x", "", "s", "",
                java.util.List.of(new RegionalTable.Cell("440000", "", 0, 3), new RegionalTable.Cell("430000", "", 0, 5)),
                new TreeMap<>());
        var context = new FigureContext(session.knowledge(), Language.ZH, ChartTheme.PRINT);
        return FigureExport.svg(AreaMapFigure.of(
                context,
                new Subject.Slice(table, null, 0, Sample.UNITS_31),
                Objects.requireNonNull(model.map().get()),
                RegionMarks.NONE));
    }

    @Test
    void theNumberIsKeptAndPrintedInTheExportAndItsAbsenceToo() throws IOException {
        model.look();
        assertThat(model.map().get()).isNull();
        model.choose(file(SQUARES));
        assertThat(Objects.requireNonNull(model.map().get()).areas()).hasSize(2);
        assertThat(model.remarks().get()).as("two of 34 units, none of Taiwan, Hong Kong, Macao").isNotBlank();
        assertThat(svg()).contains("未填审图号");
        model.approve("GS(2024)0650号");
        assertThat(BoundaryChoice.of(Objects.requireNonNull(session.project().get())).approval())
                .isEqualTo("GS(2024)0650号");
        assertThat(svg()).contains("审图号：GS(2024)0650号").doesNotContain("未填审图号");
        session.undo();
        model.look();
        assertThat(svg()).contains("未填审图号");
    }

    @Test
    void aFileThatIsNoMapIsOneSentence() throws IOException {
        model.choose(file("{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}"));
        assertThat(model.map().get()).isNull();
        assertThat(model.remarks().get()).contains("TopoJSON").contains("没有改动").doesNotContain("\n");
        model.choose(folder.resolve("gone.geojson"));
        assertThat(model.remarks().get()).isNotBlank();
    }

    @Test
    void anotherScreenOfTheSameProjectFindsTheFileAgain() throws IOException {
        model.choose(file(SQUARES));
        var later = new MapViewModel(session, Background.HERE);
        later.look();
        assertThat(Objects.requireNonNull(later.map().get()).areas()).hasSize(2);
    }
}
