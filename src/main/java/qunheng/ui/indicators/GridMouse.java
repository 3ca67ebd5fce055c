package qunheng.ui.indicators;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import qunheng.ui.indicators.IndicatorsRow.GroupRow;

/** Press selects, dragging stretches, a double click edits, a click on a heading's sign opens and closes it. */
final class GridMouse {
    private final IndicatorsViewModel model;
    private final TableView<IndicatorsRow> view;

    private GridMouse(IndicatorsViewModel model, GridTable table) {
        this.model = model;
        this.view = table.node();
    }

    static void attach(IndicatorsViewModel model, GridTable table) {
        var mouse = new GridMouse(model, table);
        mouse.view.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressed);
        mouse.view.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
        mouse.view.addEventFilter(MouseEvent.MOUSE_RELEASED, mouse::swallow);
        mouse.view.addEventFilter(MouseEvent.MOUSE_CLICKED, mouse::swallow);
    }

    private void pressed(MouseEvent event) {
        var cell = cell(event.getTarget());
        if (cell == null || inEditor(event.getTarget())) {
            return;
        }
        event.consume();
        view.requestFocus();
        if (cell.isEmpty()) {
            return;
        }
        var row = cell.getIndex();
        var column = view.getColumns().indexOf(cell.getTableColumn());
        var selected = model.grid().selection().get();
        if (event.getButton() == MouseButton.SECONDARY && holds(selected, row, column)) {
            return;
        }
        if (event.isShiftDown()) {
            model.grid().select(selected.to(row, column));
            return;
        }
        model.grid().select(GridSelection.at(row, column));
        var heading = cell.getItem() instanceof GroupRow;
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (heading && (column == GridColumns.ID || event.getClickCount() == 2)
                || !heading && event.getClickCount() == 2) {
            model.startEditing(null);
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || inEditor(event.getTarget())
                || cell(event.getTarget()) == null) {
            return;
        }
        event.consume();
        var under = cell(event.getPickResult().getIntersectedNode());
        if (under != null && !under.isEmpty() && model.editor().place().get() == null) {
            model.grid()
                    .select(model.grid()
                            .selection()
                            .get()
                            .to(under.getIndex(), view.getColumns().indexOf(under.getTableColumn())));
        }
    }

    /** The table's own idea of a click would undo the rectangle. */
    private void swallow(MouseEvent event) {
        if (cell(event.getTarget()) != null && !inEditor(event.getTarget())) {
            event.consume();
        }
    }

    private static boolean holds(GridSelection selected, int row, int column) {
        return row >= selected.top()
                && row <= selected.bottom()
                && column >= selected.left()
                && column <= selected.right();
    }

    private static boolean inEditor(@Nullable Object target) {
        for (var node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("cell-editor")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable TableCell<?, ?> cell(@Nullable Object target) {
        for (var node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node instanceof TableCell<?, ?> cell) {
                return cell;
            }
        }
        return null;
    }
}
