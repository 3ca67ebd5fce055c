package qunheng.scoring.plausibility;

import java.util.List;
import qunheng.model.ObservationKey;

/**
 * A value that is worth a second look.
 *
 * @param key the value
 * @param message key of the sentence
 * @param arguments of the sentence; a {@link qunheng.knowledge.Bilingual} stands for its text in the language
 */
public record Doubt(ObservationKey key, Check check, String message, List<Object> arguments) {
    /** What was compared. */
    public enum Check {
        /** With the year before. */
        JUMP,
        /** Stated growth with the growth of the revenues. */
        GROWTH,
        /** Reported with verified. */
        REPORTED,
        /** A ratio with that of the other clusters. */
        PEERS,
        /** A part with its whole. */
        PART,
        /** Revenue with the number of firms above scale. */
        ABOVE_SCALE
    }

    public Doubt {
        arguments = List.copyOf(arguments);
    }

    static Doubt of(ObservationKey key, Check check, String message, Object... arguments) {
        return new Doubt(key, check, message, List.of(arguments));
    }
}
