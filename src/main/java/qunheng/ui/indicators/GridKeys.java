package qunheng.ui.indicators;

import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import qunheng.ui.indicators.GridSelection.Move;
import qunheng.ui.indicators.IndicatorsRow.GroupRow;

/** The keys of a spreadsheet. They are taken before the table or the editor sees them. */
final class GridKeys {
    private final IndicatorsViewModel model;
    private final GridTable table;
    private final TableView<IndicatorsRow> view;
    private final TextField field;

    private GridKeys(IndicatorsViewModel model, GridTable table) {
        this.model = model;
        this.table = table;
        this.view = table.node();
        this.field = table.field();
    }

    static void attach(IndicatorsViewModel model, GridTable table) {
        var keys = new GridKeys(model, table);
        keys.view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.typing() ? keys.pressedWhileTyping(event) : keys.pressed(event)) {
                event.consume();
            }
        });
        keys.view.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private boolean typing() {
        return field.isFocused() && model.editor().place().get() != null;
    }

    private boolean pressedWhileTyping(KeyEvent event) {
        var editor = model.editor();
        return switch (event.getCode()) {
            case ENTER -> leave(event.isShiftDown() ? Move.UP : Move.DOWN);
            case TAB -> {
                if (editor.commit()) {
                    view.requestFocus();
                    model.grid().moveToNextEntry(!event.isShiftDown());
                }
                yield true;
            }
            case ESCAPE -> {
                editor.cancel();
                view.requestFocus();
                yield true;
            }
            case UP -> leave(Move.UP);
            case DOWN -> leave(Move.DOWN);
            case LEFT -> editor.overwriting() && !event.isShiftDown() && leave(Move.LEFT);
            case RIGHT -> editor.overwriting() && !event.isShiftDown() && leave(Move.RIGHT);
            default -> false;
        };
    }

    /** Keeps what is typed and goes on; what is refused stays and is not left. */
    private boolean leave(Move move) {
        if (model.editor().commit()) {
            view.requestFocus();
            model.grid().move(move, false, table.page());
        }
        return true;
    }

    private boolean pressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            return shortcut(event);
        }
        if (event.isAltDown()) {
            return false;
        }
        var move = move(event.getCode(), false);
        if (move != null) {
            model.grid().move(move, event.isShiftDown(), table.page());
            return true;
        }
        return switch (event.getCode()) {
            case ENTER, F2 -> {
                model.startEditing(null);
                yield true;
            }
            case SPACE -> model.grid().selectedRow().orElse(null) instanceof GroupRow && open();
            case TAB -> model.grid().moveToNextEntry(!event.isShiftDown());
            case DELETE -> {
                model.clear();
                yield true;
            }
            case BACK_SPACE -> {
                model.startEditing("");
                yield true;
            }
            default -> false;
        };
    }

    private boolean open() {
        model.startEditing(null);
        return true;
    }

    private boolean shortcut(KeyEvent event) {
        var move = move(event.getCode(), true);
        if (move != null) {
            model.grid().move(move, event.isShiftDown(), table.page());
            return true;
        }
        switch (event.getCode()) {
            case C, INSERT -> model.copy(event.isShiftDown());
            case X -> model.cut();
            case V -> model.paste();
            case A -> model.selectAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Move move(KeyCode key, boolean far) {
        return switch (key) {
            case UP, KP_UP -> far ? Move.TOP : Move.UP;
            case DOWN, KP_DOWN -> far ? Move.BOTTOM : Move.DOWN;
            case LEFT, KP_LEFT -> far ? Move.ROW_START : Move.LEFT;
            case RIGHT, KP_RIGHT -> far ? Move.ROW_END : Move.RIGHT;
            case HOME -> far ? Move.GRID_START : Move.ROW_START;
            case END -> far ? Move.GRID_END : Move.ROW_END;
            case PAGE_UP -> Move.PAGE_UP;
            case PAGE_DOWN -> Move.PAGE_DOWN;
            default -> null;
        };
    }

    /** A letter or digit over a cell starts typing in it. */
    private void typed(KeyEvent event) {
        var text = event.getCharacter();
        if (typing() || event.isShortcutDown() || event.isAltDown() && !event.isControlDown() || text.isBlank()
                || text.charAt(0) < ' ' || text.charAt(0) == 0x7F) {
            return;
        }
        if (model.editor().place().get() != null && view.isFocused()) {
            // The editor is open but the focus has not reached it yet: no letter gets lost.
            model.editor().typed().set(model.editor().typed().get() + text);
            field.requestFocus();
            field.end();
        } else {
            model.startEditing(text);
        }
        event.consume();
    }
}
