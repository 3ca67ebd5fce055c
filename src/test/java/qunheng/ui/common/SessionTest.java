package qunheng.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.model.Change;
import qunheng.model.Identity;
import qunheng.model.Language;
import qunheng.model.ProfileId;

class SessionTest {
    private final MemoryProject edited = new MemoryProject(Samples.project("a", "b", "c"));
    private final Session session = session();

    private Session session() {
        var created = new Session(Knowledge.load(), Language.EN);
        created.open(edited);
        return created;
    }

    private Change rename(String name) {
        var before = edited.current().profiles().getFirst().identity();
        return new Change.IdentityChanged(
                new ProfileId("a"), before, new Identity(before.nameZh(), name, before.description(), false));
    }

    @Test
    void theFirstClusterIsSelectedWhenAProjectOpens() {
        assertThat(session.profile().get()).isEqualTo(new ProfileId("a"));
    }

    @Test
    void anEditIsPublishedAndCanBeUndoneAndRedone() {
        session.edit(rename("New name"));
        assertThat(session.selected().identity().nameEn()).isEqualTo("New name");
        assertThat(session.canUndo().get()).isTrue();
        session.undo();
        assertThat(session.selected().identity().nameEn()).isEqualTo("Cluster a");
        assertThat(session.canUndo().get()).isFalse();
        assertThat(session.canRedo().get()).isTrue();
        session.redo();
        assertThat(session.selected().identity().nameEn()).isEqualTo("New name");
    }

    @Test
    void whenTheSelectedClusterIsRemovedItsNeighbourIsSelected() {
        session.profile().set(new ProfileId("b"));
        session.edit(new Change.ProfileRemoved(1, edited.current().profiles().get(1)));
        assertThat(session.profile().get()).isEqualTo(new ProfileId("c"));
        session.edit(new Change.ProfileRemoved(1, edited.current().profiles().get(1)));
        assertThat(session.profile().get()).isEqualTo(new ProfileId("a"));
    }

    @Test
    void anEditThatIsNotKeptIsToldAndChangesNothing() {
        var told = new ArrayList<Notice>();
        session.onNotice(told::add);
        edited.refuse();
        session.edit(rename("Lost"));
        assertThat(told).singleElement().satisfies(n -> assertThat(n.kind()).isEqualTo(Notice.Kind.ERROR));
        assertThat(session.saved().get()).isFalse();
        assertThat(session.selected().identity().nameEn()).isEqualTo("Cluster a");
    }

    @Test
    void aLargeStepIsUndoneAndRedoneBesideTheWindowWhichSaysSo() {
        var work = new ArrayDeque<Runnable>();
        var screen = new ArrayDeque<Runnable>();
        session.work(new Background(work::add, screen::add));
        session.edit(rename("New name"));
        session.undo();
        assertThat(work).as("a small step is taken back at once").isEmpty();
        session.redo();
        edited.large();
        session.undo();
        session.undo();
        session.redo();
        assertThat(work).as("one after the other").hasSize(1);
        assertThat(session.moving().get()).isTrue();
        assertThat(session.selected().identity().nameEn()).isEqualTo("New name");
        work.remove().run();
        assertThat(session.moving().get()).isTrue();
        screen.remove().run();
        assertThat(session.moving().get()).isFalse();
        assertThat(session.selected().identity().nameEn()).isEqualTo("Cluster a");
        session.redo();
        work.remove().run();
        screen.remove().run();
        assertThat(session.selected().identity().nameEn()).isEqualTo("New name");
    }

    @Test
    void aLargeStepThatCannotBeUndoneIsToldAndTheWindowGoesOn() {
        session.edit(rename("New name"));
        edited.large();
        edited.refuse();
        var told = new ArrayList<Notice>();
        session.onNotice(told::add);
        session.undo();
        assertThat(told).singleElement().satisfies(n -> assertThat(n.kind()).isEqualTo(Notice.Kind.ERROR));
        assertThat(session.moving().get()).isFalse();
        assertThat(session.saved().get()).isFalse();
        assertThat(session.selected().identity().nameEn()).isEqualTo("New name");
    }

    @Test
    void textsFollowTheLanguage() {
        var title = session.text("shell.screen.projects");
        assertThat(title.getValue()).isEqualTo("Projects");
        session.language().set(Language.ZH);
        assertThat(title.getValue()).isEqualTo("项目");
    }

    @Test
    void aNameIsShownInTheOtherLanguageWhenItHasNone() {
        assertThat(session.name("群", "")).isEqualTo("群");
        assertThat(session.name("群", "Cluster")).isEqualTo("Cluster");
    }

    @Test
    void theSameDestinationCanBeAskedForTwice() {
        var asked = new ArrayList<String>();
        session.destination().subscribe(d -> {
            if (d != null) {
                asked.add(d.screen());
            }
        });
        session.go("tier");
        session.go("tier");
        assertThat(asked).containsExactly("tier", "tier");
    }

    @Test
    void openingAnotherProjectLetsGoOfTheFirst() {
        session.open(new MemoryProject(Samples.project("x")));
        edited.edit(rename("Unseen"));
        assertThat(session.profile().get()).isEqualTo(new ProfileId("x"));
        session.open(null);
        assertThat(session.project().get()).isNull();
        assertThat(session.canUndo().get()).isFalse();
    }
}
