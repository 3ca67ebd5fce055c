package qunheng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Citation;
import qunheng.knowledge.Gate;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.Threshold;
import qunheng.knowledge.ThresholdStatus;
import qunheng.knowledge.Tier;
import qunheng.model.Project;
import qunheng.scoring.ProfileFixture;
import qunheng.tiering.roadmap.RoadmapOptions;
import qunheng.tiering.roadmap.RoadmapResult;
import qunheng.tiering.roadmap.Roadmaps;

/**
 * A plan over all 90 indicators and 10 gates that read each of them: four lenses, their floors, a mean of levels and an
 * any-of. Target: under 200 ms, plan written and judged.
 *
 * <p>{@code mvn test-compile exec:exec@bench -Dbench=RoadmapBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RoadmapBenchmark {
    private static final Bilingual NAME = new Bilingual("基准", "benchmark");

    private final Knowledge knowledge = Knowledge.load();

    /** Share of the values that are missing, in per cent. */
    @Param({"0", "20"})
    public int missing;

    private Project project = new ProfileFixture().project(2024);
    private RulePack pack = knowledge.rulePacks().getFirst();

    @Setup
    public void profile() {
        var random = new Random(20261122);
        var profile = new ProfileFixture().evidence(true);
        for (var indicator : knowledge.indicators()) {
            if (random.nextInt(100) >= missing) {
                profile.worth(indicator.id().value(), 2024, 30 + random.nextInt(40));
            }
        }
        project = profile.rounded().project(2024);
        pack = tenGates();
    }

    private RulePack tenGates() {
        var gates = new ArrayList<Gate>();
        for (var lens : knowledge.lenses()) {
            gates.add(new Gate.LensScore("mean-" + lens.id(), NAME, lens.id(), at(62)));
            gates.add(new Gate.EveryCriterion("floor-" + lens.id(), NAME, lens.id(), at(52)));
        }
        var levels = knowledge.indicators().stream().filter(i -> i.rubric()).map(i -> i.id()).toList();
        gates.add(new Gate.IndicatorMean("levels", NAME, levels, at(60)));
        gates.add(new Gate.AnyOf(
                "any",
                NAME,
                List.of(
                        new Gate.IndicatorAtLeast("first", NAME, levels.getFirst(), at(4)),
                        new Gate.IndicatorAtLeast("last", NAME, levels.getLast(), at(4)))));
        var first = knowledge.rulePacks().getFirst();
        return new RulePack(
                "bench",
                "1",
                NAME,
                NAME,
                new Citation("own", ""),
                first.lens(),
                NAME,
                first.signature(),
                List.of(new Tier("top", NAME, NAME, List.of(), gates, null)));
    }

    private static Threshold at(double value) {
        return new Threshold(value, ThresholdStatus.PROPOSED, NAME);
    }

    @Benchmark
    public RoadmapResult plan() {
        return Roadmaps.find(
                knowledge,
                pack,
                project,
                ProfileFixture.ID,
                "top",
                RoadmapOptions.DEFAULT.withYears(5, 0.25, 50));
    }
}
