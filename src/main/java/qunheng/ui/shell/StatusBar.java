package qunheng.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** The last line of the window: whether everything is on disk, how much is filled in, where help is. */
final class StatusBar extends HBox {
    StatusBar(Session session, ShellViewModel model) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        var stored = new Label();
        stored.textProperty()
                .bind(session.saved()
                        .flatMap(saved -> session.text(saved ? "shell.status.saved" : "shell.status.notSaved")));
        stored.graphicProperty()
                .bind(session.saved()
                        .map(saved -> Icons.of(
                                saved ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE, saved ? "success" : "danger")));
        stored.visibleProperty().bind(model.projectOpen());
        var coverage = new Label();
        coverage.textProperty().bind(model.coverage());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var help = new Label();
        help.textProperty().bind(session.text("shell.status.keys"));
        getChildren().addAll(stored, coverage, gap, help);
        getChildren().forEach(child -> {
            if (child instanceof Label label) {
                label.setMinWidth(USE_PREF_SIZE);
            }
        });
    }
}
