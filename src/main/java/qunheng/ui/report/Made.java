package qunheng.ui.report;

import java.nio.file.Path;
import java.util.List;
import qunheng.model.Refusal;

/**
 * What came of making reports. Files that were written before a failure or a cancel stay, and are named.
 *
 * @param wanted how many files were asked for
 * @param notes what was passed over in the template, each with its place
 * @param problem why the rest was not made; empty if nothing failed
 * @param cancelled whether the user stopped it
 */
record Made(List<Path> files, int wanted, List<Refusal> notes, String problem, boolean cancelled) {
    Made {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /** A sentence of the bundles. */
    record Note(String key, List<Object> arguments) implements Refusal {
        Note {
            arguments = List.copyOf(arguments);
        }
    }
}
