package qunheng.ui.shell;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Session;

/** The action table: menus, tool bar, shortcuts and the sheet of shortcuts are all made from it. */
final class Actions {
    /** What actions do that is not an edit. */
    interface Commands {
        void open(String screen);

        void newProject();

        void importProject();

        void exportProject();

        void history();

        void quit();

        void scale(double factor);

        void standardScale();

        void foldNavigation();

        void fullScreen();

        void shortcuts();

        void openLogFolder();

        void about();
    }

    private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

    private final Session session;
    private final Commands commands;
    private final List<ShellAction> all = new ArrayList<>();

    Actions(Session session, ShellViewModel model, List<ScreenCatalog.Entry> screens, Commands commands) {
        this.session = session;
        this.commands = commands;
        var open = model.projectOpen();

        add("new", ShellAction.Group.PROJECT, null, shortcut(KeyCode.N), ALWAYS, commands::newProject);
        add("import", ShellAction.Group.PROJECT, null, shortcut(KeyCode.O), ALWAYS, commands::importProject);
        add("export", ShellAction.Group.PROJECT, null, shortcut(KeyCode.E), open, commands::exportProject);
        add("quit", ShellAction.Group.PROJECT, null, shortcut(KeyCode.Q), ALWAYS, commands::quit);

        add(
                "undo",
                ShellAction.Group.EDIT,
                Feather.CORNER_UP_LEFT,
                shortcut(KeyCode.Z),
                session.canUndo(),
                session::undo);
        add(
                "redo",
                ShellAction.Group.EDIT,
                Feather.CORNER_UP_RIGHT,
                shortcut(KeyCode.Y),
                session.canRedo(),
                session::redo);
        add("history", ShellAction.Group.EDIT, Feather.CLOCK, shortcut(KeyCode.H), open, commands::history);

        for (var i = 0; i < screens.size(); i++) {
            var entry = screens.get(i);
            var keys = i < 9 ? shortcut(KeyCode.valueOf("DIGIT" + (i + 1))) : null;
            all.add(new ShellAction(
                    entry.id(),
                    ShellAction.Group.GO,
                    session.text("shell.screen." + entry.id()),
                    null,
                    keys,
                    ALWAYS,
                    () -> commands.open(entry.id())));
        }
        add(
                "before",
                ShellAction.Group.GO,
                null,
                new KeyCodeCombination(KeyCode.PAGE_UP, ALT_DOWN),
                ALWAYS,
                () -> step(model, screens, -1));
        add(
                "after",
                ShellAction.Group.GO,
                null,
                new KeyCodeCombination(KeyCode.PAGE_DOWN, ALT_DOWN),
                ALWAYS,
                () -> step(model, screens, 1));

        add("larger", ShellAction.Group.VIEW, null, shortcut(KeyCode.EQUALS), ALWAYS, () -> commands.scale(0.1));
        add("smaller", ShellAction.Group.VIEW, null, shortcut(KeyCode.MINUS), ALWAYS, () -> commands.scale(-0.1));
        add("standard", ShellAction.Group.VIEW, null, shortcut(KeyCode.DIGIT0), ALWAYS, commands::standardScale);
        add("fold", ShellAction.Group.VIEW, null, shortcut(KeyCode.B), ALWAYS, commands::foldNavigation);
        add(
                "fullScreen",
                ShellAction.Group.VIEW,
                null,
                new KeyCodeCombination(KeyCode.F11),
                ALWAYS,
                commands::fullScreen);

        add("shortcuts", ShellAction.Group.HELP, null, new KeyCodeCombination(KeyCode.F1), ALWAYS, commands::shortcuts);
        add("logs", ShellAction.Group.HELP, null, null, ALWAYS, commands::openLogFolder);
        add(
                "about",
                ShellAction.Group.HELP,
                null,
                new KeyCodeCombination(KeyCode.F1, SHIFT_DOWN),
                ALWAYS,
                commands::about);
    }

    /**
     * In the order of the work; after the last screen comes the first, so that all are reached without their numbers.
     */
    private void step(ShellViewModel model, List<ScreenCatalog.Entry> screens, int by) {
        var ids = screens.stream().map(ScreenCatalog.Entry::id).toList();
        commands.open(ids.get(Math.floorMod(ids.indexOf(model.screen().get()) + by, ids.size())));
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, SHORTCUT_DOWN);
    }

    private void add(
            String id,
            ShellAction.Group group,
            @Nullable Ikon icon,
            @Nullable KeyCombination keys,
            ObservableValue<Boolean> enabled,
            Runnable run) {
        all.add(new ShellAction(id, group, session.text("shell.action." + id), icon, keys, enabled, run));
    }

    List<ShellAction> all() {
        return List.copyOf(all);
    }

    List<ShellAction> of(ShellAction.Group group) {
        return all.stream().filter(action -> action.group() == group).toList();
    }

    /** The actions of the tool bar: those with an icon. */
    List<ShellAction> withIcon() {
        return all.stream().filter(action -> action.icon() != null).toList();
    }
}
