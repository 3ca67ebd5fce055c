package qunheng.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/**
 * The name of a table's column ({@code <key>}), which follows the language, with what it means ({@code <key>.help}).
 */
public final class ColumnHeader extends Label {
    private static final int WIDEST_TIP = 320;

    public ColumnHeader(Session session, String key) {
        textProperty().bind(session.text(key));
        var tip = new Tooltip();
        tip.textProperty().bind(session.text(key + ".help"));
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST_TIP);
        setTooltip(tip);
    }
}
