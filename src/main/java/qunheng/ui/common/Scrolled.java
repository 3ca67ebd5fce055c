package qunheng.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Content that is as wide as its place and scrolls up and down only; nothing on any screen scrolls sideways. */
public class Scrolled extends ScrollPane {
    /** For content that fills its place too, and scrolls only where large text or a small window needs more height. */
    protected Scrolled() {
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("edge-to-edge");
    }

    /** Fills its place, and scrolls only where large text or a small window needs more height. */
    public static Scrolled filling(Node content) {
        var scroll = new Scrolled();
        scroll.setContent(content);
        return scroll;
    }

    /** As high as it needs to be, behind a window onto it. */
    public static Scrolled down(Node content) {
        var scroll = filling(content);
        scroll.setFitToHeight(false);
        return scroll;
    }
}
