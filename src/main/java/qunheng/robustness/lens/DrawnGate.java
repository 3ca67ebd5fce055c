package qunheng.robustness.lens;

import java.util.ArrayList;
import java.util.List;
import qunheng.knowledge.Gate;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Scale;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;

/** A gate as it is judged in a draw. */
sealed interface DrawnGate {
    Outcome judge(LensEvaluation evaluation, int profile);

    /** Whether the draw can change the outcome. */
    default boolean varies() {
        return true;
    }

    /** Coverage, evidence, reviewers, earlier assessments, improvement, levels: outcomes by profile, as judged. */
    record Held(List<Outcome> outcomes) implements DrawnGate {
        @Override
        public Outcome judge(LensEvaluation evaluation, int profile) {
            return outcomes.get(profile);
        }

        @Override
        public boolean varies() {
            return false;
        }
    }

    record Score(int lens, double minimum) implements DrawnGate {
        @Override
        public Outcome judge(LensEvaluation evaluation, int profile) {
            var drawn = evaluation.judged(lens, profile);
            return Outcome.of(drawn.low(), drawn.high(), minimum);
        }
    }

    /** The weakest criterion; one that is n/a is judged by its interval alone. */
    record Floor(int lens, double minimum) implements DrawnGate {
        @Override
        public Outcome judge(LensEvaluation evaluation, int profile) {
            var drawn = evaluation.judged(lens, profile);
            return Outcome.of(least(drawn.criterionLow()), least(drawn.criterionHigh()), minimum);
        }

        private static double least(double[] bounds) {
            double least = Double.NaN;
            for (double bound : bounds) {
                least = Double.isNaN(bound) || bound >= least ? least : bound;
            }
            return least;
        }
    }

    /** Mean of the points of the indicators that apply; a missing one stands at 0 and at 100. */
    record Mean(int[] indicators, boolean[][] applies, double minimum) implements DrawnGate {
        @Override
        public Outcome judge(LensEvaluation evaluation, int profile) {
            double sum = 0;
            int missing = 0;
            int n = 0;
            for (int k = 0; k < indicators.length; k++) {
                if (applies[profile][k]) {
                    double points = evaluation.points(profile, indicators[k]);
                    n++;
                    missing += Double.isNaN(points) ? 1 : 0;
                    sum += Double.isNaN(points) ? 0 : points;
                }
            }
            return Outcome.of(sum / n, (sum + 100.0 * missing) / n, minimum);
        }
    }

    /** One measured value; where it is missing or does not apply, as judged. */
    record Value(int indicator, double threshold, boolean atLeast, Held nominal) implements DrawnGate {
        @Override
        public Outcome judge(LensEvaluation evaluation, int profile) {
            double value = evaluation.value(profile, indicator);
            return nominal.judge(evaluation, profile) == Outcome.UNKNOWN || Double.isNaN(value)
                    ? nominal.judge(evaluation, profile)
                    : Outcome.of(atLeast ? value >= threshold : value <= threshold);
        }
    }

    record Any(List<DrawnGate> parts) implements DrawnGate {
        @Override
        public Outcome judge(LensEvaluation evaluation, int profile) {
            var any = Outcome.FAIL;
            for (var part : parts) {
                var outcome = part.judge(evaluation, profile);
                if (outcome == Outcome.PASS) {
                    return Outcome.PASS;
                }
                any = outcome == Outcome.UNKNOWN ? Outcome.UNKNOWN : any;
            }
            return any;
        }

        @Override
        public boolean varies() {
            return parts.stream().anyMatch(DrawnGate::varies);
        }
    }

    record All(List<DrawnGate> parts) implements DrawnGate {
        @Override
        public Outcome judge(LensEvaluation evaluation, int profile) {
            var all = Outcome.PASS;
            for (var part : parts) {
                var outcome = part.judge(evaluation, profile);
                if (outcome == Outcome.FAIL) {
                    return Outcome.FAIL;
                }
                all = outcome == Outcome.UNKNOWN ? Outcome.UNKNOWN : all;
            }
            return all;
        }

        @Override
        public boolean varies() {
            return parts.stream().anyMatch(DrawnGate::varies);
        }
    }

    /**
     * @param judged the gate's result for each profile
     * @param lenses ids of the study's lenses
     * @param applies by profile and place in the catalogue
     */
    static DrawnGate of(
            Knowledge knowledge, Gate gate, List<GateResult> judged, List<String> lenses, boolean[][] applies) {
        var held = new Held(judged.stream().map(GateResult::outcome).toList());
        return switch (gate) {
            case Gate.LensScore g -> new Score(lenses.indexOf(g.lens()), g.minimum().value());
            case Gate.EveryCriterion g -> new Floor(lenses.indexOf(g.lens()), g.minimum().value());
            case Gate.IndicatorMean g -> {
                var places = g.indicators().stream().mapToInt(knowledge::indexOf).toArray();
                var applicable = new boolean[applies.length][places.length];
                for (int u = 0; u < applies.length; u++) {
                    for (int k = 0; k < places.length; k++) {
                        applicable[u][k] = applies[u][places[k]];
                    }
                }
                yield new Mean(places, applicable, g.minimum().value());
            }
            case Gate.IndicatorAtLeast g ->
                knowledge.indicator(g.indicator()).scale() == Scale.RUBRIC
                        ? held
                        : new Value(knowledge.indexOf(g.indicator()), g.minimum().value(), true, held);
            case Gate.IndicatorAtMost g ->
                knowledge.indicator(g.indicator()).scale() == Scale.RUBRIC
                        ? held
                        : new Value(knowledge.indexOf(g.indicator()), g.maximum().value(), false, held);
            case Gate.AnyOf g -> new Any(parts(knowledge, g.gates(), judged, lenses, applies));
            case Gate.AllOf g -> new All(parts(knowledge, g.gates(), judged, lenses, applies));
            case Gate.Coverage g -> held;
            case Gate.CompleteAssessment g -> held;
            case Gate.EvidenceShare g -> held;
            case Gate.Reviewers g -> held;
            case Gate.EarlierAssessment g -> held;
            case Gate.Improvement g -> held;
            case Gate.RankWithin g -> held;
            case Gate.Asked g -> held;
        };
    }

    private static List<DrawnGate> parts(
            Knowledge knowledge,
            List<Gate> gates,
            List<GateResult> judged,
            List<String> lenses,
            boolean[][] applies) {
        var parts = new ArrayList<DrawnGate>();
        for (int i = 0; i < gates.size(); i++) {
            int at = i;
            var results = judged.stream().map(result -> result.parts().get(at)).toList();
            parts.add(of(knowledge, gates.get(i), results, lenses, applies));
        }
        return List.copyOf(parts);
    }
}
