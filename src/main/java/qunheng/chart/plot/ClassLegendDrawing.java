package qunheng.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** The legend of a tile map of kinds, two columns in the space that the two northern rows leave free. */
record ClassLegendDrawing(ClassLegend legend, boolean ring, boolean gaps) implements KeyDrawing {
    private static final int USUAL_COLUMNS = 2;

    @Override
    public double width(ChartTheme theme) {
        return entry(theme);
    }

    @Override
    public double height(ChartTheme theme, double width) {
        return height(theme, width, most(theme, width));
    }

    private double height(ChartTheme theme, double width, int columns) {
        var title = Pen.wrap(legend.quantity(), theme.bold(11), width).size();
        return Pen.lineHeight(theme.font(11)) * (title + (names().size() + columns - 1) / columns);
    }

    /** As many columns as a width has room for. */
    private int most(ChartTheme theme, double width) {
        return Math.clamp((int) (width / entry(theme)), 1, names().size());
    }

    /** Two columns where they fit; more where two would be too high. */
    private int columns(ChartTheme theme, Rectangle2D room) {
        var most = most(theme, room.getWidth());
        var columns = Math.min(USUAL_COLUMNS, most);
        while (columns < most && height(theme, room.getWidth(), columns) > room.getHeight()) {
            columns++;
        }
        return columns;
    }

    private double entry(ChartTheme theme) {
        return theme.length(12) * 1.4
                + 6
                + names().stream().mapToDouble(name -> Pen.width(name, theme.font(11))).max().orElse(0)
                + theme.length(10);
    }

    private List<String> names() {
        var names = new ArrayList<String>();
        legend.classes().forEach(entry -> names.add(entry.name()));
        if (gaps) {
            names.add(legend.noData());
        }
        if (ring) {
            names.add(legend.own());
        }
        return names;
    }

    @Override
    public void draw(Pen pen, Rectangle2D room) {
        var theme = pen.theme();
        var font = theme.font(11);
        var bold = theme.bold(11);
        var line = Pen.lineHeight(font);
        var y = room.getY() + line / 2;
        for (var part : Pen.wrap(legend.quantity(), bold, room.getWidth())) {
            pen.text(part, room.getX(), y, bold, theme.text(), Align.LEFT);
            y += line;
        }
        var names = names();
        var columns = columns(theme, room);
        var rows = (names.size() + columns - 1) / columns;
        var swatch = theme.length(12);
        var column = Math.min(room.getWidth() / columns, Math.max(entry(theme), theme.length(150)));
        for (var i = 0; i < names.size(); i++) {
            var x = room.getX() + i / rows * column;
            var middle = y + i % rows * line;
            var box = new Rectangle2D.Double(x, middle - swatch / 2, swatch * 1.4, swatch);
            if (i < legend.classes().size()) {
                pen.fill(TileMapPlot.rounded(box, 0), legend.classes().get(i).colour());
                pen.line(TileMapPlot.rounded(box, 0.5), theme.tint(theme.text(), 0.2), 1);
            } else if (gaps && i == legend.classes().size()) {
                TileMapPlot.drawNoData(pen, box);
            } else {
                pen.line(TileMapPlot.rounded(box, 1.5), theme.own(), theme.length(3));
            }
            var left = box.getMaxX() + 6;
            pen.text(Pen.fit(names.get(i), font, x + column - left), left, middle, font, theme.text(), Align.LEFT);
        }
    }
}
