package qunheng.ui.regions.figure;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Session;

/** What the head of a tab is made of: a question, choices with their labels, switches. */
public record TabParts(Session session) {
    public Label question(String key) {
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(Styles.TEXT_MUTED, "field-hint");
        return label;
    }

    public <T> HBox choice(String key, List<T> items, Function<@Nullable T, String> word, Property<T> value) {
        var box = Choices.of(session, items, word, value);
        box.setMaxWidth(Region.USE_PREF_SIZE);
        Describe.describe(box, session, key);
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.setLabelFor(box);
        var row = new HBox(8, label, box);
        row.getStyleClass().add("labelled-choice");
        return row;
    }

    public CheckBox check(String key) {
        var box = new CheckBox();
        box.textProperty().bind(session.text(key));
        return Describe.describe(box, session, key);
    }

    /** Choices that mean nothing for what is shown are not there. */
    public static void offer(Node choices, boolean meaningful) {
        choices.setVisible(meaningful);
        choices.setManaged(meaningful);
    }

    public FlowPane row(Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add("regions-controls");
        return row;
    }
}
