package qunheng.scoring;

import java.util.Arrays;
import java.util.List;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Citation;
import qunheng.knowledge.Criterion;
import qunheng.knowledge.Lens;
import qunheng.knowledge.SubCriterion;
import qunheng.model.IndicatorId;

/** Lenses small enough to work out by hand, made of indicators of the catalogue. */
final class TinyLens {
    private static final Bilingual NAME = new Bilingual("试", "test");
    private static final Citation CITATION = new Citation("own", "test");

    private TinyLens() {}

    static Lens lens(Criterion... criteria) {
        return new Lens("tiny", NAME, "own", NAME, CITATION, List.of(criteria));
    }

    static Criterion criterion(String id, SubCriterion... subs) {
        return new Criterion(id, NAME, CITATION, NAME, List.of(NAME, NAME, NAME, NAME, NAME), List.of(subs));
    }

    static SubCriterion sub(String id, String... indicators) {
        return new SubCriterion(id, NAME, NAME, Arrays.stream(indicators).map(IndicatorId::new).toList());
    }
}
