package qunheng.ui.regions.inequality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import qunheng.chart.region.InequalityMeasure;
import qunheng.chart.region.PeopleWeights;
import qunheng.chart.region.Subject;
import qunheng.model.RegionalTable;
import qunheng.model.RegionalTable.Cell;
import qunheng.regional.Sample;

class InequalityViewModelTest {
    private static final RegionalTable REVENUE = table("revenue", "营业收入", "亿元");
    private static final RegionalTable PER_HEAD = table("income", "人均可支配收入", "元");
    private static final RegionalTable PEOPLE = table("people", "常住人口", "万人");

    private final InequalityViewModel model = new InequalityViewModel();

    private static RegionalTable table(String id, String name, String unit) {
        return new RegionalTable(
                id, name, name, unit, "", "", List.of(new Cell("110000", "", 2023, 1)), new TreeMap<>());
    }

    private void show(RegionalTable table, RegionalTable... others) {
        model.show(new Subject.Slice(table, null, 2023, Sample.UNITS_31), List.of(others));
    }

    @Test
    void withoutATableOfPeopleEveryUnitCountsTheSame() {
        show(PER_HEAD, PER_HEAD, REVENUE);
        assertThat(model.offered().get()).isFalse();
        assertThat(model.weights()).isNull();
    }

    @Test
    void valuesPerHeadCountByPeopleFromTheStartAndTotalsDoNot() {
        show(PER_HEAD, PER_HEAD, PEOPLE);
        assertThat(model.weighting().get()).isEqualTo(Weighting.PER_HEAD);
        assertThat(model.weights()).isEqualTo(new PeopleWeights(PEOPLE, true));
        show(REVENUE, REVENUE, PEOPLE);
        assertThat(model.weights()).isNull();
        model.weighting().set(Weighting.TOTALS);
        assertThat(model.weights()).isEqualTo(new PeopleWeights(PEOPLE, false));
    }

    @Test
    void whatTheUserChoseStaysWhileTheTableStays() {
        show(PER_HEAD, PER_HEAD, PEOPLE);
        model.weighting().set(Weighting.UNITS);
        show(PER_HEAD, PER_HEAD, PEOPLE);
        assertThat(model.weights()).isNull();
        show(REVENUE, REVENUE, PEOPLE);
        show(PER_HEAD, PER_HEAD, PEOPLE);
        assertThat(model.weights()).as("another table in between").isNotNull();
    }

    @Test
    void dagumTakesNoWeights() {
        show(PER_HEAD, PER_HEAD, PEOPLE);
        model.measure().set(InequalityMeasure.DAGUM);
        assertThat(model.offered().get()).isFalse();
        assertThat(model.weights()).isNull();
    }

    @Test
    void aTableOfPeopleThatIsGoneNoLongerCounts() {
        show(PER_HEAD, PER_HEAD, PEOPLE);
        show(PER_HEAD, PER_HEAD);
        assertThat(model.population().get()).isNull();
        assertThat(model.weights()).isNull();
    }
}
