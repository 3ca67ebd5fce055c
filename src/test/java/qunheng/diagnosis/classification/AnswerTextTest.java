package qunheng.diagnosis.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qunheng.model.Change;
import qunheng.model.Identity;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;

class AnswerTextTest {
    private static final ProfileId ID = new ProfileId("p1");

    private Project project = new Project(
            new ProjectId("t"),
            "测试",
            "Test",
            "",
            2025,
            Weights.EQUAL,
            List.of(Profile.empty(ID, new Identity("测试", "Test", "", false))));

    private void keep(@Nullable ProfileId profile, String key, @Nullable String text) {
        project = new Change.ChoiceChanged(profile, key, null, text).apply(project);
    }

    private AnswerText.Read read() {
        return AnswerText.read(project, project.profiles().getFirst());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var choice = new LabelChoice("VIRTUAL_NETWORK", "平台\"联结\"多地");
        keep(ID, AnswerText.labelKey("type"), AnswerText.write(choice));
        keep(ID, AnswerText.statusKey("free-trade-zone"), AnswerText.write(Boolean.TRUE));
        keep(ID, AnswerText.statusKey("local-demand"), AnswerText.write(Boolean.FALSE));
        var stages = new StageWords(Map.of("2", List.of("光电子", "芯片")));
        keep(null, AnswerText.STAGES, Objects.requireNonNull(AnswerText.write(stages)));
        var read = read();
        assertThat(read.unreadable()).isEmpty();
        assertThat(read.answers().labels()).containsExactly(Map.entry("type", choice));
        assertThat(read.answers().statuses())
                .containsExactly(Map.entry("free-trade-zone", true), Map.entry("local-demand", false));
        assertThat(read.answers().stages()).isEqualTo(stages);
    }

    @Test
    void nothingKeptIsNothingAnswered() {
        assertThat(read().answers()).isEqualTo(Answers.NONE);
        assertThat(AnswerText.write(StageWords.STANDARD)).isNull();
    }

    @Test
    void aTextThatCannotBeReadCountsAsNotAnsweredAndIsNamed() {
        keep(ID, AnswerText.labelKey("type"), "{\"label\": \"VIRTUAL_NETWORK\"}");
        keep(ID, AnswerText.labelKey("form"), "network");
        keep(ID, AnswerText.statusKey("local-demand"), "maybe");
        keep(null, AnswerText.STAGES, "{\"1\": [2]}");
        assertThat(read().answers()).isEqualTo(Answers.NONE);
        assertThat(read().unreadable())
                .containsExactlyInAnyOrder("label.type", "label.form", "status.local-demand", "stages");
    }
}
