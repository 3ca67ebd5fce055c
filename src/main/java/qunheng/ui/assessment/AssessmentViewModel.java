package qunheng.ui.assessment;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
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
    private final StringProperty selected = new SimpleStringProperty("");
    private final ObjectBinding<@Nullable Composition> composition;
    private final ObjectBinding<@Nullable DrillDownRow> tree;
    private final ObjectBinding<Explanation> explanation;
    private final ObjectBinding<List<LensPair>> pairs;
    private final ObjectBinding<@Nullable YearOnYear> years;
    private final ObjectBinding<List<NotCounted>> notCounted;
    private final ReadOnlyStringWrapper quickNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper weightNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper weightProblem = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Boolean> weightsChanged = new SimpleObjectProperty<>(false);

    public AssessmentViewModel(Session session) {
        this.session = session;
        this.knowledge = session.knowledge();
        composition = told(Composition::of);
        tree = told(DrillDown::of);
        pairs = listed((now, chosen) -> LensPair.of(now));
        years = told(YearOnYear::of);
        notCounted = listed(NotCounted::of);
        explanation = Bindings.createObjectBinding(this::explain, tree, selected);
        lens.subscribe(id -> show());
    }

    /** Worked out when somebody looks, and once for each reading: what no tab shows costs nothing. */
    private <T> ObjectBinding<@Nullable T> told(BiFunction<Reading, Lens, T> tell) {
        return Bindings.createObjectBinding(
                () -> {
                    var now = ready();
                    return now == null ? null : tell.apply(now, chosenLens());
                },
                reading,
                lens);
    }

    private <T> ObjectBinding<List<T>> listed(BiFunction<Reading, Lens, List<T>> tell) {
        return Bindings.createObjectBinding(
                () -> {
                    var now = ready();
                    return now == null ? List.of() : tell.apply(now, chosenLens());
                },
                reading,
                lens);
    }

    private @Nullable Reading ready() {
        return state.get() == State.READY ? reading.get() : null;
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
            state.set(project == null ? State.NO_PROJECT : State.NO_PROFILE);
            reading.set(null);
        } else {
            // The state first: what is told of a reading asks for it.
            state.set(profile.observations().isEmpty() ? State.NO_DATA : State.READY);
            reading.set(new Reading(
                    knowledge, project, profile, session.assessment(profile.id()), session.language().get()));
        }
        show();
    }

    private void show() {
        var now = ready();
        weightProblem.set("");
        if (now == null) {
            cards.set(List.of());
            return;
        }
        quickNote.set(quick(now));
        weightsChanged.set(Weighting.changed(now.project(), lens.get()) > 0);
        weightNote.set(weights(now, chosenLens()));
        cards.set(MethodCards.of(now, LensCard.of(now)));
    }

    private Explanation explain() {
        var now = reading.get();
        var root = tree.get();
        return now == null || root == null
                ? Explanation.EMPTY
                : Explainer.of(now, chosenLens(), root.find(selected.get()).orElse(root));
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
            weightProblem.set(now.text(
                    "assessment.weights.refused",
                    typed.length() > 20 ? typed.substring(0, 20) + "…" : typed,
                    row.name()));
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

    /** How many lenses have too little data for a score; empty when none or when there is no cluster. */
    public ObservableValue<String> badge() {
        return Bindings.createStringBinding(
                () -> {
                    var profile = session.selected();
                    if (profile == null) {
                        return "";
                    }
                    var open = session.assessment(profile.id()).lenses().stream()
                            .filter(result -> !result.headline())
                            .count();
                    return open == 0 ? "" : Long.toString(open);
                },
                session.project(),
                session.profile());
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

    public ObservableObjectValue<@Nullable Composition> composition() {
        return composition;
    }

    /** Root of the tree, the lens itself. */
    public ObservableObjectValue<@Nullable DrillDownRow> tree() {
        return tree;
    }

    /** Path of the node that is explained; the root when there is no such node. */
    public StringProperty selected() {
        return selected;
    }

    public ObservableObjectValue<Explanation> explanation() {
        return explanation;
    }

    public ObservableObjectValue<List<LensPair>> pairs() {
        return pairs;
    }

    public ObservableObjectValue<@Nullable YearOnYear> years() {
        return years;
    }

    public ObservableObjectValue<List<NotCounted>> notCounted() {
        return notCounted;
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
