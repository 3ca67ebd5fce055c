package qunheng.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.PointsDimension.ScoredItem;
import qunheng.model.Basis;

/**
 * A versioned, immutable set of tiers with their gates. A changed rule is a new version, so that an old verdict can
 * always be recomputed.
 *
 * @param lens the lens that the pack reads first; its values are the ones that reviewers sign; null for a pack that
 *     asks its own questions only
 * @param note what the pack is and what it is not
 * @param unrated what a profile is called that reaches no tier
 * @param undecided what it is called as long as nothing is failed and something is open; null for {@code unrated}
 * @param signature what turns an indicative verdict into a reviewed one
 * @param tiers lowest first
 * @param items what the pack asks beyond the catalogue
 * @param points the points table; empty if the pack gives no points
 * @param counted which values count; null for all
 * @param relative the tiers are shares of the project's profiles, so that they say nothing of one profile alone
 * @param basedOn {@code id@version} of the pack that this one was copied from; null for a shipped one
 */
public record RulePack(
        String id,
        String version,
        Bilingual name,
        Bilingual note,
        Citation citation,
        @Nullable String lens,
        Bilingual unrated,
        @Nullable Bilingual undecided,
        Signature signature,
        List<Tier> tiers,
        @Nullable List<PackItem> items,
        @Nullable List<PointsDimension> points,
        @Nullable Counted counted,
        @Nullable Boolean relative,
        @Nullable String basedOn) {
    public RulePack {
        tiers = List.copyOf(tiers);
        items = items == null ? List.of() : List.copyOf(items);
        points = points == null ? List.of() : List.copyOf(points);
        RulePackCheck.requireWhole(id, tiers, items, points);
    }

    /** A pack that only reads the catalogue. */
    public RulePack(
            String id,
            String version,
            Bilingual name,
            Bilingual note,
            Citation citation,
            String lens,
            Bilingual unrated,
            Signature signature,
            List<Tier> tiers) {
        this(id, version, name, note, citation, lens, unrated, null, signature, tiers, null, null, null, null, null);
    }

    /**
     * @param reviewers number of different reviewers who signed the year
     * @param evidenceShare per cent of the values used by {@link RulePack#lens}, or of the answers to the pack's own
     *     questions, that carry evidence
     */
    public record Signature(Threshold reviewers, Threshold evidenceShare) {}

    @Override
    public List<PackItem> items() {
        return items == null ? List.of() : items;
    }

    @Override
    public List<PointsDimension> points() {
        return points == null ? List.of() : points;
    }

    /** {@code id@version}, which no two packs share. */
    public String edition() {
        return id + '@' + version;
    }

    /** The pack that this one goes back to; copies are called {@code <family>.<name>}. */
    public String family() {
        var point = id.indexOf('.');
        return point < 0 ? id : id.substring(0, point);
    }

    public boolean isRelative() {
        return Boolean.TRUE.equals(relative);
    }

    /** Whether a value counts for this pack. */
    public boolean counts(Basis basis, boolean documented) {
        return counted == null || counted.counts(basis, documented);
    }

    public Optional<PackItem> item(String wanted) {
        return items().stream().filter(item -> item.id().equals(wanted)).findFirst();
    }

    public Stream<ScoredItem> scored() {
        return points().stream().flatMap(dimension -> dimension.items().stream());
    }

    /** Most points that the table can give; 0 without a table. */
    public double maximum() {
        return points().stream().mapToDouble(dimension -> dimension.points().value()).sum();
    }

    /** Every number of the pack with its source: of gates, points, terms, comparison groups and the signature. */
    public Stream<Threshold> thresholds() {
        var terms = tiers.stream().flatMap(tier -> {
            var validity = tier.validity();
            return validity == null ? Stream.<Threshold>of() : validity.thresholds().stream();
        });
        var table = Stream.concat(
                points().stream().map(PointsDimension::points),
                scored().flatMap(item -> item.measures().stream()).flatMap(measure -> measure.thresholds().stream()));
        var groups = items().stream().flatMap(item -> {
            var comparable = item.comparable();
            return comparable == null ? Stream.<Threshold>of() : Stream.of(comparable.minimum());
        });
        return Stream.of(
                        Stream.of(signature.reviewers(), signature.evidenceShare()),
                        gates().flatMap(gate -> gate.thresholds().stream()),
                        table,
                        terms,
                        groups)
                .flatMap(part -> part);
    }

    /** Every gate of every tier, with the ones inside others. */
    public Stream<Gate> gates() {
        return tiers.stream().flatMap(tier -> tier.gates().stream()).flatMap(Gate::withParts);
    }

    public Tier tier(String wanted) {
        return tiers.stream()
                .filter(tier -> tier.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rule pack " + id + " has no tier " + wanted));
    }
}
