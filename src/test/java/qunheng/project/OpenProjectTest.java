package qunheng.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.Catalogue;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.Change.IdentityChanged;
import qunheng.model.Change.ObservationChanged;
import qunheng.model.Change.ProfileAdded;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.store.FullDisk;
import qunheng.store.StoreException;
import qunheng.text.Messages;

class OpenProjectTest {
    private static final ProfileId CHENGDU = new ProfileId("chengdu");
    private static final ObservationKey REVENUE =
            new ObservationKey(new IndicatorId("IS-SCL-01"), 2023, Basis.REPORTED);

    @Test
    void anEditIsUndoneAndRedone() throws Exception {
        try (var workspace = Workspace.inMemory()) {
            var project = workspace.open(workspace.create("成都", "Chengdu", 2024));
            var told = new ArrayList<Project>();
            try (var _ = project.subscribe(told::add)) {
                project.edit(new ProfileAdded(
                        0, Profile.empty(CHENGDU, new Identity("成都软件", "", "", false))));
                project.edit(new ObservationChanged(CHENGDU, REVENUE, null, Observation.of(REVENUE, 6585)));
                var edited = project.current();
                assertThat(edited.profile(CHENGDU).orElseThrow().observation(REVENUE)).isPresent();

                project.undo();
                assertThat(project.current().profile(CHENGDU).orElseThrow().observations()).isEmpty();
                assertThat(project.canRedo()).isTrue();
                project.undo();
                assertThat(project.current().profiles()).isEmpty();
                assertThat(project.canUndo()).isFalse();
                project.redo();
                project.redo();
                assertThat(project.current()).isEqualTo(edited);
                assertThat(told).hasSize(6).last().isEqualTo(edited);
            }
            assertThat(project.history()).hasSize(3).noneMatch(HistoryEntry::undone);
        }
    }

    @Test
    void aStepOfThousandsOfValuesIsKnownAsLargeHoweverItIsReached() {
        try (var workspace = Workspace.inMemory(clock)) {
            var project = withChengdu(workspace);
            assertThat(project.largeUndo()).as("a name").isFalse();
            var values = new ArrayList<Change>();
            for (var number = 10; number < 30; number++) {
                for (var year = 1990; year < 2090; year++) {
                    var key = new ObservationKey(new IndicatorId("XX-TST-" + number), year, Basis.REPORTED);
                    values.add(new ObservationChanged(CHENGDU, key, null, Observation.of(key, year)));
                }
            }
            project.edit(new Change.ChangeSet(values));
            var id = project.current().id();
            assertThat(project.largeUndo()).isTrue();
            project.undo();
            assertThat(project.largeUndo()).isFalse();
            assertThat(project.canUndo()).isTrue();
            assertThat(project.largeRedo()).isTrue();
            project.redo();
            assertThat(project.largeRedo()).isFalse();
            project.close();
            try (var again = workspace.open(id)) {
                assertThat(again.largeUndo()).as("after reopening").isTrue();
                now = now.plusSeconds(5);
                type(again, 6585);
                assertThat(again.largeUndo()).isFalse();
                again.undo();
                assertThat(again.largeUndo()).isTrue();
            }
        }
    }

    @Test
    void typingInOneFieldWithinASecondIsOneStep() {
        try (var workspace = Workspace.inMemory(clock)) {
            var project = withChengdu(workspace);
            type(project, 6);
            now = now.plusMillis(900);
            type(project, 65);
            now = now.plusMillis(900);
            type(project, 658);
            now = now.plusMillis(1100);
            type(project, 6585);
            assertThat(values(project)).containsExactly(6585.0);
            assertThat(project.history()).hasSize(4);
            project.undo();
            assertThat(values(project)).containsExactly(658.0);
            project.undo();
            assertThat(values(project)).isEmpty();
            project.redo();
            assertThat(values(project)).containsExactly(658.0);
        }
    }

    @Test
    void anotherFieldOrAnUndoBetweenMakesAStepOfItsOwn() {
        try (var workspace = Workspace.inMemory(clock)) {
            var project = withChengdu(workspace);
            rename(project, new Identity("成", "", "", false));
            rename(project, new Identity("成都", "", "", false));
            rename(project, new Identity("成都", "Chengdu", "", false));
            assertThat(project.history()).hasSize(4);
            project.undo();
            rename(project, new Identity("成都", "C", "", false));
            assertThat(project.history()).hasSize(5).filteredOn(HistoryEntry::undone).hasSize(1);
            assertThat(project.canRedo()).isFalse();
        }
    }

    @Test
    void weightsThatMoveTogetherWithinASecondAreOneStep() {
        try (var workspace = Workspace.inMemory(clock)) {
            var project = workspace.open(workspace.create("权重", "Weights", 2024));
            weigh(project, 2, 0.5, 0.5);
            now = now.plusMillis(900);
            weigh(project, 2.5, 0.25, 0.25);
            assertThat(project.history()).hasSize(2);
            assertThat(project.current().weights().weight("lens", "a")).isEqualTo(2.5);
            now = now.plusMillis(1100);
            weigh(project, 2, 0.5, 0.5);
            project.undo();
            assertThat(project.current().weights().weight("lens", "a")).isEqualTo(2.5);
            project.undo();
            assertThat(project.current().weights()).isEqualTo(qunheng.model.Weights.EQUAL);
        }
    }

    private static void weigh(OpenProject project, double... weights) {
        var changes = new ArrayList<qunheng.model.Change>();
        for (var i = 0; i < weights.length; i++) {
            var node = String.valueOf((char) ('a' + i));
            changes.add(new qunheng.model.Change.WeightChanged(
                    "lens", node, project.current().weights().weight("lens", node), weights[i]));
        }
        project.edit(new qunheng.model.Change.ChangeSet(changes));
    }

    @Test
    void anEditThatChangesNothingIsNotRecorded() {
        try (var workspace = Workspace.inMemory(clock)) {
            var project = withChengdu(workspace);
            rename(project, new Identity("成都软件", "", "", false));
            assertThat(project.history()).hasSize(2);
        }
    }

    @Test
    void theHistorySaysWhoDidWhatWhen() {
        try (var workspace = Workspace.inMemory(clock)) {
            var project = withChengdu(workspace);
            type(project, 6585);
            now = now.plusSeconds(60);
            type(project, 6600);
            project.undo();
            var entry = project.history().getLast();
            assertThat(entry.when()).isEqualTo(now);
            assertThat(entry.who()).isEqualTo(System.getProperty("user.name"));
            assertThat(entry.before()).isEqualTo("6585");
            assertThat(entry.after()).isEqualTo("6600");
            assertThat(entry.undone()).isTrue();
            assertThat(Messages.in(Language.EN).get(entry.key(), entry.arguments().toArray()))
                    .isEqualTo("成都软件: IS-SCL-01, 2023, reported");
            assertThat(Messages.in(Language.ZH).get(entry.key(), entry.arguments().toArray()))
                    .isEqualTo("成都软件：IS-SCL-01，2023 年，填报");
        }
    }

    @Test
    void anEditThatDoesNotFitIsRefusedAndChangesNothing() {
        try (var workspace = Workspace.inMemory(clock)) {
            var project = withChengdu(workspace);
            var before = project.current();
            assertThatThrownBy(() -> project.edit(new ObservationChanged(
                            CHENGDU, REVENUE, Observation.of(REVENUE, 1), Observation.of(REVENUE, 2))))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(project.current()).isEqualTo(before);
            assertThat(workspace.read(before.id())).isEqualTo(before);
        }
    }

    @Test
    void whoClosesHisSubscriptionIsForgotten() throws Exception {
        try (var workspace = Workspace.inMemory(clock)) {
            var project = withChengdu(workspace);
            for (var i = 0; i < 50; i++) {
                try (var _ = project.subscribe(p -> {});
                        var _ = project.subscribe(p -> {})) {
                    assertThat(project.subscribers()).isEqualTo(2);
                }
            }
            assertThat(project.subscribers()).isZero();
        }
    }

    @Test
    void anEditMadeByASubscriberIsToldAfterTheOneThatCausedIt() throws Exception {
        try (var workspace = Workspace.inMemory(clock)) {
            var project = withChengdu(workspace);
            var told = new ArrayList<List<Double>>();
            try (var _ = project.subscribe(p -> {
                        if (values(project).equals(List.of(1.0))) {
                            now = now.plusSeconds(5);
                            type(project, 2);
                        }
                    });
                    var _ = project.subscribe(p -> told.add(values(p)))) {
                type(project, 1);
            }
            assertThat(told).containsExactly(List.of(1.0), List.of(2.0));
        }
    }

    @Test
    void editsFromManyThreadsAreAllKept() throws Exception {
        try (var workspace = Workspace.inMemory(clock);
                var threads = Executors.newFixedThreadPool(4)) {
            var project = withChengdu(workspace);
            for (var year = 2000; year < 2040; year++) {
                var key = new ObservationKey(REVENUE.indicator(), year, Basis.REPORTED);
                threads.execute(() -> project.edit(new ObservationChanged(CHENGDU, key, null, Observation.of(key, 1))));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            assertThat(values(project)).hasSize(40);
            assertThat(workspace.read(project.current().id())).isEqualTo(project.current());
        }
    }

    @Test
    void onAFullDiskTheEditIsNotMadeAndTheNextOneIsWhenThereIsRoom(@TempDir Path folder) throws Exception {
        FullDisk.full(false);
        var store = FullDisk.store(folder, clock);
        try (var workspace = new Workspace(store, clock, "tester", () -> "id", Catalogue.ANY)) {
            var project = withChengdu(workspace);
            type(project, 1);
            var before = project.current();
            FullDisk.full(true);
            assertThatThrownBy(() -> type(project, 2)).isInstanceOfSatisfying(StoreException.class, refusal -> {
                assertThat(refusal.key()).isEqualTo("store.write.failed");
                assertThat(Messages.in(Language.EN).of(refusal))
                        .contains("No space left on device")
                        .contains("It was not made; everything before it is safe there.");
            });
            assertThat(project.current()).isEqualTo(before);
            FullDisk.full(false);
            now = now.plusSeconds(5);
            type(project, 3);
            assertThat(values(project)).containsExactly(3.0);
            assertThat(workspace.read(before.id())).isEqualTo(project.current());
            project.undo();
            assertThat(project.current()).isEqualTo(before);
        } finally {
            FullDisk.full(false);
        }
    }

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private final InstantSource clock = () -> now;

    private static OpenProject withChengdu(Workspace workspace) {
        var project = workspace.open(workspace.create("成都", "Chengdu", 2024));
        project.edit(new ProfileAdded(0, Profile.empty(CHENGDU, new Identity("成都软件", "", "", false))));
        return project;
    }

    private static void type(OpenProject project, double value) {
        var before = project.current().profile(CHENGDU).orElseThrow().observations().get(REVENUE);
        project.edit(new ObservationChanged(CHENGDU, REVENUE, before, Observation.of(REVENUE, value)));
    }

    private static void rename(OpenProject project, Identity identity) {
        var before = project.current().profile(CHENGDU).orElseThrow().identity();
        project.edit(new IdentityChanged(CHENGDU, before, identity));
    }

    private static List<Double> values(OpenProject project) {
        return values(project.current());
    }

    private static List<Double> values(Project project) {
        return project.profile(CHENGDU).orElseThrow().observations().values().stream()
                .map(Observation::value)
                .toList();
    }
}
