package qunheng.app;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import qunheng.model.Language;
import qunheng.settings.DataFolder;
import qunheng.settings.SettingsFile;
import qunheng.text.Messages;

/** Opens the window, or says in one sentence that there is no display to open it on. */
public final class WindowMain {
    private WindowMain() {}

    /**
     * Returns when the window is closed. {@code arguments}: nothing, a project file, or {@code open} and a project
     * file.
     */
    public static void launch(String... arguments) {
        var home = DataFolder.home();
        if (!displayed(System.getenv(), System.getProperty("os.name"), System.getProperty("glass.platform"))) {
            refuse(home);
        }
        Logging.to(DataFolder.logs(home));
        try {
            Application.launch(WorkbenchApplication.class, arguments);
        } catch (UnsupportedOperationException e) {
            refuse(home); // the toolkit found no display behind the variable that names one
        } catch (RuntimeException e) {
            if (e.getCause() instanceof UnsupportedOperationException) {
                refuse(home);
            }
            throw e;
        }
        System.exit(WorkbenchApplication.exitCode());
    }

    /** Whether there is something to show a window on, as far as the environment tells. */
    static boolean displayed(
            Map<String, String> environment, String system, @org.jspecify.annotations.Nullable String platform) {
        if ("Headless".equalsIgnoreCase(platform)) {
            return true;
        }
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows") || name.startsWith("mac")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    private static void refuse(java.nio.file.Path home) {
        System.err.println(Messages.in(language(home)).get("app.noDisplay"));
        System.exit(1);
    }

    private static Language language(java.nio.file.Path home) {
        try (var file = new SettingsFile(home)) {
            return Objects.requireNonNullElseGet(file.read().data().language(), () -> language(Locale.getDefault()));
        }
    }

    /**
     * The language of a first start. A locale without a country is the bare "C" of a server, which says nothing about
     * the reader; this program's readers are Chinese unless they say otherwise.
     */
    static Language language(Locale system) {
        return system.getLanguage().equals("zh") || system.getCountry().isEmpty() ? Language.ZH : Language.EN;
    }
}
