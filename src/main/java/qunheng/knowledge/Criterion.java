package qunheng.knowledge;

import java.util.List;

/**
 * One characteristic, feature, force or aspect of a lens.
 *
 * @param brief what the document means by it, in our words
 * @param rubric maturity levels 0 to 4, ours, for an expert's judgement where too little can be counted
 */
public record Criterion(
        String id,
        Bilingual name,
        Citation citation,
        Bilingual brief,
        List<Bilingual> rubric,
        List<SubCriterion> subCriteria) {
    public Criterion {
        rubric = List.copyOf(rubric);
        subCriteria = List.copyOf(subCriteria);
    }
}
