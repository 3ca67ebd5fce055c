package qunheng.chart.plot;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import qunheng.chart.plot.ScatterPlot.Axis;
import qunheng.chart.plot.ScatterPlot.Tick;

/** Round numbers along an axis. */
public final class AxisTicks {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    private AxisTicks() {}

    /** An axis over at least two values with about so many ticks, ending at ticks. */
    public static Axis linear(String label, double low, double high, int about, Locale locale) {
        var from = low == high ? low - Math.max(1, Math.abs(low) / 10) : low;
        var to = low == high ? high + Math.max(1, Math.abs(high) / 10) : high;
        var step = step((to - from) / Math.max(1, about));
        var first = Math.floor(from / step + 1e-9);
        var last = Math.ceil(to / step - 1e-9);
        var ticks = new ArrayList<Tick>();
        var format = format(step, locale);
        for (var i = first; i <= last; i++) {
            var value = i * step;
            ticks.add(new Tick(value, format.format(value == 0 ? 0 : value)));
        }
        return new Axis(label, first * step, last * step, ticks);
    }

    /** An axis of logarithms to base 2 from one power of 2 to another, with 1 on it. */
    public static Axis powersOfTwo(String label, int low, int high, Locale locale) {
        var ticks = new ArrayList<Tick>();
        var format = new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(locale));
        for (var power = low; power <= high; power++) {
            if (high - low <= 6 || power % 2 == 0) {
                ticks.add(new Tick(power, format.format(Math.pow(2, power))));
            }
        }
        return new Axis(label, low, high, ticks);
    }

    public static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static double step(double rough) {
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (var round : ROUND) {
            if (round * power >= rough - 1e-12) {
                return round * power;
            }
        }
        return 10 * power;
    }

    private static DecimalFormat format(double step, Locale locale) {
        var decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        var two = Math.abs(step * Math.pow(10, decimals) - Math.rint(step * Math.pow(10, decimals))) > 1e-9;
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMaximumFractionDigits(two ? decimals + 1 : decimals);
        return format;
    }

    /** The values of the ticks as a list, for a colour scale. */
    public static List<TileLegend.Tick> scale(Axis axis) {
        return axis.ticks().stream().map(tick -> new TileLegend.Tick(tick.value(), tick.shown())).toList();
    }
}
