package qunheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import qunheng.cli.composite.Results;
import qunheng.exchange.table.OutputFiles;
import qunheng.robustness.ExactSobol;
import qunheng.robustness.Failure;
import qunheng.robustness.Sobol;
import qunheng.robustness.SobolResult;
import qunheng.robustness.Study;
import qunheng.robustness.Uncertainty;
import qunheng.robustness.UncertaintyResult;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.task.Progress;
import qunheng.text.Messages;

/** Ranks under every reasonable method: drawn or enumerated, and which choice moves them. */
@CommandLine.Command(name = "uncertainty")
final class UncertaintyCommand extends Command {
    @Mixin
    private final MethodOptions options = new MethodOptions();

    @Option(names = "--vary", paramLabel = "INPUT=CHOICES", required = true)
    private List<String> vary = List.of();

    @Option(names = "--draws", paramLabel = "N")
    private int draws = 10_000;

    @Option(names = "--seed", paramLabel = "S")
    private long seed = 1;

    @Option(names = "--enumerate")
    private boolean enumerate;

    @Option(names = "--out", paramLabel = "ranks.csv", required = true)
    private Path out = Path.of("");

    @Option(names = "--sobol", paramLabel = "sobol.csv")
    private @Nullable Path sobol;

    UncertaintyCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        var varied = new VariedInputs(vary);
        var read = options.read(console, varied.imputations(), varied.grades());
        try {
            var inputs = varied.inputs(console, read.framework(), read.data().grades());
            var study = new Study(read.framework(), read.data().data(), read.method(), inputs);
            var inputFiles = Stream.concat(options.inputs(console).stream(), varied.files(console).stream())
                    .toList();
            var files = new OutputFiles(inputFiles);
            int threads = Runtime.getRuntime().availableProcessors();
            var uncertainty = new Uncertainty(study, threads, Progress.NONE);
            var result = enumerate ? uncertainty.enumerate() : uncertainty.draw(draws, seed);
            files.add(console.resolve(out), Results.bands(read.data().data(), result));
            if (sobol != null) {
                files.add(console.resolve(sobol), Results.sobol(sobol(study, result, threads)));
            }
            files.write();
            report(result);
        } catch (MethodRefusal refusal) {
            throw read.data().located(refusal);
        }
        MethodOptions.warn(read, console, messages);
        return DONE;
    }

    private SobolResult sobol(Study study, UncertaintyResult result, int threads) {
        if (enumerate) {
            return ExactSobol.of(study, result);
        }
        var found = Sobol.ofRankShift(study).estimate(draws, seed, threads, Progress.NONE);
        if (found.failedRows() > 0) {
            console.err().println(messages.get("cli.uncertainty.failedRows", found.failedRows(), draws));
        }
        return found;
    }

    /** Draws that failed are counted in the file; why they did is said here. */
    private void report(UncertaintyResult result) {
        for (Failure failure : result.failures()) {
            console.err()
                    .println(messages.get(
                            "cli.uncertainty.failed",
                            failure.draws(),
                            result.draws(),
                            messages.of(failure.first())));
        }
    }
}
