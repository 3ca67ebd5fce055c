package qunheng.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import qunheng.chart.Pen.Align;

/**
 * A figure as it leaves the program: title above, notes and source below, so that a picture in somebody's report still
 * says where its numbers come from and what they are not.
 */
public final class FigurePage {
    private static final double MARGIN = 20;

    private final Figure figure;
    private final double width;
    private final List<String> title;
    private final List<String> foot;
    private final double top;
    private final double chartHeight;
    private final double height;

    public FigurePage(Figure figure) {
        this.figure = figure;
        width = figure.width() + 2 * MARGIN;
        chartHeight = figure.height();
        var theme = figure.theme();
        var words = figure.description();
        var room = width - 2 * MARGIN;
        title = Pen.wrap(words.title(), theme.bold(17), room);
        foot = new ArrayList<>();
        for (var note : words.notes()) {
            foot.addAll(Pen.wrap(note, theme.font(11), room));
        }
        foot.addAll(Pen.wrap(words.source(), theme.font(11), room));
        top = MARGIN + title.size() * Pen.lineHeight(theme.bold(17)) + theme.length(6);
        height = Math.ceil(
                top + chartHeight + theme.length(10) + foot.size() * Pen.lineHeight(theme.font(11)) + MARGIN * 0.7);
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Draws the page with its corner at the origin. */
    public void draw(Graphics2D target) {
        target.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        target.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        target.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        target.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var theme = figure.theme();
        var pen = new Pen(target, theme);
        pen.fill(new Rectangle2D.Double(0, 0, width, height), theme.background());
        var line = Pen.lineHeight(theme.bold(17));
        var middle = MARGIN + line / 2;
        for (var text : title) {
            pen.text(text, MARGIN, middle, theme.bold(17), theme.text(), Align.LEFT);
            middle += line;
        }
        figure.chart().draw(target, new Rectangle2D.Double(MARGIN, top, width - 2 * MARGIN, chartHeight), null, null);
        target.setClip(null);
        line = Pen.lineHeight(theme.font(11));
        middle = top + chartHeight + theme.length(10) + line / 2;
        for (var text : foot) {
            pen.text(text, MARGIN, middle, theme.font(11), theme.muted(), Align.LEFT);
            middle += line;
        }
    }
}
