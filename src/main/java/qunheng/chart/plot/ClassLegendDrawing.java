package qunheng.chart.plot;

import java.awt.geom.Rectangle2D;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** The legend of a tile map of kinds, two columns in the space that the two northern rows leave free. */
record ClassLegendDrawing(ClassLegend legend, boolean ring, boolean gaps) {
    void draw(Pen pen, Rectangle2D room) {
        var theme = pen.theme();
        var font = theme.font(11);
        var bold = theme.bold(11);
        var line = Pen.lineHeight(font);
        var y = room.getY() + line / 2;
        for (var part : Pen.wrap(legend.quantity(), bold, room.getWidth())) {
            pen.text(part, room.getX(), y, bold, theme.text(), Align.LEFT);
            y += line;
        }
        var count = legend.classes().size() + (gaps ? 1 : 0) + (ring ? 1 : 0);
        var rows = (count + 1) / 2;
        var swatch = theme.length(12);
        var column = room.getWidth() / 2;
        for (var i = 0; i < count; i++) {
            var x = i < rows ? room.getX() : room.getX() + column;
            var middle = y + (i % rows) * line;
            var box = new Rectangle2D.Double(x, middle - swatch / 2, swatch * 1.4, swatch);
            var words = legend.own();
            if (i < legend.classes().size()) {
                pen.fill(TileMapPlot.rounded(box, 0), legend.classes().get(i).colour());
                pen.line(TileMapPlot.rounded(box, 0.5), theme.tint(theme.text(), 0.2), 1);
                words = legend.classes().get(i).name();
            } else if (gaps && i == legend.classes().size()) {
                TileMapPlot.drawNoData(pen, box);
                words = legend.noData();
            } else {
                pen.line(TileMapPlot.rounded(box, 1.5), theme.own(), theme.length(3));
            }
            var left = box.getMaxX() + 6;
            pen.text(Pen.fit(words, font, x + column - left), left, middle, font, theme.text(), Align.LEFT);
        }
    }
}
