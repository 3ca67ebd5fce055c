package qunheng.ui.projects;

import atlantafx.base.theme.Styles;
import java.time.Year;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.project.SampleProjects;
import qunheng.ui.common.EmptyState;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;
import qunheng.ui.common.collection.CollectionMenu;
import qunheng.ui.common.tableimport.RememberedMappings;
import qunheng.ui.common.tableimport.TableImportAction;

/** Where do I start? */
public final class ProjectsView implements Screen {
    private final Session session;
    private final ProjectsViewModel model;
    private final ProjectCommands commands;
    private final Page page;

    public ProjectsView(ScreenContext context) {
        session = context.session();
        model = new ProjectsViewModel(session, context.desk(), SampleProjects::read, ZoneId.systemDefault());
        page = new Page(session, "projects");
        commands = new ProjectCommands(context, () -> Overlay.of(page));
        var create = button("projects.new", Feather.PLUS, () -> commands.create(Year.now().getValue()));
        create.getStyleClass().add(Styles.ACCENT);
        page.actions(
                new CollectionMenu(session, context.background(), context.files())
                        .with(new TableImportAction(
                                session,
                                context.background(),
                                context.files(),
                                RememberedMappings.in(context.settings()))),
                button("projects.import", Feather.DOWNLOAD, commands::importFile),
                create);

        var empty = new EmptyState(
                session,
                Feather.FOLDER_PLUS,
                "projects.empty",
                button("projects.new", Feather.PLUS, () -> commands.create(Year.now().getValue())),
                button("projects.import", Feather.DOWNLOAD, commands::importFile));
        var own = new FlowPane();
        cards(own, model.projects(), this::card);
        only(own, model.projects(), false);
        only(empty, model.projects(), true);

        var samples = new FlowPane();
        cards(samples, model.samples(), this::sample);
        var sampleSection = section("projects.samples", samples);
        only(sampleSection, model.samples(), false);

        var trash = new FlowPane();
        cards(trash, model.trash(), this::trashed);
        var trashSection = section("projects.trash", trash);
        only(trashSection, model.trash(), false);

        var backups = new VBox();
        backups.getStyleClass().add("backups");
        model.backups().addListener((ListChangeListener<BackupRow>) change -> backups.getChildren()
                .setAll(model.backups().stream().map(this::backup).toList()));
        var backupSection = section("projects.backups", backups);
        only(backupSection, model.backups(), false);

        var content = new VBox(section("projects.own", own, empty), sampleSection, trashSection, backupSection);
        content.getStyleClass().add("sections");
        page.scroll(content);
    }

    private Button button(String key, Feather icon, Runnable action) {
        var button = new Button();
        button.textProperty().bind(session.text(key));
        button.setGraphic(Icons.of(icon));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private VBox section(String key, Node... content) {
        var title = new Label();
        title.getStyleClass().add("section-title");
        title.textProperty().bind(session.text(key));
        var lead = new Label();
        lead.getStyleClass().add(Styles.TEXT_MUTED);
        lead.setWrapText(true);
        lead.textProperty().bind(session.text(key + ".lead"));
        var head = new VBox(title, lead);
        var section = new VBox(head);
        section.getChildren().addAll(content);
        section.getStyleClass().add("section");
        return section;
    }

    private static void cards(FlowPane pane, ObservableList<ProjectRow> rows, Function<ProjectRow, Node> card) {
        pane.getStyleClass().add("cards");
        rows.addListener((ListChangeListener<ProjectRow>)
                change -> pane.getChildren().setAll(rows.stream().map(card).toList()));
    }

    private static <T> void only(Node node, ObservableList<T> rows, boolean whenEmpty) {
        Runnable show = () -> {
            node.setVisible(rows.isEmpty() == whenEmpty);
            node.setManaged(node.isVisible());
        };
        rows.addListener((ListChangeListener<T>) change -> show.run());
        show.run();
    }

    private Node card(ProjectRow row) {
        return new ProjectCard(session, row)
                .main("projects.open", () -> model.open(row.id()), row.open() ? Styles.BUTTON_OUTLINED : Styles.ACCENT)
                .tool(Feather.UPLOAD, "projects.export", () -> commands.export(row.id()))
                .tool(Feather.TRASH_2, "projects.delete", () -> delete(row));
    }

    private Node sample(ProjectRow row) {
        return new ProjectCard(session, row).main("projects.openSample", () -> model.openSample(row.id()));
    }

    private Node trashed(ProjectRow row) {
        return new ProjectCard(session, row).main("projects.recover", () -> model.recover(row.id()));
    }

    private Node backup(BackupRow row) {
        var text = new Label(row.line());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var restore = new Button();
        restore.textProperty().bind(session.text("projects.backup.restore"));
        restore.accessibleTextProperty().bind(session.text("projects.backup.restore").map(t -> t + " " + row.line()));
        restore.setOnAction(event -> Overlay.of(page)
                .show(Sheet.question(
                                session, "projects.backup.title", session.text("projects.backup.sentence", row.line()))
                        .cancel("common.cancel")
                        .confirm(
                                "projects.backup.restore",
                                () -> {
                                    model.restore(row);
                                    return true;
                                },
                                Styles.DANGER)));
        var line = new HBox(Icons.of(Feather.ARCHIVE), text, gap, restore);
        line.getStyleClass().add("backup");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void delete(ProjectRow row) {
        Overlay.of(page)
                .show(Sheet.question(
                                session, "projects.delete.title", session.text("projects.delete.sentence", row.name()))
                        .cancel("common.cancel")
                        .confirm(
                                "projects.delete.confirm",
                                () -> {
                                    model.delete(row.id());
                                    return true;
                                },
                                Styles.DANGER));
    }

    @Override
    public String id() {
        return "projects";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void opened() {
        model.opened();
    }

    @Override
    public void closed() {
        model.closed();
    }
}
