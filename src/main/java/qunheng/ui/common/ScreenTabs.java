package qunheng.ui.common;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tabs of a screen, which fill what is left of it. */
public final class ScreenTabs extends TabPane {
    private final Session session;

    /** @param screen the screen's id, whose name the tabs bear for those who hear them */
    public ScreenTabs(Session session, String screen, double leastHeight) {
        this.session = session;
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setId(screen + "-tabs");
        getStyleClass().add("screen-tabs");
        // A fixed wish, so that new numbers do not measure the contents of every tab again.
        setPrefSize(600, leastHeight);
        setMinHeight(leastHeight);
        accessibleTextProperty().bind(session.text("shell.screen." + screen));
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    public ScreenTabs add(String key, Node content) {
        return add(key, shown -> content);
    }

    /** @param content made of whether the tab is the one that is shown: it works out nothing while another one is */
    public ScreenTabs add(String key, Function<ObservableValue<Boolean>, Node> content) {
        var tab = new Tab();
        tab.textProperty().bind(session.text(key));
        tab.setContent(content.apply(tab.selectedProperty()));
        getTabs().add(tab);
        return this;
    }
}
