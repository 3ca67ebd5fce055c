package qunheng.ui.common;

import java.util.Map;
import javafx.scene.control.TableColumnBase;
import qunheng.settings.Settings;

/** Remembers how wide the user made the columns of a table. A column is known by its {@code id}. */
public final class ColumnWidths {
    private ColumnWidths() {}

    public static void remember(Settings settings, String table, Iterable<? extends TableColumnBase<?, ?>> columns) {
        var known = settings.get().columnWidths().getOrDefault(table, Map.of());
        for (var column : columns) {
            var id = column.getId();
            if (id == null) {
                throw new IllegalArgumentException("a column of " + table + " has no id");
            }
            var width = known.get(id);
            if (width != null) {
                column.setPrefWidth(width);
            }
            column.widthProperty().addListener((observable, before, after) -> {
                // Width 80 is what a column starts with before the table lays it out.
                if (before.doubleValue() > 0 && before.doubleValue() != 80 && column.isResizable()) {
                    settings.change(data -> data.withColumnWidth(table, id, after.doubleValue()));
                }
            });
        }
    }
}
