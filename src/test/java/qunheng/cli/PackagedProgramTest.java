package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a process of its own, as it is started from a terminal whose locale knows no Chinese. */
class PackagedProgramTest {
    @Test
    void selfCheckRunsInAProcessOfItsOwnSpeaksUtf8AndLoadsNoJavaFx() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "-Xlog:class+load:stdout",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "qunheng.Qunheng",
                "self-check");
        builder.environment().put("LC_ALL", "C");
        builder.redirectErrorStream(true);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(output.lines()
                        .filter(line -> !line.startsWith("["))
                        .toList()
                        .toString())
                .isZero();
        assertThat(output).contains("成都", "qunheng.scoring.LensEngine");
        assertThat(output.lines().filter(line -> line.contains("javafx."))).isEmpty();
    }

    @Test
    void aTableThatDoesNotFitIntoTheMemoryIsRefusedInOneSentence(@TempDir Path folder)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve("f.csv"), Terminal.FRAMEWORK);
        try (var out = Files.newBufferedWriter(folder.resolve("d.csv"))) {
            out.write("uCode,a,b\n");
            for (int u = 0; u < 400_000; u++) {
                out.write("unit" + u + ",1." + u + ',' + u + '\n');
            }
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-Xmx40m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
                        System.getProperty("java.class.path"), "qunheng.Qunheng",
                        "score", "--language", "en", "--framework", folder.resolve("f.csv").toString(),
                        "--data", folder.resolve("d.csv").toString(), "--out", folder.resolve("s.csv").toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(output.lines()).as(output).hasSize(1);
        assertThat(output).startsWith("The data do not fit into the").contains("Nothing was written.");
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(folder.resolve("s.csv")).doesNotExist();
    }
}
