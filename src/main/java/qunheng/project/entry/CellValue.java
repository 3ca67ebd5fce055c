package qunheng.project.entry;

import java.util.Locale;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Indicator;
import qunheng.project.entry.Objection.Reason;
import qunheng.project.entry.WrittenNumber.Missing;
import qunheng.project.entry.WrittenNumber.Number;
import qunheng.project.entry.WrittenNumber.Reading;
import qunheng.project.entry.WrittenNumber.Refused;

/** What a text means in the column of an indicator: a value inside its hard range, no value, or a refusal. */
public final class CellValue {
    private static final int TOP_LEVEL = 4;

    private CellValue() {}

    public static Reading read(Indicator indicator, String typed) {
        if (indicator.rubric()) {
            return level(indicator, typed);
        }
        return read(indicator, typed, indicator.unit().label(), 1);
    }

    /**
     * A value that stands in a table of another unit; that of a rubric has none.
     *
     * @param unit in which the table says that its values are
     * @param scale how many of the indicator's units that is
     */
    public static Reading read(Indicator indicator, String typed, Bilingual unit, double scale) {
        if (indicator.rubric()) {
            return level(indicator, typed);
        }
        var reading = WrittenNumber.read(typed, unit, scale);
        return reading instanceof Number(var value) ? checked(indicator, typed, value) : reading;
    }

    private static Reading checked(Indicator indicator, String typed, double value) {
        var bounds = indicator.bounds();
        var unit = indicator.unit().label();
        if (value < bounds.min()) {
            return bounds.min() == 0
                    ? refused(Reason.NEGATIVE, typed)
                    : refused(Reason.BELOW, typed, bounds.min(), unit);
        }
        if (value > bounds.max()) {
            return indicator.unit().id().equals("percent") && bounds.max() == 100
                    ? refused(Reason.ABOVE_PERCENT, typed)
                    : refused(Reason.ABOVE, typed, bounds.max(), unit);
        }
        if (indicator.integral() && value != Math.rint(value)) {
            return refused(Reason.NOT_WHOLE, typed);
        }
        return new Number(value);
    }

    /** A level is its number, with or without the word "level", or its description as the rubric prints it. */
    private static Reading level(Indicator indicator, String typed) {
        var text = WrittenNumber.plain(typed);
        for (var level = 0; level < indicator.rubricLevels().size(); level++) {
            var description = indicator.rubricLevels().get(level);
            if (text.equalsIgnoreCase(WrittenNumber.plain(description.zh()))
                    || text.equalsIgnoreCase(WrittenNumber.plain(description.en()))) {
                return new Number(level);
            }
        }
        var bare = text.toLowerCase(Locale.ROOT);
        for (var word : NumberWords.LEVEL) {
            if (bare.startsWith(word)) {
                bare = bare.substring(word.length()).strip();
            } else if (bare.endsWith(word)) {
                bare = bare.substring(0, bare.length() - word.length()).strip();
            }
        }
        return switch (WrittenNumber.read(bare, indicator.unit().label())) {
            case Number(var value)
            when value >= 0 && value <= TOP_LEVEL && value == Math.rint(value) -> new Number(value);
            case Missing() -> new Missing();
            case Refused(var refusal)
            when refusal.reason() == Reason.ZERO_OR_MISSING || refusal.reason() == Reason.COLUMN_TOO_NARROW ->
                new Refused(refusal);
            default -> refused(Reason.NOT_A_LEVEL, typed);
        };
    }

    private static Reading refused(Reason reason, String typed, Object... more) {
        return new Refused(Objection.of(reason, typed, more));
    }
}
