package qunheng.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.project.entry.IndicatorNames;
import qunheng.project.entry.Objection;
import qunheng.project.entry.Objection.Reason;
import qunheng.ui.indicators.PastePlan.Grid;

class PastePlanTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final IndicatorNames NAMES = new IndicatorNames(KNOWLEDGE);
    private static final GridColumns COLUMNS = new GridColumns(List.of(2022, 2023, 2024));

    /** A heading, the twelve indicators of IS, a heading, and those of IN. */
    private static Grid grid(int row, int column) {
        return grid(GridSelection.at(row, column));
    }

    private static Grid grid(GridSelection selection) {
        var lines = new ArrayList<Optional<Indicator>>();
        for (var group : KNOWLEDGE.groups().subList(0, 2)) {
            lines.add(Optional.empty());
            KNOWLEDGE.indicators().stream()
                    .filter(i -> i.group().equals(group))
                    .forEach(i -> lines.add(Optional.of(i)));
        }
        return new Grid(lines, COLUMNS, selection);
    }

    private static PastePlan paste(String text, Grid grid) {
        var block = TabbedText.parse(text);
        return PastePlan.of(block, grid, NAMES, PastePlan.layout(block, grid, NAMES));
    }

    private static List<String> taken(PastePlan plan) {
        return plan.taken().stream()
                .map(t -> t.indicator().id().value() + ' ' + t.year() + ' ' + t.value())
                .toList();
    }

    private static List<String> refused(PastePlan plan) {
        return plan.refused().stream()
                .map(r -> (r.indicator() == null ? "?" : r.indicator().id().value())
                        + ' '
                        + r.year()
                        + ' '
                        + r.typed()
                        + ' '
                        + r.refusal().reason())
                .toList();
    }

    @Test
    void aBareBlockLiesWhereTheSelectionStarts() {
        var plan = paste("100\t200\r\n5\t6\r\n", grid(1, 4));
        assertThat(taken(plan))
                .containsExactly(
                        "IS-SCL-01 2023 100.0", "IS-SCL-01 2024 200.0", "IS-SCL-02 2023 5.0", "IS-SCL-02 2024 6.0");
        assertThat(plan.refused()).isEmpty();
    }

    @Test
    void aBareBlockPassesOverHeadings() {
        assertThat(taken(paste("20\n3", grid(12, 3)))).containsExactly("IS-PRF-02 2022 20.0", "IN-RD-01 2022 3.0");
        assertThat(taken(paste("20", grid(0, 3)))).isEmpty();
        assertThat(taken(paste("20\t21", grid(0, 3)))).containsExactly("IS-SCL-01 2022 20.0", "IS-SCL-01 2023 21.0");
    }

    @Test
    void cellsThatSayNothingLeaveWhatIsThere() {
        var plan = paste("—\t\t30\nn/a\t缺\t", grid(1, 3));
        assertThat(taken(plan)).containsExactly("IS-SCL-01 2024 30.0");
        assertThat(plan.untouched()).isEqualTo(5);
        assertThat(plan.refused()).isEmpty();
    }

    @Test
    void whatIsRefusedKeepsItsPlaceTextAndReasonWhileTheRestIsTaken() {
        var plan = paste("abc\t1e400\t12\n101%\t-1\t5万", grid(3, 3));
        assertThat(taken(plan)).containsExactly("IS-SCL-03 2024 12.0");
        assertThat(refused(plan))
                .containsExactly(
                        "IS-SCL-03 2022 abc NOT_A_NUMBER",
                        "IS-SCL-03 2023 1e400 TOO_LARGE",
                        "IS-SCL-04 2022 101% UNIT",
                        "IS-SCL-04 2023 -1 NEGATIVE",
                        "IS-SCL-04 2024 5万 MAGNITUDE");
    }

    @Test
    void whatFallsOffTheGridIsRefusedAndListed() {
        var wide = paste("1\t2\t3", grid(1, 4));
        assertThat(taken(wide)).hasSize(2);
        assertThat(refused(wide)).containsExactly("IS-SCL-01 0 3 RIGHT_OF_LAST_YEAR");
        var last = grid(0, 0).lines().size() - 1;
        var tall = paste("1\n2\n\n3", grid(last, 3));
        assertThat(taken(tall)).hasSize(1);
        assertThat(refused(tall)).containsExactly("? 0 2 BELOW_LAST_ROW", "? 0 3 BELOW_LAST_ROW");
    }

    @Test
    void aBareBlockOnNameOrUnitIsRefused() {
        assertThat(refused(paste("7", grid(1, GridColumns.NAME)))).containsExactly("IS-SCL-01 0 7 NOT_A_YEAR_COLUMN");
        assertThat(refused(paste("7\t8", grid(1, GridColumns.UNIT))))
                .containsExactly("IS-SCL-01 0 7 NOT_A_YEAR_COLUMN");
    }

    @Test
    void rowsAreFoundByIdWhereverTheSelectionIs() {
        var plan = paste("EP-SME-01\t2200\nIS-SCL-01\t6585\n", grid(5, 4));
        assertThat(taken(plan)).containsExactly("EP-SME-01 2023 2200.0", "IS-SCL-01 2023 6585.0");
    }

    @Test
    void rowsAreFoundByNameInEitherLanguageHoweverBracketsAreWritten() {
        var plan = paste("新产品（服务）销售收入占比\t20\n新产品(服务)销售收入占比\t20\n r&d  INTENSITY\t4", grid(0, 0));
        assertThat(taken(plan)).containsExactly("IS-STR-04 2022 20.0", "IN-RD-01 2022 4.0");
        assertThat(plan.refused()).isEmpty();
    }

    @Test
    void columnsAreFoundByAHeadingOfYearsAndNewYearsAreNamed() {
        var plan = paste("编号\t名称\t单位\t2024年\t2021\t备注\nIS-SCL-01\t营收\t亿元\t6585\t6000\t年报\n", grid(0, 0));
        assertThat(taken(plan)).containsExactly("IS-SCL-01 2024 6585.0", "IS-SCL-01 2021 6000.0");
        assertThat(plan.newYears()).containsExactly(2021);
        assertThat(refused(plan)).containsExactly("IS-SCL-01 0 年报 NOT_A_YEAR");
        assertThat(plan.layout()).isEqualTo(new BlockLayout(0, 0));
    }

    @Test
    void aHeadingWithTooManyDigitsIsNoYear() {
        var plan = paste("编号\t20255\nIS-SCL-01\t6585\n", grid(0, 0));
        assertThat(taken(plan)).isEmpty();
        assertThat(refused(plan)).containsExactly("IS-SCL-01 0 6585 NOT_A_YEAR");
    }

    @Test
    void aHeadingWithoutYearsIsSteppedOver() {
        assertThat(taken(paste("指标\t数值\nIS-SCL-01\t6585\n", grid(1, 4)))).containsExactly("IS-SCL-01 2023 6585.0");
    }

    @Test
    void aCopyOfTheGridComesBackWithItsNamesUnitsAndHeadings() {
        var plan = paste(
                "编号\t指标\t单位\t2022\t2023\r\nIS\t产业规模与结构\t\t1/12\t\r\nIS-SCL-01\t数字经济核心产业营业收入\t亿元\t5000\t\r\n",
                grid(0, 0));
        assertThat(taken(plan)).containsExactly("IS-SCL-01 2022 5000.0");
        assertThat(plan.refused()).isEmpty();
        assertThat(plan.untouched()).isEqualTo(1);
    }

    @Test
    void withoutAHeadingNamesAndUnitsAreSteppedOverAndEmptyColumnsKeepTheirYear() {
        var plan = paste("IS-SCL-01\t数字经济核心产业营业收入\t亿元\t\t7\nIS-SCL-02\t营业收入同比增速\t%\t\t8", grid(1, 3));
        assertThat(taken(plan)).containsExactly("IS-SCL-01 2023 7.0", "IS-SCL-02 2023 8.0");
    }

    @Test
    void anUnknownLabelRefusesItsRowOnly() {
        var plan = paste("XX-YYY-01\t1\t2\nIS-SCL-01\t3\t4", grid(1, 3));
        assertThat(taken(plan)).containsExactly("IS-SCL-01 2022 3.0", "IS-SCL-01 2023 4.0");
        assertThat(refused(plan)).containsExactly("? 0 1 NO_SUCH_INDICATOR", "? 0 2 NO_SUCH_INDICATOR");
    }

    @Test
    void theSecondOfTwoDifferentValuesForOneCellIsRefused() {
        var plan = paste("IS-SCL-01\t3\nIS-SCL-01\t4\nIS-SCL-01\t3", grid(1, 3));
        assertThat(taken(plan)).containsExactly("IS-SCL-01 2022 3.0");
        assertThat(refused(plan)).containsExactly("IS-SCL-01 2022 4 TWICE");
    }

    @Test
    void yearsAboveABareBlockNameTheColumns() {
        assertThat(taken(paste("2023\t2024\n1\t2", grid(1, 3))))
                .containsExactly("IS-SCL-01 2023 1.0", "IS-SCL-01 2024 2.0");
        assertThat(taken(paste("2023\n1", grid(1, 4)))).containsExactly("IS-SCL-01 2023 1.0");
    }

    @Test
    void figuresThatOnlyLookLikeYearsAreFigures() {
        assertThat(taken(paste("2010\t2014\n1\t2", grid(1, 3))))
                .contains("IS-SCL-01 2022 2010.0", "IS-SCL-01 2023 2014.0");
        assertThat(taken(paste("2000\n1", grid(1, 4)))).contains("IS-SCL-01 2023 2000.0");
        var block = TabbedText.parse("2023\t2024\n1\t2");
        var asValues = PastePlan.of(
                block,
                grid(1, 3),
                NAMES,
                PastePlan.layout(block, grid(1, 3), NAMES).withoutHeader());
        assertThat(taken(asValues)).contains("IS-SCL-01 2022 2023.0", "IS-SCL-02 2022 1.0");
    }

    @Test
    void oneCellFillsTheSelection() {
        var plan = paste("12", grid(new GridSelection(1, 3, 3, 4)));
        assertThat(taken(plan)).hasSize(6).allMatch(t -> t.endsWith(" 12.0"));
    }

    @Test
    void aLevelCanBePastedAsItsDescription() {
        var indicator = KNOWLEDGE.indicator(new IndicatorId("IN-PLT-03"));
        var plan = paste("IN-PLT-03\t" + indicator.rubricLevels().get(3).zh() + "\t2级\t5\t2.5", grid(1, 3));
        assertThat(taken(plan)).containsExactly("IN-PLT-03 2022 3.0", "IN-PLT-03 2023 2.0");
        assertThat(refused(plan)).containsExactly("IN-PLT-03 2024 5 NOT_A_LEVEL", "IN-PLT-03 0 2.5 RIGHT_OF_LAST_YEAR");
    }

    @Property(tries = 300)
    void everyFilledCellIsTakenRefusedOrALabel(@ForAll("blocks") List<List<String>> block) {
        var grid = grid(1, 3);
        var layout = PastePlan.layout(block, grid, NAMES);
        var plan = PastePlan.of(block, grid, NAMES, layout);
        if (layout.header() < 0 && layout.labels() < 0) {
            var cells = block.stream().mapToInt(List::size).sum();
            var blanksOff = block.stream().flatMap(List::stream).filter(String::isBlank).count();
            assertThat(plan.taken().size() + plan.refused().size() + plan.untouched() + blanksOff)
                    .isGreaterThanOrEqualTo(cells);
        }
        assertThat(plan.refused()).allMatch(r -> !r.typed().isBlank());
        assertThat(plan.taken()).allMatch(t -> t.indicator().accepts(t.value()));
    }

    @Provide
    Arbitrary<List<List<String>>> blocks() {
        var cell = Arbitraries.of(
                "", "1", "12.5", "abc", "-3", "2023", "2024", "IS-SCL-01", "EP-SME-01", "1e400", "缺", "5万");
        return cell.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(5);
    }

    @Test
    void everyReasonHasItsSentence() {
        assertThat(Reason.values()).allSatisfy(reason -> {
            var refusal = Objection.of(reason, "x", 100.0, KNOWLEDGE.indicators().getFirst().unit().label());
            for (var language : qunheng.model.Language.values()) {
                assertThat(qunheng.text.Messages.in(language).of(refusal.keeping("kept"))).contains("kept");
            }
        });
    }
}
