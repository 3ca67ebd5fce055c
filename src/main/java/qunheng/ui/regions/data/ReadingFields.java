package qunheng.ui.regions.data;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;
import qunheng.ui.common.SystemPrograms;

/** The button that reads the file, how far it is, and what came of it. */
final class ReadingFields extends VBox {
    private final Session session;
    private final ReadingViewModel model;
    private final Button read = new Button(null, Icons.of(Feather.PLAY));

    /** @param remembered whether the columns mean what was said of this header before */
    ReadingFields(Session session, ReadingViewModel model, ObservableValue<Boolean> remembered) {
        super(12);
        this.session = session;
        this.model = model;
        read.setId("import-read");
        read.textProperty().bind(session.text("regions.import.go"));
        read.setOnAction(event -> model.read());
        read.disableProperty().bind(model.running());
        model.running().subscribe((was, running) -> {
            if (!running) {
                read.requestFocus(); // a disabled button has lost it to whatever came next
            }
        });
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.progress());
        bar.setPrefWidth(240);
        Describe.describe(bar, session, "regions.import.progress");
        var cancel = new Button();
        cancel.textProperty().bind(session.text("common.cancel"));
        cancel.setOnAction(event -> model.cancel());
        for (var node : List.of(bar, cancel)) {
            node.visibleProperty().bind(model.running());
            node.managedProperty().bind(model.running());
        }
        var known = new Label(null, Icons.of(Feather.INFO));
        known.setId("import-remembered");
        known.textProperty().bind(remembered.flatMap(
                said -> session.text(said ? "regions.import.remembered" : "regions.import.guessed")));
        known.setWrapText(true);
        known.visibleProperty().bind(model.running().not());
        known.managedProperty().bind(model.running().not());
        var row = new HBox(12, read, bar, cancel, known);
        row.getStyleClass().add("import-reading");
        var problem = Sentences.of(model.problem());
        problem.setId("import-problem");
        problem.getStyleClass().add("caution");
        problem.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        var summary = Sentences.of(model.summary());
        summary.setId("import-summary");
        getChildren().addAll(row, problem, summary, rejected());
    }

    /** Where the wizard begins. */
    Button readButton() {
        return read;
    }

    private Node rejected() {
        var told = Sentences.of(model.rejected());
        told.setId("import-rejected");
        var reasons = new VBox(2);
        reasons.setId("import-reasons");
        model.reasons().addListener((ListChangeListener<String>) change -> {
            reasons.getChildren().clear();
            model.reasons().forEach(reason -> {
                var line = Sentences.of(reason);
                line.getStyleClass().add(Styles.TEXT_SMALL);
                reasons.getChildren().add(line);
            });
        });
        var folder = new Button(null, Icons.of(Feather.FOLDER));
        folder.setId("import-rejected-folder");
        folder.getStyleClass().add(Styles.SMALL);
        folder.textProperty().bind(session.text("regions.import.openFolder"));
        Describe.describe(folder, session, "regions.import.openFolder");
        folder.setOnAction(event -> {
            var file = model.rejectedFile();
            if (file != null && !SystemPrograms.open(file.toAbsolutePath().resolveSibling(""))) {
                session.tell(Notice.Kind.INFORMATION, "regions.import.folderAt", file.toString());
            }
        });
        var box = new VBox(8, told, reasons, folder);
        box.getStyleClass().add("import-rejected");
        box.visibleProperty().bind(model.rejected().isNotEmpty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
