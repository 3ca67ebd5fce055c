package qunheng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import qunheng.knowledge.Knowledge;
import qunheng.model.Actors;
import qunheng.model.Basis;
import qunheng.model.Identity;
import qunheng.model.Industries;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.scoring.PortfolioScores;
import qunheng.scoring.ProfileFixture;

/**
 * 10,000 complete profiles through four lenses. Target: under 1 s, and under 300 MB with the profiles themselves, which
 * the heap limit below enforces.
 *
 * <p>{@code mvn test-compile exec:exec@bench -Dbench=PortfolioBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@Fork(value = 2, jvmArgs = {"-Xmx290m", "-XX:+UseSerialGC"})
public class PortfolioBenchmark {
    private static final int PROFILES = 10_000;

    private final Knowledge knowledge = Knowledge.load();
    private Project project = new ProfileFixture().project(2024);

    @Setup
    public void fill() {
        var random = new SplittableRandom(20241122);
        var profiles = new ArrayList<Profile>(PROFILES);
        for (var p = 0; p < PROFILES; p++) {
            var observations = new TreeMap<ObservationKey, Observation>();
            for (var indicator : knowledge.indicators()) {
                var key = new ObservationKey(indicator.id(), 2024, Basis.REPORTED);
                var value = ProfileFixture.worth(indicator, random.nextDouble(100));
                observations.put(key, Observation.of(key, value));
            }
            profiles.add(new Profile(
                    new ProfileId("p" + p),
                    new Identity("集群" + p, "", "", true),
                    Place.UNKNOWN,
                    Industries.UNKNOWN,
                    Actors.UNKNOWN,
                    OperatingBody.UNKNOWN,
                    observations,
                    Map.of(),
                    List.of()));
        }
        project = new Project(
                new ProjectId("portfolio"), "组合", "Portfolio", "", 2024, Weights.EQUAL, profiles);
    }

    /** From the project to score, interval and coverage of each profile and lens. The first shot is cold. */
    @Benchmark
    public PortfolioScores score() {
        return PortfolioScores.of(knowledge, project, 2024);
    }
}
