package qunheng.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.robustness.lens.LensStudy;
import qunheng.robustness.lens.LensUncertainty;
import qunheng.robustness.lens.LensUncertaintyResult;
import qunheng.robustness.lens.StudyCase;
import qunheng.robustness.lens.TierOdds;
import qunheng.robustness.lens.Variation;
import qunheng.task.Progress;

/**
 * 10,000 draws of a project of ten profiles through one lens: weights, aggregation, missing-data rule and errors of
 * data vary. Target: under 1 s on two threads. The tiers of one profile beside it.
 *
 * <p>{@code mvn test-compile exec:exec@bench -Dbench=LensUncertaintyBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class LensUncertaintyBenchmark {
    @Param({"1", "2"})
    private int threads;

    private final Knowledge knowledge = Knowledge.load();
    private final Project project = StudyCase.random(5, 10);

    @Benchmark
    public LensUncertaintyResult tenProfilesOneLens() {
        var study = LensStudy.of(
                knowledge, project, StudyCase.YEAR, StudyCase.ids(project), List.of("five-forces"), List.of(),
                Variation.USUAL);
        return LensUncertainty.draw(study, 10_000, 1, threads, Progress.NONE);
    }

    @Benchmark
    public TierOdds tiersOfOneProfile() {
        return TierOdds.of(
                knowledge, knowledge.rulePack("eu-manner"), project, StudyCase.id(1), StudyCase.YEAR, Variation.USUAL,
                10_000, 1, threads, Progress.NONE);
    }
}
