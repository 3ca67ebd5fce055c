package qunheng.knowledge;

import java.util.List;
import qunheng.model.IndicatorId;

/**
 * The lowest level of a lens, fed by indicators.
 *
 * @param basis what the sub-criterion rests on in the document's section, in our words
 */
public record SubCriterion(String id, Bilingual name, Bilingual basis, List<IndicatorId> indicators) {
    public SubCriterion {
        indicators = List.copyOf(indicators);
    }
}
