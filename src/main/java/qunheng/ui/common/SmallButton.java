package qunheng.ui.common;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;

/** A small button whose text follows the language and is never cut short. */
public final class SmallButton extends Button {
    /** @param key the text; {@link Describe} finds what it does beside it */
    public SmallButton(Session session, String key, String id, Runnable action) {
        textProperty().bind(session.text(key));
        setId(id);
        getStyleClass().add(Styles.SMALL);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> action.run());
        Describe.describe(this, session, key);
    }
}
