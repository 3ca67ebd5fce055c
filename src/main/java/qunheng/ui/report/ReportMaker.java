package qunheng.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.project.DataDigest;
import qunheng.project.RegionalTables;
import qunheng.report.ReportData;
import qunheng.report.content.ReportContent;
import qunheng.report.file.ReportFiles;
import qunheng.task.Progress;

/** Makes reports in the background, one at a time; what several reports of the same state share is computed once. */
final class ReportMaker {
    private final Knowledge knowledge;
    private final RegionalTables tables;
    private @Nullable Project project;
    private @Nullable ReportContent content;

    ReportMaker(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.tables = new RegionalTables(knowledge);
    }

    synchronized ReportData data(ReportRequest request) {
        var of = content;
        if (of == null || !request.project().equals(project)) {
            of = new ReportContent(
                    knowledge,
                    request.project(),
                    DataDigest.of(request.project()),
                    version(),
                    tables.of(request.project()).tables());
            content = of;
            project = request.project();
        }
        return of.of(request.options());
    }

    /** As the files of the command line say it. */
    private static String version() {
        return Objects.requireNonNullElse(ReportMaker.class.getPackage().getImplementationVersion(), "development");
    }

    /** Files that were made before a failure or a cancel stay. */
    Made make(ReportRequest request, Progress progress) {
        var stem = Objects.requireNonNull(request.stem());
        var made = new ArrayList<Path>();
        try {
            var data = data(request);
            for (var i = 0; i < request.formats().size(); i++) {
                var format = request.formats().get(i);
                var file = stem.resolveSibling(stem.getFileName() + "." + format.extension());
                ReportFiles.write(data, format, file, part(progress, i, request.formats().size()));
                made.add(file);
            }
            return new Made(made, "");
        } catch (IOException e) {
            return new Made(made, String.valueOf(e.getMessage()));
        } catch (CancellationException cancelled) {
            return new Made(made, "");
        }
    }

    private static Progress part(Progress whole, int index, int count) {
        return new Progress() {
            @Override
            public void at(double fraction) {
                whole.at((index + fraction) / count);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
