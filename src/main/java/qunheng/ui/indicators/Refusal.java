package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import qunheng.knowledge.Bilingual;
import qunheng.text.Messages;

/**
 * Why a value was not taken, and what to do about it. The sentence is made when it is shown, because the language can
 * change while it stands there.
 */
record Refusal(Reason reason, List<Object> arguments) {
    /** Longest piece of a refused text that a sentence repeats. */
    private static final int QUOTED = 40;

    /** The keys of the two halves: why, and what to do. */
    enum Reason {
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

    Refusal {
        arguments = List.copyOf(arguments);
    }

    /** The first argument is always the refused text, shortened. */
    static Refusal of(Reason reason, String typed, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(quoted(typed));
        arguments.addAll(List.of(more));
        return new Refusal(reason, arguments);
    }

    /** For a list of refused cells: why, and what to do. */
    String sentence(Messages messages) {
        return messages.get("indicators.refusal.listed", why(messages), advice(messages));
    }

    /** For a cell: why, what stays, and what to do. */
    String sentence(Messages messages, String kept) {
        return messages.get("indicators.refusal.sentence", why(messages), kept, advice(messages));
    }

    /** What stays, as a part of the sentence. */
    static String kept(Messages messages, String value) {
        return value.isEmpty()
                ? messages.get("indicators.kept.empty")
                : messages.get("indicators.kept.value", value);
    }

    private String why(Messages messages) {
        return messages.get(reason.why, arguments(messages));
    }

    private String advice(Messages messages) {
        return messages.get(reason.advice, arguments(messages));
    }

    private Object[] arguments(Messages messages) {
        return arguments.stream()
                .map(argument -> argument instanceof Bilingual text ? text.in(messages.language()) : argument)
                .toArray();
    }

    static String quoted(String typed) {
        var line = typed.strip().replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + '…';
    }
}
