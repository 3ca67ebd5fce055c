package qunheng.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Where workspace, backups, settings and logs live: {@code %APPDATA%\Qunheng} on Windows, {@code ~/Library/Application
 * Support/Qunheng} on macOS, {@code $XDG_DATA_HOME/qunheng} or {@code ~/.local/share/qunheng} elsewhere. The
 * environment variable {@code QUNHENG_HOME} names another folder.
 */
public final class DataFolder {
    private DataFolder() {}

    public static Path home() {
        return home(
                System.getenv(),
                Objects.requireNonNullElse(System.getProperty("os.name"), ""),
                Path.of(System.getProperty("user.home")));
    }

    static Path home(Map<String, String> environment, String system, Path user) {
        var chosen = environment.getOrDefault("QUNHENG_HOME", "");
        if (!chosen.isBlank()) {
            return Path.of(chosen.strip()).toAbsolutePath();
        }
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? user.resolve("AppData").resolve("Roaming") : Path.of(roaming))
                    .resolve("Qunheng");
        }
        if (name.startsWith("mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Qunheng");
        }
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        // The XDG specification: a relative path is to be ignored.
        return (!data.startsWith("/") ? user.resolve(".local").resolve("share") : Path.of(data)).resolve("qunheng");
    }

    public static Path logs(Path home) {
        return home.resolve("logs");
    }
}
