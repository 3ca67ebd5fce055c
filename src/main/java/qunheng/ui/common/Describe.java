package qunheng.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import qunheng.model.Language;
import qunheng.text.Messages;

/** Gives a control its name: what a pointer sees as tooltip, and what a screen reader says. */
public final class Describe {
    private static final double WIDEST = 360;

    private Describe() {}

    /**
     * Sets tooltip and accessible name to the text of a key, and, where {@code <key>.help} exists, the accessible help
     * and a second paragraph of the tooltip. Both follow the language.
     */
    public static <N extends Node> N describe(N node, Session session, String key, Object... arguments) {
        var name = session.text(key, arguments);
        node.accessibleTextProperty().bind(name);
        var help = key + ".help";
        var hasHelp = Messages.in(Language.EN).has(help);
        if (hasHelp) {
            node.accessibleHelpProperty().bind(session.text(help));
        }
        var tip = new Tooltip();
        tip.setShowDelay(Duration.millis(400));
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        if (hasHelp) {
            tip.textProperty().bind(name.map(n -> n + "\n" + session.messages().get(help)));
        } else {
            tip.textProperty().bind(name);
        }
        if (node instanceof Control control) {
            control.setTooltip(tip);
        } else {
            Tooltip.install(node, tip);
        }
        return node;
    }
}
