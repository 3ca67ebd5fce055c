package qunheng.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.project.DataCollection;
import qunheng.project.merge.MergePlan;
import qunheng.project.merge.Preference;
import qunheng.task.Progress;
import qunheng.text.Messages;

/**
 * Makes a project file out of a long table of values, or out of another project file; or brings files that came back from
 * departments into a project. Everything is checked first: with one bad cell or one open conflict nothing is written.
 */
@CommandLine.Command(name = "import")
final class ImportCommand extends Command {
    @Parameters(paramLabel = "INPUT", arity = "1..*")
    private List<Path> input = List.of();

    @Option(names = "--into", paramLabel = "PROJECT")
    private @Nullable Path into;

    @Option(names = "--prefer", paramLabel = "project|file")
    private @Nullable Prefer prefer;

    @Option(names = "--out", paramLabel = "P.qunheng.json", required = true)
    private Path out = Path.of("");

    enum Prefer {
        project,
        file
    }

    ImportCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        if (!out.toString().endsWith(ProjectFile.EXTENSION)) {
            throw new CommandRefused("cli.output.project", String.valueOf(out.getFileName()));
        }
        var knowledge = Knowledge.load();
        var files = new ProjectInput(knowledge);
        if (into != null) {
            return merge(files, knowledge, into);
        }
        if (input.size() != 1) {
            throw new CommandRefused("cli.import.oneInput", input.size());
        }
        files.write(console.resolve(out), files.read(console.resolve(input.getFirst())), messages.language());
        return DONE;
    }

    private int merge(ProjectInput files, Knowledge knowledge, Path target) {
        var project = files.read(console.resolve(target));
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
        files.write(console.resolve(out), plan.changes(decisions).apply(project), messages.language());
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
