package qunheng.chart.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.Mark;
import qunheng.chart.Pen;

/** What the drawn forms share: the background, the pen, and marks that answer the mouse. */
public abstract class FigurePlot extends Plot {
    private static final long serialVersionUID = 1L;
    private static final double SMALLEST = 40;

    private final transient ChartTheme theme;

    protected FigurePlot(ChartTheme theme) {
        this.theme = theme;
    }

    @Override
    public String getPlotType() {
        return getClass().getSimpleName();
    }

    @Override
    public void draw(
            Graphics2D target,
            Rectangle2D area,
            @Nullable Point2D anchor,
            @Nullable PlotState parent,
            @Nullable PlotRenderingInfo info) {
        if (info != null) {
            info.setPlotArea(area);
            info.setDataArea(area);
        }
        if (area.getWidth() < SMALLEST || area.getHeight() < SMALLEST) {
            return;
        }
        var pen = new Pen(target, theme);
        pen.fill(area, theme.background());
        drawFigure(pen, area, (shape, key, tooltip) -> mark(info, shape, key, tooltip));
    }

    /** Takes the marks while a form is drawn. */
    @FunctionalInterface
    public interface Marks {
        void add(Shape area, String key, String tooltip);
    }

    protected abstract void drawFigure(Pen pen, Rectangle2D area, Marks marks);

    protected ChartTheme theme() {
        return theme;
    }

    private static void mark(@Nullable PlotRenderingInfo info, Shape area, String key, String tooltip) {
        if (info != null && info.getOwner() != null) {
            var entities = info.getOwner().getEntityCollection();
            if (entities != null) {
                entities.add(new Mark(area, key, tooltip));
            }
        }
    }
}
