package qunheng.ui.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qunheng.model.ActorKind;
import qunheng.model.ClusterType;
import qunheng.model.IndustryClass;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class ProfileViewModelTest {
    private final Session session = MemoryProject.session(Language.EN, Samples.project("a", "b"));
    private final ProfileViewModel model = new ProfileViewModel(session, () -> "2025-11-22");

    @BeforeEach
    void open() {
        model.opened();
    }

    private Profile cluster() {
        return session.selected();
    }

    @Test
    void aNameIsKeptWhenItsFieldIsLeftAndNotBefore() {
        model.identity.nameEn.typed().set("Chengdu software");
        assertThat(cluster().identity().nameEn()).isEqualTo("Cluster a");
        model.identity.nameEn.commit();
        assertThat(cluster().identity().nameEn()).isEqualTo("Chengdu software");
    }

    @Test
    void aClusterWithoutAnyNameIsRefusedInPlace() {
        model.identity.nameZh.typed().set("");
        model.identity.nameZh.commit();
        model.identity.nameEn.typed().set(" ");
        assertThat(model.identity.nameEn.commit()).isFalse();
        assertThat(model.identity.nameEn.problem().get()).startsWith("A cluster needs at least one name");
        assertThat(cluster().identity().nameEn()).isEqualTo("Cluster a");
    }

    @Test
    void twoHundredThousandCharactersAreRefusedAndNothingChanges() {
        model.identity.description.typed().set("x".repeat(200_000));
        assertThat(model.identity.description.commit()).isFalse();
        assertThat(model.identity.description.problem().get()).contains("200,000", "20,000");
        assertThat(cluster().identity().description()).isEmpty();
    }

    @Test
    void theLeadProvinceComesFirstAndIsNotNamedTwice() {
        var sichuan = session.knowledge().region("510000").orElseThrow();
        var chongqing = session.knowledge().region("500000").orElseThrow();
        model.place.lead.set(sichuan);
        model.place.toggleFurther(chongqing);
        assertThat(cluster().place().provinces()).containsExactly("510000", "500000");
        model.place.lead.set(chongqing);
        assertThat(cluster().place().provinces()).containsExactly("500000");
        model.place.lead.set(null);
        assertThat(cluster().place().provinces()).isEmpty();
    }

    @Test
    void revenueSharesOverAHundredAreRefusedInTheField() {
        var software = model.industries.share(IndustryClass.TECHNOLOGY_APPLICATION);
        software.typed().set("70");
        software.commit();
        var hardware = model.industries.share(IndustryClass.PRODUCT_MANUFACTURING);
        hardware.typed().set("40");
        assertThat(hardware.commit()).isFalse();
        assertThat(hardware.problem().get()).contains("110");
        assertThat(cluster().industries().shares()).containsOnlyKeys(IndustryClass.TECHNOLOGY_APPLICATION);
        hardware.typed().set("1e400");
        assertThat(hardware.commit()).isFalse();
        assertThat(hardware.problem().get()).startsWith("\"1e400\" is not a number");
    }

    @Test
    void aThirdSideClassIsRefused() {
        model.industries.toggleSide(IndustryClass.PRODUCT_SERVICES);
        model.industries.toggleSide(IndustryClass.ELEMENT_DRIVEN);
        model.industries.toggleSide(IndustryClass.EFFICIENCY_IMPROVEMENT);
        assertThat(cluster().industries().sideClasses())
                .containsExactly(IndustryClass.PRODUCT_SERVICES, IndustryClass.ELEMENT_DRIVEN);
        assertThat(model.industries.side(IndustryClass.EFFICIENCY_IMPROVEMENT).get()).isFalse();
    }

    @Test
    void theMainClassStopsBeingASideClass() {
        model.industries.toggleSide(IndustryClass.ELEMENT_DRIVEN);
        model.industries.main.set(IndustryClass.ELEMENT_DRIVEN);
        assertThat(cluster().industries().sideClasses()).isEmpty();
    }

    @Test
    void anEmptyCountIsUnknownAndNotZero() {
        var firms = model.actors.count(ActorKind.LEADING_FIRMS);
        firms.typed().set("0");
        firms.commit();
        assertThat(cluster().actors().counts()).containsEntry(ActorKind.LEADING_FIRMS, 0);
        firms.typed().set("");
        firms.commit();
        assertThat(cluster().actors().counts()).isEmpty();
        firms.typed().set("-3");
        assertThat(firms.commit()).isFalse();
        assertThat(firms.problem().get()).contains("cannot be negative");
        firms.typed().set("many");
        assertThat(firms.commit()).isFalse();
        assertThat(firms.problem().get()).startsWith("\"many\" is not a whole number");
    }

    @Test
    void choosingTheTypeIsOneStepThatCanBeUndone() {
        model.industries.type.set(ClusterType.VIRTUAL_NETWORK);
        assertThat(cluster().industries().type()).isEqualTo(ClusterType.VIRTUAL_NETWORK);
        session.undo();
        assertThat(cluster().industries().type()).isNull();
        assertThat(model.industries.type.get()).isNull();
        assertThat(session.canUndo().get()).isFalse();
    }

    @Test
    void aSignatureNeedsANameAndBearsYearAndDate() {
        model.reviews.sign();
        assertThat(model.reviews.problem().get()).startsWith("The reviewer's name cannot be empty");
        model.reviews.reviewer().set("Li");
        model.reviews.sign();
        assertThat(cluster().reviews()).singleElement().satisfies(review -> {
            assertThat(review.year()).isEqualTo(2025);
            assertThat(review.date()).isEqualTo("2025-11-22");
        });
        model.reviews.withdraw(cluster().reviews().getFirst());
        assertThat(cluster().reviews()).isEmpty();
    }

    @Test
    void anotherClusterIsShownWithoutBeingEdited() {
        session.profile().set(new ProfileId("b"));
        assertThat(model.identity.nameEn.typed().get()).isEqualTo("Cluster b");
        assertThat(session.canUndo().get()).isFalse();
    }

    @Test
    void aCopyStandsBesideTheOriginalAndIsSelected() {
        model.duplicate();
        assertThat(session.project().get().profiles())
                .extracting(p -> p.identity().nameEn())
                .containsExactly("Cluster a", "Cluster b", "Cluster a (copy)");
        assertThat(cluster().identity().nameEn()).isEqualTo("Cluster a (copy)");
        model.remove();
        assertThat(session.project().get().profiles()).hasSize(2);
        session.undo();
        assertThat(session.project().get().profiles()).hasSize(3);
    }

    @Test
    void completenessCountsWhatIsToldAndNotWhatIsScored() {
        assertThat(Completeness.of(cluster()).done()).isEqualTo(1);
        model.place.city.typed().set("Chengdu");
        model.place.city.commit();
        assertThat(Completeness.of(cluster()).done()).isEqualTo(2);
        assertThat(Completeness.of(cluster()).missing())
                .extracting(Completeness.Item::key)
                .doesNotContain("profile.complete.city");
    }

    @Test
    void whatCannotBeStoredStaysInTheField() {
        var full = new MemoryProject(Samples.project("a"));
        session.open(full);
        full.refuse();
        model.place.city.typed().set("Chengdu");
        assertThat(model.place.city.commit()).isFalse();
        assertThat(model.place.city.typed().get()).isEqualTo("Chengdu");
        assertThat(List.of(cluster().place().city())).containsExactly("");
    }
}
