package qunheng.chart.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.jfree.chart.ChartRenderingInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.Mark;
import qunheng.chart.plot.DivergingStackPlot;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.RegionalTable;
import qunheng.regional.Sample;
import qunheng.regional.dynamics.KernelDensity;
import qunheng.regional.dynamics.ShiftShare.Method;

/** Figures over years and groups of the user's own data: what they show is what was computed. */
class OwnDataYearsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final RegionMarks MARKS = new RegionMarks(Set.of("510000"), "440000");
    private static final Subject.Slice SUBJECT = OwnDataFixture.subject();

    private static FigureContext context(Language language) {
        return new FigureContext(KNOWLEDGE, language, ChartTheme.LIGHT);
    }

    @ParameterizedTest
    @CsvSource({"DUNN,false,2", "DUNN,true,2", "ESTEBAN_MARQUILLAS,false,3", "ESTEBAN_MARQUILLAS,true,3"})
    void thePartsOfAShiftShareAddUpToTheChangeOfEveryUnit(Method method, boolean dynamic, int last) {
        var figure = ShiftShareFigure.of(context(Language.EN), SUBJECT, 2021, method, dynamic, MARKS);
        var totals = new Subject.Slice(SUBJECT.table(), null, 2023, SUBJECT.sample());
        var before = totals.in(2021).data().values();
        assertThat(figure.description().table().rows()).hasSize(31).allSatisfy(row -> {
            var name = row.getFirst().shown();
            var code = KNOWLEDGE.regions().stream()
                    .filter(region -> region.name().en().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .code();
            var change = totals.data().values().get(code) - before.get(code);
            assertThat(row.get(1).number()).isCloseTo(change, within(1e-6));
            assertThat(row.subList(2, 3 + last).stream().mapToDouble(cell -> cell.number()).sum())
                    .isCloseTo(change, within(1e-6));
        });
        var rows = ((DivergingStackPlot) figure.chart().getPlot()).rows();
        assertThat(rows).allSatisfy(row -> assertThat(row.parts().stream().mapToDouble(part -> part).sum())
                .isCloseTo(row.total(), within(1e-6)));
    }

    @Test
    void staticAndDynamicShiftShareDiffer() {
        var context = context(Language.EN);
        assertThat(ShiftShareFigure.of(context, SUBJECT, 2021, Method.DUNN, true, MARKS)
                        .description()
                        .table())
                .isNotEqualTo(ShiftShareFigure.of(context, SUBJECT, 2021, Method.DUNN, false, MARKS)
                        .description()
                        .table());
    }

    @Test
    void theDensityStatesItsRuleAndTheBandwidthOfEachYear() {
        var words = DensityFigure.of(context(Language.EN), SUBJECT, MARKS).description();
        assertThat(words.notes().getFirst()).contains("Silverman's rule of thumb, h = 0.9 min(s, IQR/1.34) n^(−1/5)");
        assertThat(words.table().rows()).hasSize(3);
        assertThat(words.table().rows().getLast().get(2).number())
                .isEqualTo(KernelDensity.silverman(SUBJECT.data().measured(KNOWLEDGE)));
    }

    @Test
    void theilByPopulationIsZeroWhereEverybodyHasTheSame() {
        var codes = SUBJECT.data().present(KNOWLEDGE).stream().map(region -> region.code()).toList();
        var people = new ArrayList<RegionalTable.Cell>();
        var values = new ArrayList<RegionalTable.Cell>();
        for (var i = 0; i < codes.size(); i++) {
            people.add(new RegionalTable.Cell(codes.get(i), "", RegionalTable.NO_YEAR, 100 + 37 * i));
            values.add(new RegionalTable.Cell(codes.get(i), "", 2023, 5 * (100 + 37 * i)));
        }
        var population = new RegionalTable("p", "人口", "人口", "万人", "公报", "", people, new TreeMap<>());
        var totals = new Subject.Slice(
                new RegionalTable("v", "增加值", "增加值", "亿元", "", "", values, new TreeMap<>()),
                null,
                2023,
                Sample.UNITS_31);
        var context = context(Language.ZH);
        var weighted = InequalityFigure.of(
                context, totals, InequalityMeasure.THEIL_T, new PeopleWeights(population, false)).description();
        assertThat(weighted.table().rows().getFirst().get(1).number()).isCloseTo(0, within(1e-12));
        assertThat(weighted.notes())
                .anyMatch(note -> note.contains("“人口”（公报）"))
                .anyMatch(note -> note.contains("按人口加权"));
        var perHead = InequalityFigure.of(
                context, totals, InequalityMeasure.THEIL_T, new PeopleWeights(population, true)).description();
        assertThat(perHead.table().rows().getFirst().get(1).number()).isGreaterThan(0.01);
        var same = InequalityFigure.of(context, totals, InequalityMeasure.THEIL_T, null).description();
        assertThat(same.notes()).anyMatch(note -> note.contains("没有按人口加权"));
    }

    @Test
    void aUnitWithoutPopulationIsLeftOutAndAYearWithoutAnyIsNotComputed() {
        var people = new ArrayList<RegionalTable.Cell>();
        for (var region : SUBJECT.data().present(KNOWLEDGE)) {
            if (!region.code().equals("110000")) {
                people.add(new RegionalTable.Cell(region.code(), "", 2023, 100));
            }
        }
        var population = new RegionalTable("p", "Population", "", "", "", "", people, new TreeMap<>());
        var words = InequalityFigure.of(
                        context(Language.EN), SUBJECT, InequalityMeasure.THEIL_L, new PeopleWeights(population, false))
                .description();
        assertThat(words.table().rows()).extracting(row -> row.get(1).numeric()).containsExactly(false, false, true);
        assertThat(words.table().rows().getLast().get(6).number()).isEqualTo(30);
        assertThat(words.notes()).anyMatch(note -> note.startsWith("Up to 31 units have no population"));
    }

    @Test
    void whatATableCountsIsReadFromItsWords() {
        assertThat(PeopleTables.counts(named("常住人口", "万人"))).isTrue();
        assertThat(PeopleTables.counts(named("Resident population", ""))).isTrue();
        assertThat(PeopleTables.counts(named("人均人口服务支出", "元"))).isFalse();
        assertThat(PeopleTables.counts(named("从业人员", "万人"))).isFalse();
        assertThat(PeopleTables.perHead(named("可支配收入", "元/人"))).isTrue();
        assertThat(PeopleTables.perHead(named("GDP per capita", "yuan"))).isTrue();
        assertThat(PeopleTables.perHead(named("营业收入", "亿元"))).isFalse();
    }

    private static RegionalTable named(String name, String unit) {
        return new RegionalTable("t", name, name, unit, "", "", List.of(), new TreeMap<>());
    }

    @Test
    void thePickedUnitsStepsAreFramedInTheMarkovMatrix() {
        var words = MarkovFigure.of(context(Language.EN), SUBJECT, MARKS).description();
        assertThat(words.notes())
                .anyMatch(note -> note.equals("The framed cells are the moves of Guangdong over the years."));
        assertThat(MarkovFigure.of(context(Language.EN), SUBJECT, RegionMarks.NONE).description().notes())
                .noneMatch(note -> note.contains("framed"));
    }

    @Test
    void theSumsOfTheFourRegionsAreThoseOfTheirUnits() {
        var rows = GroupValuesFigure.fourRegions(context(Language.EN), SUBJECT, MARKS).description().table().rows();
        assertThat(rows.stream().mapToDouble(row -> row.get(2).number()).sum())
                .isCloseTo(DoubleStream.of(SUBJECT.data().measured(KNOWLEDGE)).sum(), within(1e-6));
        var groups = GroupValuesFigure.cityGroups(context(Language.ZH), SUBJECT, MARKS).description();
        assertThat(groups.notes().getFirst()).contains("广东").contains("高估");
        assertThat(groups.table().rows().get(1).get(1).number())
                .as("the Yangtze delta is whole: Shanghai, Jiangsu, Zhejiang, Anhui")
                .isCloseTo(
                        List.of("310000", "320000", "330000", "340000").stream()
                                .mapToDouble(code -> SUBJECT.data().values().get(code))
                                .sum(),
                        within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12})
    void theGridsOfTwoFiveAndTwelveYearsShowEveryUnitOfEveryYear(int count) {
        var cells = new ArrayList<RegionalTable.Cell>();
        for (var region : Sample.UNITS_31.of(KNOWLEDGE)) {
            for (var year = 2024 - count; year < 2024; year++) {
                cells.add(new RegionalTable.Cell(region.code(), "", year, year - 2000 + region.lon()));
            }
        }
        var table = new RegionalTable("t", "x", "x", "", "", "", cells, new TreeMap<>());
        var figure = YearsMapFigure.of(
                context(Language.ZH), new Subject.Slice(table, null, 2023, Sample.UNITS_31), MARKS);
        var info = new ChartRenderingInfo();
        figure.chart().createBufferedImage(430, 400, info);
        var widths = new ArrayList<Double>();
        for (var i = 0; i < info.getEntityCollection().getEntityCount(); i++) {
            if (info.getEntityCollection().getEntity(i) instanceof Mark mark) {
                widths.add(mark.getArea().getBounds2D().getWidth());
                assertThat(mark.getArea().getBounds2D().getMaxX()).isLessThanOrEqualTo(430);
            }
        }
        assertThat(widths).hasSize(34 * count).allSatisfy(width -> assertThat(width).isGreaterThan(7));
    }
}
