package qunheng.ui.regions.data;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.InvalidValue;
import qunheng.model.RegionalTable;
import qunheng.project.RegionalTables;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** The tables that the project holds: names to change, tables to remove. Each change is kept at once and can be undone. */
final class TablesSheet {
    private final Session session;
    private final RegionalTables tables;
    private final VBox rows = new VBox(12);

    private TablesSheet(Session session, RegionalTables tables) {
        this.session = session;
        this.tables = tables;
    }

    static Sheet of(Session session, RegionalTables tables) {
        var content = new TablesSheet(session, tables);
        content.fill();
        content.rows.getStyleClass().add("wizard");
        return new Sheet(session, session.text("regions.tables"), content.rows).wide().cancel("common.close");
    }

    private void fill() {
        rows.getChildren().clear();
        var project = session.project().get();
        if (project == null) {
            return;
        }
        var found = tables.of(project);
        found.tables().forEach(table -> rows.getChildren().add(row(table)));
        found.refused().forEach(why -> rows.getChildren().add(line(session.messages().of(why), Styles.DANGER)));
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(line(session.messages().get("regions.tables.none"), Styles.TEXT_MUTED));
        }
    }

    private Node row(RegionalTable table) {
        var name = new TextField(table.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        Describe.describe(name, session, "regions.table.name");
        name.setOnAction(event -> rename(table, name.getText()));
        name.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                rename(table, name.getText());
            }
        });
        var remove = new Button(null, Icons.of(Feather.TRASH_2));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        Describe.describe(remove, session, "regions.table.remove", table.name());
        remove.setOnAction(event -> {
            var project = session.project().get();
            if (project != null) {
                session.edit(RegionalTables.remove(project, table.id()));
                fill();
            }
        });
        var values = line(
                session.messages()
                        .get("regions.table.line", table.measure(), table.unit(), table.cells().size(), table.source()),
                Styles.TEXT_MUTED);
        return new VBox(4, new HBox(8, name, remove), values);
    }

    private void rename(RegionalTable table, String next) {
        var project = session.project().get();
        var name = next.strip();
        if (project == null || name.isEmpty() || tables.of(project).tables().stream()
                .noneMatch(t -> t.id().equals(table.id()) && !t.name().equals(name))) {
            return;
        }
        try {
            session.edit(RegionalTables.put(
                    project,
                    new RegionalTable(
                            table.id(),
                            name,
                            table.measure(),
                            table.unit(),
                            table.source(),
                            table.note(),
                            table.cells(),
                            table.plantHerfindahl())));
        } catch (InvalidValue refused) {
            session.tell(refused);
        }
    }

    private static Label line(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, style);
        return label;
    }
}
