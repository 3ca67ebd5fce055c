package qunheng.ui.indicators;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;
import qunheng.ui.indicators.DetailsFileViewModel.Status;

/** The file behind a value: a place to drop one, its name to open it, and a sentence when it is not what it was. */
final class DetailsFile extends VBox {
    private static final int DIGEST_SHOWN = 12;

    private final Session session;
    private final DetailsFileViewModel model;
    private final FilePicker files;
    private final Label heading = new Label();
    private final Label none = new Label();
    private final Hyperlink name = new Hyperlink();
    private final Label size = new Label();
    private final Label copying = new Label();
    private final Label problem = new Label();
    private final Button attach;
    private final Button folder;
    private final Button replace;
    private final Button remove;
    private final FlowPane empty;

    DetailsFile(Session session, DetailsFileViewModel model, FilePicker files) {
        this.session = session;
        this.model = model;
        this.files = files;
        getStyleClass().addAll("field-box", "evidence-file");
        setId("evidence-file");
        heading.getStyleClass().add("field-label");
        heading.textProperty().bind(session.text("indicators.file"));
        none.getStyleClass().add("text-muted");
        none.textProperty().bind(session.text("indicators.file.none"));
        attach = new Button();
        attach.setId("file-attach");
        attach.getStyleClass().add(Styles.SMALL);
        attach.setGraphic(Icons.of(Feather.PAPERCLIP));
        attach.textProperty().bind(session.text("indicators.file.attach"));
        attach.setOnAction(event -> choose());
        Describe.describe(attach, session, "indicators.file.attach");
        empty = new FlowPane(8, 4, none, attach);
        empty.getStyleClass().add("file-drop");
        name.setId("file-name");
        name.setGraphic(Icons.of(Feather.FILE_TEXT));
        name.setWrapText(true);
        name.setOnAction(event -> model.open());
        folder = button(Feather.FOLDER, "file-folder", "indicators.file.folder", model::showInFolder);
        replace = button(Feather.REPEAT, "file-replace", "indicators.file.replace", this::choose);
        remove = button(Feather.X, "file-remove", "indicators.file.remove", model::remove);
        size.getStyleClass().addAll("text-muted", "file-size");
        size.setId("file-size");
        size.setMinWidth(0);
        var line = new HBox(size, spring(), folder, replace, remove);
        line.getStyleClass().add("file-line");
        problem.setId("file-problem");
        problem.getStyleClass().addAll("details-remark", "file-problem");
        problem.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problem());
        copying.textProperty().bind(model.copying());
        copying.getStyleClass().add("text-muted");
        getChildren().addAll(heading, empty, name, line, copying, problem);
        line.visibleProperty().bind(name.visibleProperty());
        problem.visibleProperty().bind(model.problem().map(text -> !text.isEmpty()));
        copying.visibleProperty().bind(model.copying().map(text -> !text.isEmpty()));
        for (Node part : List.of(empty, name, line, copying, problem)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        // Who comes back from the program that showed the file may have changed it there.
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).subscribe(focused -> {
            if (Boolean.TRUE.equals(focused) && model.file().get() != null) {
                model.lookAgain();
            }
        });
        // Once a file hangs there, dropping another one replaces it; undo brings the first one back.
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        setOnDragExited(event -> getStyleClass().remove("file-over"));
    }

    /** Lets files be dropped on a larger region than this. */
    void acceptOn(Node region) {
        region.setOnDragOver(this::over);
        region.setOnDragDropped(this::dropped);
        region.setOnDragExited(event -> getStyleClass().remove("file-over"));
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.follow(model.status(), status -> show());
        subscriptions.listen(model.file(), file -> show());
        subscriptions.listen(session.language(), language -> show());
    }

    private void show() {
        var file = model.file().get();
        var messages = session.messages();
        empty.setVisible(file == null);
        name.setVisible(file != null);
        attach.setDisable(!model.canAttach());
        if (file == null) {
            return;
        }
        name.setText(file.name());
        name.setAccessibleText(messages.get("indicators.file.open", file.name()));
        var there = model.status().get() != Status.MISSING;
        name.setDisable(!there);
        var about = messages.get("indicators.file.size", bytes(file.bytes()), file.sha256().substring(0, DIGEST_SHOWN));
        size.setText(switch (model.status().get()) {
            case CHECKING -> messages.get("indicators.file.checking");
            case PRESENT -> bytes(file.bytes()) + " · " + messages.get("indicators.file.intact");
            default -> about;
        });
    }

    private String bytes(int bytes) {
        var numbers = session.numbers();
        return bytes < 1 << 10
                ? numbers.value(bytes) + " B"
                : bytes < 1 << 20
                        ? numbers.value(Math.round(bytes / 102.4) / 10.0) + " KB"
                        : numbers.value(Math.round(bytes / 104_857.6) / 10.0) + " MB";
    }

    private void choose() {
        var messages = session.messages();
        files.open(messages.get("indicators.file.choose"), messages.get("indicators.file.any"), "*")
                .ifPresent(path -> model.attach(List.of(path)));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && model.canAttach()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!getStyleClass().contains("file-over")) {
                getStyleClass().add("file-over");
            }
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles() && model.canAttach()) {
            model.attach(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private Button button(Feather icon, String id, String key, Runnable action) {
        var button = new Button(null, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setOnAction(event -> action.run());
        return Describe.describe(button, session, key);
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
