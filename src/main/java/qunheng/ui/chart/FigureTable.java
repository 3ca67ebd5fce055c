package qunheng.ui.chart;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;

/** The numbers behind a figure, sortable; a column of numbers sorts as numbers and stands at the right. */
final class FigureTable extends TableView<List<Cell>> {
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::numeric)
            .thenComparing((a, b) -> a.numeric() && b.numeric() ? Double.compare(a.number(), b.number()) : 0)
            .thenComparing(Cell::shown);
    private static final double WIDEST = 420;

    FigureTable() {
        getStyleClass().add("figure-table");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    }

    void show(ChartTable table) {
        getColumns().clear();
        for (var i = 0; i < table.header().size(); i++) {
            getColumns().add(column(table, i));
        }
        setItems(FXCollections.observableArrayList(table.rows()));
    }

    private static TableColumn<List<Cell>, Cell> column(ChartTable table, int index) {
        var column = new TableColumn<List<Cell>, Cell>(table.header().get(index));
        var numbers = table.rows().stream().anyMatch(row -> row.get(index).numeric());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().get(index)));
        column.setComparator(ORDER);
        column.setCellFactory(c -> new ShownCell(numbers));
        var longest = table.rows().stream().mapToInt(row -> row.get(index).shown().length()).max().orElse(0);
        column.setPrefWidth(Math.clamp(Math.max(longest, table.header().get(index).length()) * 11.0, 80, WIDEST));
        return column;
    }

    private static final class ShownCell extends TableCell<List<Cell>, Cell> {
        ShownCell(boolean numbers) {
            setAlignment(numbers ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Cell item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.shown());
        }
    }
}
