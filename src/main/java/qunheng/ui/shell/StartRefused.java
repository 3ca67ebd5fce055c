package qunheng.ui.shell;

import atlantafx.base.theme.Styles;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** What the window shows when the workspace cannot be opened: the sentence, and a way out. */
public final class StartRefused {
    private StartRefused() {}

    public static Parent pane(Session session, String sentence, Runnable close) {
        var title = new Label();
        title.getStyleClass().add(Styles.TITLE_4);
        title.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "danger"));
        title.textProperty().bind(session.text("shell.startRefused"));
        var text = new Label(sentence);
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        var button = new Button();
        button.textProperty().bind(session.text("common.close"));
        button.setDefaultButton(true);
        button.setCancelButton(true);
        button.setOnAction(event -> close.run());
        var buttons = new HBox(button);
        buttons.getStyleClass().add("sheet-buttons");
        var pane = new VBox(title, text, buttons);
        pane.getStyleClass().add("start-refused");
        return pane;
    }
}
