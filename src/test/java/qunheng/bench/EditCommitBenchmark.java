package qunheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import qunheng.exchange.Catalogue;
import qunheng.model.Basis;
import qunheng.model.Change.ObservationChanged;
import qunheng.model.Change.ProfileAdded;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.project.OpenProject;
import qunheng.project.Workspace;

/**
 * How long one cell takes from the edit to the disk: {@code mvn test-compile exec:exec@bench
 * -Dbench=EditCommitBenchmark}. Aim: typically under 10 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class EditCommitBenchmark {
    @Param({"1", "100"})
    public int profiles;

    private Path folder;
    private Workspace workspace;
    private OpenProject project;
    private int number;

    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "bench");
        workspace = Workspace.open(
                folder, InstantSource.system(), "bench", () -> UUID.randomUUID().toString(), Catalogue.ANY);
        project = workspace.open(workspace.create("快", "Fast", 2024));
        for (var i = 0; i < profiles; i++) {
            var profile = Profile.empty(new ProfileId("p" + i), new Identity("集群", "", "", false));
            project.edit(new ProfileAdded(i, profile));
        }
    }

    @Benchmark
    public void oneCell() {
        number++;
        var key = new ObservationKey(new IndicatorId("I-" + number % 90), 2020 + number % 5, Basis.REPORTED);
        var profile = project.current().profiles().get(number % profiles);
        project.edit(new ObservationChanged(
                profile.id(), key, profile.observations().get(key), Observation.of(key, number)));
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        workspace.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
