package qunheng.ui.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qunheng.model.Actors;
import qunheng.model.Change;
import qunheng.model.Identity;
import qunheng.model.Industries;
import qunheng.model.Language;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.regional.RegionalDataset;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Session;
import qunheng.ui.regions.RegionsViewModel.Shown;

class RegionsViewModelTest {
    private static final Place CHENGDU = new Place(List.of("510000"), "成都", "", false);
    private static final Place WUHAN = new Place(List.of("420000"), "武汉", "", false);
    private final ProfileId id = new ProfileId("p1");
    private Session session;
    private RegionsViewModel model;

    @BeforeEach
    void open() {
        var profile = new Profile(
                id,
                new Identity("成都市软件产业集群", "Chengdu software cluster", "", false),
                CHENGDU,
                Industries.UNKNOWN,
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                new TreeMap<>(),
                Map.of(),
                List.of());
        var project = new Project(new ProjectId("x"), "成都", "", "", 2024, Weights.EQUAL, List.of(profile));
        session = MemoryProject.session(Language.ZH, project);
        model = new RegionsViewModel(session);
        model.opened();
    }

    private Shown shown() {
        return Objects.requireNonNull(model.shown().get());
    }

    private void choose(Class<? extends DatasetChoice> kind) {
        model.choice().set(model.choices().stream().filter(kind::isInstance).findFirst().orElseThrow());
    }

    @Test
    void itStartsWithTheClustersOfTheDocumentsAndTheOwnOneMarked() {
        assertThat(shown().counts().dataset()).isEqualTo(new RegionalDataset.DocumentClusters());
        assertThat(shown().marks().own()).containsExactly("510000");
        assertThat(model.list().get()).as("nothing to switch for the documents").isFalse();
    }

    @Test
    void unverifiedRowsAreOffAtFirstAndWarnedOfWhenOn() {
        choose(DatasetChoice.NationalList.class);
        assertThat(shown().counts().dataset()).isEqualTo(new RegionalDataset.NationalList("AMC", true, false));
        assertThat(model.caution().get()).isEmpty();
        model.digitalOnly().set(false);
        model.unverified().set(true);
        assertThat(shown().counts().placed()).isEqualTo(73);
        assertThat(model.caution().get()).contains("11").contains("请勿引用");
        session.language().set(Language.EN);
        assertThat(model.caution().get()).startsWith("11 rows");
        choose(DatasetChoice.Documents.class);
        assertThat(model.caution().get()).isEmpty();
    }

    @Test
    void anEditOfThePlaceMovesTheRingAndTheOwnCount() {
        choose(DatasetChoice.Own.class);
        assertThat(shown().counts().region("510000").count()).isEqualTo(1);
        session.edit(new Change.PlaceChanged(id, CHENGDU, WUHAN));
        assertThat(shown().counts().region("510000").count()).isZero();
        assertThat(shown().counts().region("420000").count()).isEqualTo(1);
        assertThat(shown().marks().own()).containsExactly("420000");
        session.undo();
        assertThat(shown().marks().own()).containsExactly("510000");
    }

    @Test
    void anEditThatDoesNotMoveAnythingDrawsNothingAgain() {
        var before = shown();
        session.edit(new Change.ProjectDescribed(
                new Change.Description("成都", "", "", 2024), new Change.Description("成都二", "", "", 2024)));
        assertThat(shown()).isSameAs(before);
    }

    @Test
    void pickingAUnitListsItsClustersWithTheirSections() {
        model.pick("330000");
        assertThat(shown().marks().selected()).isEqualTo("330000");
        assertThat(model.pickedName().get()).isEqualTo("浙江省：5 个集群");
        assertThat(model.pickedClusters()).hasSize(5).first().satisfies(row -> {
            assertThat(row.name()).contains("杭州");
            assertThat(row.source()).contains("000 §");
        });
        model.pick("330000");
        assertThat(model.pickedName().get()).as("the same again lets go").isEmpty();
        assertThat(shown().marks().selected()).isNull();
    }

    @Test
    void aCityGroupListsItsClustersAcrossProvincesToo() {
        model.pick("jing-jin-ji");
        assertThat(model.pickedClusters()).hasSize(8);
        assertThat(shown().marks().selected()).as("a group is no tile").isNull();
        model.pick("WEST");
        assertThat(model.pickedName().get()).startsWith("西部：4");
    }

    @Test
    void aUnitWithoutDataSaysSo() {
        model.pick("710000");
        assertThat(model.pickedName().get()).isEqualTo("台湾省：无资料（不是零）");
    }

    @Test
    void publishedFiguresStandBesideOurCountAndAreNotTheSame() {
        var figure = model.published().figures().get().getFirst();
        assertThat(figure.rows()).extracting(PublishedRow::published).containsExactly("86 个", "76 个", "39 个", "51.3 %", "37 个");
        assertThat(figure.rows()).extracting(PublishedRow::ours).containsExactly("37 个", "36 个", "18 个", "50 %", "18 个");
        assertThat(figure.citation()).contains("文献 003", "§一");
        model.unverified().set(true);
        assertThat(model.published().figures().get().getFirst().rows())
                .extracting(PublishedRow::ours)
                .containsExactly("57 个", "50 个", "27 个", "54 %", "23 个");
        assertThat(model.published().figures().get().get(1).compared()).isFalse();
    }

    @Test
    void aClosedScreenHearsNothing() {
        model.closed();
        var before = shown();
        model.unverified().set(true);
        choose(DatasetChoice.NationalList.class);
        assertThat(shown()).isSameAs(before);
    }

    @Test
    void withoutAProjectTheDocumentsAndListsStillShow() {
        session.open(null);
        assertThat(shown().marks().own()).isEmpty();
        assertThat(shown().counts().placed()).isEqualTo(20);
        choose(DatasetChoice.Own.class);
        assertThat(shown().counts().placed()).isZero();
    }
}
