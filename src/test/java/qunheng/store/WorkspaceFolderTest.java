package qunheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.model.AssessorRole;
import qunheng.model.EvidenceFile;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Review;
import qunheng.model.Weights;
import qunheng.store.Backup.Reason;
import qunheng.store.JournalEntry.State;
import qunheng.store.migration.Migration;
import qunheng.store.migration.Migrations;
import qunheng.text.Messages;

/** Opening, refusing, converting, backing up and restoring, each on a real database file. */
class WorkspaceFolderTest {
    private static final ProjectId ID = new ProjectId("a");
    private static final Path RELEASED = Path.of("src/test/resources/stores");

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private final InstantSource clock = () -> now;

    @Test
    void anEmptyFolderBecomesAWorkspace() throws IOException {
        open().close();
        assertThat(folder.resolve(WorkspaceFolder.DATABASE)).isNotEmptyFile();
        assertThat(Versions.read(folder)).contains(new Versions(Migrations.RELEASED.newest(), Database.H2));
        assertThat(folder.resolve("next")).doesNotExist();
    }

    @Test
    void theSecondProgramIsToldWhoHasTheWorkspace() {
        try (var _ = open()) {
            var refusal = refused(this::open);
            assertThat(refusal.key()).isEqualTo("store.lock.held");
            assertThat(told(refusal))
                    .startsWith("The workspace " + folder + " is already open in another Qunheng (process "
                            + ProcessHandle.current().pid() + ", ")
                    .endsWith("). Nothing was changed; go on in that window, or close it first.");
        }
        open().close();
    }

    @Test
    void aNewerSchemaIsRefusedAndNotTouched() throws IOException {
        withProject("一");
        new Versions(99, Database.H2).write(folder);
        assertRefusedAndUntouched("store.schema.newer");
    }

    @Test
    void anotherH2IsRefusedAndNotTouched() throws IOException {
        withProject("一");
        open().close(); // takes the backup that the sentence names
        new Versions(1, "2.2.224").write(folder);
        var refusal = assertRefusedAndUntouched("store.h2.other");
        assertThat(told(refusal))
                .contains("belongs to H2 2.2.224, and this Qunheng has H2 " + Database.H2)
                .contains(new WorkspaceFolder(folder, clock).backups().getFirst().folder().toString());
    }

    @Test
    void aBackupOfAnotherH2IsRestoredFromItsScript() throws IOException {
        withProject("一");
        open().close();
        var backup = new WorkspaceFolder(folder, clock).backups().getFirst();
        Files.writeString(
                backup.folder().resolve(Backup.NOTE),
                Files.readString(backup.folder().resolve(Backup.NOTE)).replace(Database.H2, "2.2.224"));
        Files.writeString(backup.folder().resolve(Backup.DATABASE), "nothing that this H2 can read");
        new Versions(1, "2.2.224").write(folder);

        var workspace = new WorkspaceFolder(folder, clock);
        workspace.restore(workspace.backups().getFirst());
        assertHolds("一");
    }

    @Test
    void aDamagedDatabaseIsRefusedAndNotTouched() throws IOException {
        withProject("一");
        open().close();
        var file = folder.resolve(WorkspaceFolder.DATABASE);
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (byte) 'x');
        Files.write(file, bytes);
        var refusal = assertRefusedAndUntouched("store.database.damaged");
        assertThat(told(refusal)).contains("Nothing was changed; restore the backup " + folder.resolve("backups"));
    }

    @Test
    void aMissingOrEmptyDatabaseIsNotTakenForANewWorkspace() throws IOException {
        withProject("一");
        var file = folder.resolve(WorkspaceFolder.DATABASE);
        Files.write(file, new byte[0]);
        assertRefusedAndUntouched("store.database.missing");
        Files.delete(file);
        assertRefusedAndUntouched("store.database.missing");
    }

    @Test
    void aDatabaseWithoutItsVersionsIsNotOpened() throws IOException {
        withProject("一");
        Files.delete(folder.resolve(Versions.FILE));
        assertRefusedAndUntouched("store.versions.missing");
        Files.writeString(folder.resolve(Versions.FILE), "schemaVersion=one");
        assertRefusedAndUntouched("store.versions.unreadable");
    }

    @Test
    void aFolderThatCannotBeOneIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThat(refused(() -> new WorkspaceFolder(file.resolve("home"), clock).open()).key())
                .isEqualTo("store.folder.failed");
        assertThat(refused(() -> new WorkspaceFolder(folder.resolve("a;b"), clock).open()).key())
                .isEqualTo("store.folder.semicolon");
        assertThat(folder.resolve("a;b")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema1", "schema2", "schema3"})
    void theDatabaseOfAReleasedSchemaStillOpens(String schema) throws IOException {
        Files.copy(
                RELEASED.resolve(schema).resolve(WorkspaceFolder.DATABASE), folder.resolve(WorkspaceFolder.DATABASE));
        Files.copy(RELEASED.resolve(schema).resolve(Versions.FILE), folder.resolve(Versions.FILE));
        try (var store = open()) {
            var project = store.read(store.projects(false).getFirst().id()).orElseThrow();
            assertThat(project.nameZh()).startsWith("发布的结构");
            assertThat(project.profiles()).hasSize(1);
            assertThat(project.profiles().getFirst().observations()).hasSize(1);
            assertThat(project.choices().get("method")).isEqualTo(
                    schema.equals("schema1") ? Optional.empty() : Optional.of("一\nb"));
        }
        assertThat(Versions.read(folder)).contains(new Versions(NOW, Database.H2));
    }

    @Test
    void theReleasedSchemaThreeGivesBackItsFileItsValidityAndWhoSignedWhichRound() throws IOException {
        Files.copy(
                RELEASED.resolve("schema3").resolve(WorkspaceFolder.DATABASE),
                folder.resolve(WorkspaceFolder.DATABASE));
        Files.copy(RELEASED.resolve("schema3").resolve(Versions.FILE), folder.resolve(Versions.FILE));
        try (var store = open()) {
            var profile = store.read(store.projects(false).getFirst().id()).orElseThrow().profiles().getFirst();
            var evidence = profile.observations().values().iterator().next().evidence();
            assertThat(evidence.validUntil()).isEqualTo("2027-06-30");
            assertThat(evidence.file()).isEqualTo(new EvidenceFile("0123456789abcdef".repeat(4), "公报.pdf", 12_345));
            assertThat(profile.reviews())
                    .containsExactly(new Review("甲", 2024, "2024-12-01", "", AssessorRole.EXTERNAL, "2024-1"));
        }
    }

    @Test
    void anOlderSchemaIsConvertedAfterABackup() throws IOException {
        withProject("一");
        now = now.plus(Duration.ofDays(1));
        try (var store = new WorkspaceFolder(folder, clock, NEXT).open()) {
            assertThat(store.projects(false)).extracting(ProjectLine::nameZh).containsExactly("一 converted");
        }
        assertThat(Versions.read(folder)).contains(new Versions(NOW + 1, Database.H2));
        var backups = new WorkspaceFolder(folder, clock, NEXT).backups();
        assertThat(backups).anySatisfy(backup -> {
            assertThat(backup.reason()).isEqualTo(Reason.MIGRATION);
            assertThat(backup.schema()).isEqualTo(NOW);
        });

        // Opening again converts nothing: the step would write its word a second time.
        try (var store = new WorkspaceFolder(folder, clock, NEXT).open()) {
            assertThat(store.projects(false)).extracting(ProjectLine::nameZh).containsExactly("一 converted");
        }
        // The program before it refuses, and its own workspace comes back from the backup.
        assertRefusedAndUntouched("store.schema.newer");
        var before = backups.stream().filter(b -> b.reason() == Reason.MIGRATION).findFirst().orElseThrow();
        new WorkspaceFolder(folder, clock).restore(before);
        assertHolds("一");
    }

    @Test
    void aConversionThatBreaksOffLeavesTheWorkspaceAndABackup() throws IOException {
        withProject("一");
        var breaking = oneMore(database -> {
            database.execute("ALTER TABLE projects DROP COLUMN note");
            throw new org.jdbi.v3.core.statement.UnableToExecuteStatementException("interrupted", null);
        });
        var refusal = refused(() -> new WorkspaceFolder(folder, clock, breaking).open());
        assertThat(refusal.key()).isEqualTo("store.migration.failed");
        assertThat(told(refusal))
                .contains("could not be converted from schema " + NOW + " to " + (NOW + 1)
                        + ": interrupted. It stays as it was");
        assertHolds("一");
        assertThat(new WorkspaceFolder(folder, clock).backups()).anyMatch(b -> b.reason() == Reason.MIGRATION);
    }

    @Test
    void aCreationKilledAtAnyPointIsBegunAgainOrFinished() throws IOException {
        new Versions(0, Database.H2).write(folder); // killed before the database was in its place
        Files.createDirectory(folder.resolve("next"));
        Files.writeString(folder.resolve("next").resolve(WorkspaceFolder.DATABASE), "half");
        withProject("一");

        new Versions(0, Database.H2).write(folder); // killed before the versions were written
        assertHolds("一");
        assertThat(Versions.read(folder)).contains(new Versions(NOW, Database.H2));
    }

    @Test
    void aBackupIsTakenAtOpeningOnlyAfterEdits() {
        withProject("一");
        now = now.plus(Duration.ofHours(2));
        open().close();
        assertThat(new WorkspaceFolder(folder, clock).backups()).hasSize(1);
        now = now.plus(Duration.ofHours(2));
        open().close();
        assertThat(new WorkspaceFolder(folder, clock).backups()).hasSize(1);
    }

    @Test
    void aRestoredBackupReplacesTheWorkspaceWhichIsKept() {
        withProject("一");
        now = now.plus(Duration.ofHours(1));
        try (var store = open()) {
            store.awaitBackup();
            store.insert(project("b", "二"), origin());
        }
        var workspace = new WorkspaceFolder(folder, clock);
        workspace.restore(workspace.backups().getFirst());
        assertHolds("一");
        var replaced = workspace.backups().stream()
                .filter(backup -> backup.reason() == Reason.REPLACED)
                .findFirst()
                .orElseThrow();
        workspace.restore(replaced);
        assertHolds("一", "二");
    }

    @Test
    void aRestoreKilledInTheMiddleIsRefusedAndCanBeRepeated() throws IOException {
        withProject("一");
        open().close();
        var workspace = new WorkspaceFolder(folder, clock);
        var backup = workspace.backups().getFirst();
        new Backups(folder, clock).takeAway(folder.resolve(WorkspaceFolder.DATABASE), new Versions(1, Database.H2));
        assertRefusedAndUntouched("store.database.missing");
        workspace.restore(backup);
        assertHolds("一");
    }

    @Test
    void aWorkspaceInUseIsNotRestored() {
        withProject("一");
        try (var store = open()) {
            store.awaitBackup();
            var workspace = new WorkspaceFolder(folder, clock);
            assertThatThrownBy(() -> workspace.restore(workspace.backups().getFirst()))
                    .hasMessageContaining("store.lock.held");
        }
    }

    private static final int NOW = Migrations.RELEASED.newest();
    private static final Migrations NEXT = oneMore(
            database -> database.execute("UPDATE projects SET name_zh = name_zh || ' converted'"));

    /** The released steps and one after them. */
    private static Migrations oneMore(java.util.function.Consumer<Handle> work) {
        return new Migrations(Stream.concat(Migrations.RELEASED.steps().stream(), Stream.of(step(NOW + 1, work)))
                .toList());
    }

    private static Migration step(int version, java.util.function.Consumer<Handle> work) {
        return new Migration() {
            @Override
            public int version() {
                return version;
            }

            @Override
            public String what() {
                return "test";
            }

            @Override
            public void apply(Handle database) {
                work.accept(database);
            }
        };
    }

    private ProjectStore open() {
        return new WorkspaceFolder(folder, clock).open();
    }

    private void withProject(String name) {
        try (var store = open()) {
            store.insert(project(ID.value(), name), origin());
        }
    }

    private static Project project(String id, String name) {
        return new Project(new ProjectId(id), name, "", "", 2024, Weights.EQUAL, List.of());
    }

    private JournalEntry origin() {
        return new JournalEntry(1, now, "tester", "project.history.created", List.of(), "", "", null, State.DONE);
    }

    private void assertHolds(String... names) {
        try (var store = open()) {
            assertThat(store.projects(false)).extracting(ProjectLine::nameZh).containsExactlyInAnyOrder(names);
        }
    }

    private StoreException assertRefusedAndUntouched(String key) throws IOException {
        var file = folder.resolve(WorkspaceFolder.DATABASE);
        var before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        var modified = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
        var refusal = refused(this::open);
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(told(refusal)).contains("Nothing was changed");
        assertThat(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]).isEqualTo(before);
        assertThat(Files.exists(file) ? Files.getLastModifiedTime(file) : null).isEqualTo(modified);
        return refusal;
    }

    private static StoreException refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        var refusal = catchThrowableOfType(StoreException.class, action);
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static String told(StoreException refusal) {
        Messages.in(Language.ZH).of(refusal);
        return Messages.in(Language.EN).of(refusal);
    }
}
