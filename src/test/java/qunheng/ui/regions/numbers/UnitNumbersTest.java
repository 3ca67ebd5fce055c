package qunheng.ui.regions.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.FigureCsv;
import qunheng.chart.region.Subject;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.model.InvalidValue;
import qunheng.model.Language;
import qunheng.model.RegionalTable;
import qunheng.model.RegionalTable.Cell;
import qunheng.regional.RegionalVariable;
import qunheng.regional.Sample;
import qunheng.text.Messages;
import qunheng.ui.regions.numbers.UnitNumbers.People;
import qunheng.ui.regions.pattern.Neighbours;

class UnitNumbersTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    /** Industry a is a tenth of industry b, but for the first unit. */
    private static Subject.Slice slice(double first) {
        var cells = new ArrayList<Cell>();
        for (var region : Sample.UNITS_31.of(KNOWLEDGE)) {
            var size = 10.0 + cells.size();
            cells.add(new Cell(region.code(), "a", 0, cells.isEmpty() ? first : size));
            cells.add(new Cell(region.code(), "b", 0, 10 * size));
        }
        return new Subject.Slice(
                new RegionalTable("t", "x", "x", "", "s", "", cells, new TreeMap<>()), "a", 0, Sample.UNITS_31);
    }

    private static UnitNumbers numbers(double first, People people) {
        var subject = slice(first);
        return UnitNumbers.of(
                KNOWLEDGE, subject, Neighbours.USUAL.weights(KNOWLEDGE, Sample.UNITS_31.of(KNOWLEDGE)), people);
    }

    private static double value(UnitNumbers found, UnitNumber what) {
        return found.rows().stream().filter(row -> row.what() == what).findFirst().orElseThrow().value();
    }

    private static People people(double each) {
        var number = new TreeMap<String, Double>();
        Sample.UNITS_31.of(KNOWLEDGE).stream().map(Region::code).forEach(code -> number.put(code, each));
        return new People(new RegionalVariable(Sample.UNITS_31, number), false);
    }

    /** The list on the screen is rounded; the table that is copied and written is not, and says where it comes from. */
    @Test
    void theTableHoldsAllPlacesAndItsSource() {
        var found = numbers(400, people(100));
        var context = new FigureContext(KNOWLEDGE, Language.EN, ChartTheme.LIGHT);
        var table = new NumbersTable(context, slice(400)).of(found, "neighbours: queen");
        assertThat(table.source()).contains("s");
        assertThat(table.notes()).containsExactly("neighbours: queen");
        assertThat(table.table().rows()).hasSize(UnitNumber.values().length + 4 * 31);
        assertThat(table.table().rows().getFirst().getLast().number()).isEqualTo(found.rows().getFirst().value());
        var csv = new FigureCsv(Messages.in(Language.EN)).text(table);
        assertThat(csv).contains(Double.toString(value(found, UnitNumber.GINI)));
    }

    @Test
    void theNumbersAgreeWithEachOther() {
        var found = numbers(400, people(100));
        var gini = value(found, UnitNumber.GINI);
        assertThat(value(found, UnitNumber.GINI_SAMPLE)).isCloseTo(gini * 31 / 30, within(1e-12));
        assertThat(value(found, UnitNumber.GINI_WEIGHTED)).as("as many people everywhere").isCloseTo(gini, within(1e-12));
        assertThat(value(found, UnitNumber.SPATIAL_GINI_NEIGHBOURS) + value(found, UnitNumber.SPATIAL_GINI_OTHERS))
                .isCloseTo(gini, within(1e-12));
        assertThat(value(found, UnitNumber.WILLIAMSON)).isCloseTo(value(found, UnitNumber.CV_N), within(1e-12));
        assertThat(value(found, UnitNumber.HOOVER_PEOPLE)).isCloseTo(value(found, UnitNumber.HOOVER), within(1e-12));
        assertThat(value(found, UnitNumber.LOCATIONAL_GINI_HALF) * 2)
                .isEqualTo(value(found, UnitNumber.LOCATIONAL_GINI_HOOVER));
        assertThat(found.rows()).hasSameSizeAs(UnitNumber.values());
        var first = found.quotients().getFirst();
        assertThat(first.quotient()).isGreaterThan(1).isBetween(first.low(), first.high());
        assertThat(first.standardised()).isGreaterThan(value(found, UnitNumber.SLQ_CUTOFF));
    }

    @Test
    void withoutPeopleThereAreNoneWeightedByThem() {
        assertThat(numbers(400, null).rows()).extracting(UnitNumbers.Row::what)
                .doesNotContain(UnitNumber.WILLIAMSON, UnitNumber.EB_MORAN, UnitNumber.GINI_WEIGHTED)
                .contains(UnitNumber.HHI, UnitNumber.SLQ_CUTOFF);
    }

    @Test
    void whatCannotBeSharedIsRefused() {
        assertThatThrownBy(() -> numbers(-1, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> numbers(400, people(0))).hasMessageContaining("regional.peopleMissing");
    }
}
