package qunheng.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import qunheng.model.Language;

/** Combo boxes whose items are values and whose words follow the language. */
public final class Choices {
    private Choices() {}

    /**
     * @param items may hold null for "not chosen"
     * @param word name of an item; also of null if that is among the items
     */
    public static <T> ComboBox<T> of(
            Session session, List<T> items, Function<@Nullable T, String> word, Property<T> value) {
        var box = new ComboBox<T>();
        box.getItems().setAll(items);
        box.setVisibleRowCount(12);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(view -> new WordCell<>(session, word, false));
        box.setButtonCell(new WordCell<>(session, word, true));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private static final class WordCell<T> extends ListCell<T> {
        private final Function<@Nullable T, String> word;
        private final boolean button;
        /** Held here and heard weakly, so that a cell goes with its popup. */
        private final ChangeListener<Language> rename = (observable, before, after) -> show(getItem(), isEmpty());

        WordCell(Session session, Function<@Nullable T, String> word, boolean button) {
            this.word = word;
            this.button = button;
            session.language().addListener(new WeakChangeListener<>(rename));
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            show(item, empty);
        }

        /** In the list an empty cell is no item; in the button it is the choice "none". */
        private void show(@Nullable T item, boolean empty) {
            setText(empty && !button ? "" : word.apply(item));
        }
    }
}
