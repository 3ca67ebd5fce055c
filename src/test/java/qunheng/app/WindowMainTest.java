package qunheng.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qunheng.model.Language;

class WindowMainTest {
    @Test
    void aWindowNeedsADisplayOnlyWhereDisplaysAreNamed() {
        assertThat(WindowMain.displayed(Map.of(), "Linux", null)).isFalse();
        assertThat(WindowMain.displayed(Map.of("DISPLAY", ":0"), "Linux", null)).isTrue();
        assertThat(WindowMain.displayed(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", null)).isTrue();
        assertThat(WindowMain.displayed(Map.of(), "Linux", "Headless")).isTrue();
        assertThat(WindowMain.displayed(Map.of(), "Windows 11", null)).isTrue();
        assertThat(WindowMain.displayed(Map.of(), "Mac OS X", null)).isTrue();
    }

    @Test
    void theFirstStartIsChineseUnlessTheSystemSaysAnotherCountry() {
        assertThat(WindowMain.language(Locale.SIMPLIFIED_CHINESE)).isEqualTo(Language.ZH);
        assertThat(WindowMain.language(Locale.of("en"))).isEqualTo(Language.ZH);
        assertThat(WindowMain.language(Locale.UK)).isEqualTo(Language.EN);
    }

    @Test
    void aFileCanFollowTheWordOpen() {
        assertThat(WorkbenchApplication.fileArgument(List.of())).isEmpty();
        assertThat(WorkbenchApplication.fileArgument(List.of("open"))).isEmpty();
        assertThat(WorkbenchApplication.fileArgument(List.of("open", "a.qunheng.json")))
                .hasValue(Path.of("a.qunheng.json"));
        assertThat(WorkbenchApplication.fileArgument(List.of("a.qunheng.json"))).hasValue(Path.of("a.qunheng.json"));
    }
}
