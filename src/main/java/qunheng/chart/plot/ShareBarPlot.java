package qunheng.chart.plot;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** Wholes as bars of one length, cut into named parts; a part with room says its per cent. */
public final class ShareBarPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double TALLEST_ROW = 46;

    /** @param hatched drawn as "none of the others", without a colour of its own */
    public record Part(String name, Color colour, boolean hatched) {}

    private final transient List<ShareBar> bars;
    private final transient List<Part> parts;

    public ShareBarPlot(ChartTheme theme, List<ShareBar> bars, List<Part> parts) {
        super(theme);
        this.bars = List.copyOf(bars);
        this.parts = List.copyOf(parts);
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var keys = new LegendLines(parts.stream().map(Part::name).toList(), area.getWidth(), theme);
        var font = theme.font(13);
        var labels = Math.min(
                area.getWidth() * 0.32,
                bars.stream().mapToDouble(b -> Pen.width(b.label(), font)).max().orElse(0) + 12);
        var values = bars.stream().mapToDouble(b -> Pen.width(b.shown(), theme.bold(12))).max().orElse(0) + 14;
        var left = area.getX() + labels;
        var width = Math.max(20, area.getMaxX() - values - left);
        var height = Math.min(
                theme.length(TALLEST_ROW), (area.getHeight() - keys.height() - 8) / Math.max(1, bars.size()));
        var y = area.getY() + 4;
        for (var bar : bars) {
            var strip = new Rectangle2D.Double(area.getX(), y, area.getWidth(), height);
            var lines = height < theme.length(31) ? 1 : 2;
            pen.label(bar.label(), left - 10, strip.getCenterY(), labels - 10, lines, font, theme.text(), Align.RIGHT);
            drawBar(pen, bar, new Rectangle2D.Double(left, y + height * 0.18, width, height * 0.64));
            pen.text(bar.shown(), area.getMaxX(), strip.getCenterY(), theme.bold(12), theme.text(), Align.RIGHT);
            marks.add(strip, bar.key(), bar.tooltip());
            y += height;
        }
        keys.draw(pen, area.getX(), y + theme.length(6), (index, box) -> drawPart(pen, parts.get(index), box));
    }

    private void drawBar(Pen pen, ShareBar bar, Rectangle2D whole) {
        var x = whole.getX();
        for (var i = 0; i < parts.size(); i++) {
            var share = bar.shares().get(i);
            var box = new Rectangle2D.Double(x, whole.getY(), whole.getWidth() * share, whole.getHeight());
            drawPart(pen, parts.get(i), box);
            var words = Math.round(share * 100) + "%";
            var font = theme().bold(11);
            if (Pen.width(words, font) + 8 < box.getWidth()) {
                var ground = parts.get(i).hatched() ? theme().surface() : parts.get(i).colour();
                if (parts.get(i).hatched()) {
                    pen.patchedText(words, box.getCenterX(), box.getCenterY(), font, theme().text(), Align.CENTRE);
                } else {
                    pen.text(words, box.getCenterX(), box.getCenterY(), font, ChartTheme.onFill(ground), Align.CENTRE);
                }
            }
            x = box.getMaxX();
        }
    }

    private void drawPart(Pen pen, Part part, Rectangle2D box) {
        if (box.getWidth() <= 0) {
            return;
        }
        pen.fill(box, part.hatched() ? theme().surface() : part.colour());
        if (part.hatched()) {
            pen.hatch(box, theme().grid(), theme().length(6), 1);
        }
        pen.line(box, theme().background(), 1.2);
    }
}
