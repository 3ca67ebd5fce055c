package qunheng.ui.assessment;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.IndicatorId;
import qunheng.ui.common.Destination;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/**
 * The selected cluster through every lens. Everything is computed again at every edit: an assessment costs less than a
 * frame, so nothing here can be out of date.
 */
public final class AssessmentViewModel {
    /** What the screen can show. */
    public enum State {
        NO_PROJECT,
        NO_PROFILE,
        NO_DATA,
        READY
    }

    private final Session session;
    private final Knowledge knowledge;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_PROJECT);
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<LensCard>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final StringProperty lens = new SimpleStringProperty(Reading.HEADLINE_LENS);
    private final ReadOnlyObjectWrapper<@Nullable Composition> composition = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DrillDownRow> tree = new ReadOnlyObjectWrapper<>();
    private final StringProperty selected = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Explanation> explanation = new ReadOnlyObjectWrapper<>(Explanation.EMPTY);
    private final ReadOnlyObjectWrapper<List<LensPair>> pairs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable YearOnYear> years = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<NotCounted>> notCounted = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper quickNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper weightNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper weightProblem = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Boolean> weightsChanged = new SimpleObjectProperty<>(false);

    public AssessmentViewModel(Session session) {
        this.session = session;
        this.knowledge = session.knowledge();
        lens.subscribe(id -> show());
        selected.subscribe(path -> explain());
    }

    public void opened() {
        subscriptions.listen(session.project(), project -> read());
        subscriptions.listen(session.profile(), profile -> read());
        subscriptions.listen(session.language(), language -> read());
        read();
    }

    public void closed() {
        subscriptions.close();
    }

    private void read() {
        var project = session.project().get();
        var profile = session.selected();
        if (project == null || profile == null) {
            reading.set(null);
            state.set(project == null ? State.NO_PROJECT : State.NO_PROFILE);
        } else {
            var assessment = session.assessment(profile.id());
            reading.set(new Reading(
                    knowledge, project, profile, assessment, session.language().get()));
            state.set(profile.observations().isEmpty() ? State.NO_DATA : State.READY);
        }
        show();
    }

    private void show() {
        var now = reading.get();
        if (now == null || state.get() != State.READY) {
            cards.set(List.of());
            composition.set(null);
            tree.set(null);
            pairs.set(List.of());
            years.set(null);
            notCounted.set(List.of());
            explanation.set(Explanation.EMPTY);
            return;
        }
        var chosen = chosenLens();
        quickNote.set(quick(now));
        weightsChanged.set(Weighting.changed(now.project(), chosen.id()) > 0);
        weightNote.set(weights(now, chosen));
        weightProblem.set("");
        cards.set(LensCard.of(now));
        composition.set(Composition.of(now, chosen));
        tree.set(DrillDown.of(now, chosen));
        pairs.set(LensPair.of(now));
        years.set(YearOnYear.of(now, chosen));
        notCounted.set(NotCounted.of(now, chosen));
        explain();
    }

    private void explain() {
        var now = reading.get();
        var root = tree.get();
        if (now == null || root == null) {
            explanation.set(Explanation.EMPTY);
            return;
        }
        var row = root.find(selected.get()).orElse(root);
        explanation.set(Explainer.of(now, chosenLens(), row));
    }

    private Lens chosenLens() {
        return knowledge.lens(lens.get());
    }

    /** A quick profile has values of the quick 28 only: criteria, but no headline and no tier. */
    private String quick(Reading now) {
        var values = now.assessment().values();
        var all = knowledge.indicators();
        var filled = all.stream().filter(i -> !values.missing(now.index(i.id()))).toList();
        if (filled.isEmpty() || !filled.stream().allMatch(Indicator::quick)) {
            return "";
        }
        return now.text(
                "assessment.quick",
                filled.size(),
                all.stream().filter(Indicator::quick).count(),
                all.size());
    }

    private static String weights(Reading now, Lens lens) {
        if (Weighting.equal(now, lens)) {
            return now.text("assessment.weights.equal");
        }
        return now.text("assessment.weights.changed", Weighting.changed(now.project(), lens.id()));
    }

    /** Sets the weight of a node from what was typed; what is no weight changes nothing and is said so. */
    public boolean setWeight(DrillDownRow row, String typed) {
        var now = reading.get();
        var node = row.weightNode();
        if (now == null || node == null) {
            return false;
        }
        var weight = Weighting.read(typed);
        if (weight.isEmpty()) {
            weightProblem.set(now.text("assessment.weights.refused", typed.length() > 20 ? typed.substring(0, 20) + "…" : typed, row.name()));
            return false;
        }
        weightProblem.set("");
        if (weight.getAsDouble() != row.weight()) {
            session.edit(Weighting.set(now.project(), lens.get(), node, weight.getAsDouble()));
        }
        return true;
    }

    /** Sets all weights of the selected lens back to equal, as one edit. */
    public void resetWeights() {
        var project = session.project().get();
        if (project != null && Weighting.changed(project, lens.get()) > 0) {
            session.edit(Weighting.reset(project, lens.get()));
        }
    }

    /** Leads to the table of indicators. */
    public void openIndicators(@Nullable IndicatorId indicator) {
        session.go(new Destination("indicators", indicator));
    }

    /** What is assessed at present; null when there is nothing. */
    ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<LensCard>> cards() {
        return cards.getReadOnlyProperty();
    }

    /** Id of the lens that everything below the cards is about. */
    public StringProperty lens() {
        return lens;
    }

    public ReadOnlyObjectProperty<@Nullable Composition> composition() {
        return composition.getReadOnlyProperty();
    }

    /** Root of the tree, the lens itself. */
    public ReadOnlyObjectProperty<@Nullable DrillDownRow> tree() {
        return tree.getReadOnlyProperty();
    }

    /** Path of the node that is explained; the root when there is no such node. */
    public StringProperty selected() {
        return selected;
    }

    public ReadOnlyObjectProperty<Explanation> explanation() {
        return explanation.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<LensPair>> pairs() {
        return pairs.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable YearOnYear> years() {
        return years.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<NotCounted>> notCounted() {
        return notCounted.getReadOnlyProperty();
    }

    /** Says that this is a quick profile; empty when it is not. */
    public ReadOnlyStringProperty quickNote() {
        return quickNote.getReadOnlyProperty();
    }

    /** Whether the weights are equal, in a sentence. */
    public ReadOnlyStringProperty weightNote() {
        return weightNote.getReadOnlyProperty();
    }

    /** Why the weight just typed was not taken; empty when it was. */
    public ReadOnlyStringProperty weightProblem() {
        return weightProblem.getReadOnlyProperty();
    }

    public ObjectProperty<Boolean> weightsChanged() {
        return weightsChanged;
    }
}
