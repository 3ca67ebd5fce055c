package qunheng.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One sentence across the screen, wrapped and never cut; it takes no room while there is nothing to say. */
public final class Banner extends Label {
    private Banner(ObservableValue<String> sentence, Ikon icon, String style) {
        textProperty().bind(sentence);
        setGraphic(Icons.of(icon));
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add(style);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /** What is good to know before reading on. */
    public static Banner note(ObservableValue<String> sentence, Ikon icon) {
        return new Banner(sentence, icon, "note-banner");
    }

    /** What would mislead if it were not said. */
    public static Banner caution(ObservableValue<String> sentence) {
        return new Banner(sentence, Feather.ALERT_TRIANGLE, "caution");
    }
}
