package qunheng.ui.common;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons that take their colour and size from the stylesheet, and say nothing to a screen reader. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Ikon icon, String... styleClasses) {
        var node = new FontIcon(icon);
        node.getStyleClass().addAll(styleClasses);
        return node;
    }
}
