package qunheng.ui.common;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a file; a test answers by itself. */
public interface FilePicker {
    /** @param kind what the file is, for the chooser's filter; {@code pattern} for example {@code *.csv} */
    Optional<Path> open(String title, String kind, String... patterns);

    Optional<Path> save(String title, String proposedName, String kind, String... patterns);
}
