package qunheng.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.model.ArbitraryProjects;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Refusal;
import qunheng.model.RegionalTable;
import qunheng.model.RegionalTable.Cell;
import qunheng.model.Weights;

class RegionalTablesTest {
    private final RegionalTables tables = new RegionalTables(Knowledge.load());
    private final Project project = new Project(new ProjectId("p"), "一", "", "", 2024, Weights.EQUAL, List.of());

    private static RegionalTable table(String id, Cell... cells) {
        return new RegionalTable(id, "表", "营收", "亿元", "年鉴", "", List.of(cells), new TreeMap<>());
    }

    @Property(tries = 100)
    void whatIsPutInIsThereAgainAndUndoneByItsInverse(@ForAll("anyTable") RegionalTable table) {
        var change = RegionalTables.put(project, table);
        var with = change.apply(project);
        var found = tables.of(with).tables().getFirst();
        assertThat(found.cells()).containsExactlyInAnyOrderElementsOf(table.cells());
        assertThat(found.plantHerfindahl()).isEqualTo(table.plantHerfindahl());
        assertThat(List.of(found.id(), found.name(), found.measure(), found.unit(), found.source(), found.note()))
                .isEqualTo(
                        List.of(table.id(), table.name(), table.measure(), table.unit(), table.source(), table.note()));
        assertThat(change.inverse().apply(with)).isEqualTo(project);
    }

    @Provide
    Arbitrary<RegionalTable> anyTable() {
        var cell = Combinators.combine(
                        Arbitraries.of("110000", "710000", "650000"),
                        ArbitraryProjects.line(),
                        Arbitraries.of(RegionalTable.NO_YEAR, 2012, 2024),
                        ArbitraryProjects.value())
                .as((region, industry, year, value) -> new Cell(region, industry, year, value == 0 ? 0 : value));
        var cells = cell.list().ofMaxSize(20).uniqueElements(c -> List.of(c.region(), c.industry(), c.year()));
        var plants = Arbitraries.maps(ArbitraryProjects.line(), Arbitraries.of(0.25, 1.0, 0.1)).ofMaxSize(3);
        return Combinators.combine(ArbitraryProjects.line(), ArbitraryProjects.note(), cells, plants)
                .as((line, note, all, herfindahl) ->
                        new RegionalTable("t1", line, line, line, line, note, all, new TreeMap<>(herfindahl)));
    }

    @Test
    void aTableOfTheSameIdIsReplacedAndOneCanBeTakenOut() {
        var first = RegionalTables.put(project, table("a", new Cell("110000", "", 2024, 1))).apply(project);
        var second = RegionalTables.put(first, table("a", new Cell("110000", "", 2024, 2))).apply(first);
        assertThat(tables.of(second).tables()).hasSize(1);
        assertThat(tables.of(second).tables().getFirst().cells()).containsExactly(new Cell("110000", "", 2024, 2));
        assertThat(RegionalTables.remove(second, "a").apply(second)).isEqualTo(project);
    }

    @Test
    void aTextThatIsNoTableIsToldAndTheOthersStay() {
        var good = RegionalTables.put(project, table("a", new Cell("110000", "", 2024, 1))).apply(project);
        var bad = new qunheng.model.Change.ChoiceChanged(
                        null, "regional-table/b", null, "{\"id\":\"b\",\"lines\":[{\"values\":{\"990000\":1}}]}")
                .apply(good);
        var found = tables.of(bad);
        assertThat(found.tables()).hasSize(1);
        assertThat(found.refused()).extracting(Refusal::key).containsExactly("exchange.field");
    }
}
