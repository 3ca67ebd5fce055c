package qunheng.ui.assessment.method;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.common.SmallButton;

/** Says above all scores that a method of one's own is in force, and leads back to the default with one click. */
public final class MethodBanner extends HBox {
    public MethodBanner(Session session, MethodViewModel model) {
        getStyleClass().addAll("note-banner", "method-warning");
        setId("method-banner");
        setAlignment(Pos.CENTER_LEFT);
        var text = new Label();
        text.textProperty().bind(session.text("method.banner", model.summary()));
        text.setGraphic(Icons.of(Feather.SLIDERS));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var back = new SmallButton(session, "method.back", "method-banner-back", model::backToDefault);
        getChildren().setAll(text, back);
        visibleProperty().bind(model.method().map(method -> !method.isDefault()));
        managedProperty().bind(visibleProperty());
    }
}
