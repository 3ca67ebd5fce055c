package qunheng.knowledge;

import java.util.List;
import qunheng.model.IndicatorId;

/**
 * One entry of the catalogue of 90 indicators.
 *
 * @param score0 value in {@code unit} that scores 0; for a DOWN indicator it is the larger goalpost
 * @param score100 value in {@code unit} that scores 100
 * @param rubricLevels what levels 0 to 4 mean; empty unless the scale is RUBRIC
 * @param source office, return or survey where an official finds the value
 * @param typicalRange our estimate for a Chinese cluster, in {@code unit}
 * @param directFacts facts that print this very measure for some cluster, city or the nation
 * @param relatedFacts facts near the measure, for context only
 * @param feeds sub-criteria of all lenses that use the indicator
 * @param quick part of the quick profile of 28
 * @param integral only whole numbers
 */
public record Indicator(
        IndicatorId id,
        Group group,
        Bilingual name,
        Unit unit,
        Direction direction,
        Scale scale,
        double score0,
        double score100,
        List<Bilingual> rubricLevels,
        Bilingual source,
        String typicalRange,
        List<String> directFacts,
        List<String> relatedFacts,
        List<String> feeds,
        Bilingual goalpostReason,
        boolean quick,
        Bounds bounds,
        boolean integral) {
    public Indicator {
        rubricLevels = List.copyOf(rubricLevels);
        directFacts = List.copyOf(directFacts);
        relatedFacts = List.copyOf(relatedFacts);
        feeds = List.copyOf(feeds);
    }

    public boolean rubric() {
        return scale == Scale.RUBRIC;
    }

    /** Whether a value may be entered: inside the hard range, and whole where only whole numbers make sense. */
    public boolean accepts(double value) {
        return bounds.contains(value) && (!integral || value == Math.rint(value));
    }
}
