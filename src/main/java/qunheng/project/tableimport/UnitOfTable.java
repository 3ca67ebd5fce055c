package qunheng.project.tableimport;

import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Indicator;
import qunheng.project.entry.UnitSuffix;

/**
 * The unit that a table gives for an indicator, and what becomes of it.
 *
 * @param written as the table has it; that of the catalogue where it gives none
 * @param scale how many of the catalogue's units it is; NaN when that is not certain
 */
public record UnitOfTable(Bilingual written, double scale) {

    public static UnitOfTable of(Indicator indicator, String written) {
        var own = indicator.unit().label();
        if (written.isBlank() || indicator.rubric()) {
            return new UnitOfTable(own, 1);
        }
        if (percent(indicator) && ColumnWords.fraction(written)) {
            return new UnitOfTable(new Bilingual(written, written), 100);
        }
        return switch (UnitSuffix.of(written, own)) {
            case UnitSuffix.Factor(var times) ->
                    new UnitOfTable(times == 1 ? own : new Bilingual(written, written), times);
            case UnitSuffix.Unclear _, UnitSuffix.Foreign _ ->
                    new UnitOfTable(new Bilingual(written, written), Double.NaN);
        };
    }

    static boolean percent(Indicator indicator) {
        return indicator.unit().id().equals("percent");
    }

    public boolean certain() {
        return !Double.isNaN(scale);
    }

    /** Whether values are converted. */
    public boolean converts() {
        return certain() && scale != 1;
    }
}
