package qunheng.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for a file; a test answers by itself. */
public interface FilePicker {
    /** @param kind what the file is, for the chooser's filter; {@code pattern} for example {@code *.csv} */
    Optional<Path> open(String title, String kind, String... patterns);

    /** Several files at once; none when the user has thought better of it. */
    default List<Path> openMany(String title, String kind, String... patterns) {
        return open(title, kind, patterns).stream().toList();
    }

    /** A folder to write into or to read from. */
    default Optional<Path> folder(String title) {
        return Optional.empty();
    }

    Optional<Path> save(String title, String proposedName, String kind, String... patterns);
}
