package qunheng.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Shows a folder in the file manager of the machine. */
final class FolderWindow {
    private FolderWindow() {}

    /** @throws IOException when the machine has none */
    static void open(Path folder) throws IOException {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var command = system.contains("windows") ? "explorer" : system.contains("mac") ? "open" : "xdg-open";
        new ProcessBuilder(command, folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
