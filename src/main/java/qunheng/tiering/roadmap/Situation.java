package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import qunheng.knowledge.Gate;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.Tier;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.ProfileValues;
import qunheng.tiering.Counting;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;

/** Where a plan starts and where it is to lead. */
final class Situation {
    private final Knowledge knowledge;
    private final RulePack pack;
    private final Tier target;
    private final Project project;
    private final Profile profile;
    private final RoadmapOptions options;
    private final ProfileValues values;
    private final Verdict now;
    private final Map<String, LensTerms> lenses = new HashMap<>();

    /** @throws IllegalArgumentException if there is no such profile or tier */
    Situation(
            Knowledge knowledge, RulePack pack, Project project, ProfileId id, String tier, RoadmapOptions options) {
        this.knowledge = knowledge;
        this.pack = pack;
        this.target = pack.tier(tier);
        this.project = project;
        this.profile = project.profile(id)
                .orElseThrow(() -> new IllegalArgumentException("no profile " + id.value()));
        this.options = options;
        this.values = ProfileValues.of(knowledge, Counting.of(pack, profile), project.assessmentYear());
        this.now = Tiering.judge(knowledge, pack, project, id, project.assessmentYear());
    }

    Knowledge knowledge() {
        return knowledge;
    }

    RulePack pack() {
        return pack;
    }

    Tier target() {
        return target;
    }

    Project project() {
        return project;
    }

    Profile profile() {
        return profile;
    }

    RoadmapOptions options() {
        return options;
    }

    /** The year of today's assessment. */
    int year() {
        return values.year();
    }

    ProfileValues values() {
        return values;
    }

    Verdict now() {
        return now;
    }

    LensTerms lens(String id) {
        return lenses.computeIfAbsent(
                id, lens -> LensTerms.of(knowledge, knowledge.lens(lens), project.weights(), values));
    }

    /** A gate of the target tier, or of one that it includes. */
    record TierGate(String tier, Gate gate) {
        /** {@code gold/management}. */
        String path() {
            return tier + "/" + gate.id();
        }
    }

    /** The gates that the target asks for, those of included tiers first. */
    List<TierGate> gates() {
        var tiers = new LinkedHashSet<Tier>();
        include(target, tiers);
        var gates = new ArrayList<TierGate>();
        tiers.forEach(tier -> tier.gates().forEach(gate -> gates.add(new TierGate(tier.id(), gate))));
        return gates;
    }

    private void include(Tier tier, Set<Tier> found) {
        tier.includes().forEach(lower -> include(pack.tier(lower), found));
        found.add(tier);
    }

    /** Whether the target may be reached with this gate still open. */
    boolean mayStayOpen(TierGate gate) {
        var form = target.provisional();
        return form != null
                && gate.tier().equals(target.id())
                && form.gates().contains(gate.gate().id());
    }

    Verdict judge(Project changed) {
        return Tiering.judge(knowledge, pack, changed, profile.id(), changed.assessmentYear());
    }

    /**
     * Whether every gate of the target is passed, but for those that may stay open and those outside what a plan can
     * do.
     */
    boolean reached(Verdict verdict) {
        var outside = outside();
        return gates().stream().allMatch(gate -> {
            var outcome = result(verdict, gate).outcome();
            return outcome == Outcome.PASS
                    || (outcome == Outcome.UNKNOWN && mayStayOpen(gate))
                    || outside.contains(gate);
        });
    }

    /** Gates that are not passed today and that neither better values, dates, documents nor signatures can meet. */
    List<TierGate> outside() {
        return gates().stream()
                .filter(gate -> fixed(gate.gate()) && !passes(gate.gate()))
                .toList();
    }

    /** Whether a gate reads what a plan cannot change: answers to the pack's own questions, events, other profiles. */
    static boolean fixed(Gate gate) {
        return switch (gate) {
            case Gate.Asked g -> true;
            case Gate.RankWithin g -> true;
            case Gate.AllOf g -> g.gates().stream().anyMatch(Situation::fixed);
            case Gate.AnyOf g -> g.gates().stream().allMatch(Situation::fixed);
            default -> false;
        };
    }

    /** Whether a gate of the target, or one inside it, is passed today. */
    boolean passes(Gate gate) {
        return now.tiers().stream()
                .flatMap(tier -> tier.gates().stream())
                .flatMap(Situation::withParts)
                .anyMatch(result -> result.gate().equals(gate) && result.passed());
    }

    private static Stream<GateResult> withParts(GateResult result) {
        return Stream.concat(Stream.of(result), result.parts().stream().flatMap(Situation::withParts));
    }

    static GateResult result(Verdict verdict, TierGate gate) {
        return verdict.tierVerdict(gate.tier()).orElseThrow().gates().stream()
                .filter(result -> result.gate().id().equals(gate.gate().id()))
                .findFirst()
                .orElseThrow();
    }
}
