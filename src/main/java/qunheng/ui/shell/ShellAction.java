package qunheng.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * One thing the user can do from the menu, by shortcut and, if it has an icon, from the tool bar.
 *
 * @param id last part of {@code shell.action.<id>}
 * @param text its name, following the language
 */
record ShellAction(
        String id,
        Group group,
        ObservableValue<String> text,
        @Nullable Ikon icon,
        @Nullable KeyCombination keys,
        ObservableValue<Boolean> enabled,
        Runnable run) {
    enum Group {
        PROJECT,
        EDIT,
        GO,
        VIEW,
        HELP
    }
}
