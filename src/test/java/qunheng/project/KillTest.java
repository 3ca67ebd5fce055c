package qunheng.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.model.Project;

/** A killed process loses no edit that was acknowledged, and the workspace opens again. */
class KillTest {
    private static final int KILLS = 20;
    private static final long SEED = 20261122;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedEditIsThereAfterEachOf20Kills() throws Exception {
        Project expected;
        try (var workspace = EditBurst.open(folder)) {
            var id = workspace.create("连发", "Burst", 2024);
            expected = workspace.open(id).current();
        }
        var random = new Random(SEED);
        var made = 0;
        var unacknowledged = 0;
        for (var kill = 1; kill <= KILLS; kill++) {
            var acknowledged = burst(1 + random.nextInt(80), random.nextInt(4_000_000));
            assertThat(acknowledged).isGreaterThan(made);
            try (var workspace = EditBurst.open(folder)) {
                var project = workspace.open(expected.id());
                var onDisk = project.history().size() - 1;
                assertThat(onDisk).as("edits on disk after kill %d", kill).isBetween(acknowledged, acknowledged + 1);
                for (var number = made + 1; number <= onDisk; number++) {
                    expected = EditBurst.edit(number, expected).apply(expected);
                }
                assertThat(project.current()).as("project after kill %d", kill).isEqualTo(expected);
                unacknowledged += onDisk - acknowledged;
                made = onDisk;
            }
        }
        System.out.printf(
                "%d edits in %d bursts, %d on disk before they were acknowledged%n", made, KILLS, unacknowledged);
        try (var workspace = EditBurst.open(folder)) {
            var project = workspace.open(expected.id());
            project.undo();
            assertThat(project.canRedo()).isTrue();
            project.redo();
            assertThat(project.current()).isEqualTo(expected);
        }
    }

    /** Lets a process edit until it has acknowledged some edits, and a moment more; gives the last one acknowledged. */
    private int burst(int acknowledgements, int nanosMore) throws IOException, InterruptedException {
        var said = folder.resolve("acknowledged.txt");
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditBurst.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile())
                .start();
        try {
            while (acknowledged(said).size() < acknowledgements) {
                assertThat(process.isAlive()).as("the process that edits").isTrue();
                LockSupport.parkNanos(1_000_000);
            }
            LockSupport.parkNanos(nanosMore);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return acknowledged(said).getLast();
    }

    /** The numbers said so far; the last line may have broken off with the process. */
    private static List<Integer> acknowledged(Path said) throws IOException {
        var text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Integer::valueOf)
                .toList();
    }
}
