package qunheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/li");

    @Test
    void everySystemHasItsPlace() {
        assertThat(DataFolder.of(Map.of("APPDATA", "/roaming"), "Windows 11", HOME)).isEqualTo(Path.of("/roaming/Qunheng"));
        assertThat(DataFolder.of(Map.of(), "Windows 11", HOME)).isEqualTo(HOME.resolve("AppData/Roaming/Qunheng"));
        assertThat(DataFolder.of(Map.of(), "Mac OS X", HOME)).isEqualTo(HOME.resolve("Library/Application Support/Qunheng"));
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME)).isEqualTo(Path.of("/data/qunheng"));
        assertThat(DataFolder.of(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME))
                .isEqualTo(HOME.resolve(".local/share/qunheng"));
        assertThat(DataFolder.of(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".local/share/qunheng"));
    }

    @Test
    void anEnvironmentVariableNamesAnotherFolder() {
        assertThat(DataFolder.of(Map.of("QUNHENG_HOME", "/elsewhere", "APPDATA", "/roaming"), "Windows 11", HOME))
                .isEqualTo(Path.of("/elsewhere"));
        assertThat(DataFolder.of(Map.of("QUNHENG_HOME", " "), "Linux", HOME)).isEqualTo(HOME.resolve(".local/share/qunheng"));
    }
}
