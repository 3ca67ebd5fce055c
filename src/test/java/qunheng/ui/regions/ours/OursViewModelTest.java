package qunheng.ui.regions.ours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import qunheng.chart.region.Subject;
import qunheng.model.Actors;
import qunheng.model.Identity;
import qunheng.model.Industries;
import qunheng.model.Language;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.RegionalTable;
import qunheng.model.RegionalTable.Cell;
import qunheng.model.Weights;
import qunheng.regional.Sample;
import qunheng.ui.common.MemoryProject;

class OursViewModelTest {
    private static final RegionalTable TABLE = new RegionalTable(
            "t", "x", "x", "", "", "",
            List.of(
                    new Cell("440000", "", 0, 10),
                    new Cell("460000", "", 0, 2),
                    new Cell("450000", "", 0, 4),
                    new Cell("310000", "", 0, 20),
                    new Cell("650000", "", 0, 1)),
            new TreeMap<>());
    private static final Subject SUBJECT = new Subject.Slice(TABLE, null, 0, Sample.UNITS_31);

    private static OursViewModel model(Place place) {
        var profile = new Profile(
                new ProfileId("p1"),
                new Identity("某软件产业集群", "A software cluster", "", false),
                place,
                Industries.UNKNOWN,
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                new TreeMap<>(),
                Map.of(),
                List.of());
        var project = new Project(new ProjectId("x"), "项目", "", "", 2024, Weights.EQUAL, List.of(profile));
        var model = new OursViewModel(MemoryProject.session(Language.EN, project));
        model.show(SUBJECT);
        return model;
    }

    @Test
    void itsProvinceStandsAmongAllInItsRegionAndBesideItsNeighbours() {
        var model = model(new Place(List.of("440000"), "广州", "", false));
        assertThat(model.title().get()).isEqualTo("A software cluster");
        assertThat(model.place()).hasSize(3);
        assertThat(model.place().get(0).answer()).contains("place 2 of 5").contains("75");
        assertThat(model.place().get(1).answer()).as("East: Shanghai, Guangdong, Hainan").contains("place 2 of 3").contains("50");
        assertThat(model.place().get(2).answer()).as("Guangxi and Hainan").contains("Guangxi 4", "Hainan 2", "their mean 3");
    }

    @Test
    void whatIsNotKnownIsSaidAndNotGuessed() {
        var model = model(new Place(List.of(), "", "", false));
        assertThat(model.place()).isEmpty();
        assertThat(model.missing().get()).contains("province");
        assertThat(model(new Place(List.of("540000"), "", "", false)).place().getFirst().answer()).contains("not zero");
        assertThat(model.peers()).hasSize(3).allSatisfy(standing -> assertThat(standing.answer()).contains("no peers"));
    }
}
