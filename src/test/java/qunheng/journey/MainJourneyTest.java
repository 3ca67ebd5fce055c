package qunheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.Profile;

/** The main job from nothing to everything there again after closing, in both languages. */
@ExtendWith(ApplicationExtension.class)
class MainJourneyTest {
    private static final int YEAR = 2025;

    /** What the main screens say at one moment. */
    private record Seen(List<String> tileMap, List<String> scores, List<String> verdicts) {
        static Seen of(JourneyWindow window) {
            return new Seen(window.tileMap(), window.scores(), window.verdicts());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromNothingToScoresAndBackAndAllThereAfterClosing(Language language, @TempDir Path folder) {
        Seen full;
        List<Profile> profiles;
        try (var window = JourneyWindow.open(folder, language)) {
            newProject(window);
            var before = Seen.of(window);

            newCluster(window);
            var empty = Seen.of(window);
            assertThat(empty.tileMap()).isNotEqualTo(before.tileMap());

            enterByKeyboard(window);
            enterByPastedBlock(window);
            assertThat(values(window)).hasSize(10);
            full = Seen.of(window);
            assertThat(full.scores()).isNotEqualTo(empty.scores());
            assertThat(full.verdicts()).isNotEqualTo(empty.verdicts());

            profiles = window.project().profiles();
            window.screen("indicators");
            while (window.canUndo()) {
                window.push(KeyCode.CONTROL, KeyCode.Z);
            }
            assertThat(window.project().profiles()).isEmpty();
            assertThat(window.tileMap()).isEqualTo(before.tileMap());

            while (window.canRedo()) {
                window.push(KeyCode.CONTROL, KeyCode.Y);
            }
            assertThat(window.project().profiles()).isEqualTo(profiles);
            assertThat(Seen.of(window)).isEqualTo(full);
        }
        try (var window = JourneyWindow.open(folder, language)) {
            window.openProject("Journey 群衡");
            assertThat(window.project().profiles()).isEqualTo(profiles);
            assertThat(Seen.of(window)).isEqualTo(full);
        }
    }

    private static void newProject(JourneyWindow window) {
        window.push(KeyCode.CONTROL, KeyCode.N);
        window.fill("projects.new.name", "Journey 群衡");
        window.press("projects.new.create");
        assertThat(window.project().profiles()).isEmpty();
        assertThat(window.project().assessmentYear()).isEqualTo(YEAR);
    }

    private static void newCluster(JourneyWindow window) {
        window.screen("profile");
        window.press("profile.add");
        window.fill("profile.nameZh", "成都软件集群");
        window.fill("profile.nameEn", "Chengdu software cluster");
        window.choose("profile.province", Knowledge.load().region("510000").orElseThrow());
        assertThat(window.project().profiles()).singleElement().satisfies(profile -> {
            assertThat(profile.identity().nameZh()).isEqualTo("成都软件集群");
            assertThat(profile.place().provinces()).containsExactly("510000");
        });
    }

    private static void enterByKeyboard(JourneyWindow window) {
        window.screen("indicators");
        for (var value : List.of("6585", "7.5", "2", "1.8")) {
            window.type(value);
            window.push(KeyCode.ENTER);
        }
        window.type("88");
        window.push(KeyCode.TAB);
        assertThat(values(window))
                .containsExactly(
                        "IS-SCL-01 6585.0", "IS-SCL-02 7.5", "IS-SCL-03 2.0", "IS-SCL-04 1.8", "IS-STR-01 88.0");
    }

    private static void enterByPastedBlock(JourneyWindow window) {
        window.copied(
                """
                编号\t指标\t2025年
                IN-RD-01\t研发经费投入强度\t６.８%
                IN-PAT-01\t发明专利有效量\t"4,440"
                FE-CAP-03\t上市企业数\t47家
                EP-SME-01\t集群企业数\t0.22万
                GV-MGT-01\t集群促进机构\t3级
                """
                        .replace("\n", "\r\n"));
        window.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(window.texts("#paste-outcome"))
                .containsExactly(window.word("indicators.paste.outcome", 5, 0, 0, 0));
        assertThat(values(window))
                .contains("IN-RD-01 6.8", "IN-PAT-01 4440.0", "FE-CAP-03 47.0", "EP-SME-01 2200.0", "GV-MGT-01 3.0");
    }

    private static List<String> values(JourneyWindow window) {
        var profile = window.project().profiles().getFirst();
        return Knowledge.load().indicators().stream()
                .map(indicator -> indicator.id())
                .flatMap((IndicatorId id) -> profile.effective(id, YEAR).stream())
                .map((Observation o) -> o.key().indicator().value() + ' ' + o.value())
                .toList();
    }
}
