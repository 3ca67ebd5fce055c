package qunheng.ui.projects;

import java.util.function.Supplier;
import qunheng.model.ProjectId;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.ScreenContext;

/** New project, project file in, project file out: the same from the menu and from the screen. */
public final class ProjectCommands {
    private static final String PATTERN = "*.qunheng.json";

    private final ScreenContext context;
    private final Supplier<Overlay> overlay;

    public ProjectCommands(ScreenContext context, Supplier<Overlay> overlay) {
        this.context = context;
        this.overlay = overlay;
    }

    public void create(int thisYear) {
        overlay.get().show(NewProjectSheet.of(context.session(), new NewProjectViewModel(context, thisYear)));
    }

    public void importFile() {
        var messages = context.session().messages();
        context.files()
                .open(messages.get("projects.import.title"), messages.get("projects.file.kind"), PATTERN)
                .ifPresent(file -> {
                    if (context.desk().importFile(file)) {
                        context.session()
                                .tell(Notice.Kind.SUCCESS, "projects.import.done", String.valueOf(file.getFileName()));
                        context.session().go("profile");
                    }
                });
    }

    /** Writes the open project to a file. */
    public void exportOpen() {
        context.desk().openId().ifPresent(this::export);
    }

    void export(ProjectId id) {
        var session = context.session();
        var messages = session.messages();
        var name = context.desk().projects().stream()
                .filter(project -> project.id().equals(id))
                .map(project -> session.name(project.nameZh(), project.nameEn()))
                .findFirst()
                .orElse(id.value());
        context.files()
                .save(
                        messages.get("projects.export.title"),
                        name.replaceAll("[\\\\/:*?\"<>|\\s]+", "-") + ".qunheng.json",
                        messages.get("projects.file.kind"),
                        PATTERN)
                .ifPresent(file -> {
                    if (context.desk().export(id, file)) {
                        session.tell(Notice.Kind.SUCCESS, "projects.export.done", file.toString());
                    }
                });
    }
}
