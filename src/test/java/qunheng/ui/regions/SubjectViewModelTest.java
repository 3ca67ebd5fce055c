package qunheng.ui.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qunheng.chart.region.Subject;
import qunheng.model.Language;
import qunheng.model.RegionalTable;
import qunheng.model.RegionalTable.Cell;
import qunheng.project.RegionalTables;
import qunheng.regional.Sample;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class SubjectViewModelTest {
    private final Session session = MemoryProject.session(Language.ZH, Samples.project("a"));
    private final RegionsViewModel regions = new RegionsViewModel(session);
    private final SubjectViewModel model = new SubjectViewModel(regions);

    @BeforeEach
    void open() {
        regions.opened();
        model.opened();
    }

    private void put(String name, Cell... cells) {
        var table = new RegionalTable("t1", name, "x", "", "", "", List.of(cells), new TreeMap<>());
        session.edit(RegionalTables.put(Objects.requireNonNull(session.project().get()), table));
    }

    private Subject.Slice slice() {
        return (Subject.Slice) Objects.requireNonNull(model.subject().get());
    }

    private void panel(String name) {
        put(name,
                new Cell("110000", "39", 2021, 1),
                new Cell("110000", "39", 2022, 2),
                new Cell("110000", "40", 2023, 3));
        regions.choose("t1");
    }

    @Test
    void itStartsWithTheClustersOfThe31Units() {
        assertThat(model.subject().get()).isInstanceOf(Subject.Counts.class);
        assertThat(model.sample().get()).isEqualTo(Sample.UNITS_31);
    }

    @Test
    void aTableShowsAllIndustriesOfItsNewestYearFirst() {
        panel("收入");
        assertThat(slice().industry()).isNull();
        assertThat(slice().year()).isEqualTo(2023);
        assertThat(model.industries()).containsExactly(SubjectViewModel.ALL, "39", "40");
        model.industry().set("39");
        model.year().set(2021);
        assertThat(slice().data().values()).containsEntry("110000", 1.0);
    }

    @Test
    void aTableThatIsRenamedStaysChosenAndOneThatIsRemovedDoesNot() {
        panel("收入");
        model.year().set(2022);
        panel("营业收入");
        assertThat(slice().table().name()).isEqualTo("营业收入");
        assertThat(slice().year()).isEqualTo(2022);
        session.edit(RegionalTables.remove(Objects.requireNonNull(session.project().get()), "t1"));
        assertThat(model.subject().get()).isInstanceOf(Subject.Counts.class);
        session.undo();
        assertThat(regions.choices()).hasAtLeastOneElementOfType(DatasetChoice.Table.class);
    }

    @Test
    void yearsArePlayedToTheLastAndAgainFromTheFirst() {
        panel("收入");
        model.replay();
        assertThat(slice().year()).isEqualTo(2021);
        assertThat(model.nextYear()).isTrue();
        assertThat(model.nextYear()).as("the last one").isFalse();
        assertThat(slice().year()).isEqualTo(2023);
        assertThat(model.nextYear()).isFalse();
    }
}
