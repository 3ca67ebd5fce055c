package qunheng.ui.projects;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** One project: name, facts, marks, a main button and small tools. A double click does what the main button does. */
final class ProjectCard extends VBox {
    private final Session session;
    private final ProjectRow row;
    private final HBox marks = new HBox();
    private final HBox foot = new HBox();

    ProjectCard(Session session, ProjectRow row) {
        this.session = session;
        this.row = row;
        getStyleClass().addAll("card", "project-card");
        var name = new Label(row.name());
        name.getStyleClass().addAll("project-name");
        name.setWrapText(true);
        var other = new Label(row.otherName());
        other.getStyleClass().addAll(Styles.TEXT_MUTED, "project-other");
        other.setWrapText(true);
        var facts = new Label(row.facts());
        facts.getStyleClass().addAll(Styles.TEXT_MUTED, "project-facts");
        facts.setWrapText(true);
        marks.getStyleClass().add("project-marks");
        if (row.open()) {
            mark("projects.card.open", "tag-accent");
        }
        if (row.fictional()) {
            mark("projects.card.fictional", "tag-warning");
        }
        marks.setManaged(!marks.getChildren().isEmpty());
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        foot.getStyleClass().add("project-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, other, marks, gap, facts, foot);
        other.setManaged(!row.otherName().isEmpty());
    }

    private void mark(String key, String style) {
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.getStyleClass().addAll("tag", style);
        label.setMinWidth(USE_PREF_SIZE);
        marks.getChildren().add(label);
    }

    /** The main button; its accessible name says which project it is for. */
    ProjectCard main(String key, Runnable action, String... styles) {
        var button = new Button();
        button.textProperty().bind(session.text(key));
        button.accessibleTextProperty().bind(session.text(key).map(text -> text + " " + row.name()));
        button.getStyleClass().addAll(styles);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                action.run();
            }
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        foot.getChildren().addAll(button, gap);
        return this;
    }

    ProjectCard tool(Ikon icon, String key, Runnable action) {
        var button = new Button();
        Node graphic = Icons.of(icon);
        button.setGraphic(graphic);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setOnAction(event -> action.run());
        foot.getChildren().add(Describe.describe(button, session, key, row.name()));
        return this;
    }
}
