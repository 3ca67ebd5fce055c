package qunheng.ui.regions.definitions;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** All definitions, by the tab that they belong to. */
public final class DefinitionsSheet {
    private DefinitionsSheet() {}

    /** The button that shows them. */
    public static Button button(Session session, Supplier<Overlay> overlay) {
        var button = new Button(null, Icons.of(Feather.BOOK_OPEN));
        button.setId("regions-definitions");
        button.getStyleClass().add(Styles.SMALL);
        button.textProperty().bind(session.text("regions.definitions"));
        button.setOnAction(event -> overlay.get().show(of(session)));
        return Describe.describe(button, session, "regions.definitions");
    }

    static Sheet of(Session session) {
        var rows = new VBox(8);
        rows.getStyleClass().add("wizard");
        for (var topic : Definition.Topic.values()) {
            rows.getChildren().add(line(session, topic.key(), Styles.TEXT_BOLD));
            Arrays.stream(Definition.values())
                    .filter(definition -> definition.topic() == topic)
                    .forEach(definition -> {
                        var label = line(session.messages().of(definition, "regions"));
                        rows.getChildren().add(label);
                    });
        }
        return new Sheet(session, session.text("regions.definitions.title"), rows).wide().cancel("common.close");
    }

    private static Label line(Session session, String key, String style) {
        var label = line(session.messages().get(key));
        label.getStyleClass().add(style);
        return label;
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
