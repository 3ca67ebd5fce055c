package qunheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A file that cannot be read in one sitting holds more than one idea. */
class SourceSizeTest {
    /** Files are mostly under 250 lines; this is where a file has to be split, not where it starts to be long. */
    private static final int LIMIT = 400;

    @Test
    void noSourceFileIsLongerThanOneSitting() throws IOException {
        var tooLong = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var lines = Files.readAllLines(file).size();
                if (lines > LIMIT) {
                    tooLong.add(file + " has " + lines + " lines");
                }
            }
        }
        assertThat(tooLong).as("split these by idea").isEmpty();
    }
}
