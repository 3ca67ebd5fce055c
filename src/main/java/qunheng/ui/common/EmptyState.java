package qunheng.ui.common;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/**
 * What a screen shows while it has nothing: what it will show ({@code <key>}, {@code <key>.lead}), and the next step.
 */
public final class EmptyState extends VBox {
    public EmptyState(Session session, Ikon icon, String key, Node... steps) {
        getStyleClass().add("empty-state");
        var title = new Label();
        title.getStyleClass().add(Styles.TITLE_4);
        title.textProperty().bind(session.text(key));
        var lead = new Label();
        lead.getStyleClass().addAll(Styles.TEXT_MUTED, "empty-lead");
        lead.setWrapText(true);
        lead.textProperty().bind(session.text(key + ".lead"));
        var row = new HBox(steps);
        row.getStyleClass().add("empty-steps");
        getChildren().addAll(Icons.of(icon, "empty-icon"), title, lead, row);
    }

    /** Nothing is here until something was done on another screen; one button ({@code step}) leads there. */
    public static EmptyState leading(Session session, Ikon icon, String key, String step, String screen) {
        var button = new Button();
        button.textProperty().bind(session.text(step));
        button.setOnAction(event -> session.go(screen));
        button.setDefaultButton(true);
        return new EmptyState(session, icon, key, Describe.describe(button, session, step));
    }
}
