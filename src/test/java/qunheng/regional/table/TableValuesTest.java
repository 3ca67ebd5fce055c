package qunheng.regional.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.model.InvalidValue;
import qunheng.model.RegionalTable;
import qunheng.model.RegionalTable.Cell;
import qunheng.regional.RegionalVariable;
import qunheng.regional.Sample;

class TableValuesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    private static TableValues table(Cell... cells) {
        return new TableValues(new RegionalTable("t1", "x", "x", "", "", "", List.of(cells), new TreeMap<>()));
    }

    @Test
    void allIndustriesAreTheTotalThatIsGivenElseTheSum() {
        var values = table(
                new Cell("110000", "39", 2023, 2),
                new Cell("110000", "40", 2023, 3),
                new Cell("310000", "39", 2023, 5),
                new Cell("310000", "", 2023, 100),
                new Cell("310000", "39", 2022, 7));
        assertThat(values.variable(Sample.UNITS_31, null, 2023).values())
                .containsEntry("110000", 5.0).containsEntry("310000", 100.0).hasSize(2);
        assertThat(values.variable(Sample.UNITS_31, "39", 2022).values()).containsOnlyKeys("310000");
        assertThat(values.years()).containsExactly(2022, 2023);
        assertThat(values.industries()).containsExactly("39", "40");
    }

    @Test
    void aMissingPairCountsAsNothingAndIsSaid() {
        var pairs = table(
                        new Cell("110000", "39", 0, 2), new Cell("110000", "40", 0, 3), new Cell("310000", "39", 0, 5))
                .pairs(List.of("110000", "310000"), RegionalTable.NO_YEAR);
        assertThat(pairs.absent()).isEqualTo(1);
        assertThat(pairs.table().regionTotals()).containsExactly(5, 5);
    }

    @Test
    void aTableWithANegativeValueOrOneIndustryHasNoQuotients() {
        assertThatThrownBy(() -> table(new Cell("110000", "39", 0, 2)).pairs(List.of("110000"), 0))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> table(new Cell("110000", "39", 0, 2), new Cell("110000", "40", 0, -1))
                        .pairs(List.of("110000"), 0))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void samplesHave34And31And30Units() {
        assertThat(Sample.UNITS_34.of(KNOWLEDGE)).hasSize(34);
        assertThat(Sample.UNITS_31.of(KNOWLEDGE)).hasSize(31);
        assertThat(Sample.UNITS_30.of(KNOWLEDGE)).hasSize(30).noneMatch(region -> region.code().equals("540000"));
    }

    @Test
    void someOfHongKongMacaoAndTaiwanBesideThe31AreNoSample() {
        var values = new TreeMap<String, Double>();
        Sample.UNITS_31.of(KNOWLEDGE).forEach(region -> values.put(region.code(), 1.0));
        values.put("810000", 2.0);
        assertThatThrownBy(() -> new RegionalVariable(Sample.UNITS_34, values).unmixed(KNOWLEDGE))
                .isInstanceOf(InvalidValue.class);
        assertThat(new RegionalVariable(Sample.UNITS_31, values).unmixed(KNOWLEDGE).present(KNOWLEDGE)).hasSize(31);
        values.put("820000", 2.0);
        values.put("710000", 2.0);
        assertThat(new RegionalVariable(Sample.UNITS_34, values).unmixed(KNOWLEDGE).present(KNOWLEDGE)).hasSize(34);
    }
}
