package qunheng.knowledge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;

/**
 * A question that a rule pack asks beyond the catalogue of indicators. A question without an answer is open, never
 * "no".
 *
 * @param key names the answer in a profile, {@code pack.<key>}; packs that ask the same question share one answer
 * @param unit empty for a level or a yes
 * @param least smallest possible answer; null if there is none
 * @param most largest possible answer, for a level its top; null if there is none
 * @param years how many years up to the assessment year are asked for; null for the newest one only
 * @param indicator indicator of the catalogue that answers the question as long as nobody answers it here; null if none
 *     does
 * @param comparable what has to hold before the answer means anything; null if it always does
 * @param proof what an assessor wants to see; null if the source does not say
 */
public record PackItem(
        String id,
        String key,
        Bilingual question,
        Kind kind,
        @Nullable Bilingual unit,
        @Nullable Double least,
        @Nullable Double most,
        @Nullable Integer years,
        @Nullable IndicatorId indicator,
        @Nullable Comparability comparable,
        @Nullable Bilingual proof) {
    /** How the question is answered. */
    public enum Kind {
        NUMBER,
        /** A whole level from 0 to the largest. */
        LEVEL,
        /** 1 for yes, 0 for no. */
        YES_NO
    }

    /**
     * A percentile among few says nothing.
     *
     * @param item id of the item that counts the group
     * @param minimum least size of the group
     */
    public record Comparability(String item, Threshold minimum) {}

    public PackItem {
        if (years != null && years < 1) {
            throw new IllegalArgumentException("item " + id + " asks for " + years + " years");
        }
    }

    /** Number of years that are asked for. */
    public int span() {
        return years == null ? 1 : years;
    }

    /** Why an answer is impossible; empty if it is possible. */
    public Optional<Impossible> impossible(double answer) {
        if (kind != Kind.NUMBER && answer != Math.rint(answer)) {
            return Optional.of(Impossible.NOT_WHOLE);
        }
        if (!Double.isFinite(answer) || answer < lowest()) {
            return Optional.of(Impossible.TOO_SMALL);
        }
        return answer > highest() ? Optional.of(Impossible.TOO_LARGE) : Optional.empty();
    }

    public enum Impossible {
        NOT_WHOLE,
        TOO_SMALL,
        TOO_LARGE
    }

    public double lowest() {
        return kind == Kind.NUMBER ? least == null ? Double.NEGATIVE_INFINITY : least : 0;
    }

    public double highest() {
        return switch (kind) {
            case YES_NO -> 1;
            case NUMBER, LEVEL -> most == null ? Double.POSITIVE_INFINITY : most;
        };
    }
}
