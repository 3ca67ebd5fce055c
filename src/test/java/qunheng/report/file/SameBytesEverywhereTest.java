package qunheng.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.report.ReportKind;
import qunheng.report.file.ReportFiles.Format;

/** Two processes on machines that speak, write and count time differently make the same files. */
class SameBytesEverywhereTest {
    @TempDir
    Path folder;

    private Process start(String name, Map<String, String> environment, List<String> properties) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(properties);
        command.addAll(List.of(
                "-Xmx700m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path"), ReportDigests.class.getName(), "lanwan"));
        var builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve(name + ".txt").toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().keySet().removeIf(key -> key.equals("LANGUAGE") || key.startsWith("LC_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Map<String, String> digests(String name, Process process) throws IOException, InterruptedException {
        try {
            assertThat(process.waitFor(300, TimeUnit.SECONDS)).as(name + " came to an end").isTrue();
        } finally {
            process.destroyForcibly();
        }
        var digests = new TreeMap<String, String>();
        for (var line : Files.readAllLines(folder.resolve(name + ".txt"), StandardCharsets.UTF_8)) {
            if (line.startsWith("digest ")) {
                var parts = line.split(" ");
                digests.put(parts[1], parts[2]);
            }
        }
        assertThat(digests).as(Files.readString(folder.resolve(name + ".err")))
                .hasSize(ReportKind.values().length * Format.values().length + 1);
        return digests;
    }

    @Test
    void twoProcessesInTwoPlacesMakeTheSameBytes() throws Exception {
        var plain = start("plain", Map.of("LANG", "C", "TZ", "UTC"),
                List.of("-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=COMPAT"));
        var chinese = start("chinese", Map.of("LANG", "zh_CN.UTF-8", "TZ", "Asia/Shanghai"),
                List.of("-Duser.language=zh", "-Duser.country=CN", "-Duser.name=\u7FA4", "-Duser.timezone=Asia/Shanghai"));
        var far = start("far", Map.of("LANG", "C.UTF-8", "TZ", "America/St_Johns"),
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=UTF-8", "-Duser.timezone=Pacific/Kiritimati"));
        var first = digests("plain", plain);
        assertThat(digests("chinese", chinese)).isEqualTo(first);
        assertThat(digests("far", far)).isEqualTo(first);
    }
}
