package qunheng.ui.common.tableimport;

import java.util.Arrays;
import javafx.scene.control.TableView;

/** Gives the columns of a table their parts of its width, again whenever it gets another one. */
final class SharedWidth {
    private static final double SCROLL_BAR = 18;

    private SharedWidth() {}

    /** @param parts one for each column */
    static void of(TableView<?> table, double... parts) {
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        var sum = Arrays.stream(parts).sum();
        table.widthProperty().subscribe(width -> {
            for (var at = 0; at < parts.length; at++) {
                table.getColumns().get(at)
                        .setPrefWidth(Math.max(0, width.doubleValue() - SCROLL_BAR) * parts[at] / sum);
            }
        });
    }
}
