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
 * @param stem folder and name of the files, without their endings; null for a preview
 */
record ReportRequest(Project project, ReportOptions options, List<Format> formats, @Nullable Path stem) {
    ReportRequest {
        formats = List.copyOf(formats);
    }
}
