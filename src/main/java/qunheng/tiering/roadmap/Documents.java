package qunheng.tiering.roadmap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import qunheng.knowledge.Gate;
import qunheng.model.IndicatorId;
import qunheng.tiering.roadmap.Program.Solution;

/** Which values of today still need evidence for the gates on evidence, once all new values have theirs. */
final class Documents {
    private final Situation situation;
    private final Solution solution;

    Documents(Situation situation, Solution solution) {
        this.situation = situation;
        this.solution = solution;
    }

    /** In the order of the catalogue, as many as are asked for. */
    Set<IndicatorId> needed(SortedMap<IndicatorId, Double> fresh) {
        var needed = new LinkedHashSet<IndicatorId>();
        for (var gate : situation.gates()) {
            Roadmaps.carried(gate.path(), gate.gate(), solution).forEach(carried -> {
                switch (carried) {
                    case Gate.EvidenceShare g -> share(g, fresh, needed);
                    case Gate.CompleteAssessment g -> complete(g, fresh, needed);
                    default -> {
                        // No other kind asks for documents.
                    }
                }
            });
        }
        return needed;
    }

    private void share(Gate.EvidenceShare gate, Map<IndicatorId, Double> fresh, Set<IndicatorId> needed) {
        var used = used(
                situation.lens(gate.lens()).criteria().stream()
                        .flatMap(criterion -> criterion.subs().stream())
                        .flatMap(sub -> sub.applicable().stream())
                        .toList(),
                fresh);
        document(used, fresh, (int) Math.ceil(gate.minimum().value() / 100 * used.size() - 1e-9), needed);
    }

    private void complete(Gate.CompleteAssessment gate, Map<IndicatorId, Double> fresh, Set<IndicatorId> needed) {
        for (var criterion : situation.lens(gate.lens()).criteria()) {
            var used = used(
                    criterion.subs().stream().flatMap(sub -> sub.applicable().stream()).toList(), fresh);
            document(used, fresh, (int) Math.ceil(gate.evidence().value()), needed);
        }
    }

    private List<IndicatorId> used(Collection<Integer> indexes, Map<IndicatorId, Double> fresh) {
        return indexes.stream()
                .distinct()
                .sorted()
                .filter(index -> !situation.values().missing(index) || fresh.containsKey(id(index)))
                .map(this::id)
                .toList();
    }

    private IndicatorId id(int index) {
        return situation.knowledge().indicators().get(index).id();
    }

    private void document(
            List<IndicatorId> used, Map<IndicatorId, Double> fresh, int wanted, Set<IndicatorId> needed) {
        var open = used.stream()
                .filter(id -> !fresh.containsKey(id) && !needed.contains(id) && !documented(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var there = used.size() - open.size();
        open.stream().limit(Math.max(0, wanted - there)).forEach(needed::add);
    }

    private boolean documented(IndicatorId id) {
        return situation.values()
                .observation(situation.knowledge().indexOf(id))
                .filter(observation -> observation.evidence().present())
                .isPresent();
    }
}
