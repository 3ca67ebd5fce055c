package qunheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import qunheng.exchange.ProjectFile;

/** The projects that a path stands for: itself, or every project file below a folder. */
final class ProjectFolder {
    private ProjectFolder() {}

    /** In the order of their names; a path that is no folder stands for itself. */
    static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.walk(path)) {
            var found = files.filter(file -> file.toString().endsWith(ProjectFile.EXTENSION))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new CommandRefused("cli.selfCheck.empty", path.toString());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
