package qunheng.ui.robustness;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import qunheng.chart.lens.MethodBeside;
import qunheng.model.Refusal;
import qunheng.robustness.lens.LensNormalisation;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.task.Progress;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/**
 * Runs the study of the selected cluster: by itself when the screen opens, when the cluster, its data or the lens
 * change, and when asked for with other settings.
 */
public final class RobustnessViewModel {
    /** What the screen can show. */
    public enum State {
        NO_PROJECT,
        NO_PROFILE,
        NO_DATA,
        READY
    }

    private static final String FIRST_LENS = "five-forces";

    private sealed interface Outcome {
        record Done(Findings findings) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    private final Session session;
    private final LatestTask<Request, Outcome> task;
    private final Subscriptions subscriptions = new Subscriptions();
    private final Varied varied = new Varied();
    private final StringProperty lens = new SimpleStringProperty(FIRST_LENS);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_PROJECT);
    private final ReadOnlyObjectWrapper<@Nullable Findings> findings = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper method = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper peersEnough = new ReadOnlyBooleanWrapper();
    private boolean open;

    public RobustnessViewModel(Session session, Background background) {
        this.session = session;
        this.task = new LatestTask<>(background, RobustnessViewModel::compute, this::show);
        varied.onChange(changed -> outdated.set(findings.get() != null));
        lens.subscribe(() -> {
            tellMethod();
            run();
        });
    }

    private static Outcome compute(Request request, Progress progress) {
        try {
            return new Outcome.Done(Findings.of(request, progress));
        } catch (MethodRefusal refusal) {
            return new Outcome.Refused(refusal);
        }
    }

    public void opened() {
        open = true;
        subscriptions.listen(session.project(), project -> read());
        subscriptions.listen(session.profile(), profile -> read());
        subscriptions.listen(session.language(), language -> words());
        read();
    }

    public void closed() {
        open = false;
        subscriptions.close();
        task.cancel();
    }

    private void read() {
        var project = session.project().get();
        var profile = session.selected();
        if (project == null || profile == null) {
            state.set(project == null ? State.NO_PROJECT : State.NO_PROFILE);
        } else {
            state.set(profile.observations().isEmpty() ? State.NO_DATA : State.READY);
            peersEnough.set(project.profiles().stream().filter(p -> !p.observations().isEmpty()).count()
                    >= LensNormalisation.FEWEST_PEERS);
        }
        tellMethod();
        var last = findings.get();
        boolean same = last != null
                && profile != null
                && Objects.equals(last.request().project(), project)
                && last.request().profile().equals(profile.id());
        if (!same) {
            findings.set(null);
            answer.set(null);
            run();
        }
    }

    /** The method of the product is what is varied; a project that scores by another one is told so. */
    private void tellMethod() {
        var project = session.project().get();
        var profile = session.selected();
        method.set(
                project == null || profile == null
                        ? ""
                        : MethodBeside.sentence(
                                session.knowledge(),
                                project,
                                session.knowledge().lens(lens.get()),
                                List.of(profile.id()),
                                project.assessmentYear(),
                                session.language().get()));
    }

    /** Starts over with the settings as they are; what is under way is dropped. */
    public void run() {
        var project = session.project().get();
        var profile = session.selected();
        if (!open || state.get() != State.READY || project == null || profile == null) {
            return;
        }
        problem.set("");
        if (!varied.noiseRead()) {
            problem.set(session.messages().get("robustness.problem.noise", varied.noise.get()));
            return;
        }
        if (!varied.seedRead()) {
            problem.set(session.messages().get("robustness.problem.seed", varied.seed.get()));
            return;
        }
        outdated.set(false);
        task.request(new Request(
                session.knowledge(),
                project,
                profile.id(),
                lens.get(),
                varied.variation(peersEnough.get()),
                varied.draws.get(),
                varied.seedNumber()));
    }

    /** What was found before stays. */
    public void cancel() {
        task.cancel();
        outdated.set(true);
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var found) -> {
                answer.set(Answer.of(found, session.language().get()));
                findings.set(found);
            }
            case Outcome.Refused(var refusal) -> problem.set(session.messages().of(refusal));
        }
    }

    private void words() {
        tellMethod();
        var found = findings.get();
        if (found != null) {
            answer.set(Answer.of(found, session.language().get()));
        }
        problem.set("");
    }

    Varied varied() {
        return varied;
    }

    public StringProperty lens() {
        return lens;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Findings> findings() {
        return findings.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** Why the run cannot be made, as one sentence; empty if it can. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The project's own method beside what is shown; empty where it is the standard one. */
    public ReadOnlyStringProperty method() {
        return method.getReadOnlyProperty();
    }

    /** Whether the settings have changed since the run that is shown. */
    public ReadOnlyBooleanProperty outdated() {
        return outdated.getReadOnlyProperty();
    }

    /** Whether there are enough clusters for methods relative to others. */
    public ReadOnlyBooleanProperty peersEnough() {
        return peersEnough.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return task.running();
    }

    public ReadOnlyDoubleProperty progress() {
        return task.progress();
    }
}
