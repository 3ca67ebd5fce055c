package qunheng.knowledge;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a document prints, or that follows from printed figures by simple arithmetic (ids {@code FD…}).
 *
 * @param topic id of a topic in {@link Facts}
 * @param scope id of a scope in {@link Facts}: nation, region, city, cluster …
 * @param entity whom the figure describes
 * @param unit null for a code name or a figure of speech
 * @param period ISO date, month, year or span of years; empty where the document gives none
 * @param qualifier id of a qualifier in {@link Facts}: as printed, over, nearly, derived …
 */
public record Fact(
        String id,
        Citation citation,
        String topic,
        String scope,
        Bilingual entity,
        Bilingual indicator,
        double value,
        @Nullable Bilingual unit,
        String period,
        String qualifier,
        @Nullable Bilingual note) {
    public boolean derived() {
        return qualifier.equals("derived");
    }

    /** The year that the figure describes, if the document says so; the last year of a span. */
    public OptionalInt year() {
        if (!period.matches("\\d{4}(-.*)?")) {
            return OptionalInt.empty();
        }
        var last = period.matches("\\d{4}-\\d{4}") ? period.substring(5) : period.substring(0, 4);
        return OptionalInt.of(Integer.parseInt(last));
    }
}
