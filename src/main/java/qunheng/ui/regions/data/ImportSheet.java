package qunheng.ui.regions.data;

import atlantafx.base.theme.Styles;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** The wizard that makes a table of a file: look, say what the columns mean, read, answer, name. */
final class ImportSheet {
    private ImportSheet() {}

    static Sheet of(Session session, ImportViewModel model) {
        var reading = new ReadingFields(session, model.reading());
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
        content.getStyleClass().add("wizard");
        return new Sheet(session, session.text("regions.import.title", model.fileName()), content)
                .wide()
                .startAt(reading.readButton())
                .onClosed(model.reading()::cancel)
                .cancel("common.cancel")
                .confirm("regions.import.keep", model.table()::keep, Styles.ACCENT);
    }
}
