package qunheng.knowledge;

import java.util.List;
import qunheng.model.IndicatorId;

/**
 * One way of looking at a cluster, taken from one document and scored 0–100.
 *
 * @param name a short name, a colon, and what the lens is about
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

    /** The name up to its colon, for cards, columns and charts. */
    public Bilingual shortName() {
        return new Bilingual(name.zh().split("\uFF1A", 2)[0], name.en().split(": ", 2)[0]);
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
