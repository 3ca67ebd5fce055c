package qunheng.ui.common;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The frame of a screen: its name, one sentence on what it is for, its actions at the right, and the content below.
 *
 * <p>Texts: {@code shell.screen.<id>} and {@code shell.screen.<id>.lead}.
 */
public final class Page extends BorderPane {
    private final VBox texts = new VBox();
    private final HBox actions = new HBox();

    public Page(Session session, String id) {
        getStyleClass().add("page");
        var title = new Label();
        title.getStyleClass().add(Styles.TITLE_3);
        title.textProperty().bind(session.text("shell.screen." + id));
        title.setMinWidth(USE_PREF_SIZE);
        var lead = new Label();
        lead.getStyleClass().add(Styles.TEXT_MUTED);
        lead.setWrapText(true);
        lead.textProperty().bind(session.text("shell.screen." + id + ".lead"));
        texts.getChildren().setAll(title, lead);
        texts.getStyleClass().add("page-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        actions.getStyleClass().add("page-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        var header = new HBox(texts, actions);
        header.getStyleClass().add("page-header");
        setTop(header);
    }

    /** Name and sentence on one line, for a screen that needs its height for tables and charts. */
    public Page dense() {
        getStyleClass().add("dense");
        var line = new HBox(texts.getChildren().toArray(Node[]::new));
        line.getStyleClass().add("page-texts");
        line.setAlignment(Pos.BASELINE_LEFT);
        texts.getChildren().setAll(line);
        return this;
    }

    public Page actions(Node... nodes) {
        actions.getChildren().setAll(nodes);
        return this;
    }

    /** Content that fills what is left and scrolls inside itself, such as a table. */
    public Page fill(Node content) {
        var frame = new VBox(content);
        frame.getStyleClass().add("page-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        setCenter(frame);
        return this;
    }

    /** Content that scrolls up and down as a whole. */
    public Page scroll(Node content) {
        var frame = new VBox(content);
        frame.getStyleClass().add("page-content");
        var scroll = Scrolled.down(frame);
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
        return this;
    }
}
