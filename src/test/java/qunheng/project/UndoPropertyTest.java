package qunheng.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import qunheng.exchange.ChangeJson;
import qunheng.model.ArbitraryChanges;
import qunheng.model.ArbitraryChanges.Intention;
import qunheng.model.ArbitraryProjects;
import qunheng.model.Change;
import qunheng.model.Project;

/** Whatever is done to whatever project: it can be undone, redone, written and read. */
class UndoPropertyTest {

    @Provide
    Arbitrary<Project> projects() {
        return ArbitraryProjects.projects();
    }

    @Provide
    Arbitrary<List<Intention>> intentions() {
        return ArbitraryChanges.intentions();
    }

    @Property(tries = 300)
    void appliedAndUndoneInReverseGivesAnEqualProject(
            @ForAll("projects") Project project, @ForAll("intentions") List<Intention> intentions) {
        var now = project;
        var made = new ArrayList<Change>();
        for (var intention : intentions) {
            var change = intention.on(now);
            now = change.apply(now);
            made.add(change);
        }
        for (var change : made.reversed()) {
            now = change.inverse().apply(now);
        }
        assertThat(now).isEqualTo(project);
    }

    @Property(tries = 300)
    void aChangeIsReadBackFromTheJournalEqual(
            @ForAll("projects") Project project, @ForAll("intentions") List<Intention> intentions) {
        var now = project;
        for (var intention : intentions) {
            var change = intention.on(now);
            now = change.apply(now);
            var json = ChangeJson.write(change);
            assertThat(json).doesNotContain("\n");
            assertThat(ChangeJson.read("journal", json)).isEqualTo(change);
        }
    }

    @Property(tries = 40)
    void theDatabaseHoldsWhatWasEditedUndoneAndRedone(
            @ForAll("projects") Project project, @ForAll("intentions") List<Intention> intentions) {
        var second = new Seconds();
        try (var workspace = Workspace.inMemory(second)) {
            var open = workspace.open(workspace.insert(project));
            for (var intention : intentions) {
                open.edit(intention.on(open.current()));
                assertThat(workspace.read(open.current().id())).isEqualTo(open.current());
            }
            var edited = open.current();
            while (open.canUndo()) {
                open.undo();
            }
            assertThat(open.current()).isEqualTo(project);
            assertThat(workspace.read(project.id())).isEqualTo(project);
            while (open.canRedo()) {
                open.redo();
            }
            assertThat(open.current()).isEqualTo(edited);
            assertThat(workspace.read(project.id())).isEqualTo(edited);
        }
    }

    /** Edits a little faster than a second after each other, so that some are typing in the same field. */
    private static final class Seconds implements InstantSource {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusMillis(700);
            return now;
        }
    }
}
