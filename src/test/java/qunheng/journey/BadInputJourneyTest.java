package qunheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import qunheng.model.Language;

/** What a new user gets wrong: one clear sentence each, nothing lost, nothing half-written. */
@ExtendWith(ApplicationExtension.class)
class BadInputJourneyTest {
    private static final Path SAMPLE = Path.of("sample-projects", "chengdu-software.qunheng.json");

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatCannotBeAValueIsRefusedInTheCell(Language language, @TempDir Path folder) {
        try (var window = JourneyWindow.open(folder, language)) {
            window.importFile(SAMPLE);
            window.screen("indicators");
            var before = window.project();
            for (var bad : List.of("abc", "1e400", "NaN", "-5")) {
                window.type(bad);
                window.push(KeyCode.ENTER);
                assertThat(window.texts("#cell-problem"))
                        .as(bad)
                        .singleElement()
                        .asString()
                        .contains(bad, window.word("indicators.kept.value", "6585"));
                assertThat(window.node("#cell-editor", TextField.class).getText()).isEqualTo(bad);
                assertThat(window.project()).isSameAs(before);
                window.push(KeyCode.ESCAPE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNegativeOrBrokenCountIsRefused(Language language, @TempDir Path folder) {
        try (var window = JourneyWindow.open(folder, language)) {
            window.importFile(SAMPLE);
            window.screen("indicators");
            var before = window.project();
            window.onScreen(() -> window.node("#indicator-search", TextField.class).requestFocus());
            window.type("EP-SME-01");
            window.push(KeyCode.F6);
            window.push(KeyCode.CONTROL, KeyCode.END);
            for (var bad : List.of("-3", "12.5")) {
                window.type(bad);
                window.push(KeyCode.ENTER);
                assertThat(window.texts("#cell-problem"))
                        .as(bad)
                        .singleElement()
                        .asString()
                        .contains(bad, window.word("indicators.kept.empty"));
                window.push(KeyCode.ESCAPE);
            }
            assertThat(window.project()).isSameAs(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aYearThatIsNoneAddsNoColumn(Language language, @TempDir Path folder) {
        try (var window = JourneyWindow.open(folder, language)) {
            window.importFile(SAMPLE);
            window.screen("indicators");
            var year = window.node("#year", TextField.class);
            window.onScreen(year::requestFocus);
            window.type("20255");
            window.push(KeyCode.ENTER);
            assertThat(window.texts("#year-problem"))
                    .containsExactly(window.word("indicators.year.refused", "20255", 1990, 2100));
            assertThat(year.getText()).isEqualTo("20255");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNoteOf200000CharactersIsRefusedAndTheOldNoteStays(Language language, @TempDir Path folder) {
        try (var window = JourneyWindow.open(folder, language)) {
            window.importFile(SAMPLE);
            window.screen("indicators");
            var before = window.project();
            var note = window.node("#note", TextArea.class);
            var kept = note.getText();
            assertThat(kept).isNotBlank();
            window.copied("很".repeat(200_000));
            window.onScreen(note::requestFocus);
            window.push(KeyCode.CONTROL, KeyCode.A);
            window.push(KeyCode.CONTROL, KeyCode.V);
            assertThat(note.getText()).isEqualTo(kept);
            assertThat(window.notices()).contains(window.word("indicators.text.tooLong", 200_000, 20_000));
            window.screen("assessment");
            assertThat(window.project()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aFileThatIsNoProjectIsRefusedAndNothingIsTakenIn(Language language, @TempDir Path folder) throws IOException {
        var text = Files.readString(SAMPLE);
        var truncated = write(folder, "truncated", text.substring(0, text.length() / 2));
        var future = write(folder, "future", text.replaceFirst("\"formatVersion\"\\s*:\\s*1", "\"formatVersion\": 99"));
        var nothing = write(folder, "not-json", "年度统计表\n企业,营收\n");
        var empty = write(folder, "empty", "");
        try (var window = JourneyWindow.open(folder.resolve("home"), language)) {
            for (var file : List.of(truncated, future, nothing, empty)) {
                var bytes = Files.readAllBytes(file);
                window.importFile(file);
                assertThat(window.notices())
                        .as(file.getFileName().toString())
                        .last()
                        .asString()
                        .contains(file.getFileName().toString());
                assertThat(window.projectIsOpen()).isFalse();
                assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
            }
            window.importFile(SAMPLE);
            assertThat(window.project().profiles()).hasSize(1);
        }
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".qunheng.json"), text, StandardCharsets.UTF_8);
    }
}
