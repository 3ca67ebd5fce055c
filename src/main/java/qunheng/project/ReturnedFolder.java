package qunheng.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A folder into which answers were put. */
public final class ReturnedFolder {
    private ReturnedFolder() {}

    /**
     * The workbooks and tables in it, by name; what a spreadsheet program leaves beside an open file is none.
     *
     * @throws UncheckedIOException when it cannot be listed
     */
    public static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(ReturnedFolder::wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean wanted(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith("~$")
                && !name.startsWith(".")
                && DataCollection.ENDINGS.stream().anyMatch(name::endsWith)
                && Files.isRegularFile(file);
    }
}
