package qunheng.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** All shortcuts, read from the action table, so that the sheet cannot be wrong. */
final class ShortcutsSheet {
    private ShortcutsSheet() {}

    static Sheet of(Session session, Actions actions) {
        var columns = new HBox(
                column(session, actions, ShellAction.Group.PROJECT, ShellAction.Group.EDIT, ShellAction.Group.HELP),
                column(session, actions, ShellAction.Group.GO, ShellAction.Group.VIEW));
        columns.getStyleClass().add("shortcuts-columns");
        return new Sheet(session, session.text("shell.action.shortcuts"), columns).confirm("common.close", () -> true);
    }

    private static GridPane column(Session session, Actions actions, ShellAction.Group... groups) {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        HBox.setHgrow(grid, Priority.ALWAYS);
        var row = 0;
        for (var group : groups) {
            var heading = new Label();
            heading.getStyleClass().addAll(Styles.TEXT_BOLD, "shortcuts-group");
            heading.textProperty().bind(session.text("shell.group." + group.name()));
            grid.add(heading, 0, row++, 2, 1);
            for (var action : actions.of(group)) {
                if (action.keys() == null) {
                    continue;
                }
                var name = new Label();
                name.textProperty().bind(action.text());
                var keys = new Label(action.keys().getDisplayText());
                keys.getStyleClass().add("key");
                keys.setMinWidth(Label.USE_PREF_SIZE);
                GridPane.setHgrow(name, Priority.ALWAYS);
                grid.addRow(row++, name, keys);
            }
        }
        return grid;
    }
}
