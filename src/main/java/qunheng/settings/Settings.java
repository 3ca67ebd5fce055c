package qunheng.settings;

import java.util.function.UnaryOperator;

/** The present settings; every change is on its way to the file. Used on the window's thread. */
public final class Settings {
    private final SettingsFile file;
    private SettingsData data;

    public Settings(SettingsFile file, SettingsData data) {
        this.file = file;
        this.data = data;
    }

    public SettingsData get() {
        return data;
    }

    public void change(UnaryOperator<SettingsData> edit) {
        var next = edit.apply(data);
        if (!next.equals(data)) {
            data = next;
            file.saveSoon(next);
        }
    }
}
