package qunheng.ui.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of making a report.
 *
 * @param problem why it was not made; empty if it was
 */
record Made(List<Path> files, String problem) {
    Made {
        files = List.copyOf(files);
    }
}
