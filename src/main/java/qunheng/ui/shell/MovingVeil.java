package qunheng.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;

/** Lies over the window while a large step is undone or redone, and says so; the window below takes no input meanwhile. */
final class MovingVeil extends StackPane {
    private @Nullable Node focusBefore;

    MovingVeil(Session session, Node below) {
        setId("moving-veil");
        getStyleClass().add("moving-veil");
        var text = new Label();
        text.textProperty().bind(session.text("shell.moving"));
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(text.textProperty());
        var card = new VBox(16, text, bar);
        card.getStyleClass().add("moving-card");
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        visibleProperty().bind(session.moving());
        managedProperty().bind(session.moving());
        session.moving().subscribe(moving -> {
            if (moving) {
                focusBefore = getScene() == null ? null : getScene().getFocusOwner();
            }
            below.setDisable(moving);
            if (!moving && focusBefore != null) {
                focusBefore.requestFocus();
                focusBefore = null;
            }
        });
    }
}
