package qunheng.ui.indicators;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Keeps id and name in view while the years are scrolled sideways, as a spreadsheet's frozen panes do: their cells and
 * headings go with the scroll bar, in front of the others.
 */
final class FrozenColumns {
    /** Id and name. */
    static final int COUNT = 2;

    private final TableView<IndicatorsRow> table;
    private final DoubleProperty offset = new SimpleDoubleProperty();
    private @Nullable ScrollBar bar;

    FrozenColumns(TableView<IndicatorsRow> table) {
        this.table = table;
    }

    /** A cell of a frozen column. */
    void freeze(Node cell) {
        cell.translateXProperty().bind(offset);
        cell.setViewOrder(-1);
    }

    /** Finds the scroll bar and the headings, which exist once the table has been drawn. */
    void attach() {
        if (bar == null) {
            bar = table.lookupAll(".scroll-bar").stream()
                    .filter(node -> node instanceof ScrollBar found && found.getOrientation() == Orientation.HORIZONTAL)
                    .map(ScrollBar.class::cast)
                    .findFirst()
                    .orElse(null);
            if (bar != null) {
                offset.bind(bar.valueProperty());
            }
        }
        for (var column : table.getColumns().subList(0, Math.min(COUNT, table.getColumns().size()))) {
            for (var heading : table.lookupAll(".column-header")) {
                if (column.getId().equals(heading.getId()) && !heading.translateXProperty().isBound()) {
                    freeze(heading);
                }
            }
        }
    }

    /** Scrolls sideways no further than needed to see a column beside the frozen ones. */
    void reveal(int column) {
        if (bar == null || column < COUNT || column >= table.getColumns().size() || !bar.isVisible()) {
            return;
        }
        var start = width(column);
        var end = start + table.getColumns().get(column).getWidth();
        var window = table.lookup(".clipped-container") instanceof Region shown ? shown.getWidth() : table.getWidth();
        if (start < bar.getValue() + width(COUNT)) {
            bar.setValue(Math.max(bar.getMin(), start - width(COUNT)));
        } else if (end > bar.getValue() + window) {
            bar.setValue(Math.min(bar.getMax(), end - window));
        }
    }

    private double width(int columns) {
        return table.getColumns().subList(0, columns).stream().mapToDouble(TableColumn::getWidth).sum();
    }
}
