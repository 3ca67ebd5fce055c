package qunheng.ui.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a file or a folder in the program that the system has for it. */
public final class SystemPrograms {
    private static final Logger LOG = LoggerFactory.getLogger(SystemPrograms.class);

    private SystemPrograms() {}

    /** @return whether the system took it; whether its program could show it is between the two of them */
    public static boolean open(Path path) {
        if (!Files.exists(path)) {
            return false;
        }
        try {
            // The path is one argument of its own, so that no name can become a command.
            var process = new ProcessBuilder(command(path.toAbsolutePath().toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return true;
        } catch (IOException e) {
            LOG.warn("not opened: {}", path, e);
            return false;
        }
    }

    private static List<String> command(String path) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("windows")
                ? List.of("explorer.exe", path)
                : List.of(system.startsWith("mac") ? "open" : "xdg-open", path);
    }
}
