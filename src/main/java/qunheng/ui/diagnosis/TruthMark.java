package qunheng.ui.diagnosis;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import qunheng.diagnosis.Finding.State;
import qunheng.diagnosis.Truth;

/** A truth or a state as icon, word and colour: never colour alone. */
final class TruthMark extends HBox {
    private static final PseudoClass HOLDS = PseudoClass.getPseudoClass("holds");
    private static final PseudoClass FIRES = PseudoClass.getPseudoClass("fires");

    private final FontIcon icon = new FontIcon(Feather.HELP_CIRCLE);
    private final Label word = new Label();

    TruthMark() {
        getStyleClass().add("truth");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        word.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(icon, word);
    }

    static TruthMark of(SignLine sign) {
        var mark = new TruthMark();
        mark.show(sign.truth(), sign.word());
        return mark;
    }

    void show(Truth truth, String text) {
        set(
                switch (truth) {
                    case YES -> Feather.CHECK;
                    case NO -> Feather.MINUS;
                    case UNKNOWN -> Feather.HELP_CIRCLE;
                },
                text);
        pseudoClassStateChanged(HOLDS, truth == Truth.YES);
        pseudoClassStateChanged(FIRES, false);
    }

    void show(State state, String text) {
        set(
                switch (state) {
                    case FIRES -> Feather.ALERT_TRIANGLE;
                    case CANNOT_JUDGE -> Feather.HELP_CIRCLE;
                    case SILENT -> Feather.CHECK_CIRCLE;
                    case NOT_APPLICABLE -> Feather.SLASH;
                },
                text);
        pseudoClassStateChanged(FIRES, state == State.FIRES);
        pseudoClassStateChanged(HOLDS, false);
    }

    private void set(Ikon sign, String text) {
        icon.setIconCode(sign);
        word.setText(text);
    }
}
