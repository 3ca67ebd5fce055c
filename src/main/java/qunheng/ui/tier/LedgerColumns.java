package qunheng.ui.tier;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.ColumnHeader;
import qunheng.ui.common.ScoreBar;
import qunheng.ui.common.Session;

/** The columns of the ledger. */
final class LedgerColumns {
    private static final PseudoClass TIER = PseudoClass.getPseudoClass("tier");

    private final Session session;

    LedgerColumns(Session session) {
        this.session = session;
    }

    TreeTableColumn<LedgerRow, LedgerRow> name() {
        var column = column("tier.column.name", 150, 216);
        column.setCellFactory(c -> new TextCell(LedgerRow::name, row -> row.tier() ? row.asked() : row.name(), false));
        return column;
    }

    TreeTableColumn<LedgerRow, LedgerRow> outcome() {
        var column = column("tier.column.outcome", 76, 80);
        column.setCellFactory(c -> new OutcomeCell());
        return column;
    }

    TreeTableColumn<LedgerRow, LedgerRow> value() {
        var column = column("tier.column.value", 72, 112);
        column.getStyleClass().add("number");
        column.setCellFactory(c -> new TextCell(LedgerRow::value, LedgerRow::value, true));
        return column;
    }

    TreeTableColumn<LedgerRow, LedgerRow> bullet() {
        var column = column("tier.column.bullet", 72, 88);
        column.setCellFactory(c -> new BulletCell());
        return column;
    }

    TreeTableColumn<LedgerRow, LedgerRow> asked() {
        var column = column("tier.column.asked", 72, 80);
        column.setCellFactory(
                c -> new TextCell(row -> row.tier() ? "" : row.asked(), row -> row.tier() ? "" : row.asked(), false));
        return column;
    }

    TreeTableColumn<LedgerRow, LedgerRow> status() {
        var column = column("tier.column.status", 92, 100);
        column.setCellFactory(c -> new TextCell(LedgerRow::statusWord, row -> String.join("\n", row.sources()), false));
        return column;
    }

    TreeTableColumn<LedgerRow, LedgerRow> reason() {
        var column = column("tier.column.reason", 160, 320);
        column.setCellFactory(c -> new TextCell(LedgerRow::reason, LedgerRow::reason, false));
        return column;
    }

    private TreeTableColumn<LedgerRow, LedgerRow> column(String key, double min, double preferred) {
        var column = new TreeTableColumn<LedgerRow, LedgerRow>();
        column.setGraphic(new ColumnHeader(session, key));
        column.setMinWidth(min);
        column.setPrefWidth(preferred);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue().getValue()));
        return column;
    }

    private static final class TextCell extends TreeTableCell<LedgerRow, LedgerRow> {
        private final Function<LedgerRow, String> text;
        private final Function<LedgerRow, String> hint;
        private final Tooltip tip = new Tooltip();

        TextCell(Function<LedgerRow, String> text, Function<LedgerRow, String> hint, boolean number) {
            this.text = text;
            this.hint = hint;
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            if (number) {
                setAlignment(Pos.CENTER_RIGHT);
            }
        }

        @Override
        protected void updateItem(@Nullable LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(TIER, !empty && row != null && row.tier());
            setText(empty || row == null ? "" : text.apply(row));
            var more = empty || row == null ? "" : hint.apply(row);
            tip.setText(more);
            setTooltip(more.isEmpty() ? null : tip);
        }
    }

    private static final class OutcomeCell extends TreeTableCell<LedgerRow, LedgerRow> {
        private final OutcomeMark mark = new OutcomeMark();

        OutcomeCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(TIER, !empty && row != null && row.tier());
            if (empty || row == null) {
                setGraphic(null);
                setText("");
                return;
            }
            mark.show(row.outcome(), row.outcomeWord());
            setText(row.outcomeWord()); // for a screen reader; only the graphic is drawn
            setGraphic(mark);
        }
    }

    /** The number on its scale against the threshold. */
    private static final class BulletCell extends TreeTableCell<LedgerRow, LedgerRow> {
        private final ScoreBar bar = new ScoreBar();

        BulletCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(@Nullable LedgerRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(TIER, !empty && row != null && row.tier());
            var bullet = empty || row == null ? null : row.bullet();
            if (bullet == null) {
                setGraphic(null);
                return;
            }
            bar.show(bullet.value(), bullet.low(), bullet.high(), bullet.threshold(), bullet.end());
            setGraphic(bar);
        }
    }
}
