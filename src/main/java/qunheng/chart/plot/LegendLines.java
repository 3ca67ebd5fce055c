package qunheng.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** A legend in as many lines as its names need: a swatch, a name, the next. */
final class LegendLines {
    private final List<String> names;
    private final ChartTheme theme;
    private final List<Rectangle2D> swatches = new ArrayList<>();
    private final double height;

    @FunctionalInterface
    interface Swatch {
        void draw(int index, Rectangle2D box);
    }

    LegendLines(List<String> names, double width, ChartTheme theme) {
        this.names = List.copyOf(names);
        this.theme = theme;
        var line = theme.length(20);
        var swatch = theme.length(12);
        var x = 0.0;
        var y = 0.0;
        for (var name : names) {
            var room = swatch * 1.4 + 5 + Pen.width(name, theme.font(11));
            if (x > 0 && x + room > width) {
                x = 0;
                y += line;
            }
            swatches.add(new Rectangle2D.Double(x, y + (line - swatch) / 2, swatch * 1.4, swatch));
            x += room + theme.length(16);
        }
        height = names.isEmpty() ? 0 : y + line + theme.length(4);
    }

    double height() {
        return height;
    }

    void draw(Pen pen, double left, double top, Swatch draw) {
        for (var i = 0; i < names.size(); i++) {
            var at = swatches.get(i);
            var box = new Rectangle2D.Double(left + at.getX(), top + at.getY(), at.getWidth(), at.getHeight());
            draw.draw(i, box);
            pen.text(names.get(i), box.getMaxX() + 5, box.getCenterY(), theme.font(11), theme.muted(), Align.LEFT);
        }
    }
}
