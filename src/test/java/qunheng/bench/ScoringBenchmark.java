package qunheng.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.model.Weights;
import qunheng.scoring.Assessment;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileFixture;
import qunheng.scoring.ProfileValues;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;

/**
 * One complete profile of 90 indicators over three years. Target: all four lenses under 1 ms.
 *
 * <p>{@code mvn test-compile exec:exec@bench -Dbench=ScoringBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ScoringBenchmark {
    private final Knowledge knowledge = Knowledge.load();
    private final ProfileFixture profile =
            new ProfileFixture().evidence(true).all(2022, 41).all(2023, 55).all(2024, 63);
    private final Project project = profile.project(2024);
    private final ProfileValues values = profile.values(2024);
    private final List<LensEngine> engines = LensEngine.all(knowledge, Weights.EQUAL);

    /** From the project to the explained scores of four lenses, weights compiled each time, as after an edit. */
    @Benchmark
    public Assessment assessFromProject() {
        return LensEngine.assess(knowledge, project, ProfileFixture.ID, 2024);
    }

    /** The four lenses alone, weights compiled once. */
    @Benchmark
    public List<LensAssessment> assessFromValues() {
        return engines.stream().map(engine -> engine.assess(values)).toList();
    }

    /** Both rule packs with all gates, reasons and the comparison with two earlier years. */
    @Benchmark
    public List<Verdict> judge() {
        return knowledge.rulePacks().stream()
                .map(pack -> Tiering.judge(knowledge, pack, project, ProfileFixture.ID, 2024))
                .toList();
    }
}
