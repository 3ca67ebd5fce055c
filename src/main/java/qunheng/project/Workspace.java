package qunheng.project;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.store.JournalEntry;
import qunheng.store.JournalEntry.State;
import qunheng.store.ProjectStore;
import qunheng.store.WorkspaceFolder;

/** The user's data folder with all projects. One program at a time has it open. */
public final class Workspace implements AutoCloseable {
    private final ProjectStore store;
    private final InstantSource clock;
    private final String user;
    private final Supplier<String> ids;
    private final Catalogue catalogue;
    private final Map<ProjectId, OpenProject> open = new HashMap<>();

    Workspace(ProjectStore store, InstantSource clock, String user, Supplier<String> ids, Catalogue catalogue) {
        this.store = store;
        this.clock = clock;
        this.user = user;
        this.ids = ids;
        this.catalogue = catalogue;
    }

    /** Opens the workspace in a folder; makes it when the folder has none. */
    public static Workspace open(Path folder) {
        return open(
                folder,
                InstantSource.system(),
                System.getProperty("user.name", ""),
                Workspace::newId,
                Catalogue.of(Knowledge.load()));
    }

    /**
     * @param user who is named in the history
     * @param ids makes the ids of new projects
     * @param catalogue judges the files that are taken in
     * @throws qunheng.store.StoreException when the workspace cannot be used; then nothing in the folder was changed
     */
    public static Workspace open(
            Path folder, InstantSource clock, String user, Supplier<String> ids, Catalogue catalogue) {
        return new Workspace(new WorkspaceFolder(folder, clock).open(), clock, user, ids, catalogue);
    }

    /** The backups of the workspace in a folder, newest first. */
    public static List<BackupSummary> backups(Path folder) {
        return new WorkspaceFolder(folder, InstantSource.system())
                .backups().stream().map(BackupSummary::of).toList();
    }

    /**
     * Puts a backup in the place of the workspace in a folder, which must be closed. What stood there becomes a backup
     * itself.
     */
    public static void restore(Path folder, BackupSummary backup) {
        var workspace = new WorkspaceFolder(folder, InstantSource.system());
        workspace.restore(workspace.backups().stream()
                .filter(one -> one.name().equals(backup.name()))
                .findFirst()
                .orElseThrow());
    }

    /** A workspace that is gone when it is closed: for looking at a file without taking it in. */
    public static Workspace inMemory() {
        return inMemory(InstantSource.system());
    }

    static Workspace inMemory(InstantSource clock) {
        return new Workspace(
                WorkspaceFolder.inMemory(clock),
                clock,
                System.getProperty("user.name", ""),
                Workspace::newId,
                Catalogue.of(Knowledge.load()));
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /** The projects in use, the one changed last first. */
    public List<ProjectSummary> projects() {
        return store.projects(false).stream().map(ProjectSummary::of).toList();
    }

    /** The projects in the trash, where they stay until they are taken out again. */
    public List<ProjectSummary> trash() {
        return store.projects(true).stream().map(ProjectSummary::of).toList();
    }

    public ProjectId create(String nameZh, String nameEn, int assessmentYear) {
        var project = new Project(
                new ProjectId(ids.get()), nameZh, nameEn, "", assessmentYear, Weights.EQUAL, List.of());
        return insert(project, "project.history.created", List.of());
    }

    /** Takes a project file in as a new project; one that has its id already keeps it. */
    public ProjectId importFile(Path file) {
        return insert(
                ProjectFile.read(file, catalogue),
                "project.history.imported",
                List.of(String.valueOf(file.getFileName())));
    }

    /** Takes a project file in unless its project is here already; one that lay in the trash is taken out of it. */
    public ProjectId importOnce(Path file) {
        var project = ProjectFile.read(file, catalogue);
        return isHere(project.id()) ? project.id() : importFile(file);
    }

    /** Takes a project in unless it is here already; one that lay in the trash is taken out of it. */
    public ProjectId insertOnce(Project project) {
        return isHere(project.id()) ? project.id() : insert(project);
    }

    private boolean isHere(ProjectId id) {
        if (store.read(id).isEmpty()) {
            return false;
        }
        if (trash().stream().anyMatch(project -> project.id().equals(id))) {
            recover(id);
        }
        return true;
    }

    /** Takes a project in as a new one, under a new id when its own is taken. */
    public ProjectId insert(Project project) {
        return insert(project, "project.history.created", List.of());
    }

    private ProjectId insert(Project project, String what, List<String> arguments) {
        var added = store.read(project.id()).isEmpty()
                ? project
                : new Project(
                        new ProjectId(ids.get()),
                        project.nameZh(),
                        project.nameEn(),
                        project.note(),
                        project.assessmentYear(),
                        project.weights(),
                        project.profiles(),
                        project.choices());
        store.insert(added, new JournalEntry(1, now(), user, what, arguments, "", "", null, State.DONE));
        return added.id();
    }

    /** The project as it is on disk. */
    Project read(ProjectId project) {
        return store.read(project).orElseThrow();
    }

    /** @param writtenBy name and version of the program */
    public void export(ProjectId project, Path file, String writtenBy) {
        ProjectFile.write(file, read(project), writtenBy);
    }

    /** Puts a project into the trash and closes it; nothing of it is lost. */
    public void delete(ProjectId project) {
        OpenProject working;
        synchronized (open) {
            working = open.get(project);
        }
        if (working != null) {
            working.close();
        }
        store.trash(project, now());
    }

    /** Takes a project out of the trash. */
    public void recover(ProjectId project) {
        store.recover(project, now());
    }

    /** Opens a project; one that is open already is the same object for all who open it. */
    public OpenProject open(ProjectId project) {
        synchronized (open) {
            return open.computeIfAbsent(
                    project,
                    id -> new OpenProject(
                            read(id), store, clock, user, () -> forget(id)));
        }
    }

    /** Whole milliseconds, as the database keeps them. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void forget(ProjectId project) {
        synchronized (open) {
            open.remove(project);
        }
    }

    @Override
    public void close() {
        synchronized (open) {
            List.copyOf(open.values()).forEach(OpenProject::close);
        }
        store.close();
    }
}
