package qunheng.knowledge;

import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;

/**
 * A bound of the diagnoses that a project may set otherwise. It stands for every test of a diagnosis that reads the
 * same thing against the standard value.
 *
 * @param indicator the indicator whose value is read; null for a bound that several share
 * @param standard the value as shipped, and whose number it is
 * @param minimum least value that makes sense
 * @param maximum largest value that makes sense
 */
public record Cutoff(
        String id,
        Bilingual name,
        Reads reads,
        @Nullable IndicatorId indicator,
        Threshold standard,
        double minimum,
        double maximum) {

    /** What is held against the bound. */
    public enum Reads {
        /** A mean score, 0–100. */
        MEAN,
        /** The level of a rubric indicator, 0–4. */
        LEVEL,
        /** The value of {@link Cutoff#indicator}. */
        VALUE,
        /** Something of a whole set of profiles. */
        PORTFOLIO
    }
}
