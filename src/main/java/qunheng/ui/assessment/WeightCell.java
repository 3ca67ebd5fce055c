package qunheng.ui.assessment;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;

/** A weight that is typed over in place: kept on Enter and when the field is left, dropped on Esc. */
final class WeightCell extends TreeTableCell<DrillDownRow, DrillDownRow> {
    private final AssessmentViewModel model;
    private final TextField field = new TextField();

    WeightCell(Session session, AssessmentViewModel model) {
        this.model = model;
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("weight-cell");
        field.getStyleClass().add("cell-field");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.accessibleTextProperty().bind(session.text("assessment.column.weight"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                keep();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused && isEditing()) {
                keep();
            }
        });
    }

    private void keep() {
        var row = getItem();
        var typed = field.getText();
        cancelEdit();
        if (row != null) {
            model.setWeight(row, typed);
        }
        getTreeTableView().requestFocus();
    }

    @Override
    public void startEdit() {
        var row = getItem();
        if (row == null || row.weightNode() == null) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            field.setText(row.weightText());
            setGraphic(field);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(null);
        setContentDisplay(ContentDisplay.TEXT_ONLY);
    }

    @Override
    protected void updateItem(@Nullable DrillDownRow row, boolean empty) {
        super.updateItem(row, empty);
        DrillDownColumns.mark(this, empty ? null : row);
        setText(empty || row == null ? "" : row.weightText());
        pseudoClassStateChanged(Marks.CHANGED, !empty && row != null && row.weightNode() != null && row.weight() != 1);
        pseudoClassStateChanged(Marks.NONE, empty || row == null || row.weightNode() == null);
    }
}
