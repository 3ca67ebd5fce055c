package qunheng.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import qunheng.cli.composite.Results;
import qunheng.exchange.table.OutputFiles;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Pipeline;
import qunheng.text.Messages;

/** Scores a table through a framework: a composite indicator, with every table in between on demand. */
@CommandLine.Command(name = "score")
final class ScoreCommand extends Command {
    @Mixin
    private final MethodOptions options = new MethodOptions();

    @Option(names = "--out", paramLabel = "scores.csv", required = true)
    private Path out = Path.of("");

    @Option(names = "--ranks", paramLabel = "ranks.csv")
    private @Nullable Path ranks;

    @Option(names = "--steps", paramLabel = "DIR")
    private @Nullable Path steps;

    ScoreCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        var read = options.read(console, List.of(), false);
        try {
            var results = new Results(Pipeline.run(read.framework(), read.data().data(), read.method()));
            var files = new OutputFiles(options.inputs(console));
            files.add(console.resolve(out), results.scores());
            if (ranks != null) {
                files.add(console.resolve(ranks), results.ranks());
            }
            if (steps != null) {
                results.steps(console.resolve(steps), files);
            }
            files.write();
        } catch (MethodRefusal refusal) {
            throw read.data().located(refusal);
        }
        MethodOptions.warn(read, console, messages);
        return DONE;
    }
}
