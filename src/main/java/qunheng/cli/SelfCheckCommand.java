package qunheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.project.SampleProjects;
import qunheng.text.Messages;

/**
 * Opens every project of a folder, scores it through every lens, applies every rule pack, and prints a line for each.
 */
@CommandLine.Command(name = "self-check")
final class SelfCheckCommand extends Command {
    private static final String FOLDER = "sample-projects";

    @Parameters(paramLabel = "DIR", arity = "0..1")
    private @Nullable Path directory;

    SelfCheckCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        var summary = new ProjectSummary(Knowledge.load(), messages);
        var chosen = directory == null ? found() : console.resolve(directory);
        if (chosen == null) {
            SampleProjects.read().forEach(project -> print(summary, project));
            return DONE;
        }
        if (!Files.isDirectory(chosen)) {
            throw new CommandRefused("cli.selfCheck.noFolder", chosen.toString());
        }
        var files = files(chosen);
        if (files.isEmpty()) {
            throw new CommandRefused("cli.selfCheck.empty", chosen.toString());
        }
        var outcome = DONE;
        for (var file : files) {
            try {
                print(summary, ProjectFile.read(file, Catalogue.of(Knowledge.load())));
            } catch (ExchangeException refusal) {
                // The other projects are still worth checking.
                console.out().flush();
                console.err().println(messages.of(refusal));
                outcome = REFUSED;
            }
        }
        return outcome;
    }

    private void print(ProjectSummary summary, Project project) {
        console.out().println(summary.line(project));
    }

    /** The folder of samples where the command was called; null when there is none and the packed ones are meant. */
    private @Nullable Path found() {
        var here = console.resolve(Path.of(FOLDER));
        return Files.isDirectory(here) && !files(here).isEmpty() ? here : null;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ProjectFile.EXTENSION))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
