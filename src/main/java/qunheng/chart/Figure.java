package qunheng.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A chart with its words and the theme it was built for. The chart has no title of its own: the page around it has.
 *
 * @param width that suits the drawing on paper, in points
 * @param height that suits the drawing alone
 */
public record Figure(JFreeChart chart, ChartDescription description, ChartTheme theme, double width, double height) {

    public static Figure of(Plot plot, ChartDescription description, ChartTheme theme, double width, double height) {
        var chart = new JFreeChart(null, theme.font(12), plot, false);
        chart.setBackgroundPaint(theme.background());
        chart.setPadding(new RectangleInsets(6, 8, 6, 8));
        chart.setBorderVisible(false);
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(true);
        return new Figure(chart, description, theme, width, height);
    }

    /** The same drawing where there is less room, or more. */
    public Figure high(double other) {
        return new Figure(chart, description, theme, width, other);
    }
}
