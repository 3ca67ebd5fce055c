package qunheng.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import qunheng.model.Language;

/**
 * How numbers and dates are written and read.
 *
 * <p>Digits, decimal point and thousands comma are the same in both languages; units and the order of a date are not.
 * Nothing here follows the machine's locale, so a file, a screenshot and a test look the same everywhere.
 */
public final class NumberFormats {
    /** Stands where a number is missing; missing is never written as 0. */
    public static final String MISSING = "—";

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?");
    private static final MathContext SIGNIFICANT = new MathContext(6, RoundingMode.HALF_UP);

    private final Language language;

    private NumberFormats(Language language) {
        this.language = language;
    }

    public static NumberFormats in(Language language) {
        return new NumberFormats(language);
    }

    /** A value for reading: grouped, six significant digits unless the whole part has more; NaN is {@link #MISSING}. */
    public String value(double value) {
        if (!Double.isFinite(value)) {
            return MISSING;
        }
        if (Math.abs(value) >= 1e15 || (value != 0 && Math.abs(value) < 1e-6)) {
            return decimal("0.#####E0").format(value);
        }
        var exact = BigDecimal.valueOf(value);
        var rounded = Math.abs(value) >= 1e6 ? exact.setScale(0, RoundingMode.HALF_UP) : exact.round(SIGNIFICANT);
        return decimal("#,##0.##########").format(rounded);
    }

    /** A value for typing over: every digit, no grouping, so that what is not changed stays exactly what it was. */
    public String editable(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() : "";
    }

    /** A score of 0–100 with one decimal. */
    public String score(double score) {
        return Double.isFinite(score) ? decimal("0.0").format(score) : MISSING;
    }

    /** A fraction of 0–1 as a whole percentage. */
    public String percent(double fraction) {
        return Double.isFinite(fraction) ? decimal("0%").format(fraction) : MISSING;
    }

    public String count(long count) {
        return decimal("#,##0").format(count);
    }

    /** A closed interval of scores, low – high. */
    public String interval(double low, double high) {
        return score(low) + '–' + score(high);
    }

    public String year(int year) {
        return Integer.toString(year);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(
                        language == Language.ZH ? "yyyy-MM-dd" : "d MMM yyyy", Messages.locale(language))
                .format(date);
    }

    public String dateTime(ZonedDateTime time) {
        return date(time.toLocalDate())
                + ' '
                + DateTimeFormatter.ofPattern("HH:mm", Messages.locale(language)).format(time);
    }

    /**
     * Reads a number as people type or paste it: thousands commas in the right places, full-width digits, a trailing
     * per-cent sign (which only repeats the unit), exponents. Anything else, and what a double cannot hold, is empty.
     */
    public static OptionalDouble parse(String typed) {
        if (typed.length() > 400) {
            return OptionalDouble.empty();
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace('\u2212', '-');
        if (text.endsWith("%")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (GROUPED.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        if (!PLAIN.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        var value = Double.parseDouble(text);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private DecimalFormat decimal(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Messages.locale(language)));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
