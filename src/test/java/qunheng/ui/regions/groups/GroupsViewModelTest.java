package qunheng.ui.regions.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.chart.ChartTheme;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.region.CityGroupFigure;
import qunheng.chart.region.FourRegionFigure;
import qunheng.chart.region.InequalityFigure;
import qunheng.chart.region.InequalityMeasure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.Subject;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.model.RegionGroups;
import qunheng.model.RegionalTable;
import qunheng.project.GroupChoice;
import qunheng.project.GroupChoice.Table;
import qunheng.regional.RegionalCount;
import qunheng.regional.RegionalDataset;
import qunheng.regional.Sample;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class GroupsViewModelTest {
    private static final String ANHUI = "340000";

    private final Session session = MemoryProject.session(Language.ZH, Samples.project("a"));
    private final GroupsViewModel model = new GroupsViewModel(session);

    @TempDir
    Path folder;

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }

    private FigureContext context() {
        return new FigureContext(GroupsViewModel.knowledge(session), session.language().get(), ChartTheme.LIGHT);
    }

    private RegionalCount counts() {
        return RegionalCount.of(GroupsViewModel.knowledge(session), new RegionalDataset.DocumentClusters());
    }

    private String fourRegions() {
        return text(FourRegionFigure.of(context(), counts(), RegionMarks.NONE));
    }

    private static String text(Figure figure) {
        return figure.description().title() + figure.description().notes() + figure.description().table().rows();
    }

    private Figure theil() {
        var cells = session.knowledge().regions().stream()
                .filter(region -> region.nbs31())
                .map(region -> new RegionalTable.Cell(region.code(), "", 0, 5 + region.code().hashCode() % 17))
                .toList();
        return InequalityFigure.of(
                context(),
                new Subject.Slice(
                        new RegionalTable("t", "x", "x", "", "s", "", cells, new TreeMap<>()), null, 0, Sample.UNITS_31),
                InequalityMeasure.THEIL_T,
                null);
    }

    private static double cell(Figure figure, int column) {
        return figure.description().table().rows().getFirst().get(column).number();
    }

    @Test
    void aProvinceThatMovesIsCountedInItsNewRegionAndTheFiguresSaySo() {
        var usual = fourRegions();
        var split = theil();
        assertThat(usual).contains("国家统计局").doesNotContain("自定");
        assertThat(Objects.requireNonNull(model.of(Table.FOUR_REGIONS, ANHUI)).id()).isEqualTo("CENTRAL");
        model.assign(Table.FOUR_REGIONS, ANHUI, "EAST", true);
        assertThat(Objects.requireNonNull(model.of(Table.FOUR_REGIONS, ANHUI)).id()).isEqualTo("EAST");
        assertThat(fourRegions()).isNotEqualTo(usual).contains("按本项目自定分组", "本项目自定分组，有别于国家统计局");
        var own = theil();
        assertThat(text(own)).contains("按本项目自定分组", "有别于国家统计局");
        assertThat(cell(own, 1)).as("the total stays").isCloseTo(cell(split, 1), within(1e-12));
        assertThat(cell(own, 2)).as("between").isNotCloseTo(cell(split, 2), within(1e-9));
        assertThat(cell(own, 2) + cell(own, 3)).isCloseTo(cell(own, 1), within(1e-12));
        assertThat(session.knowledge().region(ANHUI).orElseThrow().fourRegion()).hasToString("CENTRAL");
        session.undo();
        assertThat(fourRegions()).isEqualTo(usual);
        session.redo();
        assertThat(model.own(Table.FOUR_REGIONS)).isTrue();
        model.restore(Table.FOUR_REGIONS);
        assertThat(model.own(Table.FOUR_REGIONS)).isFalse();
        assertThat(fourRegions()).isEqualTo(usual);
    }

    @Test
    void coastAndInlandAreTwoOfTheFourAndEmptyOnesAreNotDrawn() {
        for (var unit : model.units()) {
            var four = model.of(Table.FOUR_REGIONS, unit.code());
            if (four != null && (four.id().equals("WEST") || four.id().equals("NORTHEAST"))) {
                model.assign(Table.FOUR_REGIONS, unit.code(), "CENTRAL", true);
            }
        }
        model.rename(Table.FOUR_REGIONS, "EAST", " 沿海 ");
        model.rename(Table.FOUR_REGIONS, "CENTRAL", "内陆");
        model.rename(Table.FOUR_REGIONS, "CENTRAL", "  ");
        assertThat(fourRegions()).contains("沿海", "内陆").doesNotContain("东北", "西部");
        session.language().set(Language.EN);
        assertThat(fourRegions()).contains("沿海", "By the project's own groups");
    }

    @Test
    void cityGroupsComeAndGoWithWholeAndPartialProvinces() {
        var usual = text(CityGroupFigure.of(context(), counts(), RegionMarks.NONE));
        assertThat(usual).contains("文献 002 的城市群");
        model.add("海峡西岸");
        var own = model.groups(Table.CITY_GROUPS).getLast();
        model.assign(Table.CITY_GROUPS, "350000", own.id(), true);
        model.assign(Table.CITY_GROUPS, "360000", own.id(), false);
        var figure = text(CityGroupFigure.of(context(), counts(), RegionMarks.NONE));
        assertThat(figure).contains("海峡西岸", "并非文献 002 所列", "江西");
        assertThat(model.groups(Table.CITY_GROUPS)).hasSize(6);
        assertThat(Objects.requireNonNull(model.of(Table.CITY_GROUPS, "360000")).whole())
                .containsExactly("350000");
        model.remove(own.id());
        assertThat(model.groups(Table.CITY_GROUPS)).hasSize(5);
        model.groups(Table.CITY_GROUPS).forEach(group -> model.remove(group.id()));
        assertThat(model.groups(Table.CITY_GROUPS)).as("the last one stays").hasSize(1);
        model.restore(Table.CITY_GROUPS);
        assertThat(text(CityGroupFigure.of(context(), counts(), RegionMarks.NONE))).isEqualTo(usual);
    }

    @Test
    void theyAreKeptWithTheProjectAndATextThatIsNoneCountsAsTheUsualOnes() {
        model.assign(Table.FOUR_REGIONS, ANHUI, "EAST", true);
        var file = folder.resolve("p.qunheng.json");
        ProjectFile.write(file, project(), "test");
        var groups = GroupChoice.of(ProjectFile.read(file, Catalogue.ANY));
        assertThat(groups).isEqualTo(GroupChoice.of(project()));
        assertThat(groups.fourRegions()).hasSize(4);
        session.edit(new qunheng.model.Change.ChoiceChanged(
                null,
                "region-groups/four-regions",
                project().choices().byKey().get("region-groups/four-regions"),
                "{\"groups\":[{\"id\":\"EAST\",\"name\":\"a\",\"whole\":[\"340000\"],\"part\":[\"340000\"]}]}"));
        assertThat(GroupChoice.of(project())).isEqualTo(RegionGroups.USUAL);
    }
}
