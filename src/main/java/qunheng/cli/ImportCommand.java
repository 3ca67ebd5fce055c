package qunheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.project.DataCollection;
import qunheng.project.merge.MergePlan;
import qunheng.project.merge.Preference;
import qunheng.task.Progress;
import qunheng.text.Messages;

/**
 * Makes a project file out of a long table of values, or out of another project file; brings files that came back from
 * departments into a project, where with one bad cell or one open conflict nothing is written; or takes any table of
 * values into a project, where bad cells are told and the good ones taken.
 */
@CommandLine.Command(name = "import")
final class ImportCommand extends Command {
    @Parameters(paramLabel = "INPUT", arity = "1..*")
    private List<Path> input = List.of();

    @Option(names = "--into", paramLabel = "PROJECT")
    private @Nullable Path into;

    @Option(names = "--prefer", paramLabel = "project|file")
    private @Nullable Prefer prefer;

    @Option(names = "--out", paramLabel = "P.qunheng.json|DIR")
    private @Nullable Path out;

    @Option(names = "--mapping", paramLabel = "F.json")
    private @Nullable Path mapping;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    @Option(names = "--cluster", paramLabel = "NAME|ID")
    private String cluster = "";

    @Option(names = "--year", paramLabel = "YYYY")
    private int year;

    @Option(names = "--create-clusters")
    private boolean createClusters;

    @Option(names = "--rejected", paramLabel = "DIR")
    private @Nullable Path rejected;

    @Option(names = "--dry-run")
    private boolean dryRun;

    enum Prefer {
        project,
        file
    }

    ImportCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        var knowledge = Knowledge.load();
        var files = new ProjectInput(knowledge);
        if (into == null && input.size() > 1 && input.getFirst().toString().endsWith(ProjectFile.EXTENSION)) {
            return tables(files, knowledge);
        }
        if (mapping != null
                || sheet != null
                || !cluster.isEmpty()
                || year != 0
                || createClusters
                || rejected != null
                || dryRun) {
            throw new CommandRefused("cli.table.needsProject");
        }
        if (into == null && input.size() == 1 && Files.isDirectory(console.resolve(input.getFirst()))) {
            return folder(files, console.resolve(input.getFirst()));
        }
        var target = target();
        if (into != null) {
            return merge(files, knowledge, into, target);
        }
        if (input.size() != 1) {
            throw new CommandRefused("cli.import.oneInput", input.size());
        }
        files.write(target, files.read(console.resolve(input.getFirst())), messages.language());
        return DONE;
    }

    private Path target() {
        if (out == null) {
            throw new CommandRefused("cli.import.noOut");
        }
        if (!out.toString().endsWith(ProjectFile.EXTENSION)) {
            throw new CommandRefused("cli.output.project", String.valueOf(out.getFileName()));
        }
        return console.resolve(out);
    }

    /** Every long table of a folder becomes a project of its own. */
    private int folder(ProjectInput files, Path folder) {
        if (out == null) {
            throw new CommandRefused("cli.import.noOut");
        }
        var targets = new LinkedHashMap<Path, Project>();
        for (var file : InputFiles.of(folder, ".csv")) {
            var name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ProjectFile.EXTENSION;
            targets.put(console.resolve(out).resolve(name), files.read(file));
        }
        InputFiles.makeFolder(console.resolve(out));
        targets.forEach((target, project) -> {
            files.write(target, project, messages.language());
            console.out().println(messages.get("cli.export.written", console.folder().relativize(target)));
        });
        return DONE;
    }

    /** Any tables of values into the project that is named first; without --out it is that file that is written. */
    private int tables(ProjectInput files, Knowledge knowledge) {
        var file = console.resolve(input.getFirst());
        var target = out == null ? file : target();
        var run = new TableImportRun(
                console,
                messages,
                knowledge,
                new TableImportRun.Said(
                        mapping == null ? null : console.resolve(mapping),
                        sheet,
                        cluster,
                        year,
                        createClusters,
                        preference(),
                        dryRun,
                        rejected == null ? null : console.resolve(rejected)));
        var project = files.read(file);
        var sources = input.stream()
                .skip(1)
                .flatMap(path -> InputFiles.of(console.resolve(path), ".xlsx", ".xlsm", ".csv", ".tsv").stream())
                .toList();
        for (var source : sources) {
            project = run.take(source, project);
        }
        if (run.conflicts() > 0) {
            console.err().println(messages.get("cli.import.conflicts", run.conflicts()));
            return REFUSED;
        }
        if (dryRun) {
            console.out().println(messages.get("cli.table.dryRun"));
        } else {
            files.write(target, project, messages.language());
        }
        return DONE;
    }

    private int merge(ProjectInput files, Knowledge knowledge, Path present, Path target) {
        var project = files.read(console.resolve(present));
        var sources = input.stream()
                .flatMap(path -> InputFiles.of(console.resolve(path), ".xlsx", ".xlsm", ".csv").stream())
                .toList();
        var received = new DataCollection(knowledge).read(sources, project, Progress.NONE);
        received.remarks().forEach(remark -> console.err().println(messages.of(remark)));
        if (!received.problems().isEmpty()) {
            received.problems().forEach(problem -> console.err().println(messages.of(problem)));
            console.err().println(messages.get("cli.import.problems", received.problems().size()));
            return REFUSED;
        }
        var plan = received.plan();
        var decisions = plan.decided(preference());
        var open = plan.open(decisions);
        var texts = new MergeTexts(project, knowledge, messages);
        if (!open.isEmpty()) {
            open.forEach(item -> console.err().println(texts.line(item)));
            console.err().println(messages.get("cli.import.conflicts", open.size()));
            return REFUSED;
        }
        files.write(target, plan.changes(decisions).apply(project), messages.language());
        plan.of(MergePlan.Kind.CORRECTED).forEach(item -> console.out().println(texts.line(item)));
        plan.of(MergePlan.Kind.CONFLICT).forEach(item -> console.out().println(texts.line(item)));
        console.out()
                .println(messages.get(
                        "cli.import.done",
                        sources.size(),
                        plan.of(MergePlan.Kind.ADDED).size(),
                        plan.of(MergePlan.Kind.CORRECTED).size(),
                        plan.of(MergePlan.Kind.CONFLICT).size(),
                        plan.of(MergePlan.Kind.EQUAL).size(),
                        received.untouched()));
        return DONE;
    }

    private Preference preference() {
        return switch (prefer) {
            case null -> Preference.ASK;
            case project -> Preference.PROJECT;
            case file -> Preference.FILE;
        };
    }
}
