package qunheng.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTaskTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    @Test
    void onlyTheLatestRequestIsShown() {
        var task = LatestTask.<String, String>of(
                new Background(waiting::add, Runnable::run), String::toUpperCase, shown::add);
        task.request("one");
        task.request("two");
        assertThat(task.running().get()).isTrue();
        waiting.forEach(Runnable::run);
        assertThat(shown).containsExactly("TWO");
        assertThat(task.running().get()).isFalse();
    }

    @Test
    void aResultThatIsOvertakenOnItsWayToTheScreenIsNotShown() {
        var task = LatestTask.<String, String>of(
                new Background(Runnable::run, waiting::add), String::toUpperCase, shown::add);
        task.request("one");
        task.request("two");
        waiting.forEach(Runnable::run);
        assertThat(shown).containsExactly("TWO");
    }

    @Test
    void cancelledWorkIsToldSoAndShowsNothing() {
        var asked = new ArrayList<Boolean>();
        var task = new LatestTask<String, String>(
                new Background(Runnable::run, waiting::add),
                (input, progress) -> {
                    asked.add(progress.cancelled());
                    progress.at(0.5);
                    return input;
                },
                shown::add);
        task.request("one");
        task.cancel();
        waiting.forEach(Runnable::run);
        assertThat(asked).containsExactly(false);
        assertThat(shown).isEmpty();
        assertThat(task.progress().get()).isZero();
    }

    @Test
    void anErrorIsNotSwallowed() {
        var task = LatestTask.<String, String>of(
                Background.HERE,
                input -> {
                    throw new IllegalStateException("boom");
                },
                shown::add);
        assertThatThrownBy(() -> task.request("one")).hasMessage("boom");
        assertThat(task.running().get()).isFalse();
    }
}
