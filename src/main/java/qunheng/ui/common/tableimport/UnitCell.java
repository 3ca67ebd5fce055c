package qunheng.ui.common.tableimport;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import qunheng.project.tableimport.Meaning;
import qunheng.ui.common.Session;

/** The unit that a column's values are in, as its head says it or the user types it. */
final class UnitCell extends TableCell<Integer, Integer> {
    private final Session session;
    private final TableImportViewModel model;
    private final TextField field = new TextField();

    UnitCell(Session session, TableImportViewModel model) {
        this.session = session;
        this.model = model;
        field.setOnAction(event -> keep());
        field.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                keep();
            }
        });
    }

    private void keep() {
        var at = getItem();
        var now = model.mapping().get();
        if (at != null && now != null && at < now.columns().size()) {
            var column = now.columns().get(at);
            var typed = field.getText().strip();
            if (!column.unit().equals(typed)) {
                model.mean(now.withColumn(at, column.withUnit(typed)));
            }
        }
    }

    @Override
    protected void updateItem(@Nullable Integer at, boolean empty) {
        super.updateItem(at, empty);
        var now = model.mapping().get();
        if (empty || at == null || now == null || at >= now.columns().size()) {
            setGraphic(null);
            return;
        }
        var column = now.columns().get(at);
        var typed = column.meaning().holdsValues() && !(column.meaning() instanceof Meaning.OfCluster);
        if (!field.isFocused()) {
            field.setText(column.unit());
        }
        field.setAccessibleText(session.messages().get("tableimport.column.unit") + " " + column.header());
        setGraphic(typed ? field : null);
    }
}
