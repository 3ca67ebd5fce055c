package qunheng.ui.assessment.method;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import qunheng.chart.lens.MethodWords;
import qunheng.model.Change;
import qunheng.scoring.method.MethodText;
import qunheng.scoring.method.MissingRule;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Treatment;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** The method of the open project, and what it does to its clusters through the lens that is shown. */
public final class MethodViewModel {
    private final Session session;
    private final StringProperty lens;
    private final Subscriptions subscriptions = new Subscriptions();
    private final WeightsViewModel weights;
    private final AhpViewModel ahp;
    private final ReadOnlyObjectWrapper<ProjectMethod> method = new ReadOnlyObjectWrapper<>(ProjectMethod.DEFAULT);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<MethodResults> results = new ReadOnlyObjectWrapper<>(MethodResults.NONE);
    private final ObjectProperty<Boolean> shown = new SimpleObjectProperty<>(true);
    private MethodResults.@Nullable Base base;

    /** @param lens id of the lens that the screen is about */
    public MethodViewModel(Session session, StringProperty lens) {
        this.session = session;
        this.lens = lens;
        weights = new WeightsViewModel(session);
        ahp = new AhpViewModel(session);
        weights.preview().subscribe(preview -> compute());
        weights.node().subscribe(node -> matrix());
    }

    public void opened() {
        subscriptions.listen(session.project(), project -> read());
        subscriptions.listen(session.profile(), profile -> read());
        subscriptions.listen(session.language(), language -> read());
        subscriptions.listen(lens, id -> read());
        subscriptions.listen(shown, visible -> read());
        read();
    }

    public void closed() {
        subscriptions.close();
    }

    private void read() {
        var project = session.project().get();
        if (project == null || project.profiles().isEmpty()) {
            method.set(ProjectMethod.DEFAULT);
            problem.set("");
            results.set(MethodResults.NONE);
            base = null;
            return;
        }
        var kept = MethodText.read(project.choices());
        var chosen = session.knowledge().lens(lens.get());
        var words = new MethodWords(session.knowledge(), project, session.language().get());
        method.set(kept.method());
        problem.set(kept.problem() == null ? "" : session.messages().get(kept.problem()));
        summary.set(words.summary(kept.method(), chosen.id()));
        if (!Boolean.TRUE.equals(shown.get())) {
            return;
        }
        base = MethodResults.Base.of(session.knowledge(), project, chosen);
        weights.show(chosen, words);
        compute();
        matrix();
    }

    private void compute() {
        var now = base;
        if (now == null) {
            return;
        }
        var preview = weights.preview().get();
        var next = MethodResults.of(
                now,
                method.get(),
                preview == null ? now.project().weights() : preview,
                session.profile().get(),
                session.language().get());
        results.set(next);
        weights.show(next);
    }

    private void matrix() {
        var node = weights.node().get();
        if (base != null && node != null) {
            ahp.show(base.lens(), node);
        }
    }

    public void choose(Normalisation normalisation) {
        keep(method.get().with(normalisation));
    }

    /** @param level 0 for sub-criteria, 1 for criteria, 2 for the lens */
    public void choose(int level, Aggregation aggregation) {
        keep(method.get().with(level, aggregation));
    }

    public void choose(MissingRule rule) {
        keep(method.get().with(rule));
    }

    public void choose(Treatment treatment) {
        keep(method.get().with(treatment));
    }

    public void leaveOut(boolean leaveOut) {
        keep(method.get().leavingOut(leaveOut));
    }

    /** Goalposts, arithmetic means, missing left out, weights of the project: as one edit. Own weights stay. */
    public void backToDefault() {
        var project = session.project().get();
        if (project != null) {
            var before = project.choices().byKey().get(ProjectMethod.KEY);
            if (before != null) {
                session.edit(new Change.ChoiceChanged(null, ProjectMethod.KEY, before, null));
            }
        }
    }

    private void keep(ProjectMethod next) {
        var project = session.project().get();
        if (project == null) {
            return;
        }
        var before = project.choices().byKey().get(ProjectMethod.KEY);
        var after = MethodText.write(next);
        if (!Objects.equals(before, after)) {
            session.edit(new Change.ChoiceChanged(null, ProjectMethod.KEY, before, after));
        }
    }

    /** Clusters that distances can refer to. */
    public List<String> clusters() {
        var project = session.project().get();
        return project == null ? List.of() : project.profiles().stream().map(p -> p.id().value()).toList();
    }

    public ReadOnlyObjectProperty<ProjectMethod> method() {
        return method.getReadOnlyProperty();
    }

    /** Why the method kept with the project does not count; empty where it does. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The method in a few words. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<MethodResults> results() {
        return results.getReadOnlyProperty();
    }

    /** Whether anybody looks; nothing is computed while nobody does. */
    public ObjectProperty<Boolean> shown() {
        return shown;
    }

    public WeightsViewModel weights() {
        return weights;
    }

    public AhpViewModel ahp() {
        return ahp;
    }
}
