package qunheng.knowledge;

import java.util.List;
import qunheng.model.IndicatorId;

/**
 * A problem of clusters that a document names.
 *
 * @param brief what the document says, in our words
 * @param signs what shows it in a profile; ours
 * @param measures ids of the measures that the same document sets against it
 * @param diagnoses ids of the unified diagnoses that it belongs to
 */
public record Problem(
        String id,
        Bilingual name,
        Citation citation,
        Bilingual brief,
        Bilingual signs,
        List<IndicatorId> indicators,
        List<String> measures,
        List<String> diagnoses) {
    public Problem {
        indicators = List.copyOf(indicators);
        measures = List.copyOf(measures);
        diagnoses = List.copyOf(diagnoses);
    }
}
