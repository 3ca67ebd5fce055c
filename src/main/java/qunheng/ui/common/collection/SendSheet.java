package qunheng.ui.common.collection;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.project.OutgoingWorkbook;
import qunheng.ui.common.Background;
import qunheng.ui.common.Choices;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;
import qunheng.ui.common.SystemPrograms;
import qunheng.ui.common.collection.SendViewModel.State.Stage;

/** Who is asked, and where the workbooks go; then how far they are, and the folder with them. */
final class SendSheet {
    private static final List<Integer> YEARS = List.of(1, 2, 3, 4, 5);
    private static final double ROW_EM = 2;
    private static final int ROWS = 4;
    private static final int FILES = 4;
    private static final double EM = 14;

    private final Session session;
    private final Background background;
    private final FilePicker files;
    private final SendViewModel model;

    private SendSheet(Session session, Background background, FilePicker files, SendViewModel model) {
        this.session = session;
        this.background = background;
        this.files = files;
        this.model = model;
    }

    static Sheet of(Session session, Background background, FilePicker files, SendViewModel model) {
        return new SendSheet(session, background, files, model).sheet();
    }

    private Sheet sheet() {
        var departments = new TextArea();
        departments.setId("send-departments");
        departments.setPrefRowCount(ROWS);
        departments.setMinHeight(Region.USE_PREF_SIZE);
        departments.textProperty().bindBidirectional(model.departments());
        var clusters = Choices.<Boolean>of(
                session,
                List.of(false, true),
                all -> session.messages()
                        .get(
                                Boolean.TRUE.equals(all)
                                        ? "collection.send.clusters.all"
                                        : "collection.send.clusters.one"),
                model.allClusters());
        var years = Choices.<Integer>of(
                session,
                YEARS,
                count -> session.messages().get("collection.send.years.count", count == null ? 0 : count),
                model.years());
        var both = new HBox(
                16,
                grow(new FieldBox(session, "collection.send.clusters", clusters)),
                grow(new FieldBox(session, "collection.send.years", years)));
        var content = new VBox(
                8,
                new FieldBox(session, "collection.send.departments", departments),
                both,
                folder(),
                new ProgressLine(
                        session,
                        "collection.send.running",
                        "send-stop",
                        model.progress(),
                        model.running(),
                        model::cancel),
                state(),
                names());
        return new Sheet(session, session.text("collection.send.title"), content)
                .cancel("common.close")
                .confirm("collection.send.write", this::write, Styles.ACCENT)
                .startAt(departments)
                .onClosed(model::cancel);
    }

    private static Node grow(Region field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(1);
        return field;
    }

    private Node folder() {
        var path = new Label();
        path.setId("send-folder");
        path.setMaxWidth(Double.MAX_VALUE);
        path.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        path.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.folder().get() == null
                                ? session.messages().get("collection.send.folder.none")
                                : String.valueOf(model.folder().get()),
                        model.folder(),
                        session.language()));
        HBox.setHgrow(path, Priority.ALWAYS);
        var choose = new Button(null, Icons.of(Feather.FOLDER));
        choose.setId("send-choose");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.textProperty().bind(session.text("collection.send.choose"));
        choose.setOnAction(event -> choose());
        var line = new HBox(8, path, choose);
        line.setAlignment(Pos.CENTER_LEFT);
        return new FieldBox(session, "collection.send.folder", line);
    }

    private boolean choose() {
        var chosen = files.folder(session.messages().get("collection.send.folder"));
        chosen.ifPresent(model.folder()::set);
        return chosen.isPresent();
    }

    /** The files that would be written, so that nobody is surprised. */
    private Node names() {
        var list = new ListView<OutgoingWorkbook>();
        list.setId("send-files");
        list.getStyleClass().add(Styles.DENSE);
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(session.text("collection.send.files"));
        list.setCellFactory(view -> new javafx.scene.control.ListCell<>() {
            @Override
            protected void updateItem(@org.jspecify.annotations.Nullable OutgoingWorkbook item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : String.valueOf(item.file().getFileName()));
            }
        });
        list.setFixedCellSize(ROW_EM * EM * session.textScale().get());
        list.setPrefHeight(list.getFixedCellSize() * FILES + 2);
        list.setMinHeight(list.getPrefHeight());
        model.workbooks().subscribe(all -> list.getItems().setAll(all));
        return new FieldBox(session, "collection.send.files", list);
    }

    private Node state() {
        var sentence = new Label();
        sentence.setId("send-state");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var open = new Button(null, Icons.of(Feather.EXTERNAL_LINK));
        open.setId("send-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.textProperty().bind(session.text("collection.send.open"));
        open.setOnAction(event -> open());
        model.state().subscribe(state -> {
            sentence.setText(state.sentence());
            sentence.getStyleClass().removeAll(Styles.DANGER, Styles.SUCCESS);
            switch (state.stage()) {
                case FAILED -> sentence.getStyleClass().add(Styles.DANGER);
                case DONE -> sentence.getStyleClass().add(Styles.SUCCESS);
                default -> {}
            }
            open.setVisible(state.stage() == Stage.DONE);
            open.setManaged(open.isVisible());
        });
        var line = new HBox(8, sentence, open);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(model.running().not());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /** The sheet stays open: what was written is said in it. */
    private boolean write() {
        if (model.folder().get() != null || choose()) {
            model.write();
        }
        return false;
    }

    private void open() {
        var folder = model.folder().get();
        if (folder != null) {
            background.work().execute(() -> show(folder));
        }
    }

    private void show(Path folder) {
        if (!SystemPrograms.open(folder)) {
            background
                    .screen()
                    .execute(
                            () -> session.tell(Notice.Kind.INFORMATION, "collection.send.folderAt", folder.toString()));
        }
    }
}
