package qunheng.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.NumberFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** Takes JFreeChart's own look away from its x–y plots and gives them the theme's. */
public final class XyStyle {
    private static final Color NONE = new Color(0, 0, 0, 0);

    private XyStyle() {}

    public static NumberAxis axis(
            ChartTheme theme, @Nullable String label, double low, double high, double step, NumberFormat format) {
        var axis = new NumberAxis(label);
        axis.setRange(low, high);
        axis.setTickUnit(new NumberTickUnit(step, format));
        axis.setLabelFont(theme.font(12));
        axis.setLabelPaint(theme.muted());
        axis.setTickLabelFont(theme.font(11));
        axis.setTickLabelPaint(theme.muted());
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    public static XYPlot plot(ChartTheme theme, ValueAxis x, ValueAxis y) {
        var plot = new XYPlot(null, x, y, null);
        plot.setBackgroundPaint(theme.background());
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(theme.grid());
        plot.setRangeGridlinePaint(theme.grid());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(4, 4, 4, 12));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return plot;
    }

    public static void legendBelow(JFreeChart chart, ChartTheme theme) {
        var legend = new LegendTitle(chart.getPlot());
        legend.setItemFont(theme.font(12));
        legend.setItemPaint(theme.text());
        legend.setBackgroundPaint(NONE);
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
        chart.addLegend(legend);
    }

    public static BasicStroke line(ChartTheme theme, double width) {
        return new BasicStroke((float) theme.length(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    public static BasicStroke dashed(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 5}, 0);
    }
}
