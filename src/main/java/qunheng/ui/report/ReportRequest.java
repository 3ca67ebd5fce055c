package qunheng.ui.report;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.Project;
import qunheng.report.ReportOptions;
import qunheng.report.file.ReportFiles.Format;

/**
 * What is asked for, taken when it is asked.
 *
 * @param parts one report each
 * @param folder that the files go to; null for a preview
 * @param template of a Word document; null for the one that comes with the program
 */
record ReportRequest(
        Project project, List<Part> parts, List<Format> formats, @Nullable Path folder, @Nullable Path template) {
    /** @param stem name of the files, without their endings */
    record Part(ReportOptions options, String stem) {}

    ReportRequest {
        parts = List.copyOf(parts);
        formats = List.copyOf(formats);
    }

    int files() {
        return parts.size() * formats.size();
    }
}
