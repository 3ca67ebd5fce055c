package qunheng.tiering;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Gate;
import qunheng.knowledge.PackItem;

/** An answer in words: a number with its unit, a level, yes or no. */
public final class AnswerWords {
    private static final Bilingual YES = new Bilingual("是", "yes");
    private static final Bilingual NO = new Bilingual("否", "no");

    private AnswerWords() {}

    public static Bilingual of(PackItem item, double value) {
        if (item.kind() == PackItem.Kind.YES_NO) {
            return value >= 1 ? YES : NO;
        }
        // Both languages write numbers alike: a point, and commas between thousands.
        var number = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        if (item.kind() == PackItem.Kind.LEVEL) {
            return new Bilingual(number + " 级", "level " + number);
        }
        var unit = item.unit();
        if (unit == null) {
            return new Bilingual(number, number);
        }
        return new Bilingual(join(number, unit.zh()), join(number, unit.en()));
    }

    /** "≥ 40 亿元", or for a yes the word alone. */
    public static Bilingual wanted(Gate.Answer gate, PackItem item) {
        if (item.kind() == PackItem.Kind.YES_NO) {
            return of(item, gate.bound().value());
        }
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
