package qunheng.ui.tier.packs;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** A table of sentences in a sheet: columns of fixed shares, texts that wrap and are never cut. */
final class SheetTable {
    private SheetTable() {}

    /** @param percents the widths of the columns */
    static GridPane of(double... percents) {
        var table = new GridPane();
        for (var percent : percents) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            table.getColumnConstraints().add(column);
        }
        return table;
    }

    static Label cell(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label strong(String text) {
        var label = cell(text);
        label.getStyleClass().add(Styles.TEXT_BOLD);
        return label;
    }
}
