package qunheng.robustness.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import qunheng.knowledge.Gate;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.Tier;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.ProfileValues;
import qunheng.tiering.Outcome;
import qunheng.tiering.TierVerdict;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;

/**
 * A rule pack judged on drawn scores. The gates on lens scores, on every criterion, on means of indicators and on
 * measured values are judged anew in each draw; all others are held as {@link Tiering} judged them on the data as
 * entered.
 */
final class DrawnTiers {
    /** @param mayBeOpen whether the tier is given provisionally while the gate is open */
    private record Gated(Gate gate, DrawnGate drawn, boolean mayBeOpen) {}

    private record Step(Tier tier, int[] includes, Gated[] gates) {}

    private final RulePack pack;
    private final Step[] steps;
    private final int[] nominal;

    private DrawnTiers(RulePack pack, Step[] steps, int[] nominal) {
        this.pack = pack;
        this.steps = steps;
        this.nominal = nominal;
    }

    static Set<String> lenses(RulePack pack) {
        return Tiering.lenses(pack);
    }

    /**
     * @param lenses of the study, those of the pack among them
     * @param read by place in the catalogue; the indicators that gates read are added
     */
    static DrawnTiers of(
            Knowledge knowledge, RulePack pack, Project project, List<ProfileId> profiles, int year,
            List<String> lenses, boolean[] read) {
        var verdicts = profiles.stream()
                .map(id -> Tiering.judge(knowledge, pack, project, id, year))
                .toList();
        var applies = profiles.stream()
                .map(id -> applies(ProfileValues.of(knowledge, project.profile(id).orElseThrow(), year)))
                .toArray(boolean[][]::new);
        var ids = pack.tiers().stream().map(Tier::id).toList();
        var steps = new ArrayList<Step>();
        for (var tier : pack.tiers()) {
            var gates = new ArrayList<Gated>();
            for (int g = 0; g < tier.gates().size(); g++) {
                int at = g;
                var gate = tier.gates().get(g);
                var judged = verdicts.stream()
                        .map(verdict -> verdict.tierVerdict(tier.id()).orElseThrow().gates().get(at))
                        .toList();
                var form = tier.provisional();
                gates.add(new Gated(
                        gate,
                        DrawnGate.of(knowledge, gate, judged, lenses, applies),
                        form != null && form.gates().contains(gate.id())));
                mark(knowledge, gate, read);
            }
            steps.add(new Step(
                    tier, tier.includes().stream().mapToInt(ids::indexOf).toArray(), gates.toArray(Gated[]::new)));
        }
        return new DrawnTiers(
                pack,
                steps.toArray(Step[]::new),
                verdicts.stream().mapToInt(verdict -> reached(ids, verdict)).toArray());
    }

    private static int reached(List<String> ids, Verdict verdict) {
        return verdict.tiers().stream()
                .filter(TierVerdict::reached)
                .mapToInt(tier -> ids.indexOf(tier.tierId()))
                .max()
                .orElse(-1);
    }

    private static boolean[] applies(ProfileValues values) {
        var applies = new boolean[values.size()];
        for (int i = 0; i < applies.length; i++) {
            applies[i] = values.applicable(i);
        }
        return applies;
    }

    private static void mark(Knowledge knowledge, Gate gate, boolean[] read) {
        switch (gate) {
            case Gate.IndicatorMean g -> g.indicators().forEach(id -> read[knowledge.indexOf(id)] = true);
            case Gate.IndicatorAtLeast g -> read[knowledge.indexOf(g.indicator())] = true;
            case Gate.IndicatorAtMost g -> read[knowledge.indexOf(g.indicator())] = true;
            case Gate.AnyOf g -> g.gates().forEach(part -> mark(knowledge, part, read));
            default -> {}
        }
    }

    String id() {
        return pack.id();
    }

    RulePack pack() {
        return pack;
    }

    int tiers() {
        return steps.length;
    }

    /** The tier that the profile has on the data as entered, or −1. */
    int nominal(int profile) {
        return nominal[profile];
    }

    /** The highest tier reached in the last draw, provisionally or not, or −1. */
    int tier(LensEvaluation evaluation, int profile) {
        var outcomes = new Outcome[steps.length];
        int reached = -1;
        for (int t = 0; t < outcomes.length; t++) {
            var step = steps[t];
            var included = Outcome.PASS;
            for (int lower : step.includes()) {
                included = both(included, outcomes[lower]);
            }
            var outcome = included;
            boolean allButOpen = true;
            for (var gate : step.gates()) {
                var judged = gate.drawn().judge(evaluation, profile);
                outcome = both(outcome, judged);
                allButOpen &= judged == Outcome.PASS || gate.mayBeOpen();
            }
            boolean provisional = outcome == Outcome.UNKNOWN && included == Outcome.PASS && allButOpen;
            outcomes[t] = outcome;
            reached = outcome == Outcome.PASS || (provisional && step.tier().provisional() != null) ? t : reached;
        }
        return reached;
    }

    /** As {@link Outcome#all} of two. */
    private static Outcome both(Outcome a, Outcome b) {
        if (a == Outcome.FAIL || b == Outcome.FAIL) {
            return Outcome.FAIL;
        }
        return a == Outcome.PASS ? b : a;
    }

    /** Gates that the draws judge anew, or those that they do not, each once by its name. */
    List<Gate> gates(boolean varying) {
        return Arrays.stream(steps)
                .flatMap(step -> Arrays.stream(step.gates()))
                .filter(gate -> gate.drawn().varies() == varying)
                .map(Gated::gate)
                .toList();
    }
}
