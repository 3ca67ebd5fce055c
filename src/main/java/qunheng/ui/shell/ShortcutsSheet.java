package qunheng.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** All shortcuts, read from the action table, so that the sheet cannot be wrong. */
final class ShortcutsSheet {
    private ShortcutsSheet() {}

    static Sheet of(Session session, Actions actions) {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcuts");
        var row = 0;
        for (var group : ShellAction.Group.values()) {
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
                GridPane.setHgrow(name, Priority.ALWAYS);
                grid.addRow(row++, name, keys);
            }
        }
        return new Sheet(session, session.text("shell.action.shortcuts"), grid).confirm("common.close", () -> true);
    }
}
