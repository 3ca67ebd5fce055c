package qunheng.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import qunheng.knowledge.PointsDimension.Measure;
import qunheng.knowledge.PointsDimension.ScoredItem;

/** A pack may be somebody's own file: what it refers to inside itself has to be there. */
final class RulePackCheck {
    private RulePackCheck() {}

    static void requireWhole(String pack, List<Tier> tiers, List<PackItem> items, List<PointsDimension> points) {
        for (var i = 0; i < tiers.size(); i++) {
            requireTier(pack, tiers.get(i), tiers.subList(0, i));
        }
        var asked = items.stream().map(PackItem::id).toList();
        requireOnce(pack, asked);
        var scored = points.stream().flatMap(dimension -> dimension.items().stream()).map(ScoredItem::id).toList();
        requireOnce(pack, scored);
        requireKnown(pack, asked, read(items, points));
        var gates = tiers.stream().flatMap(tier -> tier.gates().stream()).flatMap(Gate::withParts).toList();
        for (var gate : gates) {
            if (gate instanceof Gate.Answer answer) {
                requireKnown(pack, asked, Stream.of(answer.item()));
            }
            if (gate instanceof Gate.AnswerShare share) {
                requireKnown(pack, asked, Objects.requireNonNull(share.items()).stream());
            }
            if (gate instanceof Gate.Points table) {
                requireKnown(pack, scored, Objects.requireNonNull(table.items()).stream());
                if (points.isEmpty()) {
                    throw broken(pack, "gate " + gate.id() + " asks for points, and the pack has no points table");
                }
            }
        }
    }

    private static Stream<String> read(List<PackItem> items, List<PointsDimension> points) {
        var measured = points.stream()
                .flatMap(dimension -> dimension.items().stream())
                .flatMap(item -> item.measures().stream())
                .map(Measure::item);
        var compared = items.stream()
                .map(PackItem::comparable)
                .filter(Objects::nonNull)
                .map(comparable -> Objects.requireNonNull(comparable).item());
        return Stream.concat(measured, compared);
    }

    private static void requireTier(String pack, Tier tier, List<Tier> below) {
        var lower = below.stream().map(Tier::id).toList();
        if (lower.contains(tier.id()) || !lower.containsAll(tier.includes())) {
            throw broken(pack, "tier " + tier.id() + " stands twice or includes one that is not below it");
        }
        var gates = tier.gates().stream().map(Gate::id).toList();
        var form = tier.provisional();
        if (gates.stream().distinct().count() != gates.size() || (form != null && !gates.containsAll(form.gates()))) {
            throw broken(pack, "tier " + tier.id() + " has two gates of one id or refers to one it lacks");
        }
    }

    private static void requireOnce(String pack, List<String> ids) {
        var seen = new HashSet<String>();
        for (var id : ids) {
            if (!seen.add(id)) {
                throw broken(pack, "item " + id + " stands twice");
            }
        }
    }

    private static void requireKnown(String pack, List<String> known, Stream<String> wanted) {
        wanted.filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw broken(pack, "item " + id + " is read but not there");
        });
    }

    private static IllegalArgumentException broken(String pack, String what) {
        return new IllegalArgumentException("rule pack " + pack + ": " + what);
    }
}
