package qunheng.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.model.Language;

class SettingsFileTest {
    @TempDir
    Path home;

    @Test
    void withoutAFileTheDefaultsHold() {
        assertThat(read().data()).isEqualTo(SettingsData.DEFAULTS);
    }

    @Test
    void whatIsChangedIsThereNextTime() {
        try (var file = new SettingsFile(home)) {
            var settings = new Settings(file.read().data(), file::saveSoon);
            settings.change(d -> d.withLanguage(Language.EN).withAppearance(Appearance.DARK).withScale(1.5));
            settings.change(d -> d.withWindow(new WindowBounds(1, 2, 1366, 768, true)).withLast("p", "c", "tier"));
            settings.change(d -> d.withColumnWidth("indicators", "value", 120));
            settings.change(d -> d.withImportColumns("省\t产值", Map.of("region", "省", "amount", "产值")));
        }
        var read = read().data();
        assertThat(read.language()).isEqualTo(Language.EN);
        assertThat(read.appearance()).isEqualTo(Appearance.DARK);
        assertThat(read.scale()).isEqualTo(1.5);
        assertThat(read.window()).isEqualTo(new WindowBounds(1, 2, 1366, 768, true));
        assertThat(read.lastScreen()).isEqualTo("tier");
        assertThat(read.columnWidths()).isEqualTo(Map.of("indicators", Map.of("value", 120.0)));
        assertThat(read.importColumns()).isEqualTo(Map.of("省\t产值", Map.of("region", "省", "amount", "产值")));
        assertThat(home).isDirectoryNotContaining("glob:**new.json");
    }

    @Test
    void aBrokenFileIsPutAsideAndTheUserCanBeTold() throws IOException {
        Files.writeString(home.resolve("settings.json"), "{\"scale\": 1.");
        var read = read();
        assertThat(read.data()).isEqualTo(SettingsData.DEFAULTS);
        assertThat(read.broken()).hasValue(home.resolve("settings-broken.json"));
        assertThat(home.resolve("settings-broken.json")).hasContent("{\"scale\": 1.");
    }

    @Test
    void unknownFieldsAreIgnoredAndMissingOnesHaveDefaults() throws IOException {
        Files.writeString(
                home.resolve("settings.json"), "{\"fromTheFuture\": [1], \"language\": \"EN\", \"scale\": 9}");
        var data = read().data();
        assertThat(data.language()).isEqualTo(Language.EN);
        assertThat(data.scale()).isEqualTo(SettingsData.LARGEST);
        assertThat(data.appearance()).isEqualTo(Appearance.SYSTEM);
    }

    @Test
    void ofManyHeadersTheOneSaidLongestAgoIsForgotten() {
        var data = SettingsData.DEFAULTS;
        for (var i = 0; i < SettingsData.MOST_IMPORTS; i++) {
            data = data.withImportColumns("h" + i, Map.of("region", "r"));
        }
        data = data.withImportColumns("h0", Map.of("region", "again")).withImportColumns("new", Map.of());
        assertThat(data.importColumns())
                .hasSize(SettingsData.MOST_IMPORTS)
                .containsKeys("h0", "new")
                .doesNotContainKey("h1");
        assertThat(data.importColumns().get("h0")).containsEntry("region", "again");
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws IOException {
        var blocked = home.resolve("blocked");
        Files.writeString(blocked, "a file where the folder should be");
        try (var file = new SettingsFile(blocked)) {
            new Settings(SettingsData.DEFAULTS, file::saveSoon).change(d -> d.withScale(1.25));
        }
        assertThat(blocked).hasContent("a file where the folder should be");
    }

    @Test
    void theDataFolderFollowsTheSystemUnlessItIsChosen() {
        var user = Path.of("/users/li");
        assertThat(DataFolder.home(Map.of("QUNHENG_HOME", "/data/q"), "Linux", user))
                .isEqualTo(Path.of("/data/q").toAbsolutePath());
        assertThat(DataFolder.home(Map.of(), "Linux", user)).isEqualTo(Path.of("/users/li/.local/share/qunheng"));
        assertThat(DataFolder.home(Map.of("XDG_DATA_HOME", "/x"), "Linux", user)).isEqualTo(Path.of("/x/qunheng"));
        assertThat(DataFolder.home(Map.of("XDG_DATA_HOME", "x"), "Linux", user))
                .isEqualTo(Path.of("/users/li/.local/share/qunheng"));
        assertThat(DataFolder.home(Map.of("QUNHENG_HOME", " "), "Linux", user))
                .isEqualTo(Path.of("/users/li/.local/share/qunheng"));
        assertThat(DataFolder.home(Map.of("APPDATA", "/roaming"), "Windows 11", user))
                .isEqualTo(Path.of("/roaming/Qunheng"));
        assertThat(DataFolder.home(Map.of(), "Mac OS X", user))
                .isEqualTo(Path.of("/users/li/Library/Application Support/Qunheng"));
        assertThat(DataFolder.home(Map.of(), "Windows 11", user))
                .isEqualTo(Path.of("/users/li/AppData/Roaming/Qunheng"));
    }

    private SettingsFile.Read read() {
        try (var file = new SettingsFile(home)) {
            return file.read();
        }
    }
}
