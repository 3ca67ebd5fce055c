package qunheng.ui.regions.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Where the rows go that are not taken: beside the input, or home if nothing may be written there. */
final class RejectedFile {
    private RejectedFile() {}

    /** A name that nothing else has. */
    static Path of(Path input) {
        var stem = String.valueOf(input.getFileName()).replaceFirst("\\.[^.]*$", "");
        var folder = folder(input.toAbsolutePath());
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> folder.resolve(stem + "-rejected" + (n == 1 ? "" : "-" + n) + ".csv"))
                .filter(path -> !Files.exists(path))
                .findFirst()
                .orElseThrow();
    }

    private static Path folder(Path input) {
        var beside = input.resolveSibling("");
        return List.of(beside, Path.of(System.getProperty("user.home", "")), Path.of(System.getProperty("java.io.tmpdir", "")))
                .stream()
                .filter(Files::isWritable)
                .findFirst()
                .orElse(beside);
    }
}
