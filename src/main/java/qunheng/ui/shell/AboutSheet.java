package qunheng.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import qunheng.settings.DataFolder;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** What this is, which version, where the data lives, and whose work it stands on. */
final class AboutSheet {
    private AboutSheet() {}

    static Sheet of(Session session) {
        var mark = new ImageView(new Image(Objects.requireNonNull(
                AboutSheet.class.getResourceAsStream("/qunheng/icon/qunheng-128.png"))));
        mark.setFitHeight(72);
        mark.setPreserveRatio(true);
        var version = Objects.requireNonNullElse(AboutSheet.class.getPackage().getImplementationVersion(), "");
        var lines = new VBox(
                line(session, "shell.about.what"),
                line(session, "shell.about.version", version, session.knowledge().version()),
                line(session, "shell.about.data", DataFolder.home().toString()),
                line(session, "shell.about.licence"));
        lines.getStyleClass().add("about-lines");
        lines.getChildren().getFirst().getStyleClass().remove(Styles.TEXT_MUTED);
        var content = new HBox(mark, lines);
        content.getStyleClass().add("about");
        return new Sheet(session, session.text("shell.action.about"), content).confirm("common.close", () -> true);
    }

    private static Label line(Session session, String key, Object... arguments) {
        var label = new Label();
        label.setWrapText(true);
        label.setMaxWidth(440);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        label.textProperty().bind(session.text(key, arguments));
        return label;
    }
}
