package qunheng.ui.regions;

import atlantafx.base.theme.Styles;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Session;

/** Published figures, each with its citation, and our count in a column of its own. */
final class PublishedCard extends VBox {
    private final Session session;
    private final VBox figures = new VBox();

    PublishedCard(Session session) {
        this.session = session;
        getStyleClass().addAll("card", "published-card");
        var title = new Label();
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.textProperty().bind(session.text("regions.published"));
        var lead = text("");
        lead.textProperty().bind(session.text("regions.published.lead"));
        figures.getStyleClass().add("published-figures");
        getChildren().addAll(title, lead, figures);
    }

    void show(PublishedViewModel model) {
        figures.getChildren().setAll(model.figures().get().stream().map(this::figure).toList());
    }

    private VBox figure(PublishedViewModel.Figure figure) {
        var name = new Label(figure.name());
        name.getStyleClass().add("published-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var grid = new GridPane();
        grid.getStyleClass().add("published-grid");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(wide, numbers(), numbers());
        var line = 0;
        if (figure.compared()) {
            grid.addRow(line++, new Label(), head("regions.published.theirs"), head("regions.published.ours"));
        }
        for (var row : figure.rows()) {
            var label = new Label(row.label());
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            var value = new Label(row.published());
            value.getStyleClass().add(Styles.TEXT_BOLD);
            grid.addRow(line++, label, value, new Label(row.ours()));
        }
        var box = new VBox(name, grid, text(figure.note()), text(figure.citation()));
        box.getStyleClass().add("published-figure");
        return box;
    }

    private static ColumnConstraints numbers() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    private Label head(String key) {
        var label = text("");
        label.setWrapText(false);
        label.textProperty().bind(session.text(key));
        return label;
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
