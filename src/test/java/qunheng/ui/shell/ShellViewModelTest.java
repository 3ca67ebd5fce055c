package qunheng.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import qunheng.model.Change;
import qunheng.model.Identity;
import qunheng.model.Language;
import qunheng.model.ProfileId;
import qunheng.text.ErrorCode;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class ShellViewModelTest {
    private final Session session = MemoryProject.session(Language.EN, Samples.project("a", "b"));
    private final ShellViewModel model = new ShellViewModel(session, 2026);

    @Test
    void theTitleNamesTheProjectInTheLanguageOfTheWindow() {
        var title = model.windowTitle();
        assertThat(title.getValue()).isEqualTo("Test project – Qunheng");
        session.language().set(Language.ZH);
        assertThat(title.getValue()).isEqualTo("测试项目 – 群衡");
        session.open(null);
        assertThat(title.getValue()).isEqualTo("群衡");
    }

    @Test
    void theYearOfAssessmentIsAnEditOfTheProject() {
        model.assessAsOf(2023);
        assertThat(session.project().get().assessmentYear()).isEqualTo(2023);
        session.undo();
        assertThat(session.project().get().assessmentYear()).isEqualTo(2025);
        model.assessAsOf(2025);
        assertThat(session.canUndo().get()).isFalse();
    }

    @Test
    void theYearsOnOfferContainTheProjectsOwn() {
        assertThat(model.years()).startsWith(2027, 2026, 2025).endsWith(2014);
        model.assessAsOf(1998);
        assertThat(model.years()).endsWith(1999, 1998);
    }

    @Test
    void coverageCountsOnlyIndicatorsThatApply() {
        assertThat(model.coverage().getValue()).startsWith("0 of 90 indicators filled");
        session.open(null);
        assertThat(model.coverage().getValue()).isEmpty();
    }

    @Test
    void aTeachingCaseIsMarkedAsSoonAsItIsSelected() {
        var fictional = model.fictional();
        assertThat(fictional.getValue()).isFalse();
        var before = session.project().get().profiles().get(1).identity();
        session.edit(new Change.IdentityChanged(
                new ProfileId("b"), before, new Identity(before.nameZh(), before.nameEn(), "", true)));
        assertThat(fictional.getValue()).isFalse();
        session.profile().set(new ProfileId("b"));
        assertThat(fictional.getValue()).isTrue();
    }

    @Test
    void theSameErrorHasTheSameCodeWhateverItsMessage() {
        assertThat(ErrorCode.of(broken("one")))
                .isEqualTo(ErrorCode.of(broken("two")))
                .matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(ErrorCode.of(new IllegalStateException("one"))).isNotEqualTo(ErrorCode.of(broken("one")));
    }

    private static RuntimeException broken(String message) {
        return new IllegalArgumentException(message);
    }
}
