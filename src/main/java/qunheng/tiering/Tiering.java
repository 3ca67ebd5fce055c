package qunheng.tiering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Gate;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.Tier;
import qunheng.model.AssessorRole;
import qunheng.model.ProfileId;
import qunheng.model.Project;

/**
 * A rule pack applied to a profile.
 *
 * <p>A tier is reached when all its own gates and those of the tiers it includes are passed, or provisionally when the
 * pack lets the open ones stay open. The verdict is the highest tier reached: a tier whose gate is not passed gives way
 * to the next one below whose gates are.
 *
 * <p>A pack that counts only some values sees no others, and the verdict says what was left out.
 *
 * <p>A gate on a score passes if the low end of the interval reaches the threshold, fails if the high end does not, and
 * is open otherwise; figures within 1e-9 of a threshold are on it. Since the interval holds every score that further
 * data can give, criteria that are n/a and may come in included, filling in missing values can open nothing that was
 * decided.
 */
public final class Tiering {
    private Tiering() {}

    /**
     * Judges one profile as of a year with the data known up to that year and the project's weights.
     *
     * @throws IllegalArgumentException if the project has no such profile
     */
    public static Verdict judge(Knowledge knowledge, RulePack pack, Project project, ProfileId id, int year) {
        var profile = project.profile(id)
                .orElseThrow(() -> new IllegalArgumentException("no profile " + id.value()));
        var subject = new Subject(knowledge, pack, project, Counting.of(pack, profile), year);
        var tiers = new ArrayList<TierVerdict>();
        var outcomes = new HashMap<String, Outcome>();
        for (var tier : pack.tiers()) {
            var verdict = judge(tier, outcomes, subject);
            tiers.add(verdict);
            outcomes.put(tier.id(), verdict.outcome());
        }
        var reached = -1;
        for (var i = 0; i < tiers.size(); i++) {
            reached = tiers.get(i).reached() ? i : reached;
        }
        var provisional = reached >= 0 && tiers.get(reached).provisional();
        var next = next(pack, reached, provisional);
        return new Verdict(
                pack.id(),
                pack.version(),
                id,
                year,
                reached < 0 ? null : pack.tiers().get(reached).id(),
                label(pack, reached, provisional, tiers),
                provisional,
                indicative(pack, subject),
                lenses(pack).stream().noneMatch(project.weights().byLens()::containsKey),
                tiers,
                next == null ? null : next.id(),
                next == null ? List.of() : missing(pack, next, tiers),
                pack.points().isEmpty() ? null : subject.points(),
                Counting.leftOut(pack, profile, year));
    }

    private static TierVerdict judge(Tier tier, Map<String, Outcome> lower, Subject subject) {
        var gates = tier.gates().stream().map(gate -> GateJudge.judge(gate, subject)).toList();
        var included = tier.includes().stream().map(lower::get).toList();
        var outcome = Outcome.all(Stream.concat(
                        included.stream(), gates.stream().map(GateResult::outcome))
                .toList());
        var form = tier.provisional();
        var provisional = form != null
                && outcome == Outcome.UNKNOWN
                && Outcome.all(included) == Outcome.PASS
                && gates.stream()
                        .allMatch(gate ->
                                gate.passed() || form.gates().contains(gate.gate().id()));
        return new TierVerdict(tier.id(), outcome, provisional, gates);
    }

    /** The tier to work for: the one above, or a provisional tier itself, which has still to be confirmed. */
    private static @Nullable Tier next(RulePack pack, int reached, boolean provisional) {
        var at = provisional ? reached : reached + 1;
        return at < pack.tiers().size() ? pack.tiers().get(at) : null;
    }

    private static Bilingual label(
            RulePack pack, int reached, boolean provisional, List<TierVerdict> tiers) {
        if (reached < 0) {
            var undecided = pack.undecided();
            return undecided != null && open(tiers.getFirst()) ? undecided : pack.unrated();
        }
        var tier = pack.tiers().get(reached);
        var form = tier.provisional();
        return provisional && form != null ? form.name() : tier.name();
    }

    /**
     * Whether a tier waits for answers and no fact speaks against it; a signature or document still to come is no fact.
     */
    private static boolean open(TierVerdict tier) {
        return tier.gates().stream().anyMatch(gate -> gate.outcome() == Outcome.UNKNOWN)
                && tier.gates().stream()
                        .filter(gate -> gate.outcome() == Outcome.FAIL)
                        .allMatch(gate ->
                                gate.gate() instanceof Gate.Reviewers || gate.gate() instanceof Gate.AnswerShare);
    }

    private static List<GateResult> missing(RulePack pack, Tier next, List<TierVerdict> tiers) {
        return Stream.concat(next.includes().stream(), Stream.of(next.id()))
                .map(id -> tiers.get(pack.tiers().indexOf(pack.tier(id))))
                .flatMap(tier -> tier.gates().stream())
                .filter(gate -> !gate.passed())
                .toList();
    }

    private static boolean indicative(RulePack pack, Subject subject) {
        var signature = pack.signature();
        var lens = pack.lens();
        var share = lens == null ? EvidenceGates.answerShare(subject) : EvidenceGates.share(lens, subject);
        return EvidenceGates.reviewers(subject, role -> role != AssessorRole.SELF) < signature.reviewers().value()
                || !Outcome.reaches(share, signature.evidenceShare().value());
    }

    /** Lenses that the pack reads. */
    public static Set<String> lenses(RulePack pack) {
        return Stream.concat(
                        Stream.ofNullable(pack.lens()), pack.gates().flatMap(Tiering::lens))
                .collect(Collectors.toSet());
    }

    private static Stream<String> lens(Gate gate) {
        return switch (gate) {
            case Gate.Coverage g -> Stream.of(g.lens());
            case Gate.LensScore g -> Stream.of(g.lens());
            case Gate.EveryCriterion g -> Stream.of(g.lens());
            case Gate.CompleteAssessment g -> Stream.of(g.lens());
            case Gate.EvidenceShare g -> Stream.of(g.lens());
            case Gate.EarlierAssessment g -> Stream.of(g.lens());
            case Gate.Improvement g -> Stream.of(g.lens());
            case Gate.RankWithin g -> Stream.of(g.lens());
            case Gate.AnyOf g -> Stream.empty();
            case Gate.AllOf g -> Stream.empty();
            case Gate.Asked g -> Stream.empty();
            case Gate.IndicatorMean g -> Stream.empty();
            case Gate.IndicatorAtLeast g -> Stream.empty();
            case Gate.IndicatorAtMost g -> Stream.empty();
            case Gate.Reviewers g -> Stream.empty();
        };
    }
}
