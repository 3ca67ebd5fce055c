package qunheng.chart.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import qunheng.chart.ChartTheme;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.FigureExport;
import qunheng.chart.Mark;
import qunheng.knowledge.Knowledge;
import qunheng.model.InvalidValue;
import qunheng.model.Language;
import qunheng.model.RegionalTable;
import qunheng.regional.RegionalCount;
import qunheng.regional.RegionalDataset.NationalList;
import qunheng.regional.Sample;
import qunheng.regional.concentration.Gini;
import qunheng.regional.dynamics.ShiftShare.Method;
import qunheng.regional.spatial.Autocorrelation.Judged;

class OwnDataFiguresTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final RegionMarks MARKS = new RegionMarks(Set.of("510000"), "440000");
    private static final Subject.Slice SUBJECT = OwnDataFixture.subject();

    private static FigureContext context(Language language) {
        return new FigureContext(KNOWLEDGE, language, ChartTheme.LIGHT);
    }

    private static List<Figure> ofUnits(FigureContext context) {
        var spatial = new SpatialWords(context, OwnDataFixture.autocorrelation(SUBJECT), 0.05, Judged.RAW);
        return List.of(
                ValueMapFigure.of(context, SUBJECT, MARKS, MapLook.SEQUENTIAL, false),
                ValueMapFigure.of(context, SUBJECT, MARKS, MapLook.AROUND_MEAN, true),
                RankedFigure.of(context, SUBJECT, MARKS),
                MoranScatterFigure.of(context, SUBJECT, spatial, MARKS),
                LisaMapFigure.clusters(context, SUBJECT, spatial, MARKS, false),
                LisaMapFigure.significance(context, SUBJECT, spatial, MARKS, true),
                QuotientMapFigure.of(context, SUBJECT, MARKS, false),
                GrowthShareFigure.of(context, SUBJECT, 2021, MARKS),
                LorenzFigure.of(context, SUBJECT, MARKS),
                YearsMapFigure.of(context, SUBJECT, MARKS),
                CentrePathFigure.of(context, SUBJECT, MARKS),
                DensityFigure.of(context, SUBJECT, MARKS),
                ShiftShareFigure.of(context, SUBJECT, 2021, Method.DUNN, false, MARKS));
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureHasItsWordsItsSampleAndItsSourceInBothLanguages(Language language) {
        var context = context(language);
        var figures = new ArrayList<>(ofUnits(context));
        for (var measure : InequalityMeasure.values()) {
            figures.add(InequalityFigure.of(context, SUBJECT, measure));
        }
        figures.add(MarkovFigure.of(context, SUBJECT, MARKS));
        for (var method : Method.values()) {
            figures.add(ShiftShareFigure.of(context, SUBJECT, 2021, method, true, MARKS));
        }
        figures.add(GroupValuesFigure.fourRegions(context, SUBJECT, MARKS));
        figures.add(GroupValuesFigure.cityGroups(context, SUBJECT, MARKS));
        assertThat(figures).allSatisfy(figure -> {
            var words = figure.description();
            assertThat(List.of(words.title(), words.source(), words.summary()))
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
            assertThat(words.source()).contains("虚构数据");
            assertThat(words.notes())
                    .anySatisfy(note -> assertThat(note).contains("31"))
                    .allSatisfy(note -> assertThat(note).doesNotContain("{"));
            assertThat(words.table().header()).doesNotHaveDuplicates();
            assertThat(words.table().rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row)
                            .allSatisfy(cell -> assertThat(cell.shown())
                                    .as("a word, not a constant")
                                    .doesNotMatch("[A-Z]{4,}|[A-Z]+_[A-Z_]+")));
        });
    }

    @Test
    void aUnitCanBePickedInEveryFigureOfUnits() {
        assertThat(ofUnits(context(Language.ZH))).allSatisfy(figure -> {
            var info = new ChartRenderingInfo();
            figure.chart().createBufferedImage(640, 760, info);
            var keys = new ArrayList<String>();
            for (var i = 0; i < info.getEntityCollection().getEntityCount(); i++) {
                if (info.getEntityCollection().getEntity(i) instanceof Mark mark) {
                    keys.add(mark.key());
                }
            }
            assertThat(keys).contains("440000", "650000");
        });
    }

    /**
     * In a wide low card, a narrow high one, and a small one: at every size of text the legend keeps all of its words.
     */
    @ParameterizedTest
    @CsvSource({"1,360,420", "1.5,1040,400", "1.5,520,560", "2,1040,420", "2,700,700"})
    void aMapKeepsTheWordsOfItsLegend(double scale, int width, int height) {
        var context = new FigureContext(KNOWLEDGE, Language.EN, ChartTheme.LIGHT.withTextScale(scale));
        var spatial = new SpatialWords(context, OwnDataFixture.autocorrelation(SUBJECT), 0.05, Judged.RAW);
        for (var hexagons : new boolean[] {false, true}) {
            assertThat(words(LisaMapFigure.clusters(context, SUBJECT, spatial, MARKS, hexagons), width, height))
                    .anyMatch(word -> word.startsWith("not significant ("))
                    .anyMatch(word -> word.startsWith("high\u2013low ("))
                    .contains("no data", "your cluster");
            assertThat(words(LisaMapFigure.significance(context, SUBJECT, spatial, MARKS, hexagons), width, height))
                    .contains("> 0.05", "\u2264 0.0001", "no data", "your cluster");
            assertThat(words(ValueMapFigure.of(context, SUBJECT, MARKS, MapLook.SEQUENTIAL, hexagons), width, height))
                    .contains("no data", "your cluster");
        }
        assertThat(words(YearsMapFigure.of(context, SUBJECT, MARKS), width, height))
                .contains("2021", "2023", "no data");
        assertThat(words(MarkovFigure.of(context, SUBJECT, MARKS), width, height)).contains("no data", "100");
    }

    private static List<String> words(Figure figure, int width, int height) {
        var target = new SVGGraphics2D(width, height);
        figure.chart().draw(target, new Rectangle2D.Double(0, 0, width, height), null, null);
        return Pattern.compile(">([^<>]+)</text>")
                .matcher(target.getSVGElement())
                .results()
                .map(found -> found.group(1).replace("&gt;", ">").strip())
                .toList();
    }

    @Test
    void localMoranSaysWhichPAndWhichNeighboursAndPrintsBoth() {
        var context = context(Language.EN);
        var spatial =
                new SpatialWords(context, OwnDataFixture.autocorrelation(SUBJECT), 0.05, Judged.BENJAMINI_HOCHBERG);
        var words = LisaMapFigure.clusters(context, SUBJECT, spatial, MARKS, false).description();
        assertThat(words.notes()).anyMatch(note -> note.startsWith("Two-sided exact p"))
                .anyMatch(note -> note.contains("after Benjamini and Hochberg"))
                .anyMatch(note -> note.contains("Hainan and Guangdong neighbours by convention; row-standardised"));
        assertThat(words.table().header()).contains("Two-sided p (raw)", "Two-sided p (BH)");
        assertThat(words.table().rows()).allSatisfy(row ->
                assertThat(row.get(6).number()).isGreaterThanOrEqualTo(row.get(5).number()));
    }

    @Test
    void theLorenzCurveNamesItsGini() {
        var words = LorenzFigure.of(context(Language.EN), SUBJECT, MARKS).description();
        var gini = Gini.population(SUBJECT.data().measured(KNOWLEDGE));
        assertThat(words.notes().getFirst()).startsWith("Gini").contains("population").contains("%.3f".formatted(gini));
        assertThat(words.table().rows().getLast().get(3).number()).isCloseTo(100, within(1e-9));
    }

    @Test
    void thePartsOfInequalityAddUp() {
        for (var measure : InequalityMeasure.values()) {
            assertThat(InequalityFigure.of(context(Language.EN), SUBJECT, measure).description().table().rows())
                    .hasSize(3)
                    .allSatisfy(row -> {
                        var overlap = Double.isNaN(row.get(4).number()) ? 0 : row.get(4).number();
                        assertThat(row.get(2).number() + row.get(3).number() + overlap)
                                .isCloseTo(row.get(1).number(), within(1e-12));
                    });
        }
    }

    @Test
    void anIndexThatCannotTakeANegativeValueSaysSoInOneSentence() {
        var cells = new ArrayList<>(OwnDataFixture.table().cells());
        cells.removeIf(cell -> cell.year() < 2023 || !cell.industry().equals("39"));
        cells.set(0, new RegionalTable.Cell("110000", "39", 2023, -5));
        var table = new RegionalTable("t", "x", "x", "", "", "", cells, new TreeMap<>());
        var subject = new Subject.Slice(table, "39", 2023, Sample.UNITS_31);
        var context = context(Language.ZH);
        assertThatThrownBy(() -> LorenzFigure.of(context, subject, MARKS)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> InequalityFigure.of(context, subject, InequalityMeasure.THEIL_T))
                .isInstanceOf(InvalidValue.class)
                .satisfies(e -> assertThat(context.messages().of((InvalidValue) e)).contains("泰尔 T", "-5"));
        assertThat(RankedFigure.of(context, subject, MARKS).description().notes())
                .anyMatch(note -> note.contains("负值"));
    }

    @Test
    void aCountOfClustersHasTheSameFiguresAndItsWarningOfUnverifiedRowsFirst() {
        var context = context(Language.EN);
        var counts = RegionalCount.of(KNOWLEDGE, new NationalList("SEI", false, true));
        var subject = new Subject.Counts(counts, Sample.UNITS_31);
        var spatial = new SpatialWords(context, OwnDataFixture.autocorrelation(subject), 0.05, Judged.RAW);
        assertThat(List.of(
                        LorenzFigure.of(context, subject, MARKS),
                        InequalityFigure.of(context, subject, InequalityMeasure.DAGUM),
                        LisaMapFigure.clusters(context, subject, spatial, MARKS, false),
                        MoranScatterFigure.of(context, subject, spatial, MARKS)))
                .allSatisfy(figure -> assertThat(figure.description().notes().getFirst()).startsWith("Caution"));
    }

    @Test
    void theExportedTextIsText() {
        var svg = FigureExport.svg(CentrePathFigure.of(context(Language.ZH), SUBJECT, MARKS));
        assertThat(svg).contains(">新疆</text>").contains("虚构数据");
    }
}
