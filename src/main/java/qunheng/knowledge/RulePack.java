package qunheng.knowledge;

import java.util.List;

/**
 * A versioned, immutable set of tiers with their gates. A changed rule is a new version, so that an old verdict can always
 * be recomputed.
 *
 * @param lens the lens that the pack reads first; its values are the ones that reviewers sign
 * @param note what the pack is and what it is not
 * @param unrated what a profile is called that reaches no tier
 * @param signature what turns an indicative verdict into a reviewed one
 * @param tiers lowest first
 */
public record RulePack(
        String id,
        String version,
        Bilingual name,
        Bilingual note,
        Citation citation,
        String lens,
        Bilingual unrated,
        Signature signature,
        List<Tier> tiers) {
    public RulePack {
        tiers = List.copyOf(tiers);
    }

    /**
     * @param reviewers number of different reviewers who signed the year
     * @param evidenceShare per cent of the values used by {@link RulePack#lens} that carry evidence
     */
    public record Signature(Threshold reviewers, Threshold evidenceShare) {}

    public Tier tier(String wanted) {
        return tiers.stream()
                .filter(tier -> tier.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rule pack " + id + " has no tier " + wanted));
    }
}
