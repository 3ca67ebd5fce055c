package qunheng.knowledge;

import java.util.List;
import qunheng.model.IndicatorId;

/**
 * One way of looking at a cluster, taken from one document and scored 0–100.
 *
 * @param document id of the document whose framework it is
 * @param question what the lens asks of a cluster
 */
public record Lens(
        String id,
        Bilingual name,
        String document,
        Bilingual question,
        Citation citation,
        List<Criterion> criteria) {
    public Lens {
        criteria = List.copyOf(criteria);
    }

    /** The indicators that the lens uses, each once, in the order of its sub-criteria. */
    public List<IndicatorId> indicators() {
        return criteria.stream()
                .flatMap(criterion -> criterion.subCriteria().stream())
                .flatMap(sub -> sub.indicators().stream())
                .distinct()
                .toList();
    }
}
