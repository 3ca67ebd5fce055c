package qunheng.ui.tier.roadmap;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;

/** The columns of a plan. */
final class PlanColumns {
    private PlanColumns() {}

    static void fill(TableView<PlanRow> table, Session session) {
        var effort = column(session, "roadmap.column.effort", 60, true, PlanRow::effortText);
        effort.setComparator(Comparator.comparingDouble(PlanRow::effort));
        table.getColumns().setAll(List.of(
                column(session, "roadmap.column.indicator", 186, false, PlanRow::name),
                column(session, "roadmap.column.action", 82, false, PlanRow::action),
                column(session, "roadmap.column.from", 86, true, PlanRow::from),
                column(session, "roadmap.column.to", 86, true, PlanRow::to),
                column(session, "roadmap.column.points", 104, true, PlanRow::points),
                effort,
                column(session, "roadmap.column.years", 86, false, PlanRow::years)));
    }

    private static TableColumn<PlanRow, PlanRow> column(
            Session session, String key, double width, boolean number, Function<PlanRow, String> text) {
        var column = new TableColumn<PlanRow, PlanRow>();
        var header = new Label();
        header.textProperty().bind(session.text(key));
        column.setGraphic(header);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 56));
        column.setReorderable(false);
        column.setComparator(Comparator.comparing(text));
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(c -> new Cell(text, number));
        return column;
    }

    private static final class Cell extends TableCell<PlanRow, PlanRow> {
        private final Function<PlanRow, String> text;
        private final Tooltip tip = new Tooltip();

        Cell(Function<PlanRow, String> text, boolean number) {
            this.text = text;
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            if (number) {
                setAlignment(Pos.CENTER_RIGHT);
            }
        }

        @Override
        protected void updateItem(@Nullable PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText("");
                setTooltip(null);
            } else {
                setText(text.apply(row));
                tip.setText(row.hint());
                setTooltip(tip);
            }
        }
    }
}
