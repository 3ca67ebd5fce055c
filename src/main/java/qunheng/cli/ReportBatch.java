package qunheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePack;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.project.DataDigest;
import qunheng.project.GroupChoice;
import qunheng.project.RegionalTables;
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
    private final RegionalTables tables;
    private final Wanted wanted;
    private final long begun = System.nanoTime();
    private int files;
    private long bytes;

    /**
     * What is asked for.
     *
     * @param clusters names or ids; empty for all
     * @param year as of which clusters are assessed; null for each project's own
     * @param comparedWith the earlier year of a report on change; null for the newest one before
     */
    record Wanted(
            List<ReportKind> kinds,
            List<ReportLanguage> languages,
            List<Format> formats,
            List<String> clusters,
            String pack,
            @Nullable Integer year,
            @Nullable Integer comparedWith,
            @Nullable Path template,
            Path folder) {}

    ReportBatch(Console console, Messages messages, Knowledge knowledge, Wanted wanted) {
        this.console = console;
        this.messages = messages;
        this.knowledge = knowledge;
        this.tables = new RegionalTables(knowledge);
        this.wanted = wanted;
    }

    void write(Path file, Project project) {
        var base = String.valueOf(file.getFileName());
        var dot = base.endsWith(ProjectFile.EXTENSION) ? base.length() - ProjectFile.EXTENSION.length() : base.lastIndexOf('.');
        var stem = dot > 0 ? base.substring(0, dot) : base;
        check(project);
        var found = tables.of(project);
        found.refused().forEach(refusal -> console.err().println(messages.of(refusal)));
        var content = new ReportContent(
                knowledge.regrouped(GroupChoice.of(project)),
                project,
                DataDigest.of(project),
                Version.NUMBER,
                found.tables());
        var profiles = profiles(project);
        for (var kind : wanted.kinds()) {
            if (!ReportContent.ofCluster(kind)) {
                write(content, kind, null, profiles, stem);
                continue;
            }
            for (var profile : profiles) {
                var name = project.profiles().size() == 1 ? stem : stem + '-' + safe(profile.id().value());
                write(content, kind, profile, profiles, name);
            }
        }
    }

    /** A pack may be one of the project's own. */
    private void check(Project project) {
        var packs = OwnPacks.all(knowledge, project);
        if (packs.stream().noneMatch(one -> one.id().equals(wanted.pack()) || one.edition().equals(wanted.pack()))) {
            throw new CommandRefused(
                    "cli.assess.noPack",
                    wanted.pack(),
                    String.join(", ", packs.stream().map(RulePack::id).distinct().toList()));
        }
        for (var year : new Integer[] {wanted.year(), wanted.comparedWith()}) {
            if (year != null && (year < ObservationKey.FIRST_YEAR || year > ObservationKey.LAST_YEAR)) {
                throw new CommandRefused(
                        "model.year.outOfRange", year, ObservationKey.FIRST_YEAR, ObservationKey.LAST_YEAR);
            }
        }
    }

    private List<Profile> profiles(Project project) {
        for (var name : wanted.clusters()) {
            if (project.profiles().stream().noneMatch(profile -> called(profile, name))) {
                throw new CommandRefused(
                        "cli.report.noCluster",
                        name,
                        String.join(
                                ", ",
                                project.profiles().stream().map(profile -> profile.id().value()).toList()));
            }
        }
        return project.profiles().stream()
                .filter(profile -> wanted.clusters().isEmpty()
                        || wanted.clusters().stream().anyMatch(name -> called(profile, name)))
                .toList();
    }

    private static boolean called(Profile profile, String name) {
        return profile.id().value().equals(name)
                || profile.identity().nameZh().equals(name)
                || profile.identity().nameEn().equals(name);
    }

    private void write(
            ReportContent content, ReportKind kind, @Nullable Profile profile, List<Profile> profiles, String name) {
        var some = wanted.clusters().isEmpty()
                ? Set.<ProfileId>of()
                : profiles.stream().map(Profile::id).collect(Collectors.toUnmodifiableSet());
        for (var language : wanted.languages()) {
            var options = ReportOptions.of(kind, language, profile == null ? null : profile.id())
                    .about(some)
                    .by(wanted.pack())
                    .in(wanted.year(), wanted.comparedWith());
            var start = System.nanoTime();
            var data = content.of(options);
            for (var format : wanted.formats()) {
                var file = wanted.folder().resolve(
                        name + '-' + kind.word() + '-' + language.name().toLowerCase(Locale.ROOT) + '.' + format.extension());
                write(data, format, file, start);
                start = System.nanoTime();
            }
        }
    }

    private void write(ReportData data, Format format, Path file, long start) {
        try {
            // A tag of the template that is not known is told; the report is made all the same.
            ReportFiles.write(data, format, wanted.template(), file, Progress.NONE)
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
