package qunheng.robustness.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.Goalposts;
import qunheng.scoring.pipeline.MethodRefusal;

/**
 * What is asked: profiles of a project as of a year, the lenses to score, the rule packs to judge, and what varies. A
 * point of the input space has one coordinate in [0, 1) for each weight, choice and value that varies; an input of
 * {@link Variation#inputs} is a range of coordinates. Immutable and safe to share.
 *
 * <p>Weights, aggregation, normalisation and missing-data rule are one method for all profiles of a draw. Errors belong
 * to a profile and indicator, so that an indicator which several lenses read has one value in a draw.
 */
public final class LensStudy {
    private final Knowledge knowledge;
    private final Variation variation;
    private final Goalposts goalposts;
    private final List<LensNodes> lenses;
    private final List<StudiedProfile> profiles;
    private final List<DrawnTiers> packs;
    private final Map<LensInput, Integer> offsets = new EnumMap<>(LensInput.class);
    private final int dimensions;

    private LensStudy(
            Knowledge knowledge, Project project, int year, List<ProfileId> ids, List<String> lensIds,
            List<RulePack> rulePacks, Variation variation) {
        this.knowledge = knowledge;
        this.variation = variation;
        this.goalposts = Goalposts.of(knowledge.indicators());
        var wanted = new ArrayList<>(lensIds);
        rulePacks.forEach(pack -> DrawnTiers.lenses(pack).stream()
                .filter(lens -> !wanted.contains(lens))
                .forEach(wanted::add));
        this.lenses = wanted.stream()
                .map(id -> new LensNodes(knowledge, knowledge.lens(id), project.weights()))
                .toList();
        var read = new boolean[knowledge.indicators().size()];
        lenses.forEach(lens -> {
            for (int place : lens.indicator) {
                read[place] = true;
            }
        });
        this.packs = rulePacks.stream()
                .map(pack -> DrawnTiers.of(knowledge, pack, project, ids, year, wanted, read))
                .toList();
        this.profiles = ids.stream()
                .map(id -> project.profile(id)
                        .orElseThrow(() -> new IllegalArgumentException("no profile " + id.value())))
                .map(profile -> StudiedProfile.of(knowledge, goalposts, profile, year, read))
                .toList();
        this.dimensions = lay();
    }

    /**
     * Some profiles of a project, with the project's weights as the nominal ones.
     *
     * @param lenses ids; those that the packs read are added behind them
     * @throws IllegalArgumentException if a profile or lens is unknown
     * @throws MethodRefusal {@code robustness.lens.fewPeers} if a normalisation relative to the data is varied and the
     *     study has fewer than {@link LensNormalisation#FEWEST_PEERS} profiles with values
     */
    public static LensStudy of(
            Knowledge knowledge, Project project, int year, List<ProfileId> profiles, List<String> lenses,
            List<RulePack> packs, Variation variation) {
        var study = new LensStudy(knowledge, project, year, profiles, lenses, packs, variation);
        if (variation.relative() && study.peers() < LensNormalisation.FEWEST_PEERS) {
            throw MethodRefusal.of("robustness.lens.fewPeers", study.peers(), LensNormalisation.FEWEST_PEERS);
        }
        return study;
    }

    private int lay() {
        int at = 0;
        for (var input : variation.inputs()) {
            offsets.put(input, at);
            at += switch (input) {
                case WEIGHTS -> lenses.stream().mapToInt(LensNodes::size).sum();
                case AGGREGATION, NORMALISATION -> 1;
                case MISSING -> 1 + (drawsMissing() ? profiles.stream().mapToInt(p -> p.missing().length).sum() : 0);
                case DATA -> profiles.stream().mapToInt(p -> p.measured().length).sum();
            };
        }
        return at;
    }

    boolean drawsMissing() {
        return variation.missing().contains(MissingRule.DRAWN);
    }

    /** Profiles with at least one value. */
    public int peers() {
        return (int) profiles.stream()
                .filter(profile -> Arrays.stream(profile.values()).anyMatch(v -> !Double.isNaN(v)))
                .count();
    }

    public Variation variation() {
        return variation;
    }

    /** In the order asked for, those that only the packs read last. */
    public List<String> lensIds() {
        return lenses.stream().map(nodes -> nodes.lens).toList();
    }

    public List<ProfileId> profileIds() {
        return profiles.stream().map(StudiedProfile::id).toList();
    }

    public List<String> packIds() {
        return packs.stream().map(DrawnTiers::id).toList();
    }

    /** How many coordinates a point has. */
    public int dimensions() {
        return dimensions;
    }

    /** First coordinate of each input of {@link Variation#inputs}, and after them {@link #dimensions}. */
    public int[] offsets() {
        var inputs = variation.inputs();
        var starts = new int[inputs.size() + 1];
        for (int i = 0; i < inputs.size(); i++) {
            starts[i] = offset(inputs.get(i));
        }
        starts[inputs.size()] = dimensions;
        return starts;
    }

    int offset(LensInput input) {
        return offsets.getOrDefault(input, 0);
    }

    /** The point at which nothing is different from the product's method with the project's weights. */
    double[] nominalPoint() {
        var point = new double[dimensions];
        if (offsets.containsKey(LensInput.WEIGHTS)) {
            Arrays.fill(point, offset(LensInput.WEIGHTS), endOfWeights(), 0.5);
        }
        if (variation.dataError()) {
            Arrays.fill(point, offset(LensInput.DATA), dimensions, 0.5);
        }
        return point;
    }

    private int endOfWeights() {
        return offset(LensInput.WEIGHTS) + lenses.stream().mapToInt(LensNodes::size).sum();
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Goalposts goalposts() {
        return goalposts;
    }

    List<LensNodes> lenses() {
        return lenses;
    }

    int lens(String id) {
        int at = lensIds().indexOf(id);
        if (at < 0) {
            throw new IllegalArgumentException("no lens " + id);
        }
        return at;
    }

    List<StudiedProfile> profiles() {
        return profiles;
    }

    int profile(ProfileId id) {
        int at = profileIds().indexOf(id);
        if (at < 0) {
            throw new IllegalArgumentException("no profile " + id.value());
        }
        return at;
    }

    List<DrawnTiers> packs() {
        return packs;
    }
}
