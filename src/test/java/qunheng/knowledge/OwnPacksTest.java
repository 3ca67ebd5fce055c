package qunheng.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.model.Choices;
import qunheng.model.InvalidValue;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;

/** A pack copied, changed, kept in a project and compared with the one it came from. */
class OwnPacksTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final Bilingual NAME = new Bilingual("本市版", "Our city’s");
    private static final Bilingual SOURCE = new Bilingual("本项目自定", "Set in this project");

    @Test
    void everyShippedPackCanBeCopiedAndStaysEqualInItsRules() {
        for (var pack : KNOWLEDGE.rulePacks()) {
            var text = RulePackDraft.of(pack, null).named(pack.id() + ".copy", "1.0.1", NAME, pack.edition());
            var copy = RulePackText.read(text);
            assertThat(copy.tiers()).isEqualTo(pack.tiers());
            assertThat(copy.items()).isEqualTo(pack.items());
            assertThat(copy.points()).isEqualTo(pack.points());
            assertThat(copy.family()).isEqualTo(pack.id());
            assertThat(copy.basedOn()).isEqualTo(pack.edition());
            assertThat(RulePackDraft.of(pack, null).lines()).hasSize((int) pack.thresholds().count());
        }
    }

    @Test
    void aChangedThresholdIsTheOnlyDifferenceAndIsNoLongerTheSources() {
        var pack = KNOWLEDGE.rulePack("shandong-digital-2025");
        var draft = RulePackDraft.of(pack, null);
        var revenue = draft.lines().stream()
                .filter(line -> line.within().stream().anyMatch(name -> name.zh().equals("规模")))
                .findFirst()
                .orElseThrow();
        assertThat(revenue.threshold().value()).isEqualTo(50);
        draft.set(revenue.place(), 30, SOURCE);
        var text = draft.named("shandong-digital-2025.city", "1.0.0", NAME, pack.edition());
        var project = project(OwnPacks.key("shandong-digital-2025.city", "1.0.0"), text);
        var own = OwnPacks.of(project);
        assertThat(own.refused()).isEmpty();
        assertThat(OwnPacks.all(KNOWLEDGE, project)).hasSize(KNOWLEDGE.rulePacks().size() + 1);
        var copy = own.packs().getFirst();
        var differences = RulePackDraft.between(
                RulePackDraft.of(pack, null), RulePackDraft.of(copy, OwnPacks.text(project, copy).orElseThrow()));
        assertThat(differences).singleElement().satisfies(found -> {
            assertThat(found.one().value()).isEqualTo(50);
            assertThat(found.other().value()).isEqualTo(30);
            assertThat(found.other().status()).isEqualTo(ThresholdStatus.PROPOSED);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"id\": \"x\"}", "{\"id\": \"x\", \"colour\": 1}", "null"})
    void aTextThatIsNoPackIsRefusedAndJudgesNothing(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> RulePackText.read(text));
        var own = OwnPacks.of(project("rule-pack/x@1.0.0", text));
        assertThat(own.packs()).isEmpty();
        assertThat(own.refused()).hasSize(1);
    }

    @Test
    void aPackUnderAnotherNameIsRefused() {
        var pack = KNOWLEDGE.rulePack("gradient");
        var text = RulePackDraft.of(pack, null).named("gradient.a", "1.0.0", NAME, pack.edition());
        assertThat(OwnPacks.of(project("rule-pack/gradient.b@1.0.0", text)).refused()).hasSize(1);
    }

    private static Project project(String key, String text) {
        return new Project(
                new ProjectId("p"), "项目", "", "", 2024, Weights.EQUAL, List.of(), Choices.NONE.with(key, text));
    }
}
