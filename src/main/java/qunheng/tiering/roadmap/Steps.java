package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import qunheng.knowledge.Gate;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;
import qunheng.tiering.roadmap.ProcessStep.Kind;

/** The dated steps of a plan: assessments, documents and signatures. */
final class Steps {
    private final Situation situation;
    private final Collection<Gate> gates;
    private final List<Stair> stairs;

    Steps(Situation situation, Collection<Gate> gates, List<Stair> stairs) {
        this.situation = situation;
        this.gates = gates;
        this.stairs = stairs;
    }

    List<ProcessStep> list() {
        var steps = new ArrayList<ProcessStep>();
        stairs.stream()
                .filter(stair -> !stair.state().documented().isEmpty())
                .forEach(stair -> steps.add(new ProcessStep(
                        Kind.DOCUMENT,
                        stair.year(),
                        stair.state().documented().size(),
                        List.copyOf(stair.state().documented()))));
        var last = stairs.getLast();
        for (var gate : gates) {
            switch (gate) {
                case Gate.EarlierAssessment g -> {
                    var years = (int) Math.ceil(g.years().value());
                    if (situation.year() < last.year()) {
                        steps.add(new ProcessStep(Kind.ASSESS_FIRST, last.year() - years, years, List.of()));
                    }
                    steps.add(new ProcessStep(Kind.ASSESS_AGAIN, last.year(), years, List.of()));
                }
                case Gate.Improvement g -> {
                    if (open(g)) {
                        var years = (int) Math.ceil(g.years().value());
                        steps.add(new ProcessStep(Kind.SHOW_IMPROVEMENT, last.year() + years, years, List.of()));
                    }
                }
                default -> {
                    // Not a matter of dates or people.
                }
            }
        }
        if (!last.state().signatures().isEmpty()) {
            steps.add(new ProcessStep(Kind.SIGN, last.year(), last.state().signatures().size(), List.of()));
        }
        return steps;
    }

    private boolean open(Gate gate) {
        return last().stream()
                .filter(result -> result.gate().equals(gate))
                .anyMatch(result -> result.outcome() == Outcome.UNKNOWN);
    }

    private List<GateResult> last() {
        return stairs.getLast().verdict().tiers().stream()
                .flatMap(tier -> tier.gates().stream())
                .toList();
    }
}
