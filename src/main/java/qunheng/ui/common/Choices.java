package qunheng.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
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

    /**
     * As {@link #of}, for long lists: typing narrows the list to the items whose search text has all the words typed.
     */
    public static <T> ComboBox<T> searchable(
            Session session,
            List<T> items,
            Function<@Nullable T, String> word,
            Function<@Nullable T, String> searched,
            Property<T> value) {
        var box = new SearchableComboBox<T>();
        box.getItems().setAll(items);
        box.setVisibleRowCount(12);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setCellFactory(view -> new WordCell<>(session, word, false));
        box.setButtonCell(new WordCell<>(session, word, true));
        box.setConverter(new SearchText<>(searched));
        box.setValue(value.getValue());
        value.addListener((observable, before, now) -> box.setValue(now));
        // Typing moves the value to what is found, and closes the list for a moment to fit its height; only the value
        // that the list is left with is chosen.
        Runnable choose = () -> Platform.runLater(() -> {
            if (!box.isShowing() && !Objects.equals(box.getValue(), value.getValue())) {
                value.setValue(box.getValue());
            }
        });
        box.valueProperty().subscribe((before, now) -> choose.run());
        box.showingProperty().subscribe((before, showing) -> choose.run());
        box.skinProperty().subscribe(skin -> {
            var search = box.lookup(".text-field");
            if (search != null) {
                search.accessibleTextProperty().bind(box.accessibleTextProperty());
            }
        });
        return box;
    }

    /** The search goes by what the converter writes; the cells show their own words. */
    private static final class SearchText<T> extends StringConverter<T> {
        private final Function<@Nullable T, String> searched;

        SearchText(Function<@Nullable T, String> searched) {
            this.searched = searched;
        }

        @Override
        public String toString(@Nullable T item) {
            return searched.apply(item);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null; // nothing is typed into the value itself
        }
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
