package qunheng.ui.tier;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import qunheng.tiering.Outcome;

/** An outcome as icon, word and colour: never colour alone. */
final class OutcomeMark extends HBox {
    private static final PseudoClass PASS = PseudoClass.getPseudoClass("pass");
    private static final PseudoClass FAIL = PseudoClass.getPseudoClass("fail");

    private final FontIcon icon = new FontIcon(Feather.HELP_CIRCLE);
    private final Label word = new Label();

    OutcomeMark() {
        getStyleClass().add("outcome");
        setAlignment(Pos.CENTER_LEFT);
        word.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(icon, word);
    }

    void show(Outcome outcome, String text) {
        icon.setIconCode(
                switch (outcome) {
                    case PASS -> Feather.CHECK_CIRCLE;
                    case FAIL -> Feather.X_CIRCLE;
                    case UNKNOWN -> Feather.HELP_CIRCLE;
                });
        word.setText(text);
        pseudoClassStateChanged(PASS, outcome == Outcome.PASS);
        pseudoClassStateChanged(FAIL, outcome == Outcome.FAIL);
    }
}
