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
        for (var i = 0; i < tiers.size(); i++) {
            requireWhole(id, tiers.get(i), tiers.subList(0, i));
        }
    }

    /** A pack may be somebody's own file: what it refers to has to be there. */
    private static void requireWhole(String pack, Tier tier, List<Tier> below) {
        var lower = below.stream().map(Tier::id).toList();
        if (lower.contains(tier.id()) || !lower.containsAll(tier.includes())) {
            throw new IllegalArgumentException(
                    "rule pack " + pack + ": tier " + tier.id() + " stands twice or includes one that is not below it");
        }
        var gates = tier.gates().stream().map(Gate::id).toList();
        var form = tier.provisional();
        if (gates.stream().distinct().count() != gates.size() || (form != null && !gates.containsAll(form.gates()))) {
            throw new IllegalArgumentException(
                    "rule pack " + pack + ": tier " + tier.id() + " has two gates of one id or refers to one it lacks");
        }
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
