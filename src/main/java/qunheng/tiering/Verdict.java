package qunheng.tiering;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Bilingual;
import qunheng.model.ProfileId;
import qunheng.tiering.answers.PointsSheet;

/**
 * What a rule pack says about a profile as of a year.
 *
 * @param tier id of the highest tier reached; null when none is
 * @param label the name of that tier, of its provisional form, or of having none
 * @param provisional the tier is reached but for gates that need more time
 * @param indicative true unless enough reviewers signed the year with evidence; such a verdict is never shown as an
 *     award
 * @param equalWeights false when the project changed weights of a lens that the pack reads
 * @param tiers all tiers of the pack, lowest first
 * @param next id of the tier above; null at the top
 * @param missingForNext gates of that tier, and of tiers it includes, that are not passed
 * @param points the points table, filled in; null if the pack has none
 */
public record Verdict(
        String packId,
        String packVersion,
        ProfileId profile,
        int year,
        @Nullable String tier,
        Bilingual label,
        boolean provisional,
        boolean indicative,
        boolean equalWeights,
        List<TierVerdict> tiers,
        @Nullable String next,
        List<GateResult> missingForNext,
        @Nullable PointsSheet points,
        LeftOut leftOut) {
    public Verdict {
        tiers = List.copyOf(tiers);
        missingForNext = List.copyOf(missingForNext);
    }

    /** The verdict as it may be shown: the label, and whether it is a self-assessment. */
    public Reason title() {
        return indicative ? Reason.of("tiering.title.indicative", label) : Reason.of("tiering.title.reviewed", label);
    }

    /** The same as a verdict on supposed values, which nobody can have reviewed. */
    public Verdict supposed() {
        return new Verdict(
                packId, packVersion, profile, year, tier, label, provisional, true, equalWeights, tiers, next,
                missingForNext, points, leftOut);
    }

    public Optional<TierVerdict> tierVerdict(String id) {
        return tiers.stream().filter(tier -> tier.tierId().equals(id)).findFirst();
    }
}
