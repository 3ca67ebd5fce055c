package qunheng.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qunheng.knowledge.Knowledge;
import qunheng.text.Messages;

/** Writes a project as a long table of its values, or as a project file. */
@CommandLine.Command(name = "export")
final class ExportCommand extends Command {
    @Parameters(paramLabel = "PROJECT")
    private Path project = Path.of("");

    @Option(names = "--out", paramLabel = "F.csv|F.qunheng.json", required = true)
    private Path out = Path.of("");

    ExportCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        var files = new ProjectInput(Knowledge.load());
        files.write(console.resolve(out), files.read(console.resolve(project)), messages.language());
        return DONE;
    }
}
