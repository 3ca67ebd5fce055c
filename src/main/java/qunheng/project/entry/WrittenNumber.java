package qunheng.project.entry;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Bilingual;
import qunheng.project.entry.Objection.Reason;

/**
 * Reads one number as people type it or as a spreadsheet copies it: full-width digits, thousands separators, spaces, a
 * unit behind it, 万 and 亿 where only one reading is possible.
 *
 * <p>It never guesses. A decimal comma, a range, "about 200" and "5万" in a column of 亿元 are refused, because a wrong
 * figure in silence costs more than a sentence.
 */
public final class WrittenNumber {
    /** Longer than any number with its unit. */
    private static final int LONGEST = 400;

    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?\\s?(?:(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)(?:\\.\\d*)?|\\.\\d+))"
                    + "([eE][+-]?\\d+)?\\s*(.*)");

    /** What a text turned out to be. */
    public sealed interface Reading {}

    public record Number(double value) implements Reading {}

    /** "-", "n/a", 缺 or nothing at all: says that there is no value, so it changes none. */
    public record Missing() implements Reading {}

    public record Refused(Objection refusal) implements Reading {}

    private WrittenNumber() {}

    public static Reading read(String typed, Bilingual unit) {
        return read(typed, unit, 1);
    }

    /** @param scale what the number is multiplied with, as where a table says 万元 and 亿元 is wanted */
    static Reading read(String typed, Bilingual unit, double scale) {
        if (typed.length() > LONGEST) {
            return refused(Reason.TOO_LONG, typed, typed.length());
        }
        var text = plain(typed);
        if (text.isEmpty() || NumberWords.in(NumberWords.MISSING, text)) {
            return new Missing();
        }
        if (NumberWords.in(NumberWords.UNCLEAR, text)) {
            return refused(Reason.ZERO_OR_MISSING, typed);
        }
        if (NumberWords.in(NumberWords.NOT_FINITE, text)) {
            return refused(Reason.NOT_FINITE, typed);
        }
        if (text.chars().allMatch(c -> c == '#')) {
            return refused(Reason.COLUMN_TOO_NARROW, typed);
        }
        if (text.startsWith("#")) {
            return refused(Reason.SPREADSHEET_ERROR, typed);
        }
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return refused(wordsAround(text), typed);
        }
        var suffix = number.group(3);
        if (!UnitSuffix.same(suffix, unit) && suffix.chars().anyMatch(c -> Character.isDigit(c) || c == ',')) {
            return refused(wordsAround(text), typed);
        }
        return switch (UnitSuffix.of(suffix, unit)) {
            case UnitSuffix.Factor(var times) -> number(typed, number.group(1), number.group(2), times, scale);
            case UnitSuffix.Unclear() -> refused(
                    NumberWords.INEXACT.matcher(text).matches() ? Reason.INEXACT : Reason.MAGNITUDE, typed, unit);
            case UnitSuffix.Foreign() -> refused(
                    NumberWords.INEXACT.matcher(text).matches() ? Reason.INEXACT : Reason.UNIT, typed, unit);
        };
    }

    private static Reading number(
            String typed, String mantissa, @Nullable String exponent, double times, double scale) {
        var digits = mantissa.replaceAll("[, ]", "");
        if (exponent != null && exponent.length() > 6) {
            return refused(exponent.charAt(1) == '-' ? Reason.TOO_SMALL : Reason.TOO_LARGE, typed);
        }
        var exact = new BigDecimal(digits + (exponent == null ? "" : exponent))
                .multiply(BigDecimal.valueOf(times))
                .multiply(BigDecimal.valueOf(scale));
        var value = exact.doubleValue();
        if (!Double.isFinite(value)) {
            return refused(Reason.TOO_LARGE, typed);
        }
        if (value == 0 && exact.signum() != 0) {
            return refused(Reason.TOO_SMALL, typed);
        }
        return new Number(value);
    }

    /** Which refusal says best what is wrong with a text that is not one number. */
    private static Reason wordsAround(String text) {
        if (NumberWords.INEXACT.matcher(text).matches()) {
            return Reason.INEXACT;
        }
        if (text.matches("[+-]?[\\d,. ]*\\d[\\d,. ]*\\D{0,4}") && (text.contains(",") || text.contains(" "))) {
            return Reason.SEPARATOR;
        }
        if (NumberWords.RANGE.matcher(text).matches()) {
            return Reason.RANGE;
        }
        return Reason.NOT_A_NUMBER;
    }

    /**
     * Full-width forms become ordinary ones, the many spaces and minus signs one each, invisible marks nothing. Not
     * NFKC: it would turn 10² into 102.
     */
    public static String plain(String typed) {
        var plain = new StringBuilder(typed.length());
        typed.chars().forEach(c -> {
            if (c >= 0xFF01 && c <= 0xFF5E) {
                plain.append((char) (c - 0xFEE0));
            } else if (c == 0x2212) {
                plain.append('-');
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append((char) c);
            }
        });
        return plain.toString().strip();
    }

    private static Reading refused(Reason reason, String typed, Object... more) {
        return new Refused(Objection.of(reason, typed, more));
    }
}
