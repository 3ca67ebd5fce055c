package qunheng.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where Qunheng keeps what belongs to a user: {@code %APPDATA%\Qunheng} on Windows, {@code ~/Library/Application
 * Support/Qunheng} on macOS, {@code $XDG_DATA_HOME/qunheng} or {@code ~/.local/share/qunheng} elsewhere. The environment
 * variable {@code QUNHENG_HOME} names another folder.
 */
public final class DataFolder {
    private DataFolder() {}

    /** The folder for this user on this machine; it may not exist yet. */
    public static Path present() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        var chosen = environment.getOrDefault("QUNHENG_HOME", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen.strip()).toAbsolutePath();
        }
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming))
                    .resolve("Qunheng");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Qunheng");
        }
        // The XDG specification: a relative path is to be ignored.
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.startsWith("/") ? Path.of(data) : home.resolve(".local").resolve("share")).resolve("qunheng");
    }
}
