package qunheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.project.DataDigest;
import qunheng.report.ReportData;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportOptions;
import qunheng.report.content.ReportContent;
import qunheng.report.file.ReportFiles;
import qunheng.report.file.ReportFiles.Format;
import qunheng.task.Progress;
import qunheng.text.Messages;

/** Writes every report that was asked for and prints a line for each file: its name, how long it took, how large it is. */
final class ReportBatch {
    private final Console console;
    private final Messages messages;
    private final Knowledge knowledge;
    private final List<ReportKind> kinds;
    private final List<ReportLanguage> languages;
    private final List<Format> formats;
    private final String pack;
    private final @Nullable Path template;
    private final Path folder;
    private final long begun = System.nanoTime();
    private int files;
    private long bytes;

    ReportBatch(
            Console console,
            Messages messages,
            Knowledge knowledge,
            List<ReportKind> kinds,
            List<ReportLanguage> languages,
            List<Format> formats,
            String pack,
            @Nullable Path template,
            Path folder) {
        this.console = console;
        this.messages = messages;
        this.knowledge = knowledge;
        this.kinds = kinds;
        this.languages = languages;
        this.formats = formats;
        this.pack = pack;
        this.template = template;
        this.folder = folder;
    }

    /** @param cluster name or id of the only cluster wanted; null for all */
    void write(Path file, Project project, @Nullable String cluster) {
        var base = String.valueOf(file.getFileName());
        var dot = base.endsWith(ProjectFile.EXTENSION) ? base.length() - ProjectFile.EXTENSION.length() : base.lastIndexOf('.');
        var stem = dot > 0 ? base.substring(0, dot) : base;
        var content = new ReportContent(knowledge, project, DataDigest.of(project), Version.NUMBER);
        var wanted = wanted(project, cluster);
        for (var kind : kinds) {
            if (!ReportContent.ofCluster(kind)) {
                write(content, kind, null, stem);
                continue;
            }
            for (var profile : wanted) {
                var name = project.profiles().size() == 1 ? stem : stem + '-' + safe(profile.id().value());
                write(content, kind, profile, name);
            }
        }
    }

    private List<Profile> wanted(Project project, @Nullable String cluster) {
        if (cluster == null) {
            return project.profiles();
        }
        var found = project.profiles().stream()
                .filter(profile -> profile.id().value().equals(cluster)
                        || profile.identity().nameZh().equals(cluster)
                        || profile.identity().nameEn().equals(cluster))
                .toList();
        if (found.isEmpty()) {
            throw new CommandRefused(
                    "cli.report.noCluster",
                    cluster,
                    String.join(
                            ", ",
                            project.profiles().stream().map(profile -> profile.id().value()).toList()));
        }
        return found;
    }

    private void write(ReportContent content, ReportKind kind, @Nullable Profile profile, String name) {
        for (var language : languages) {
            var options = new ReportOptions(
                    kind,
                    language,
                    profile == null ? null : profile.id(),
                    java.util.Set.of(),
                    pack,
                    null,
                    ReportOptions.SEED);
            var start = System.nanoTime();
            var data = content.of(options);
            for (var format : formats) {
                var file = folder.resolve(
                        name + '-' + kind.word() + '-' + language.name().toLowerCase(Locale.ROOT) + '.' + format.extension());
                write(data, format, file, start);
                start = System.nanoTime();
            }
        }
    }

    private void write(ReportData data, Format format, Path file, long start) {
        try {
            // A tag of the template that is not known is told; the report is made all the same.
            ReportFiles.write(data, format, template, file, Progress.NONE)
                    .forEach(note -> console.err().println(messages.of(note)));
            var size = Files.size(file);
            files++;
            bytes += size;
            console.out().println(messages.get(
                    "cli.report.file", console.folder().relativize(file).toString(), seconds(start), (size + 1023) / 1024));
            console.out().flush();
        } catch (IOException e) {
            throw new CommandRefused("cli.report.notWritten", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    void total() {
        console.out().println(messages.get("cli.report.total", files, seconds(begun), (bytes + 1023) / 1024));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** A name that every file system takes. */
    private static String safe(String id) {
        return id.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }
}
