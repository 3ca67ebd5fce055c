package qunheng.tiering;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Gate;
import qunheng.knowledge.PackItem;

/** An answer as a number with its unit, and a threshold with its sign. */
public final class AnswerWords {
    private AnswerWords() {}

    public static Bilingual of(PackItem item, double value) {
        // Both languages write numbers alike: a point, and commas between thousands.
        var number = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        var unit = item.unit();
        if (unit == null) {
            return new Bilingual(number, number);
        }
        return new Bilingual(join(number, unit.zh()), join(number, unit.en()));
    }

    /** The bound with its sign and unit. */
    public static Bilingual wanted(Gate.Answer gate, PackItem item) {
        var sign =
                switch (gate.comparison()) {
                    case AT_LEAST -> "≥ ";
                    case ABOVE -> "> ";
                    case AT_MOST -> "≤ ";
                    case BELOW -> "< ";
                };
        var bound = of(item, gate.bound().value());
        return new Bilingual(sign + bound.zh(), sign + bound.en());
    }

    private static String join(String number, String unit) {
        return unit.startsWith("%") ? number + unit : number + ' ' + unit;
    }
}
