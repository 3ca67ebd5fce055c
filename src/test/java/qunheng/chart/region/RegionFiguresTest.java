package qunheng.chart.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jfree.chart.ChartRenderingInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import qunheng.chart.ChartTheme;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.Mark;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.regional.RegionalCount;
import qunheng.regional.RegionalDataset;
import qunheng.regional.RegionalDataset.DocumentClusters;
import qunheng.regional.RegionalDataset.NationalList;
import qunheng.regional.RegionalDataset.OwnProfiles;
import qunheng.regional.RegionalDataset.ThreeLists;

class RegionFiguresTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final RegionMarks MARKS = new RegionMarks(Set.of("510000"), "320000");

    private static FigureContext context(Language language) {
        return new FigureContext(KNOWLEDGE, language, ChartTheme.LIGHT);
    }

    private static RegionalCount count(RegionalDataset dataset) {
        return RegionalCount.of(KNOWLEDGE, dataset);
    }

    private static List<Figure> all(FigureContext context, RegionalCount counts) {
        return List.of(
                TileMapFigure.of(context, counts, MARKS),
                RankingFigure.of(context, counts, MARKS),
                FourRegionFigure.of(context, counts, MARKS),
                CityGroupFigure.of(context, counts, MARKS),
                CumulativeShareFigure.of(context, counts));
    }

    @ParameterizedTest
    @EnumSource
    void aTileMapHasAllUnitsAndTellsNoDataFromZero(Language language) {
        var context = context(language);
        var figure = TileMapFigure.of(context, count(new NationalList("AMC", false, false)), MARKS);
        var rows = figure.description().table().rows();
        assertThat(rows).hasSize(34);
        assertThat(rows.getFirst().getFirst().shown()).isEqualTo("110000");
        var taiwan = rows.stream().filter(r -> r.getFirst().shown().equals("710000")).findFirst().orElseThrow();
        assertThat(taiwan.get(3).shown()).isEqualTo(context.get("chart.noData"));
        assertThat(taiwan.get(3).numeric()).isFalse();
        var tibet = rows.stream().filter(r -> r.getFirst().shown().equals("540000")).findFirst().orElseThrow();
        assertThat(tibet.get(3).number()).isZero();
        assertThat(figure.description().notes())
                .contains(context.get("chart.taiwanMissing"), context.get("chart.tileMap.note"));
    }

    @Test
    void ownProjectsHaveDataForEveryUnitSoNothingIsMissing() {
        var figure = TileMapFigure.of(context(Language.ZH), count(new OwnProfiles(List.of())), MARKS);
        assertThat(figure.description().notes()).doesNotContain(context(Language.ZH).get("chart.taiwanMissing"));
        assertThat(figure.description().notes()).contains(context(Language.ZH).get("chart.tileMap.note"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureWithUnverifiedRowsSaysSoFirst(Language language) {
        var context = context(language);
        var warning = context.get("chart.dataset.unverified.on", 49);
        assertThat(all(context, count(new NationalList("SEI", false, true))))
                .allSatisfy(figure -> assertThat(figure.description().notes().getFirst()).isEqualTo(warning));
        assertThat(all(context, count(new NationalList("SEI", false, false)))).allSatisfy(figure -> {
            assertThat(figure.description().notes()).doesNotContain(warning);
            assertThat(figure.description().notes()).contains(context.get("chart.dataset.unverified.off", 49));
        });
    }

    @Test
    void aSampleSaysThatItIsOne() {
        var context = context(Language.EN);
        for (var programme : List.of("IIC", "SME")) {
            assertThat(all(context, count(new NationalList(programme, false, false))))
                    .allSatisfy(figure -> assertThat(figure.description().notes())
                            .anySatisfy(note -> assertThat(note).startsWith("A sample, not a total")));
        }
        assertThat(all(context, count(new NationalList("AMC", false, false))))
                .allSatisfy(figure -> assertThat(figure.description().notes())
                        .noneSatisfy(note -> assertThat(note).startsWith("A sample")));
    }

    static Stream<RegionalDataset> datasets() {
        return Stream.of(
                new DocumentClusters(),
                new NationalList("AMC", true, true),
                new ThreeLists(true, false),
                new OwnProfiles(List.of()));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void everyFigureHasItsWordsInBothLanguages(RegionalDataset dataset) {
        for (var language : Language.values()) {
            assertThat(all(context(language), count(dataset))).allSatisfy(figure -> {
                var words = figure.description();
                assertThat(List.of(words.title(), words.source(), words.summary())).allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .doesNotContain("{"));
                assertThat(words.notes()).isNotEmpty();
                assertThat(words.table().header()).doesNotHaveDuplicates();
            });
        }
    }

    @Test
    void aClickOnATileOrABarNamesItsUnit() {
        var counts = count(new NationalList("AMC", false, false));
        assertThat(marks(TileMapFigure.of(context(Language.ZH), counts, MARKS)))
                .hasSize(34)
                .containsEntry("320000", tip(counts));
        assertThat(marks(RankingFigure.of(context(Language.ZH), counts, MARKS)).keySet()).hasSize(22);
        assertThat(marks(FourRegionFigure.of(context(Language.ZH), counts, MARKS)).keySet())
                .containsExactlyInAnyOrder("EAST", "CENTRAL", "WEST", "NORTHEAST");
        assertThat(marks(CityGroupFigure.of(context(Language.ZH), counts, MARKS))).hasSize(5);
    }

    private static String tip(RegionalCount counts) {
        var context = context(Language.ZH);
        return new RegionWords(context, new DatasetWords(context, counts)).tooltip(counts.region("320000"));
    }

    @Test
    void aTooltipListsTheClustersOfAUnit() {
        var counts = count(new NationalList("AMC", false, false));
        assertThat(tip(counts)).startsWith("江苏省：12 个集群").contains("无锡市物联网集群").endsWith("另有 4 个");
    }

    @Test
    void theOwnUnitIsRankedEvenWithoutAClusterOfTheList() {
        var figure = RankingFigure.of(
                context(Language.ZH),
                count(new NationalList("AMC", false, false)),
                new RegionMarks(Set.of("540000"), null));
        assertThat(figure.description().table().rows().getLast().get(1).shown()).isEqualTo("西藏自治区");
        assertThat(figure.description().table().rows().getLast().get(2).number()).isZero();
    }

    @Test
    void equalUnitsShareARank() {
        var ranks = RankingFigure.of(context(Language.ZH), count(new NationalList("AMC", false, false)), MARKS)
                .description().table().rows().stream().map(row -> row.getFirst().number()).toList();
        assertThat(ranks).startsWith(1.0, 2.0, 3.0, 4.0, 4.0);
    }

    @Test
    void theGiniCarriesItsDefinition() {
        var notes = CumulativeShareFigure.of(context(Language.EN), count(new NationalList("AMC", false, true)))
                .description().notes();
        assertThat(notes.get(1)).contains("31 units", "(n − 1)/n = 0.968", "0.592");
    }

    @Test
    void nothingToCountIsSaidAndNotDrawn() {
        var figure = CumulativeShareFigure.of(context(Language.ZH), count(new OwnProfiles(List.of())));
        assertThat(figure.description().summary()).isEqualTo("当前选择下没有可统计的集群。");
        assertThat(figure.chart().createBufferedImage(400, 300)).isNotNull();
        assertThat(marks(TileMapFigure.of(context(Language.ZH), count(new OwnProfiles(List.of())), MARKS))).hasSize(34);
    }

    @Test
    void cityGroupsGiveARangeWhereProvincesBelongInPart() {
        var rows = CityGroupFigure.of(context(Language.EN), count(new DocumentClusters()), MARKS)
                .description().table().rows();
        assertThat(rows.get(2)).extracting(c -> c.shown()).containsExactly(
                "Guangdong–Hong Kong–Macao Greater Bay Area", "0", "1", "5");
    }

    private static TreeMap<String, String> marks(Figure figure) {
        var info = new ChartRenderingInfo();
        figure.chart().createBufferedImage(600, 600, info);
        var keys = new TreeMap<String, String>();
        for (var i = 0; i < info.getEntityCollection().getEntityCount(); i++) {
            if (info.getEntityCollection().getEntity(i) instanceof Mark mark) {
                keys.put(mark.key(), mark.getToolTipText());
            }
        }
        return keys;
    }
}
