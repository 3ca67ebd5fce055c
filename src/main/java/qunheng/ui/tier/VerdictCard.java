package qunheng.ui.tier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.tiering.Outcome;
import qunheng.tiering.TierVerdict;

/**
 * The verdict of one rule pack at a glance.
 *
 * @param tier id of the tier reached; null when none is
 * @param label its name, or the word for having none
 * @param standing "indicative" or "reviewed"
 * @param steps all tiers, lowest first
 * @param why in one sentence why it is not higher
 * @param about what the pack is and what it is not
 * @param spoken the whole card as one text
 */
public record VerdictCard(
        String packId,
        String pack,
        String version,
        @Nullable String tier,
        String label,
        String standing,
        boolean indicative,
        boolean provisional,
        List<Step> steps,
        String why,
        String about,
        String spoken) {

    /**
     * One tier on the ladder.
     *
     * @param here whether it is the tier reached
     */
    public record Step(String tier, String name, Outcome outcome, String outcomeWord, boolean here) {}

    static VerdictCard of(Judged judged) {
        var verdict = judged.verdict();
        var label = judged.in(verdict.label());
        var standing = judged.text(verdict.indicative() ? "tier.indicative" : "tier.reviewed");
        var why = why(judged);
        var pack = judged.in(judged.pack().name());
        return new VerdictCard(
                judged.key(),
                pack,
                judged.text("tier.version", verdict.packVersion()),
                verdict.tier(),
                label,
                standing,
                verdict.indicative(),
                verdict.provisional(),
                verdict.tiers().stream().map(tier -> step(judged, tier)).toList(),
                why,
                judged.in(judged.pack().note()),
                judged.text("tier.spoken", pack, label, standing, why));
    }

    private static Step step(Judged judged, TierVerdict tier) {
        return new Step(
                tier.tierId(),
                judged.tierName(tier.tierId()),
                tier.outcome(),
                judged.messages().of(tier.outcome(), "tiering"),
                tier.tierId().equals(judged.verdict().tier()));
    }

    private static String why(Judged judged) {
        var verdict = judged.verdict();
        var next = verdict.next();
        if (next == null) {
            return judged.text("tier.why.top");
        }
        var failed = verdict.missingForNext().stream().filter(g -> g.outcome() == Outcome.FAIL).count();
        var open = verdict.missingForNext().stream().filter(g -> g.outcome() == Outcome.UNKNOWN).count();
        var names = judged.list(verdict.missingForNext().stream()
                .map(g -> judged.in(g.gate().name()))
                .distinct()
                .toList());
        var counts = failed > 0 && open > 0
                ? judged.text("tier.why.both", failed, open)
                : failed > 0 ? judged.text("tier.why.failed", failed) : judged.text("tier.why.open", open);
        var key = verdict.provisional() ? "tier.why.confirm" : "tier.why.next";
        return judged.text(key, judged.tierName(next), counts, names);
    }
}
