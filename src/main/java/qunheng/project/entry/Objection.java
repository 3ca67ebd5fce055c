package qunheng.project.entry;

import java.util.ArrayList;
import java.util.List;
import qunheng.model.Refusal;

/**
 * Why a value was not taken, and what to do about it: two halves of one sentence.
 *
 * @param about what the sentence names: first the refused text, shortened; then bounds, units
 */
public record Objection(Reason reason, List<Object> about) implements Refusal {
    /** Longest piece of a refused text that a sentence repeats. */
    private static final int QUOTED = 40;

    /** The keys of the two halves: why, and what to do. */
    public enum Reason {
        NOT_A_NUMBER("indicators.refusal.notANumber", "indicators.advice.notANumber"),
        NOT_FINITE("indicators.refusal.notFinite", "indicators.advice.notANumber"),
        TOO_LARGE("indicators.refusal.tooLarge", "indicators.advice.digits"),
        TOO_SMALL("indicators.refusal.tooSmall", "indicators.advice.digits"),
        TOO_LONG("indicators.refusal.tooLong", "indicators.advice.oneNumber"),
        SEPARATOR("indicators.refusal.separator", "indicators.advice.separator"),
        RANGE("indicators.refusal.range", "indicators.advice.oneNumber"),
        INEXACT("indicators.refusal.inexact", "indicators.advice.inexact"),
        ZERO_OR_MISSING("indicators.refusal.zeroOrMissing", "indicators.advice.zeroOrMissing"),
        SPREADSHEET_ERROR("indicators.refusal.spreadsheetError", "indicators.advice.spreadsheetError"),
        COLUMN_TOO_NARROW("indicators.refusal.columnTooNarrow", "indicators.advice.columnTooNarrow"),
        UNIT("indicators.refusal.unit", "indicators.advice.unit"),
        MAGNITUDE("indicators.refusal.magnitude", "indicators.advice.magnitude"),
        NEGATIVE("indicators.refusal.negative", "indicators.advice.negative"),
        ABOVE("indicators.refusal.above", "indicators.advice.above"),
        ABOVE_PERCENT("indicators.refusal.abovePercent", "indicators.advice.abovePercent"),
        BELOW("indicators.refusal.below", "indicators.advice.below"),
        NOT_WHOLE("indicators.refusal.notWhole", "indicators.advice.notWhole"),
        NOT_A_LEVEL("indicators.refusal.notALevel", "indicators.advice.notALevel"),
        NO_SUCH_INDICATOR("indicators.refusal.noSuchIndicator", "indicators.advice.noSuchIndicator"),
        BELOW_LAST_ROW("indicators.refusal.belowLastRow", "indicators.advice.belowLastRow"),
        RIGHT_OF_LAST_YEAR("indicators.refusal.rightOfLastYear", "indicators.advice.rightOfLastYear"),
        NOT_A_YEAR_COLUMN("indicators.refusal.notAYearColumn", "indicators.advice.notAYearColumn"),
        NOT_A_YEAR("indicators.refusal.notAYear", "indicators.advice.notAYear"),
        NOT_STORED("indicators.refusal.notStored", "indicators.advice.notStored"),
        TEXT("indicators.refusal.text", "indicators.advice.text"),
        TWICE("indicators.refusal.twice", "indicators.advice.twice");

        private final String why;
        private final String advice;

        Reason(String why, String advice) {
            this.why = why;
            this.advice = advice;
        }
    }

    public Objection {
        about = List.copyOf(about);
    }

    private record Part(String key, List<Object> arguments) implements Refusal {}

    /** The first thing named is always the refused text, shortened. */
    public static Objection of(Reason reason, String typed, Object... more) {
        var about = new ArrayList<Object>();
        about.add(quoted(typed));
        about.addAll(List.of(more));
        return new Objection(reason, about);
    }

    /** For a list of refused cells: why, and what to do. */
    @Override
    public String key() {
        return "indicators.refusal.listed";
    }

    @Override
    public List<Object> arguments() {
        return List.of(why(), advice());
    }

    /** For a cell: why, that its value stays (empty: that it stays empty), and what to do. */
    public Refusal keeping(String value) {
        var kept = value.isEmpty()
                ? new Part("indicators.kept.empty", List.of())
                : new Part("indicators.kept.value", List.of(value));
        return new Part("indicators.refusal.sentence", List.of(why(), kept, advice()));
    }

    private Part why() {
        return new Part(reason.why, about);
    }

    private Part advice() {
        return new Part(reason.advice, about);
    }

    public static String quoted(String typed) {
        var line = typed.strip().replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + '…';
    }
}
