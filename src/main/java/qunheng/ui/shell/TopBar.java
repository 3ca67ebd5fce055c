package qunheng.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.Language;
import qunheng.settings.Appearance;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** The first line of the window: menus at the left, tools, appearance and language at the right. */
final class TopBar extends HBox {
    private final Session session;

    TopBar(Session session, Actions actions, ObjectProperty<Appearance> appearance) {
        this.session = session;
        getStyleClass().add("top-bar");
        var mark = new ImageView(new Image(Objects.requireNonNull(
                TopBar.class.getResourceAsStream("/qunheng/icon/qunheng-64.png"))));
        mark.fitHeightProperty().bind(session.textScale().multiply(24));
        mark.setPreserveRatio(true);
        mark.setSmooth(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(mark, menus(actions), gap);
        actions.withIcon().forEach(action -> getChildren().add(tool(action)));
        getChildren().addAll(new Region(), appearance(appearance), language());
    }

    private MenuBar menus(Actions actions) {
        var bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        bar.setMinWidth(USE_PREF_SIZE);
        for (var group : ShellAction.Group.values()) {
            var menu = new Menu();
            menu.textProperty().bind(session.text("shell.group." + group.name()));
            actions.of(group).forEach(action -> menu.getItems().add(item(action)));
            bar.getMenus().add(menu);
        }
        return bar;
    }

    private static MenuItem item(ShellAction action) {
        var item = new MenuItem();
        item.textProperty().bind(action.text());
        item.setAccelerator(action.keys());
        item.disableProperty().bind(action.enabled().map(enabled -> !enabled));
        item.setOnAction(event -> action.run().run());
        return item;
    }

    private Button tool(ShellAction action) {
        var button = new Button();
        button.setGraphic(Icons.of(Objects.requireNonNull(action.icon())));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.disableProperty().bind(action.enabled().map(enabled -> !enabled));
        button.setOnAction(event -> action.run().run());
        var keys = action.keys() == null ? "" : action.keys().getDisplayText();
        return Describe.describe(button, session, "shell.tool", action.text(), keys);
    }

    private MenuButton appearance(ObjectProperty<Appearance> appearance) {
        var button = new MenuButton();
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
        button.graphicProperty()
                .bind(session.dark().map(dark -> Icons.of(dark ? Feather.MOON : Feather.SUN)));
        var group = new ToggleGroup();
        for (var choice : Appearance.values()) {
            var item = new RadioMenuItem();
            item.textProperty().bind(session.text("shell.appearance." + choice.name()));
            item.setToggleGroup(group);
            item.setSelected(appearance.get() == choice);
            item.setOnAction(event -> appearance.set(choice));
            appearance.subscribe(now -> item.setSelected(now == choice));
            button.getItems().add(item);
        }
        button.getItems().add(new SeparatorMenuItem());
        var sizes = new ToggleGroup();
        for (var percent : new int[] {90, 100, 125, 150, 200}) {
            var item = new RadioMenuItem();
            item.textProperty().bind(session.text("shell.textSize", percent));
            item.setToggleGroup(sizes);
            item.setOnAction(event -> session.textScale().set(percent / 100.0));
            session.textScale().subscribe(scale -> item.setSelected(Math.round(scale.doubleValue() * 100) == percent));
            button.getItems().add(item);
        }
        return Describe.describe(button, session, "shell.appearance");
    }

    private MenuButton language() {
        var button = new MenuButton();
        button.getStyleClass().addAll(Styles.FLAT, "language");
        button.setGraphic(Icons.of(Feather.GLOBE));
        button.textProperty().bind(session.text("shell.language.this"));
        button.setMinWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        Arrays.stream(Language.values()).forEach(language -> {
            var item = new RadioMenuItem(qunheng.text.Messages.in(language).get("shell.language.this"));
            item.setToggleGroup(group);
            item.setOnAction(event -> session.language().set(language));
            session.language().subscribe(now -> item.setSelected(now == language));
            button.getItems().add(item);
        });
        return Describe.describe(button, session, "shell.language");
    }
}
