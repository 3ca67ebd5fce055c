package qunheng.robustness.lens;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Gate;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.task.Progress;

/**
 * How often the draws give a profile each tier of a rule pack.
 *
 * <p>Judged anew in each draw, by the pack's own thresholds and the rule of {@link qunheng.tiering.Tiering} (the low
 * end of the drawn interval must reach the threshold): the score of a lens, the floor of every criterion, means of
 * indicators, single measured values. Held as judged on the data as entered: coverage, completeness, evidence,
 * reviewers, answers, ranks among others, earlier assessments, improvement since then, rubric levels. A provisional
 * tier counts as the tier. In a draw whose normalisation is relative to other profiles the thresholds are held against
 * points by the fixed goalposts, because they mean nothing else.
 *
 * <p>A share of draws is how far the answer depends on the choices that vary; it is not the chance that the cluster is
 * awarded anything.
 *
 * @param pack id of the rule pack
 * @param tiers ids of the pack's tiers, lowest first
 * @param shares first of no tier, then of each of {@code tiers}; they sum to 1
 * @param nominal the tier on the data as entered by the product's method; null for none
 * @param varied gates that the draws judge anew
 * @param held gates that they do not
 */
public record TierOdds(
        String pack,
        ProfileId profile,
        List<String> tiers,
        List<Double> shares,
        @Nullable String nominal,
        long draws,
        List<Gate> varied,
        List<Gate> held) {

    public TierOdds {
        tiers = List.copyOf(tiers);
        shares = List.copyOf(shares);
        varied = List.copyOf(varied);
        held = List.copyOf(held);
    }

    /**
     * One profile under one pack, with the project's weights as the nominal ones. 10,000 draws of a full profile take
     * well under a second; same seed, same result, on any number of threads.
     *
     * @param variation what varies; {@link Variation#USUAL} is what the Robustness screen starts with
     * @param draws N, 1 or more
     * @param threads 1 or more
     * @throws java.util.concurrent.CancellationException if progress says so
     * @throws IllegalArgumentException if the project has no such profile
     */
    public static TierOdds of(
            Knowledge knowledge, RulePack pack, Project project, ProfileId profile, int year, Variation variation,
            int draws, long seed, int threads, Progress progress) {
        var study = LensStudy.of(knowledge, project, year, List.of(profile), List.of(), List.of(pack), variation);
        return LensUncertainty.draw(study, draws, seed, threads, progress).odds(pack.id(), profile);
    }

    /** Share of the draws that give a tier; null for none. */
    public double share(@Nullable String tier) {
        int at = tier == null ? 0 : tiers.indexOf(tier) + 1;
        if (tier != null && at == 0) {
            throw new IllegalArgumentException("no tier " + tier);
        }
        return shares.get(at);
    }

    /** Share of the draws that give the nominal tier. */
    public double sameTier() {
        return share(nominal);
    }
}
