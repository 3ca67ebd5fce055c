package qunheng.ui.assessment;

import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Scrolled;

/** The content of a tab: it fills the tab, and scrolls only where large text needs more height than there is. */
abstract class TabScroll extends Scrolled {
    /** Shows parts below one another; the last one takes the height that is left. */
    final void lay(Region... parts) {
        var content = new VBox(parts);
        content.getStyleClass().add("tab-content");
        VBox.setVgrow(parts[parts.length - 1], Priority.ALWAYS);
        setContent(content);
    }
}
