package qunheng.cli.composite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import qunheng.exchange.table.OutputFiles;
import qunheng.exchange.table.TableWriter;
import qunheng.robustness.SobolResult;
import qunheng.robustness.UncertaintyResult;
import qunheng.scoring.pipeline.Coherence;
import qunheng.scoring.pipeline.DataSet;
import qunheng.scoring.pipeline.Framework;
import qunheng.scoring.pipeline.Numbers;
import qunheng.scoring.pipeline.PipelineResult;
import qunheng.scoring.pipeline.Step;
import qunheng.scoring.pipeline.StepKind;
import qunheng.scoring.pipeline.Table;

/**
 * The files that {@code score} and {@code uncertainty} write. Numbers read back as the same double, missing is empty.
 */
public final class Results {
    private final PipelineResult result;

    public Results(PipelineResult result) {
        this.result = result;
    }

    /** {@code uCode} (and {@code Time} of a panel), then the aggregates from the top down. */
    public OutputFiles.Content scores() {
        return table(result.scoreTable());
    }

    public OutputFiles.Content ranks() {
        return table(result.rankTable());
    }

    /** Every table in between, one file each, and what changed, how it hangs together and what adds what. */
    public void steps(Path folder, OutputFiles files) {
        for (var step : result.steps()) {
            files.addBelow(folder, fileName(step.kind()), table(step.after()));
        }
        files.addBelow(folder, "weights.csv", this::weights);
        files.addBelow(folder, "coherence.csv", this::coherence);
        files.addBelow(folder, "changes.csv", this::changes);
        files.addBelow(folder, "contributions.csv", writer -> {
            var contributions = result.contributions();
            table(contributions.table()).write(writer);
        });
    }

    private static String fileName(StepKind kind) {
        return switch (kind) {
            case DENOMINATE -> "denominated.csv";
            case IMPUTE -> "imputed.csv";
            case TREAT -> "treated.csv";
            case NORMALISE -> "normalised.csv";
        };
    }

    private OutputFiles.Content table(Table table) {
        return writer -> {
            var header = unitHeader(result.data());
            header.addAll(table.codes());
            var csv = new TableWriter(writer, header);
            for (int u = 0; u < table.rows(); u++) {
                var row = unit(result.data(), u);
                for (int j = 0; j < table.width(); j++) {
                    row.add(Numbers.text(table.value(u, j)));
                }
                csv.row(row);
            }
        };
    }

    static List<String> unitHeader(DataSet data) {
        return new ArrayList<>(data.times().isEmpty() ? List.of("uCode") : List.of("uCode", "Time"));
    }

    static List<String> unit(DataSet data, int u) {
        var row = new ArrayList<String>();
        row.add(data.indicators().units().get(u));
        if (!data.times().isEmpty()) {
            row.add(data.times().get(u));
        }
        return row;
    }

    private void weights(java.io.Writer writer) {
        var csv = new TableWriter(writer, List.of("iCode", "level", "weight", "effective"));
        Framework framework = result.framework();
        var effective = result.effectiveWeights();
        for (int i = 0; i < framework.size(); i++) {
            csv.row(
                    framework.node(i).code(),
                    Integer.toString(framework.node(i).level()),
                    Numbers.text(result.weights()[i]),
                    Numbers.text(effective[i]));
        }
    }

    private void coherence(java.io.Writer writer) {
        var csv = new TableWriter(writer, List.of("statistic", "a", "b", "value"));
        for (var statistic : Coherence.of(result)) {
            csv.row(statistic.name(), statistic.a(), statistic.b(), Numbers.text(statistic.value()));
        }
    }

    /**
     * Denomination and normalisation change every cell, as their tables show; here are the cells that were singled out.
     */
    private void changes(java.io.Writer writer) {
        var header = unitHeader(result.data());
        header.addAll(0, List.of("step"));
        header.addAll(List.of("iCode", "before", "after", "mark"));
        var csv = new TableWriter(writer, header);
        for (var step : result.steps()) {
            if (step.kind() == StepKind.IMPUTE || step.kind() == StepKind.TREAT) {
                changes(csv, step);
            }
        }
    }

    private void changes(TableWriter csv, Step step) {
        for (int j = 0; j < step.after().width(); j++) {
            for (int u = 0; u < step.after().rows(); u++) {
                var mark = step.mark(u, j);
                if (mark != null) {
                    var row = unit(result.data(), u);
                    row.addFirst(step.kind().name().toLowerCase(Locale.ROOT));
                    row.add(step.after().codes().get(j));
                    row.add(Numbers.text(step.before().value(u, j)));
                    row.add(Numbers.text(step.after().value(u, j)));
                    row.add(mark.name().toLowerCase(Locale.ROOT));
                    csv.row(row);
                }
            }
        }
    }

    /** Ranks over the draws, a row a unit. */
    public static OutputFiles.Content bands(DataSet data, UncertaintyResult result) {
        return writer -> {
            var header = unitHeader(data);
            header.addAll(List.of("nominal", "mean", "median", "q5", "q95", "min", "max", "p_top10", "failed"));
            var csv = new TableWriter(writer, header);
            for (int u = 0; u < result.ranks().size(); u++) {
                var band = result.ranks().get(u);
                var row = unit(data, u);
                DoubleStream.of(
                                band.nominal(),
                                band.mean(),
                                band.median(),
                                band.q5(),
                                band.q95(),
                                band.min(),
                                band.max(),
                                band.top())
                        .mapToObj(Numbers::text)
                        .forEach(row::add);
                row.add(Long.toString(band.failed()));
                csv.row(row);
            }
        };
    }

    /** Sobol' indices, a row an input. */
    public static OutputFiles.Content sobol(SobolResult result) {
        return writer -> {
            var csv = new TableWriter(
                    writer,
                    List.of("input", "first", "total", "first_low", "first_high", "total_low", "total_high"));
            for (var index : result.indices()) {
                csv.row(
                        index.input(),
                        Numbers.text(index.first()),
                        Numbers.text(index.total()),
                        Numbers.text(index.firstLow()),
                        Numbers.text(index.firstHigh()),
                        Numbers.text(index.totalLow()),
                        Numbers.text(index.totalHigh()));
            }
        };
    }
}
