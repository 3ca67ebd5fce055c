package qunheng.ui.projects;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.project.ProjectSummary;
import qunheng.ui.common.Desk;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** The user's projects, the samples and the trash, as cards. */
final class ProjectsViewModel {
    private static final int MOST_BACKUPS = 8;

    private final Session session;
    private final Desk desk;
    private final Supplier<List<Project>> readSamples;
    private final ZoneId zone;
    private final ObservableList<ProjectRow> projects = FXCollections.observableArrayList();
    private final ObservableList<ProjectRow> samples = FXCollections.observableArrayList();
    private final ObservableList<BackupRow> backups = FXCollections.observableArrayList();
    private final ObservableList<ProjectRow> trash = FXCollections.observableArrayList();
    private final Subscriptions subscriptions = new Subscriptions();
    private List<Project> sampleProjects = List.of();

    ProjectsViewModel(Session session, Desk desk, Supplier<List<Project>> readSamples, ZoneId zone) {
        this.session = session;
        this.desk = desk;
        this.readSamples = readSamples;
        this.zone = zone;
    }

    void opened() {
        if (sampleProjects.isEmpty()) {
            sampleProjects = List.copyOf(readSamples.get());
        }
        subscriptions.listen(desk.revision(), revision -> refresh());
        subscriptions.listen(session.language(), language -> refresh());
        subscriptions.listen(session.project(), project -> refresh());
        refresh();
    }

    void closed() {
        subscriptions.close();
    }

    ObservableList<ProjectRow> projects() {
        return projects;
    }

    ObservableList<ProjectRow> samples() {
        return samples;
    }

    ObservableList<ProjectRow> trash() {
        return trash;
    }

    ObservableList<BackupRow> backups() {
        return backups;
    }

    void restore(BackupRow row) {
        if (desk.restore(row.backup())) {
            session.tell(Notice.Kind.SUCCESS, "projects.backup.done", time(row.backup().takenAt()));
        }
    }

    private void refresh() {
        projects.setAll(desk.projects().stream().map(this::row).toList());
        samples.setAll(sampleProjects.stream().map(this::row).toList());
        trash.setAll(desk.trash().stream().map(this::row).toList());
        backups.setAll(desk.backups().stream()
                .limit(MOST_BACKUPS)
                .map(backup -> new BackupRow(
                        backup,
                        session.messages()
                                .get(
                                        "projects.backup.line",
                                        time(backup.takenAt()),
                                        Math.max(1, Math.round(backup.bytes() / 1024.0)))))
                .toList());
    }

    private ProjectRow row(ProjectSummary project) {
        var trashed = project.trashedAt();
        var facts = trashed == null
                ? session.messages()
                        .get(
                                "projects.card.facts",
                                project.profiles(),
                                project.assessmentYear(),
                                time(project.changedAt()))
                : session.messages().get("projects.card.trashed", time(trashed));
        return new ProjectRow(
                project.id(),
                session.name(project.nameZh(), project.nameEn()),
                other(project.nameZh(), project.nameEn()),
                facts,
                project.fictional(),
                isOpen(project.id()));
    }

    private ProjectRow row(Project sample) {
        return new ProjectRow(
                sample.id(),
                session.name(sample.nameZh(), sample.nameEn()),
                other(sample.nameZh(), sample.nameEn()),
                session.messages()
                        .get("projects.card.sample", sample.profiles().size(), sample.assessmentYear()),
                sample.fictional(),
                isOpen(sample.id()));
    }

    private boolean isOpen(ProjectId id) {
        return desk.openId().filter(id::equals).isPresent();
    }

    /** The name in the language that is not the window's, if there is one. */
    private String other(String zh, String en) {
        if (zh.isBlank() || en.isBlank()) {
            return "";
        }
        return session.language().get() == Language.ZH ? en : zh;
    }

    private String time(Instant instant) {
        return session.numbers().dateTime(instant.atZone(zone));
    }

    /** Opens a project and leads on to its profile. */
    void open(ProjectId id) {
        if (desk.open(id)) {
            session.go("profile");
        }
    }

    void openSample(ProjectId id) {
        sample(id).ifPresent(sample -> {
            if (desk.openSample(sample)) {
                session.go("profile");
            }
        });
    }

    private Optional<Project> sample(ProjectId id) {
        return sampleProjects.stream().filter(sample -> sample.id().equals(id)).findFirst();
    }

    void delete(ProjectId id) {
        desk.delete(id);
    }

    void recover(ProjectId id) {
        desk.recover(id);
    }
}
