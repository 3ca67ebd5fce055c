package qunheng.project.entry;

import java.util.Locale;
import qunheng.knowledge.Bilingual;

/**
 * What stands behind a number: nothing, the unit itself, or a power of ten such as 万.
 *
 * <p>A power of ten is taken where it has one reading only: it multiplies a count (1.2万家), it repeats the unit's own
 * (6585亿 in 亿元), or the currency is written out (5000万元 in 亿元). Elsewhere it is unclear: 5万 in 亿元 could be
 * 50,000 yuan or 50,000 亿元.
 */
public sealed interface UnitSuffix {
    /** The number is to be multiplied. */
    record Factor(double times) implements UnitSuffix {}

    /** A power of ten with more than one reading. */
    record Unclear() implements UnitSuffix {}

    /** Another unit, or no unit at all. */
    record Foreign() implements UnitSuffix {}

    static UnitSuffix of(String written, Bilingual unit) {
        var suffix = written.replace(" ", "").toLowerCase(Locale.ROOT);
        if (suffix.isEmpty() || same(suffix, unit)) {
            return new Factor(1);
        }
        var ours = folded(unit.zh());
        var own = Power.at(ours);
        if (startsWithMoney(own.rest())) {
            return money(suffix, own);
        }
        if (NumberWords.COUNTERS.contains(ours)) {
            return count(suffix);
        }
        return Power.at(suffix).times() == 1 ? new Foreign() : new Unclear();
    }

    /** Whether what is written is this unit, case and spaces aside. */
    static boolean same(String written, Bilingual unit) {
        var suffix = folded(written);
        return suffix.equals(folded(unit.zh())) || suffix.equals(folded(unit.en()));
    }

    private static UnitSuffix money(String suffix, Power own) {
        var power = Power.at(suffix);
        if (startsWithMoney(power.rest())) {
            var per = own.rest().indexOf('/') < 0 ? "" : own.rest().substring(own.rest().indexOf('/'));
            var written = power.rest().indexOf('/') < 0 ? per : power.rest().substring(power.rest().indexOf('/'));
            return written.equals(per) ? new Factor((double) power.times() / own.times()) : new Foreign();
        }
        if (!power.rest().isEmpty()) {
            return new Foreign();
        }
        // 万亿 in 亿元 is a way of saying 10,000 亿元; 万 alone is not.
        return power.times() >= own.times() && power.times() % own.times() == 0 && power.text().endsWith(own.text())
                ? new Factor((double) power.times() / own.times())
                : new Unclear();
    }

    private static UnitSuffix count(String suffix) {
        var power = Power.at(suffix);
        return power.rest().isEmpty() || NumberWords.COUNTERS.contains(power.rest())
                ? new Factor(power.times())
                : new Foreign();
    }

    private static boolean startsWithMoney(String text) {
        return NumberWords.MONEY.stream().anyMatch(word -> text.equals(word) || text.startsWith(word + "/"));
    }

    private static String folded(String unit) {
        return WrittenNumber.plain(unit).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** The powers of ten at the head of a text, multiplied, and what follows them. */
    record Power(String text, long times, String rest) {
        static Power at(String text) {
            var times = 1L;
            var end = 0;
            while (end < text.length()) {
                var next = NumberWords.MAGNITUDES.get(text.substring(end, end + 1));
                if (next == null || times > Long.MAX_VALUE / next) {
                    break;
                }
                times *= next;
                end++;
            }
            return new Power(text.substring(0, end), times, text.substring(end));
        }
    }
}
