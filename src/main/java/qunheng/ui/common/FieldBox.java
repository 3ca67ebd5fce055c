package qunheng.ui.common;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.Language;
import qunheng.text.Messages;

/** One field of a form: its label, its control, and below it what is wrong, or else the hint {@code <key>.hint}. */
public final class FieldBox extends VBox {
    public FieldBox(Session session, String key, Node control) {
        getStyleClass().add("field-box");
        var label = new Label();
        label.getStyleClass().add("field-label");
        label.textProperty().bind(session.text(key));
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(session.text(key));
        getChildren().addAll(label, control);
        var hint = key + ".hint";
        if (Messages.in(Language.EN).has(hint)) {
            var line = new Label();
            line.getStyleClass().addAll("field-hint", Styles.TEXT_MUTED);
            line.setWrapText(true);
            line.textProperty().bind(session.text(hint));
            control.accessibleHelpProperty().bind(session.text(hint));
            getChildren().add(line);
        }
    }

    /** Shows a sentence below the control as long as it is not empty. */
    public FieldBox problem(ObservableValue<String> sentence) {
        var line = new Label();
        line.getStyleClass().addAll("field-problem", Styles.DANGER);
        line.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        line.setWrapText(true);
        line.textProperty().bind(sentence);
        line.visibleProperty().bind(sentence.map(s -> !s.isEmpty()));
        line.managedProperty().bind(line.visibleProperty());
        getChildren().add(2, line);
        return this;
    }
}
