package qunheng.knowledge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import qunheng.model.IndicatorId;

/**
 * A test of a profile, as data: what a diagnosis fires on and what a label asks for. Engines evaluate it; this package
 * only says it.
 *
 * <p>A test that lacks one of its values is neither met nor failed, but unknown.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.OfIndicator.class, name = "indicator"),
    @JsonSubTypes.Type(value = Condition.OfMean.class, name = "mean"),
    @JsonSubTypes.Type(value = Condition.OfLens.class, name = "lens"),
    @JsonSubTypes.Type(value = Condition.OfEveryCriterion.class, name = "every-criterion"),
    @JsonSubTypes.Type(value = Condition.OfStatus.class, name = "status"),
    @JsonSubTypes.Type(value = Condition.OfIndustryClasses.class, name = "industry-classes"),
    @JsonSubTypes.Type(value = Condition.OfPlace.class, name = "located"),
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Condition.AtLeast.class, name = "at-least"),
    @JsonSubTypes.Type(value = Condition.Otherwise.class, name = "otherwise"),
})
public sealed interface Condition {
    /** What is read of an indicator. */
    enum Reading {
        /** The value as entered, in the indicator's unit. */
        VALUE,
        /** The score, 0–100. */
        SCORE,
        /** The level 0–4 of a rubric indicator. */
        LEVEL
    }

    enum Comparison {
        BELOW,
        AT_MOST,
        ABOVE,
        AT_LEAST;

        public boolean holds(double value, double bound) {
            return switch (this) {
                case BELOW -> value < bound;
                case AT_MOST -> value <= bound;
                case ABOVE -> value > bound;
                case AT_LEAST -> value >= bound;
            };
        }
    }

    record OfIndicator(Reading read, IndicatorId indicator, Comparison comparison, double bound) implements Condition {}

    /** The mean score of those of the indicators that are filled. */
    record OfMean(List<IndicatorId> indicators, Comparison comparison, double bound) implements Condition {
        public OfMean {
            indicators = List.copyOf(indicators);
        }
    }

    /** The score of a whole lens. */
    record OfLens(String lens, Comparison comparison, double bound) implements Condition {}

    /** The score of every criterion of a lens. */
    record OfEveryCriterion(String lens, Comparison comparison, double bound) implements Condition {}

    /** Something about the host place that only the user can say, by its id in {@link Classifications}. */
    record OfStatus(String status) implements Condition {}

    /** The number of industry classes, main and side together. */
    record OfIndustryClasses(int atLeast) implements Condition {}

    /** The four-region of the lead province. */
    record OfPlace(List<FourRegion> fourRegions) implements Condition {
        public OfPlace {
            fourRegions = List.copyOf(fourRegions);
        }
    }

    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    record AtLeast(int count, List<Condition> of) implements Condition {
        public AtLeast {
            of = List.copyOf(of);
        }
    }

    /** Holds when no other option of the same scheme does. */
    record Otherwise() implements Condition {}
}
