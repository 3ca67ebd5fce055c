package qunheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that a path names: itself, or in a folder all with one of some endings, in the order of their names. */
final class InputFiles {
    private InputFiles() {}

    static List<Path> of(Path path, String... endings) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            var found = files.filter(file -> wanted(file, endings)).sorted().toList();
            if (found.isEmpty()) {
                throw new CommandRefused("cli.folder.nothing", path.toString(), String.join(", ", endings));
            }
            return found;
        } catch (IOException e) {
            throw new CommandRefused("cli.folder.unreadable", path.toString());
        }
    }

    /** What a spreadsheet program leaves beside an open file is none. */
    private static boolean wanted(Path file, String... endings) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith("~$") && !name.startsWith(".") && Stream.of(endings).anyMatch(name::endsWith);
    }

    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandRefused("cli.folder.notMade", folder.toString());
        }
    }
}
