package qunheng.chart.region;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.FigureContext;

/** How numbers of regional figures are written. */
final class Figures {
    private static final int DIGITS = 4;
    private static final double SMALLEST_P = 0.0001;

    private Figures() {}

    /** Four digits that count: enough to tell units apart, short enough for a tile. */
    static String shown(FigureContext context, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return context.get("chart.noData.sign");
        }
        if (Math.abs(value) >= 1000) {
            return context.numbers().count(Math.round(value));
        }
        var rounded = BigDecimal.valueOf(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        var format = decimals(context, "0");
        format.setMaximumFractionDigits(6);
        return format.format(rounded);
    }

    /** Three decimals, as statistics are printed. */
    static String three(FigureContext context, double value) {
        return Double.isNaN(value) ? context.get("chart.noData.sign") : decimals(context, "0.000").format(value);
    }

    /** A p: three decimals, four below a thousandth, and never 0. */
    static String p(FigureContext context, double value) {
        if (value < SMALLEST_P) {
            return context.get("chart.p.below", decimals(context, "0.0000").format(SMALLEST_P));
        }
        return value < 0.001 ? decimals(context, "0.0000").format(value) : three(context, value);
    }

    /** The same after the letter p: "= 0.012", "< 0.0001". */
    static String pPhrase(FigureContext context, double value) {
        return value < SMALLEST_P ? p(context, value) : context.get("chart.p.equal", p(context, value));
    }

    static Cell threeCell(FigureContext context, double value) {
        return Cell.number(three(context, value), value);
    }

    static Cell pCell(FigureContext context, double value) {
        return Cell.number(p(context, value), value);
    }

    static DecimalFormat decimals(FigureContext context, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(context.messages().locale()));
    }
}
