package qunheng.ui.assessment.method;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.model.Language;
import qunheng.ui.common.Session;

/** A choice among a few methods: in the list and below the box stands what each assumes and when it misleads. */
final class Picker<T> extends VBox {
    private static final double LINE = 30;

    private final Session session;
    private final Function<T, String> word;
    private final Function<T, String> says;
    private final ComboBox<T> box = new ComboBox<>();
    private final Label sentence = new Label();
    private final ChangeListener<Language> rename = (observable, before, after) -> tell();
    private boolean showing;

    /** @param key of the label; the accessible name of the box as well */
    Picker(
            Session session,
            String key,
            List<T> items,
            Function<T, String> word,
            Function<T, String> says,
            Consumer<T> choose) {
        this.session = session;
        this.word = word;
        this.says = says;
        getStyleClass().add("method-picker");
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.setLabelFor(box);
        label.getStyleClass().add("field-label");
        box.getItems().setAll(items);
        box.setVisibleRowCount(6);
        box.setMaxWidth(Double.MAX_VALUE);
        box.accessibleTextProperty().bind(session.text(key));
        box.setCellFactory(view -> new Line());
        box.setButtonCell(new Name());
        box.valueProperty().subscribe(value -> {
            tell();
            if (!showing && value != null) {
                choose.accept(value);
            }
        });
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().addAll("field-hint", Styles.TEXT_MUTED);
        session.language().addListener(new WeakChangeListener<>(rename));
        sentence.managedProperty().bind(sentence.textProperty().isNotEmpty());
        getChildren().setAll(label, box, sentence);
    }

    /** Shows what is in force without choosing it again. */
    void show(@Nullable T value) {
        showing = true;
        box.setValue(value);
        showing = false;
        tell();
    }

    Picker<T> named(String id) {
        box.setId(id);
        return this;
    }

    void items(List<T> items) {
        if (!box.getItems().equals(items)) {
            showing = true;
            box.getItems().setAll(items);
            showing = false;
        }
    }

    private void tell() {
        var value = box.getValue();
        sentence.setText(value == null ? "" : says.apply(value));
        box.setAccessibleHelp(sentence.getText());
        if (box.getButtonCell() instanceof Name name) {
            name.write();
        }
    }

    private final class Name extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            write();
        }

        void write() {
            var item = box.getValue();
            setText(item == null ? "" : word.apply(item));
        }
    }

    /** Name and sentence below one another. */
    private final class Line extends ListCell<T> {
        private final Label name = new Label();
        private final Label reason = new Label();
        private final VBox both = new VBox(name, reason);

        Line() {
            name.getStyleClass().add("picker-name");
            reason.getStyleClass().addAll("field-hint", Styles.TEXT_MUTED);
            reason.setWrapText(true);
            reason.setMinHeight(USE_PREF_SIZE);
            setPrefWidth(LINE * 14);
            both.prefWidthProperty().bind(widthProperty().subtract(LINE));
            both.maxWidthProperty().bind(both.prefWidthProperty());
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            name.setText(word.apply(item));
            reason.setText(Objects.requireNonNullElse(says.apply(item), ""));
            reason.setManaged(!reason.getText().isEmpty());
            setAccessibleText(name.getText() + " " + reason.getText());
            setGraphic(both);
        }
    }
}
