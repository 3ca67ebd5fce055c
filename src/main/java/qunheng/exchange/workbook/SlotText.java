package qunheng.exchange.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.workbook.CollectionLayout.Field;
import qunheng.model.Basis;
import qunheng.model.Evidence;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;

/**
 * An observation as the texts of a workbook's cells. Text is compared without blanks around it and with one kind of
 * line end.
 */
final class SlotText {
    /** A spreadsheet that writes 15 digits has not changed a value. */
    private static final double SAME = 1e-14;

    private SlotText() {}

    static Map<Field, String> of(@Nullable Observation observation) {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            texts.put(field, "");
        }
        if (observation != null) {
            texts.put(Field.VALUE, number(observation.value()));
            texts.put(Field.BASIS, observation.key().basis().name());
            texts.put(Field.SOURCE, plain(observation.source()));
            texts.put(Field.EVIDENCE, plain(observation.evidence().reference()));
            texts.put(Field.LOCATOR, plain(observation.evidence().locator()));
            texts.put(Field.DATE, plain(observation.evidence().date()));
            texts.put(Field.NOTE, plain(observation.note()));
        }
        return texts;
    }

    /** The observation that such texts say; the value must be there and a number. */
    static Observation observation(ObservationKey key, Map<Field, String> texts) {
        return new Observation(
                key,
                Double.parseDouble(texts.getOrDefault(Field.VALUE, "")),
                texts.getOrDefault(Field.SOURCE, ""),
                texts.getOrDefault(Field.NOTE, ""),
                new Evidence(
                        texts.getOrDefault(Field.EVIDENCE, ""),
                        texts.getOrDefault(Field.LOCATOR, ""),
                        texts.getOrDefault(Field.DATE, ""),
                        ""));
    }

    static Basis basis(Map<Field, String> texts) {
        var basis = texts.getOrDefault(Field.BASIS, "");
        return basis.isEmpty() ? Basis.REPORTED : Basis.valueOf(basis);
    }

    static boolean same(Map<Field, String> one, Map<Field, String> other) {
        for (var field : Field.values()) {
            var a = one.getOrDefault(field, "");
            var b = other.getOrDefault(field, "");
            if (!a.equals(b) && !(field == Field.VALUE && sameNumber(a, b))) {
                return false;
            }
        }
        return true;
    }

    static boolean sameNumber(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        var one = Double.parseDouble(a);
        var other = Double.parseDouble(b);
        return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
    }

    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The shortest text that reads back as the same double. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1L << 53
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
