package qunheng.ui.assessment.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.chart.lens.MethodWords;
import qunheng.consensus.Consistency;
import qunheng.consensus.KeptJudgements;
import qunheng.consensus.PairwiseMatrix;
import qunheng.consensus.Priorities;
import qunheng.consensus.PriorityMethod;
import qunheng.consensus.RandomIndex;
import qunheng.consensus.Triple;
import qunheng.knowledge.Lens;
import qunheng.model.Change;
import qunheng.model.InvalidValue;
import qunheng.text.Messages;
import qunheng.ui.common.Session;

/** Pairwise comparison of the children of a node: judgements, the weights they give, and how far they agree. */
public final class AhpViewModel {
    /** What can be judged, from "extremely less" to "extremely more". */
    public static final List<Double> SCALE = scale();

    /**
     * The matrix at one moment.
     *
     * @param names of the children, in the order of the matrix
     * @param weights that follow; empty while the judgements do not connect all children
     * @param figures λmax, CI, CR and GCI in a line
     * @param sentence whether the judgements agree, or what is still open
     * @param suggestion the judgement to look at and what it should be; empty where nothing contradicts
     */
    public record Shown(
            KeptJudgements kept,
            List<String> names,
            double[] weights,
            String figures,
            String sentence,
            boolean consistent,
            double cr,
            String suggestion,
            @Nullable Triple triple) {}

    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable Lens lens;
    private WeightsViewModel.@Nullable NodeChoice node;

    AhpViewModel(Session session) {
        this.session = session;
    }

    private static List<Double> scale() {
        var scale = new ArrayList<Double>();
        for (var i = 9; i > 1; i--) {
            scale.add(1.0 / i);
        }
        for (var i = 1; i <= 9; i++) {
            scale.add((double) i);
        }
        return List.copyOf(scale);
    }

    void show(Lens wanted, WeightsViewModel.NodeChoice chosen) {
        lens = wanted;
        node = chosen;
        var project = session.project().get();
        if (project == null || chosen.children().size() < 2) {
            shown.set(null);
            return;
        }
        var words = new MethodWords(session.knowledge(), project, session.language().get());
        var names = chosen.children().stream().map(c -> words.node(wanted, c)).toList();
        var kept = project.choices()
                .get(KeptJudgements.key(wanted.id(), chosen.code()))
                .flatMap(text -> KeptJudgements.read(text, chosen.children()))
                .orElse(KeptJudgements.none(chosen.children()));
        shown.set(of(kept, names, session.messages()));
    }

    private static Shown of(KeptJudgements kept, List<String> names, Messages messages) {
        PairwiseMatrix matrix;
        try {
            matrix = kept.matrix();
        } catch (InvalidValue open) {
            var missing = kept.elements().indexOf(String.valueOf(open.arguments().getFirst()));
            var sentence = kept.empty()
                    ? messages.get("method.ahp.empty")
                    : messages.get("method.ahp.unconnected", missing < 0 ? "" : names.get(missing));
            return new Shown(kept, names, new double[0], "", sentence, false, Double.NaN, "", null);
        }
        var found = Consistency.of(matrix, kept.index());
        var weights = Priorities.of(matrix, kept.method());
        var figures = messages.get(
                "method.ahp.figures",
                number(found.lambdaMax()),
                number(found.ci()),
                number(found.cr()),
                number(found.gci()));
        var triple = found.worst().orElse(null);
        return new Shown(
                kept,
                names,
                weights,
                figures,
                sentence(matrix, found, messages),
                found.consistent(),
                found.cr(),
                triple == null ? "" : suggestion(triple, kept, names, messages),
                triple);
    }

    private static String sentence(PairwiseMatrix matrix, Consistency found, Messages messages) {
        var agree = found.consistent()
                ? messages.get("method.ahp.consistent", number(found.cr()))
                : messages.get("method.ahp.inconsistent", number(found.cr()));
        var open = matrix.size() * (matrix.size() - 1) / 2 - matrix.judgedPairs();
        return open == 0 ? agree : messages.get("method.ahp.incomplete", agree, open);
    }

    private static String suggestion(Triple triple, KeptJudgements kept, List<String> names, Messages messages) {
        return messages.get(
                "method.ahp.suggestion",
                name(triple.first(), kept, names),
                name(triple.second(), kept, names),
                name(triple.third(), kept, names),
                name(triple.row(), kept, names),
                name(triple.column(), kept, names),
                fraction(triple.given()),
                fraction(onScale(triple.suggested())));
    }

    private static String name(String element, KeptJudgements kept, List<String> names) {
        return names.get(kept.elements().indexOf(element));
    }

    /** The value of the scale that is nearest by ratio. */
    static double onScale(double value) {
        return SCALE.stream()
                .min((a, b) -> Double.compare(Math.abs(Math.log(a / value)), Math.abs(Math.log(b / value))))
                .orElseThrow();
    }

    /** As people write judgements: 3, 1/3. */
    static String fraction(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        var whole = value >= 1 ? value : 1 / value;
        var text = Math.abs(whole - Math.rint(whole)) < 1e-9
                ? Long.toString(Math.round(whole))
                : String.format(Locale.ROOT, "%.2f", whole);
        return value >= 1 - 1e-12 ? text : "1/" + text;
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.3f", value);
        return text.equals("-0.000") ? "0.000" : text;
    }

    /** Judges a pair; NaN opens it again. The weights of the children follow as soon as all are connected. */
    public void judge(int row, int column, double value) {
        var now = shown.get();
        if (now != null && Double.compare(now.kept().judgement(row, column), value) != 0) {
            keep(now.kept().with(row, column, value));
        }
    }

    public void choose(PriorityMethod method) {
        var now = shown.get();
        if (now != null && now.kept().method() != method) {
            keep(now.kept().with(method));
        }
    }

    public void choose(RandomIndex index) {
        var now = shown.get();
        if (now != null && now.kept().index() != index) {
            keep(now.kept().with(index));
        }
    }

    /** Sets the judgement of the most inconsistent triple to what the other two imply. */
    public void apply() {
        var now = shown.get();
        if (now != null && now.triple() != null) {
            var elements = now.kept().elements();
            judge(
                    elements.indexOf(now.triple().row()),
                    elements.indexOf(now.triple().column()),
                    onScale(now.triple().suggested()));
        }
    }

    /** Takes the weights of the matrix again after they were changed by hand. */
    public void takeWeights() {
        var now = shown.get();
        if (now != null && !now.kept().empty()) {
            keep(now.kept());
        }
    }

    /** Opens all pairs again; the weights stay as they are. */
    public void clear() {
        var now = shown.get();
        if (now != null && !now.kept().empty()) {
            keep(KeptJudgements.none(now.kept().elements()).with(now.kept().method()).with(now.kept().index()));
        }
    }

    private void keep(KeptJudgements next) {
        var project = session.project().get();
        var chosen = node;
        if (project == null || lens == null || chosen == null) {
            return;
        }
        var changes = new ArrayList<Change>();
        var key = KeptJudgements.key(lens.id(), chosen.code());
        var before = project.choices().byKey().get(key);
        var after = next.write();
        if (!after.equals(before)) {
            changes.add(new Change.ChoiceChanged(null, key, before, after));
        }
        try {
            var w = Priorities.of(next.matrix(), next.method());
            for (var i = 0; i < w.length; i++) {
                var code = chosen.children().get(i);
                var was = project.weights().weight(lens.id(), code);
                if (was != w[i] * w.length) {
                    changes.add(new Change.WeightChanged(lens.id(), code, was, w[i] * w.length));
                }
            }
        } catch (InvalidValue open) {
            // not all connected yet: the judgement is kept, and the weights stay
        }
        if (!changes.isEmpty()) {
            session.edit(new Change.ChangeSet(changes));
        }
    }

    /** The matrix of the node shown; null where there is nothing to compare. */
    public ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }
}
