package qunheng.ui.assessment;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.ColumnHeader;
import qunheng.ui.common.ScoreBar;
import qunheng.ui.common.Session;

/** The columns of the tree. */
final class DrillDownColumns {
    private final Session session;
    private final AssessmentViewModel model;

    DrillDownColumns(Session session, AssessmentViewModel model) {
        this.session = session;
        this.model = model;
    }

    TreeTableColumn<DrillDownRow, DrillDownRow> name() {
        var column = column("assessment.column.name", 220, 320);
        column.setCellFactory(c -> new TextCell(DrillDownRow::name, false));
        return column;
    }

    TreeTableColumn<DrillDownRow, DrillDownRow> score() {
        var column = column("assessment.column.score", 120, 132);
        column.setCellFactory(c -> new ScoreCell());
        return column;
    }

    TreeTableColumn<DrillDownRow, DrillDownRow> contribution() {
        var column = numbers("assessment.column.contribution", 64, 72);
        column.setCellFactory(c -> new TextCell(DrillDownRow::contributionText, true));
        return column;
    }

    TreeTableColumn<DrillDownRow, DrillDownRow> weight() {
        var column = numbers("assessment.column.weight", 60, 68);
        column.setEditable(true);
        column.setCellFactory(c -> new WeightCell(session, model));
        return column;
    }

    TreeTableColumn<DrillDownRow, DrillDownRow> share() {
        var column = numbers("assessment.column.share", 56, 60);
        column.setCellFactory(c -> new TextCell(DrillDownRow::share, true));
        return column;
    }

    TreeTableColumn<DrillDownRow, DrillDownRow> value() {
        var column = numbers("assessment.column.value", 96, 132);
        column.setCellFactory(c -> new TextCell(DrillDownRow::value, true));
        return column;
    }

    TreeTableColumn<DrillDownRow, DrillDownRow> data() {
        var column = column("assessment.column.data", 76, 84);
        column.setCellFactory(c -> new TextCell(
                row -> row.state().isEmpty() ? row.coverage().isEmpty() ? row.year() : row.coverage() : row.state(),
                false));
        return column;
    }

    private TreeTableColumn<DrillDownRow, DrillDownRow> numbers(String key, double min, double preferred) {
        var column = column(key, min, preferred);
        column.getStyleClass().add("number");
        return column;
    }

    private TreeTableColumn<DrillDownRow, DrillDownRow> column(String key, double min, double preferred) {
        var column = new TreeTableColumn<DrillDownRow, DrillDownRow>();
        column.setGraphic(new ColumnHeader(session, key));
        column.setMinWidth(min);
        column.setPrefWidth(preferred);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue().getValue()));
        return column;
    }

    /** Marks what is left out of the score, and old values. */
    static void mark(TreeTableCell<DrillDownRow, DrillDownRow> cell, @Nullable DrillDownRow row) {
        cell.pseudoClassStateChanged(Marks.LEFT_OUT, row != null && !row.counts());
        cell.pseudoClassStateChanged(Marks.OLD, row != null && row.stale());
    }

    /** A text; the tooltip has all of it. */
    private static final class TextCell extends TreeTableCell<DrillDownRow, DrillDownRow> {
        private final Function<DrillDownRow, String> text;
        private final Tooltip tip = new Tooltip();

        TextCell(Function<DrillDownRow, String> text, boolean number) {
            this.text = text;
            tip.setWrapText(true);
            tip.setMaxWidth(360);
            if (number) {
                setAlignment(Pos.CENTER_RIGHT);
            }
        }

        @Override
        protected void updateItem(@Nullable DrillDownRow row, boolean empty) {
            super.updateItem(row, empty);
            mark(this, empty ? null : row);
            var shown = empty || row == null ? "" : text.apply(row);
            setText(shown);
            tip.setText(shown);
            setTooltip(shown.isEmpty() ? null : tip);
        }
    }

    /** The score as a number, and as a mark in its interval. */
    private static final class ScoreCell extends TreeTableCell<DrillDownRow, DrillDownRow> {
        private final Label number = new Label();
        private final ScoreBar bar = new ScoreBar();
        private final HBox content = new HBox(number, bar);

        ScoreCell() {
            content.getStyleClass().add("score-cell");
            content.setAlignment(Pos.CENTER_LEFT);
            content.setFillHeight(false);
            number.getStyleClass().add("score-number");
            HBox.setHgrow(bar, Priority.ALWAYS);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable DrillDownRow row, boolean empty) {
            super.updateItem(row, empty);
            mark(this, empty ? null : row);
            if (empty || row == null || row.level() == DrillDownRow.Level.OBSERVATION) {
                setGraphic(null);
                setText("");
                return;
            }
            number.setText(row.scoreText());
            bar.show(row.score(), row.low(), row.high());
            bar.setVisible(!Double.isNaN(row.low()));
            setText(row.scoreText()); // for a screen reader; only the graphic is drawn
            setGraphic(content);
        }
    }
}
