package qunheng.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatStoodThereIsReplacedAndNothingIsLeftBeside() throws IOException {
        var file = folder.resolve("报告.txt");
        WholeFile.write(file, bytes("a longer text"));
        WholeFile.write(file, bytes("short"));
        assertThat(file).hasContent("short");
        assertThat(folder).isDirectoryContaining(p -> p.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void failingInTheMiddleLeavesTheOldFile() throws IOException {
        var file = folder.resolve("figure.svg");
        WholeFile.write(file, bytes("old"));
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(bytes("half of the ne"));
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aFolderThatIsNotThereIsRefusedAndNotMade() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/such/file.csv"), bytes("x")))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    /**
     * A temporary file of the system would be readable for its owner alone, which a report that is handed in must not
     * be.
     */
    @Test
    void othersMayReadItAsAnyNewFile() throws IOException {
        var file = folder.resolve("report.pdf");
        var plain = Files.createFile(folder.resolve("plain"));
        WholeFile.write(file, bytes("x"));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
        }
    }
}
