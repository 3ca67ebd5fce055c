package qunheng.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** The screens in the order of the work, with what is missing in each. Folded, it shows icons only. */
final class Navigation extends VBox {
    private final Session session;
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final BooleanProperty folded = new SimpleBooleanProperty();

    Navigation(Session session) {
        this.session = session;
        getStyleClass().add("navigation");
        folded.subscribe(now -> {
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("folded"), now);
        });
    }

    BooleanProperty folded() {
        return folded;
    }

    void add(ScreenCatalog.Entry entry, int number, ObservableValue<String> badge, Consumer<String> open) {
        var name = session.text("shell.screen." + entry.id());
        var text = new Label();
        text.textProperty().bind(name);
        text.getStyleClass().add("nav-text");
        var mark = new Label();
        mark.getStyleClass().add("nav-badge");
        mark.textProperty().bind(badge);
        mark.visibleProperty().bind(badge.map(b -> !b.isEmpty()));
        mark.managedProperty().bind(mark.visibleProperty());
        mark.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(Icons.of(entry.icon(), "nav-icon"), text, gap, mark);
        line.getStyleClass().add("nav-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMouseTransparent(true);

        var button = new ToggleButton();
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("nav-entry");
        button.setUserData(entry.id());
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setOnAction(event -> {
            button.setSelected(true); // a screen is never "switched off"
            open.accept(entry.id());
        });
        Describe.describe(button, session, "shell.navigation.entry", name, badge, number);
        folded.subscribe(now -> {
            text.setVisible(!now);
            text.setManaged(!now);
            gap.setManaged(!now);
        });
        buttons.add(button);
        getChildren().add(button);
    }

    void select(String id) {
        buttons.stream()
                .filter(button -> id.equals(button.getUserData()))
                .forEach(button -> button.setSelected(true));
    }
}
