package qunheng.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.model.Refusal;
import qunheng.project.DataDigest;
import qunheng.project.GroupChoice;
import qunheng.project.RegionalTables;
import qunheng.report.ReportData;
import qunheng.report.ReportOptions;
import qunheng.report.content.ReportContent;
import qunheng.report.docx.UnreadableTemplate;
import qunheng.report.file.ReportFiles;
import qunheng.report.file.ReportFiles.Format;
import qunheng.task.Progress;

/** Makes reports in the background, one at a time; what several reports of the same state share is computed once. */
final class ReportMaker {
    private final Knowledge knowledge;
    private final RegionalTables tables;
    private @Nullable Project project;
    private @Nullable ReportContent content;
    private volatile boolean stopped;

    ReportMaker(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.tables = new RegionalTables(knowledge);
    }

    /** The first report that is asked for. */
    ReportData data(ReportRequest request) {
        return data(request, request.parts().getFirst().options());
    }

    private synchronized ReportData data(ReportRequest request, ReportOptions options) {
        var of = content;
        if (of == null || !request.project().equals(project)) {
            of = new ReportContent(
                    knowledge.regrouped(GroupChoice.of(request.project())),
                    request.project(),
                    DataDigest.of(request.project()),
                    version(),
                    tables.of(request.project()).tables());
            content = of;
            project = request.project();
        }
        return of.of(options);
    }

    /** As the files of the command line say it. */
    private static String version() {
        return Objects.requireNonNullElse(ReportMaker.class.getPackage().getImplementationVersion(), "development");
    }

    /** What is asked for next is not stopped. */
    void begin() {
        stopped = false;
    }

    /** The file that is being written is left out; those that are written stay. */
    void stop() {
        stopped = true;
    }

    /** Files that were made before a failure or a cancel stay. */
    Made make(ReportRequest request, Progress progress) {
        var folder = Objects.requireNonNull(request.folder());
        var made = new ArrayList<Path>();
        var notes = new LinkedHashSet<Refusal>();
        var template = template(request, notes);
        try {
            for (var part : request.parts()) {
                require(!stopped);
                var data = data(request, part.options());
                var stem = free(folder, part.stem(), request.formats());
                for (var format : request.formats()) {
                    require(!stopped);
                    var file = folder.resolve(stem + "." + format.extension());
                    try {
                        notes.addAll(ReportFiles.write(
                                data, format, template, file, share(progress, made.size(), request.files())));
                        made.add(file);
                    } catch (UnreadableTemplate unreadable) {
                        notes.add(unreadable);
                    }
                }
            }
            return new Made(made, request.files(), List.copyOf(notes), "", false);
        } catch (IOException e) {
            return new Made(made, request.files(), List.copyOf(notes), String.valueOf(e.getMessage()), false);
        } catch (CancellationException cancelled) {
            return new Made(made, request.files(), List.copyOf(notes), "", true);
        }
    }

    private static void require(boolean going) {
        if (!going) {
            throw new CancellationException();
        }
    }

    /** A template that has gone is told, and ours stands in. */
    private static @Nullable Path template(ReportRequest request, Set<Refusal> notes) {
        var wanted = request.template();
        if (wanted != null && request.formats().contains(Format.DOCX) && !Files.isReadable(wanted)) {
            notes.add(new Made.Note("reportscreen.templateGone", List.of(wanted.toString())));
            return null;
        }
        return wanted;
    }

    /** A report of before may have been edited since: it keeps its name, and the new one gets a number. */
    private static String free(Path folder, String stem, List<Format> formats) {
        for (var number = 1; ; number++) {
            var name = number == 1 ? stem : stem + " (" + number + ")";
            if (formats.stream().noneMatch(format -> Files.exists(folder.resolve(name + "." + format.extension())))) {
                return name;
            }
        }
    }

    private Progress share(Progress whole, int done, int count) {
        return new Progress() {
            @Override
            public void at(double fraction) {
                whole.at((done + fraction) / count);
            }

            @Override
            public boolean cancelled() {
                return stopped || whole.cancelled();
            }
        };
    }
}
