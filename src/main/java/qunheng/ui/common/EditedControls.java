package qunheng.ui.common;

import atlantafx.base.theme.Styles;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Text controls over an {@link EditedField}: what is typed is kept when the field is left or Enter is pressed. */
public final class EditedControls {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_SHIFT =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private EditedControls() {}

    public static TextField line(Session session, EditedField<?> field) {
        var control = new TextField();
        connect(session, field, control);
        control.setOnAction(event -> field.commit());
        return control;
    }

    /** Several lines; Enter makes a line, Shortcut+Enter keeps. */
    public static TextArea lines(Session session, EditedField<?> field, int rows) {
        var control = new TextArea();
        control.setPrefRowCount(rows);
        control.setWrapText(true);
        connect(session, field, control);
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                field.commit();
                event.consume();
            }
            // Tab leads on to the next field, as in every other control of a form.
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                control.requestFocusTraversal(
                        event.isShiftDown()
                                ? javafx.scene.TraversalDirection.PREVIOUS
                                : javafx.scene.TraversalDirection.NEXT);
                event.consume();
            }
        });
        return control;
    }

    private static void connect(Session session, EditedField<?> field, TextInputControl control) {
        control.textProperty().bindBidirectional(field.typed());
        control.focusedProperty().subscribe(focused -> {
            if (!focused) {
                field.commit();
            }
        });
        field.problem().subscribe(problem -> control.pseudoClassStateChanged(Styles.STATE_DANGER, !problem.isEmpty()));
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && field.dirty()) {
                field.reset();
                event.consume();
            } else if (!field.dirty() && UNDO.match(event)) {
                // Nothing typed: Undo means the project's last edit, not the control's memory of old letters.
                session.undo();
                event.consume();
            } else if (!field.dirty() && (REDO.match(event) || REDO_SHIFT.match(event))) {
                session.redo();
                event.consume();
            }
        });
    }
}
