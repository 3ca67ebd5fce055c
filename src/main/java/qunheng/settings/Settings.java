package qunheng.settings;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The present settings; every change is on its way to the file. Used on the window's thread. */
public final class Settings {
    private final Consumer<SettingsData> save;
    private SettingsData data;

    /** @param save is given every new state, for example {@link SettingsFile#saveSoon} */
    public Settings(SettingsData data, Consumer<SettingsData> save) {
        this.data = data;
        this.save = save;
    }

    public SettingsData get() {
        return data;
    }

    public void change(UnaryOperator<SettingsData> edit) {
        var next = edit.apply(data);
        if (!next.equals(data)) {
            data = next;
            save.accept(next);
        }
    }
}
