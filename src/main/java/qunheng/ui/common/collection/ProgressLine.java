package qunheng.ui.common.collection;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import qunheng.ui.common.Session;

/** How far the files are, and a button that stops; it takes no room while nothing runs. */
final class ProgressLine extends HBox {
    /** @param key what runs, for those who hear it */
    ProgressLine(
            Session session,
            String key,
            String stopId,
            ObservableValue<? extends Number> progress,
            ObservableValue<Boolean> running,
            Runnable cancel) {
        super(8);
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(progress);
        bar.accessibleTextProperty().bind(session.text(key));
        setHgrow(bar, Priority.ALWAYS);
        var stop = new Button();
        stop.setId(stopId);
        stop.setMinWidth(USE_PREF_SIZE);
        stop.textProperty().bind(session.text("collection.send.stop"));
        stop.setOnAction(event -> cancel.run());
        setAlignment(Pos.CENTER_LEFT);
        visibleProperty().bind(running);
        managedProperty().bind(running);
        getChildren().setAll(bar, stop);
    }
}
