package qunheng.ui.regions.pattern;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import qunheng.chart.region.Subject;
import qunheng.knowledge.Knowledge;
import qunheng.model.InvalidValue;
import qunheng.model.NeighbourList;
import qunheng.model.Refusal;
import qunheng.project.NeighbourChoice;
import qunheng.project.RegionalImport;
import qunheng.regional.spatial.Autocorrelation;
import qunheng.regional.spatial.Autocorrelation.Judged;
import qunheng.regional.weights.SpatialWeights;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Session;

/** By which neighbours spatial autocorrelation is computed, and what came out. */
public final class PatternViewModel {
    /** Draws where the p cannot be had exactly, as with distances; with a seed, so that they are the same every time. */
    private static final int DRAWS = 9_999;

    private static final long SEED = 20_251_122;

    /** What was found, or why nothing was. */
    public sealed interface Result {
        record Found(Subject subject, Autocorrelation autocorrelation) implements Result {}

        record Refused(Refusal why) implements Result {}
    }

    private record Request(Knowledge knowledge, Subject subject, Neighbours neighbours) {}

    private final Session session;
    private final ObservableValue<@Nullable Subject> subject;
    private final ObjectProperty<Neighbours.Rule> rule = new SimpleObjectProperty<>(Neighbours.USUAL.rule());
    private final ObjectProperty<Integer> k = new SimpleObjectProperty<>(Neighbours.USUAL.k());
    private final BooleanProperty hainan = new SimpleBooleanProperty(Neighbours.USUAL.hainan());
    private final ReadOnlyObjectWrapper<@Nullable NeighbourList> list = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Double> level = new SimpleObjectProperty<>(Autocorrelation.LEVELS.getFirst());
    private final BooleanProperty adjusted = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();
    private final LatestTask<Request, Result> computing;
    private @Nullable Request latest;
    private boolean open;
    private boolean following;

    public PatternViewModel(Session session, Background background, ObservableValue<@Nullable Subject> subject) {
        this.session = session;
        this.subject = subject;
        computing = LatestTask.of(background, PatternViewModel::compute, result::set);
        Stream.of(rule, k, hainan).forEach(choice -> choice.subscribe(this::chosen));
    }

    /** Keeps what the user chose with the project. */
    private void chosen() {
        var project = session.project().get();
        if (!following && project != null && rule.get() != null && k.get() != null) {
            var word = neighbours().word();
            if (!word.equals(NeighbourChoice.of(project).rule())) {
                session.edit(NeighbourChoice.rule(project, word));
            }
        }
        request();
    }

    /** Takes what the project has chosen, as after opening it or undoing. */
    private void follow() {
        var project = session.project().get();
        if (project == null || following) {
            return;
        }
        var now = Neighbours.of(NeighbourChoice.of(project));
        following = true;
        rule.set(now.rule());
        if (now.rule() == Neighbours.Rule.NEAREST) {
            k.set(now.k());
        }
        hainan.set(now.hainan());
        list.set(now.list());
        following = false;
    }

    private Neighbours neighbours() {
        return new Neighbours(rule.get(), k.get(), hainan.get(), list.get());
    }

    /** Reads a list of neighbours, keeps it with the project and computes by it; a refused file changes nothing. */
    public void load(Path file) {
        var project = session.project().get();
        if (project == null) {
            return;
        }
        try {
            var read = new RegionalImport(session.knowledge()).neighbours(file);
            session.edit(NeighbourChoice.list(project, read));
        } catch (RuntimeException refused) {
            if (!(refused instanceof Refusal refusal)) {
                throw refused;
            }
            session.tell(refusal);
            return;
        }
        follow();
        rule.set(Neighbours.Rule.LIST);
        request();
    }

    /** From now on results follow the subject; nothing is computed while nobody looks. */
    public void look(boolean now) {
        open = now;
        request();
    }

    public void request() {
        follow();
        var of = subject.getValue();
        if (!open || of == null) {
            return;
        }
        var next = new Request(session.knowledge(), of, neighbours());
        if (!Objects.equals(next, latest)) {
            latest = next;
            computing.request(next);
        }
    }

    private static Result compute(Request request) {
        try {
            var data = request.subject().unmixed(request.knowledge());
            var weights = request.neighbours().weights(request.knowledge(), data.present(request.knowledge()));
            return new Result.Found(
                    request.subject(),
                    Autocorrelation.of(data.measured(request.knowledge()), weights, DRAWS, SEED));
        } catch (InvalidValue refused) {
            return new Result.Refused(refused);
        }
    }

    /** The weights of the last result; null before one. */
    public @Nullable SpatialWeights weights() {
        return result.get() instanceof Result.Found found ? found.autocorrelation().weights() : null;
    }

    public Judged judged() {
        return adjusted.get() ? Judged.BENJAMINI_HOCHBERG : Judged.RAW;
    }

    public static List<Integer> counts() {
        return List.of(2, 3, 4, 5, 6, 8);
    }

    public ObjectProperty<Neighbours.Rule> rule() {
        return rule;
    }

    public ObjectProperty<Integer> k() {
        return k;
    }

    /** Whether Hainan and Guangdong count as neighbours. */
    public BooleanProperty hainan() {
        return hainan;
    }

    /** The list that the project keeps; null without one. */
    public ReadOnlyObjectProperty<@Nullable NeighbourList> list() {
        return list.getReadOnlyProperty();
    }

    public ObjectProperty<Double> level() {
        return level;
    }

    /** Whether classes are judged by the p after Benjamini and Hochberg. */
    public BooleanProperty adjusted() {
        return adjusted;
    }

    public ReadOnlyObjectProperty<@Nullable Result> result() {
        return result.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return computing.running();
    }
}
