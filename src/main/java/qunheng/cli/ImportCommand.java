package qunheng.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.text.Messages;

/** Makes a project file out of a long table of values, or out of another project file, once every value is checked. */
@CommandLine.Command(name = "import")
final class ImportCommand extends Command {
    @Parameters(paramLabel = "INPUT")
    private Path input = Path.of("");

    @Option(names = "--out", paramLabel = "P.qunheng.json", required = true)
    private Path out = Path.of("");

    ImportCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        if (!out.toString().endsWith(ProjectFile.EXTENSION)) {
            throw new CommandRefused("cli.output.project", String.valueOf(out.getFileName()));
        }
        var files = new ProjectInput(Knowledge.load());
        files.write(console.resolve(out), files.read(console.resolve(input)), messages.language());
        return DONE;
    }
}
