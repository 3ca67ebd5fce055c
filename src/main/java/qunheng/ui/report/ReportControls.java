package qunheng.ui.report;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.report.ReportSettings;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Session;

/** Controls that show what is wanted of a report and change it. */
record ReportControls(Session session, ReportViewModel model) {

    /** One of several, under its name. */
    <T> VBox choice(
            String key,
            Function<ReportChoices, List<T>> items,
            Function<T, String> word,
            Function<ReportChoices, @Nullable T> value,
            Consumer<T> choose) {
        var chosen = new SimpleObjectProperty<@Nullable T>();
        var box = Choices.<T>of(session, List.of(), item -> item == null ? "" : word.apply(item), chosen);
        var filling = new boolean[1];
        model.choices().subscribe(choices -> {
            filling[0] = true;
            var next = items.apply(choices);
            if (!box.getItems().equals(next)) {
                box.getItems().setAll(next);
            }
            chosen.set(value.apply(choices));
            filling[0] = false;
        });
        chosen.subscribe(item -> {
            if (item != null && !filling[0] && !item.equals(value.apply(model.choices().get()))) {
                choose.accept(item);
            }
        });
        box.setId(key.replace('.', '-'));
        Describe.describe(box, session, key);
        return field(key, box);
    }

    /** The same of what settings say themselves. */
    <T> VBox setting(
            String key,
            List<T> items,
            Function<T, String> word,
            Function<ReportSettings, T> value,
            BiFunction<ReportSettings, T, ReportSettings> change) {
        var chosen = new SimpleObjectProperty<@Nullable T>(value.apply(model.settings().get()));
        model.settings().subscribe(settings -> chosen.set(value.apply(settings)));
        chosen.subscribe(item -> {
            if (item != null && !Objects.equals(item, value.apply(model.settings().get()))) {
                model.change(settings -> change.apply(settings, item));
            }
        });
        var box = Choices.<T>of(session, items, item -> item == null ? "" : word.apply(item), chosen);
        box.setId(key.replace('.', '-'));
        Describe.describe(box, session, key);
        return field(key, box);
    }

    VBox field(String key, Region control) {
        var label = heading(key);
        label.setLabelFor(control);
        var both = new VBox(label, control);
        both.getStyleClass().add("report-field");
        return both;
    }

    CheckBox check(
            String key, Function<ReportSettings, Boolean> value, BiFunction<ReportSettings, Boolean, ReportSettings> change) {
        var box = new CheckBox();
        box.textProperty().bind(session.text(key));
        model.settings().subscribe(settings -> box.setSelected(value.apply(settings)));
        box.setOnAction(event -> model.change(settings -> change.apply(settings, box.isSelected())));
        return Describe.describe(box, session, key);
    }

    Label heading(String key) {
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    Button button(String key, Runnable action) {
        var button = new Button();
        button.textProperty().bind(session.text(key));
        button.setOnAction(event -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId(key.replace('.', '-'));
        return Describe.describe(button, session, key);
    }

    static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
