package qunheng.ui.assessment.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.lens.MethodWords;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.Language;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.Weights;
import qunheng.scoring.method.LensByMethod;
import qunheng.scoring.method.LensFrame;
import qunheng.scoring.method.MethodRun;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.Contributions;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Ranks;
import qunheng.scoring.pipeline.Weighting;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;

/**
 * What the method in force does to the clusters of a project through one lens, beside the default with equal weights.
 *
 * @param chosen null where the method is refused
 * @param refusal why it is; empty where it is not
 * @param notes what one must know to read the numbers
 */
public record MethodResults(
        List<Row> rows, @Nullable LensByMethod chosen, String refusal, boolean canLeaveOut, List<String> notes) {
    static final MethodResults NONE = new MethodResults(List.of(), null, "", false, List.of());

    /** One cluster; scores and ranks are NaN where fewer than 60 % of the indicators are filled. */
    public record Row(
            ProfileId id,
            String name,
            boolean selected,
            double before,
            double chosen,
            double rankBefore,
            double rankChosen,
            String beforeText,
            String chosenText,
            String interval,
            String shift) {}

    /** What does not change while a slider moves: the table of the lens, and the default. */
    record Base(Knowledge knowledge, Project project, Lens lens, LensFrame frame, double[] scores, double[] ranks) {
        static Base of(Knowledge knowledge, Project project, Lens lens) {
            var frame = LensFrame.of(knowledge, project, lens);
            var scores = MethodRun.of(frame, ProjectMethod.DEFAULT, Weights.EQUAL).headlines();
            return new Base(knowledge, project, lens, frame, scores, Ranks.descending(scores));
        }
    }

    static MethodResults of(
            Base base, ProjectMethod method, Weights weights, @Nullable ProfileId selected, Language language) {
        var words = new MethodWords(base.knowledge(), base.project(), language);
        LensByMethod chosen = null;
        var refusal = "";
        var canLeaveOut = false;
        try {
            chosen = MethodRun.of(base.frame(), method, weights);
        } catch (MethodRefusal refused) {
            refusal = words.refusal(refused, base.lens());
            canLeaveOut = refused.key().startsWith("pipeline.normalise.")
                    && refused.code() != null
                    && !method.leaveOut();
        }
        var rows = new ArrayList<Row>();
        var scores = chosen == null ? nothing(base) : chosen.headlines();
        var ranks = Ranks.descending(scores);
        for (int u = 0; u < base.frame().clusters(); u++) {
            rows.add(row(base, chosen, u, scores[u], ranks[u], selected, words));
        }
        rows.sort((a, b) -> Double.compare(a.rankChosen(), b.rankChosen())); // stable; NaN last
        var notes = chosen == null ? List.<String>of() : notes(chosen, selected, words);
        return new MethodResults(List.copyOf(rows), chosen, refusal, canLeaveOut, notes);
    }

    private static double[] nothing(Base base) {
        var nothing = new double[base.frame().clusters()];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    private static Row row(
            Base base,
            @Nullable LensByMethod chosen,
            int u,
            double score,
            double rank,
            @Nullable ProfileId selected,
            MethodWords words) {
        var messages = Messages.in(words.language());
        var id = base.frame().profiles().get(u);
        var before = base.scores()[u];
        var rankBefore = base.ranks()[u];
        var interval = Double.isNaN(score) || chosen == null || chosen.noInterval() != null
                ? ""
                : Math.round(chosen.low()[u]) + "–" + Math.round(chosen.high()[u]);
        var shift = Double.isNaN(rank) || Double.isNaN(rankBefore) ? "" : shift((int) (rankBefore - rank), messages);
        return new Row(
                id,
                words.cluster(id),
                id.equals(selected),
                before,
                score,
                rankBefore,
                rank,
                shown(before, rankBefore, messages),
                shown(score, rank, messages),
                interval,
                shift);
    }

    private static String shift(int places, Messages messages) {
        return places == 0
                ? messages.get("method.shift.none")
                : places > 0 ? messages.get("method.shift.up", places) : messages.get("method.shift.down", -places);
    }

    private static String shown(double score, double rank, Messages messages) {
        return Double.isNaN(score)
                ? NumberFormats.MISSING
                : messages.get("method.scoreAndRank", score(score), Long.toString(Math.round(rank)));
    }

    /** One decimal, or as many as tell small scales such as z-scores apart. */
    public static String score(double score) {
        var digits = Math.abs(score) < 10 ? "%.2f" : "%.1f";
        var text = String.format(java.util.Locale.ROOT, digits, score);
        return text.matches("-0\\.0+") ? text.substring(1) : text;
    }

    private static List<String> notes(LensByMethod chosen, @Nullable ProfileId selected, MethodWords words) {
        var messages = Messages.in(words.language());
        var notes = new ArrayList<String>();
        var lens = chosen.frame().lens();
        var method = chosen.method();
        if (method.relative(lens.id())) {
            notes.add(messages.get("method.note.relative", chosen.frame().clusters()));
        }
        if (method.weightings().containsKey(lens.id()) && chosen.frame().clusters() < Weighting.FEW_UNITS) {
            notes.add(messages.get("method.note.fewUnits", chosen.frame().clusters(), Weighting.FEW_UNITS));
        }
        if (!chosen.negativeWeights().isEmpty()) {
            notes.add(messages.get(
                    "method.note.negative",
                    words.list(chosen.negativeWeights().stream().map(c -> words.node(lens, c)).toList())));
        }
        if (!chosen.leftOut().isEmpty()) {
            notes.add(messages.get(
                    "method.note.leftOut",
                    chosen.leftOut().size(),
                    words.list(chosen.leftOut().stream().map(c -> words.node(lens, c)).distinct().toList())));
        }
        notes.addFirst(messages.get("method.note.rank"));
        var at = selected == null ? -1 : chosen.cluster(selected);
        if (selected != null && at >= 0 && chosen.imputed(at) > 0) {
            notes.add(messages.get("method.note.imputed", words.cluster(selected), chosen.imputed(at)));
        }
        if (chosen.noInterval() != null) {
            notes.add(messages.get(chosen.noInterval()));
        }
        if (!method.isDefaultFor(lens.id())) {
            notes.add(messages.get(attribution(chosen)));
        }
        return List.copyOf(notes);
    }

    private static String attribution(LensByMethod chosen) {
        return switch (Contributions.attribution(chosen.method().aggregations())) {
            case ARITHMETIC -> "method.note.parts.arithmetic";
            case EULER -> "method.note.parts.euler";
            case WINNING_COALITION -> "method.note.parts.coalition";
        };
    }
}
