package qunheng.ui.assessment.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.chart.lens.MethodWords;
import qunheng.knowledge.Lens;
import qunheng.model.Change;
import qunheng.model.Weights;
import qunheng.scoring.method.MethodText;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.Weighting;
import qunheng.ui.common.Session;

/** The weights of the children of one node of the lens: where they come from, and sliders that share out 100 %. */
public final class WeightsViewModel {
    /** Where the weights of a node's children come from. */
    public enum Source {
        EQUAL,
        OWN,
        AHP,
        ENTROPY,
        CRITIC,
        DEVIATION,
        COMPONENT;

        boolean fromData() {
            return compareTo(AHP) > 0;
        }
    }

    /** A node with children: the lens, a criterion or a sub-criterion. */
    public record NodeChoice(String code, String name, int depth, List<String> children) {}

    /**
     * One child.
     *
     * @param share of its siblings' weights, 0–1; negative only where weights come from the data
     */
    public record Row(String code, String name, double share, boolean locked) {}

    private final Session session;
    private final ReadOnlyObjectWrapper<List<NodeChoice>> nodes = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable NodeChoice> node = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Source> source = new ReadOnlyObjectWrapper<>(Source.EQUAL);
    private final ReadOnlyObjectWrapper<@Nullable Source> warned = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Weights> preview = new ReadOnlyObjectWrapper<>();
    private @Nullable Lens lens;
    private MethodResults results = MethodResults.NONE;
    /**
     * What the user picked where the weights alone do not tell: own weights that are still equal, a matrix not filled.
     */
    private @Nullable Source wish;

    WeightsViewModel(Session session) {
        this.session = session;
        node.subscribe(chosen -> {
            wish = null;
            warned.set(null);
            preview.set(null);
            read();
        });
    }

    /** Shows a lens of the present project. */
    void show(Lens shown, MethodWords words) {
        var other = !shown.equals(lens);
        lens = shown;
        preview.set(null);
        var before = node.get();
        var list = WeightSources.nodes(shown, words);
        nodes.set(list);
        node.set(before == null || other
                ? list.getFirst()
                : list.stream().filter(n -> n.code().equals(before.code())).findFirst().orElse(list.getFirst()));
        read();
    }

    /** Weights from the data are read from the result. */
    void show(MethodResults shown) {
        results = shown;
        if (source.get().fromData()) {
            read();
        }
    }

    private void read() {
        var project = session.project().get();
        var chosen = node.get();
        var shown = lens;
        if (project == null || chosen == null || shown == null) {
            rows.set(List.of());
            return;
        }
        var method = MethodText.read(project.choices()).method();
        var found = WeightSources.source(project, method, shown, chosen);
        source.set(wish != null && !found.fromData() ? wish : found);
        var words = new MethodWords(session.knowledge(), project, session.language().get());
        var shares = found.fromData() && results.chosen() != null
                ? results.chosen().shares(chosen.code())
                : WeightShares.of(project.weights(), shown.id(), chosen.children());
        var locked = rows.get().stream().filter(Row::locked).map(Row::code).toList();
        var list = new ArrayList<Row>();
        for (var i = 0; i < chosen.children().size(); i++) {
            var code = chosen.children().get(i);
            var share = i < shares.length ? shares[i] : Double.NaN;
            list.add(new Row(code, words.node(shown, code), share, locked.contains(code)));
        }
        rows.set(List.copyOf(list));
    }

    /** Takes the weights from somewhere else; weights from few clusters are taken only after the warning. */
    public void choose(Source wanted) {
        var project = session.project().get();
        var chosen = node.get();
        var shown = lens;
        if (project == null || chosen == null || shown == null || wanted == source.get()) {
            warned.set(null);
            return;
        }
        if (wanted.fromData() && project.profiles().size() < Weighting.FEW_UNITS && warned.get() != wanted) {
            warned.set(wanted);
            return;
        }
        warned.set(null);
        wish = wanted == Source.OWN || wanted == Source.AHP ? wanted : null;
        var changes = new ArrayList<Change>();
        var before = project.choices().byKey().get(ProjectMethod.KEY);
        var method = MethodText.read(project.choices()).method();
        var after = MethodText.write(method.with(shown.id(), chosen.code(), WeightSources.weighting(wanted)));
        if (!Objects.equals(before, after)) {
            changes.add(new Change.ChoiceChanged(null, ProjectMethod.KEY, before, after));
        }
        if (wanted == Source.EQUAL) {
            changes.addAll(WeightShares.changes(project.weights(), shown.id(), chosen.children(), null));
        }
        if (changes.isEmpty()) {
            read();
        } else {
            session.edit(new Change.ChangeSet(changes));
        }
    }

    /** Takes what was warned of. */
    public void chooseAnyway() {
        var wanted = warned.get();
        if (wanted != null) {
            choose(wanted);
        }
    }

    public void dropWarning() {
        warned.set(null);
    }

    /** Moves one child's share while the pointer holds it: everything shown follows, nothing is kept yet. */
    public void drag(String code, double share) {
        var project = session.project().get();
        var chosen = node.get();
        if (project == null || chosen == null || lens == null || source.get().fromData()) {
            return;
        }
        var moved = WeightShares.moved(rows.get(), code, share);
        rows.set(moved);
        var weights = project.weights();
        for (var row : moved) {
            weights = weights.with(lens.id(), row.code(), WeightShares.weight(row.share(), moved.size()));
        }
        preview.set(weights);
    }

    /** Keeps what was dragged, as one edit. */
    public void drop() {
        var project = session.project().get();
        var chosen = node.get();
        var shown = lens;
        if (project == null || chosen == null || shown == null || preview.get() == null) {
            return;
        }
        preview.set(null);
        wish = Source.OWN;
        var changes = WeightShares.changes(project.weights(), shown.id(), chosen.children(), rows.get());
        if (changes.stream().anyMatch(c -> c.before() != c.after())) {
            session.edit(new Change.ChangeSet(List.copyOf(changes)));
        }
    }

    /** A locked share gives way to no other. */
    public void lock(String code, boolean locked) {
        rows.set(rows.get().stream()
                .map(r -> r.code().equals(code) ? new Row(r.code(), r.name(), r.share(), locked) : r)
                .toList());
    }

    /** Back to equal weights of these children. */
    public void reset() {
        wish = null;
        rows.set(rows.get().stream().map(r -> new Row(r.code(), r.name(), r.share(), false)).toList());
        choose(Source.EQUAL);
    }

    public ReadOnlyObjectProperty<List<NodeChoice>> nodes() {
        return nodes.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable NodeChoice> node() {
        return node;
    }

    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Source> source() {
        return source.getReadOnlyProperty();
    }

    /** The source that waits for a word after its warning; null when none does. */
    public ReadOnlyObjectProperty<@Nullable Source> warned() {
        return warned.getReadOnlyProperty();
    }

    /** The weights as they would be while a slider is held; null when none is. */
    public ReadOnlyObjectProperty<@Nullable Weights> preview() {
        return preview.getReadOnlyProperty();
    }
}
