package qunheng.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.regional.spatial.Autocorrelation.Judged.RAW;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import qunheng.chart.comparison.ComparisonFixture;
import qunheng.chart.comparison.HeatMapFigure;
import qunheng.chart.comparison.ScoreStackFigure;
import qunheng.chart.lens.ContributionFigure;
import qunheng.chart.lens.LensFixture;
import qunheng.chart.lens.RadarFigure;
import qunheng.chart.region.CentrePathFigure;
import qunheng.chart.region.CityGroupFigure;
import qunheng.chart.region.CumulativeShareFigure;
import qunheng.chart.region.DensityFigure;
import qunheng.chart.region.GroupValuesFigure;
import qunheng.chart.region.GrowthShareFigure;
import qunheng.chart.region.InequalityFigure;
import qunheng.chart.region.InequalityMeasure;
import qunheng.chart.region.LisaMapFigure;
import qunheng.chart.region.MarkovFigure;
import qunheng.chart.region.MoranScatterFigure;
import qunheng.chart.region.OwnDataFixture;
import qunheng.chart.region.PeopleWeights;
import qunheng.chart.region.QuotientMapFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.ShiftShareFigure;
import qunheng.chart.region.SpatialWords;
import qunheng.chart.region.TileMapFigure;
import qunheng.chart.region.YearsMapFigure;
import qunheng.chart.robustness.BandsFigure;
import qunheng.chart.robustness.RobustnessCase;
import qunheng.chart.robustness.TierSharesFigure;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.ProfileId;
import qunheng.regional.RegionalCount;
import qunheng.regional.RegionalDataset.DocumentClusters;
import qunheng.regional.RegionalDataset.NationalList;
import qunheng.regional.dynamics.ShiftShare;
import qunheng.robustness.lens.StudyCase;
import qunheng.scoring.comparison.ComparedItem.Level;

/**
 * Figures look as they did when somebody last looked at them. To accept a change, look at
 * {@code target/golden/*.png}, then run {@code mvn test -Dtest=GoldenFiguresTest -Dgolden.accept=true}.
 */
class GoldenFiguresTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/chart");
    private static final Path DRAWN = Path.of("target/golden");

    /** Share of pixels that may differ by more than a shade: font rasterisers differ a little between systems. */
    private static final double TOLERANCE = 0.01;

    @TestFactory
    Stream<DynamicTest> figuresLookAsAccepted() {
        return figures().entrySet().stream().map(entry -> golden(entry.getKey(), entry.getValue()));
    }

    /**
     * What a person reads in the picture can be searched and copied in the PDF, Chinese too, and there is no picture in
     * it.
     */
    @TestFactory
    Stream<DynamicTest> theWordsOfEveryFigureCanBeTakenOutOfItsPdf() {
        return figures().entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            var figure = entry.getValue();
            var words = figure.description();
            try (var document = Loader.loadPDF(FigurePdf.of(figure))) {
                var text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
                assertThat(text).contains(words.title().replaceAll("\\s+", ""), words.source().replaceAll("\\s+", ""));
                assertThat(words.notes()).allSatisfy(note -> assertThat(text).contains(note.replaceAll("\\s+", "")));
                assertThat(text).as("radicals in place of characters").doesNotContainPattern("[\u2E80-\u2FDF]");
            }
        }));
    }

    private static Map<String, Figure> figures() {
        var knowledge = Knowledge.load();
        var light = new FigureContext(knowledge, Language.ZH, ChartTheme.LIGHT);
        var dark = new FigureContext(knowledge, Language.EN, ChartTheme.DARK);
        var print = new FigureContext(knowledge, Language.ZH, ChartTheme.PRINT);
        var list = RegionalCount.of(knowledge, new NationalList("AMC", false, false));
        var documents = RegionalCount.of(knowledge, new DocumentClusters());
        var marks = new RegionMarks(Set.of("510000"), "320000");
        var table = OwnDataFixture.subject();
        var local = OwnDataFixture.autocorrelation(table);
        var comparison = ComparisonFixture.comparison();
        var study = RobustnessCase.result();
        var own = StudyCase.id(2);
        var figures = new LinkedHashMap<String, Figure>();
        figures.put("tile-map-light-zh", TileMapFigure.of(light, list, marks));
        figures.put("city-groups-dark-en", CityGroupFigure.of(dark, documents, marks));
        figures.put(
                "lisa-clusters-dark-en",
                LisaMapFigure.clusters(dark, table, new SpatialWords(dark, local, 0.05, RAW), marks, false));
        figures.put(
                "moran-scatter-print-zh",
                MoranScatterFigure.of(print, table, new SpatialWords(print, local, 0.05, RAW), marks));
        figures.put("quotients-hexagons-light-zh", QuotientMapFigure.of(light, table, marks, true));
        figures.put("centre-path-light-zh", CentrePathFigure.of(light, table, marks));
        figures.put("growth-share-print-zh", GrowthShareFigure.of(print, table, 2021, marks));
        figures.put("shift-share-print-zh", ShiftShareFigure.of(
                print, table, 2021, ShiftShare.Method.ESTEBAN_MARQUILLAS, true, marks));
        figures.put("density-light-zh", DensityFigure.of(light, table, marks));
        figures.put("years-map-dark-en", YearsMapFigure.of(dark, table, marks));
        figures.put("city-group-sums-light-zh", GroupValuesFigure.cityGroups(light, table, marks));
        figures.put("theil-by-population-dark-en", InequalityFigure.of(
                dark, table, InequalityMeasure.THEIL_T, new PeopleWeights(OwnDataFixture.people(), false)));
        figures.put("markov-light-zh", MarkovFigure.of(light, table, marks));
        figures.put("cumulative-share-print-zh", CumulativeShareFigure.of(print, list));
        figures.put("radar-dark-en", RadarFigure.of(dark, LensFixture.SUBJECT, LensFixture.assessment()));
        figures.put(
                "contributions-light-zh", ContributionFigure.of(light, LensFixture.SUBJECT, LensFixture.assessment()));
        figures.put(
                "rank-bands-light-zh",
                BandsFigure.ranks(light, RobustnessCase.PROJECT, study, RobustnessCase.LENS, own));
        figures.put("tier-shares-dark-en", TierSharesFigure.of(
                dark, RobustnessCase.PROJECT, study, knowledge.rulePack("gradient")));
        figures.put("tornado-print-zh", RobustnessCase.tornado(print, own));
        figures.put("sobol-light-zh", RobustnessCase.sobol(light, own));
        figures.put("score-stack-light-zh", ScoreStackFigure.of(light, comparison, new ProfileId("2")));
        figures.put("heat-criteria-dark-en", HeatMapFigure.of(dark, comparison, Level.CRITERION));
        figures.put("heat-indicators-print-zh", HeatMapFigure.of(print, comparison, Level.INDICATOR));
        return figures;
    }

    private static DynamicTest golden(String name, Figure figure) {
        return DynamicTest.dynamicTest(name, () -> {
            var drawn = FigureExport.image(figure);
            Files.createDirectories(DRAWN);
            ImageIO.write(drawn, "png", DRAWN.resolve(name + ".png").toFile());
            var file = GOLDEN.resolve(name + ".png");
            if (Boolean.getBoolean("golden.accept")) {
                Files.createDirectories(GOLDEN);
                Files.write(file, FigureExport.png(figure));
            }
            assertThat(file).as("no accepted picture yet").exists();
            var accepted = ImageIO.read(file.toFile());
            assertThat(List.of(drawn.getWidth(), drawn.getHeight()))
                    .as("size").isEqualTo(List.of(accepted.getWidth(), accepted.getHeight()));
            assertThat(different(drawn, accepted)).as("share of pixels that differ").isLessThan(TOLERANCE);
        });
    }

    @TestFactory
    Stream<DynamicTest> theComparisonSeesASmallChange() throws IOException {
        var figure = TileMapFigure.of(
                new FigureContext(Knowledge.load(), Language.ZH, ChartTheme.LIGHT),
                RegionalCount.of(Knowledge.load(), new NationalList("AMC", false, true)),
                RegionMarks.NONE);
        var accepted = ImageIO.read(GOLDEN.resolve("tile-map-light-zh.png").toFile());
        return Stream.of(DynamicTest.dynamicTest("other counts", () -> {
            var drawn = FigureExport.image(figure);
            var same = new BufferedImage(accepted.getWidth(), accepted.getHeight(), BufferedImage.TYPE_INT_RGB);
            same.createGraphics().drawImage(drawn, 0, 0, null);
            assertThat(different(same, accepted)).isGreaterThan(TOLERANCE);
        }));
    }

    private static double different(BufferedImage a, BufferedImage b) {
        var count = 0;
        for (var y = 0; y < a.getHeight(); y++) {
            for (var x = 0; x < a.getWidth(); x++) {
                var p = a.getRGB(x, y);
                var q = b.getRGB(x, y);
                var distance = Math.abs((p >> 16 & 255) - (q >> 16 & 255))
                        + Math.abs((p >> 8 & 255) - (q >> 8 & 255))
                        + Math.abs((p & 255) - (q & 255));
                if (distance > 60) {
                    count++;
                }
            }
        }
        return (double) count / a.getWidth() / a.getHeight();
    }
}
