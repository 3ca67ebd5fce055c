package qunheng.ui.regions.data;

import atlantafx.base.theme.Styles;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** The wizard that makes a table of a file: look, say what the columns mean, read, answer, name. */
final class ImportSheet {
    private ImportSheet() {}

    static Sheet of(Session session, ImportViewModel model) {
        var reading = new ReadingFields(session, model.reading(), model.columns().remembered());
        var table = new TableFields(session, model.table());
        var done = model.reading().summary().isNotEmpty();
        table.visibleProperty().bind(done);
        table.managedProperty().bind(done);
        var problem = Sentences.of(model.table().problem());
        problem.setId("import-table-problem");
        problem.getStyleClass().add("caution");
        problem.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        var content = new VBox(
                new FormFields(session, model.form()),
                new ColumnsFields(session, model.columns()),
                reading,
                table,
                problem);
        content.getStyleClass().addAll("wizard", "import-wizard");
        model.reading().summary().subscribe((before, now) -> reveal(reading, now));
        model.reading().problem().subscribe((before, now) -> reveal(reading, now));
        model.table().problem().subscribe((before, now) -> reveal(problem, now));
        return new Sheet(session, session.text("regions.import.title", model.fileName()), content)
                .wide()
                .startAt(reading.readButton())
                .onClosed(model.reading()::cancel)
                .cancel("common.cancel")
                .confirm("regions.import.keep", model.table()::keep, Styles.ACCENT);
    }

    /** What is new is looked at, where the window is too low for all of it. */
    private static void reveal(Node node, String sentence) {
        if (sentence.isEmpty()) {
            return;
        }
        Platform.runLater(() -> {
            for (Node around = node.getParent(); around != null; around = around.getParent()) {
                if (around instanceof ScrollPane scroll && scroll.getContent() instanceof Parent content) {
                    scroll.getScene().getRoot().applyCss();
                    scroll.getScene().getRoot().layout(); // what was just shown has its place only then
                    var top = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
                    var room = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
                    scroll.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
                    return;
                }
            }
        });
    }
}
