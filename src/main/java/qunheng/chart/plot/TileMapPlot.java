package qunheng.chart.plot;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/**
 * Equal tiles at roughly the places of their units: no boundary that could be wrong, no small unit that vanishes. Each
 * tile prints its name and its value; the colour only repeats the value. A unit without data is hatched and dashed.
 */
public final class TileMapPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double WIDEST = 1.5;
    private static final double TALLEST = 1.1;

    private final transient List<Tile> tiles;
    private final transient TileLegend legend;
    private final int rows;
    private final int columns;
    private @Nullable String selected;

    public TileMapPlot(ChartTheme theme, List<Tile> tiles, TileLegend legend) {
        super(theme);
        this.tiles = List.copyOf(tiles);
        this.legend = legend;
        rows = tiles.stream().mapToInt(Tile::row).max().orElse(1);
        columns = tiles.stream().mapToInt(Tile::column).max().orElse(1);
    }

    public void select(@Nullable String key) {
        selected = key;
        fireChangeEvent();
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var gap = theme().length(3);
        var width = (area.getWidth() + gap) / columns;
        var height = (area.getHeight() + gap) / rows;
        width = Math.min(width, height * WIDEST);
        height = Math.min(height, width * TALLEST);
        var left = area.getCenterX() - (width * columns - gap) / 2;
        var top = area.getCenterY() - (height * rows - gap) / 2;
        for (var tile : tiles) {
            var box = new Rectangle2D.Double(
                    left + (tile.column() - 1) * width, top + (tile.row() - 1) * height, width - gap, height - gap);
            drawTile(pen, tile, box);
            marks.add(box, tile.key(), tile.tooltip());
        }
        new TileLegendDrawing(legend, tiles.stream().anyMatch(Tile::ringed))
                .draw(pen, new Rectangle2D.Double(left, top, width * 3 - gap, height * 2.75));
    }

    private void drawTile(Pen pen, Tile tile, Rectangle2D box) {
        var theme = theme();
        var shape = rounded(box, 0);
        Color ink;
        if (tile.hasData()) {
            var fill = fill(theme, tile.value());
            pen.fill(shape, fill);
            pen.line(rounded(box, 0.5), theme.tint(theme.text(), 0.14), 1);
            ink = ChartTheme.onFill(fill);
        } else {
            drawNoData(pen, box);
            ink = theme.muted();
        }
        if (tile.ringed()) {
            pen.line(rounded(box, 2.5), theme.background(), theme.length(5));
            pen.line(rounded(box, 1.5), theme.own(), theme.length(3));
        }
        if (tile.key().equals(selected)) {
            pen.line(rounded(box, -1), theme.background(), 4);
            pen.line(rounded(box, -1), theme.text(), 2);
        }
        drawWords(pen, tile, box, ink);
    }

    static void drawNoData(Pen pen, Rectangle2D box) {
        var theme = pen.theme();
        pen.fill(rounded(box, 0), theme.surface());
        var inner = new Rectangle2D.Double(
                box.getX() + 3, box.getY() + 3, Math.max(0, box.getWidth() - 6), Math.max(0, box.getHeight() - 6));
        pen.hatch(inner, theme.grid(), theme.length(7), 1);
        pen.line(rounded(box, 0.5), theme.muted(), 1, 3, 3);
    }

    private static void drawWords(Pen pen, Tile tile, Rectangle2D box, Color ink) {
        var theme = pen.theme();
        var room = box.getWidth() - 6;
        var height = box.getHeight();
        if (!tile.hasData()) {
            pen.fill(
                    new Rectangle2D.Double(
                            box.getX() + 6, box.getCenterY() - height * 0.38, box.getWidth() - 12, height * 0.76),
                    theme.surface());
        }
        var size = size(List.of(tile.name()), room, Math.min(13, height / theme.textScale() * 0.27), theme);
        var lines = List.of(tile.name());
        if (size < 10 && tile.name().contains(" ")) {
            lines = List.of(tile.name().split(" ", 2));
            size = size(lines, room, Math.min(11, height / theme.textScale() * 0.22), theme);
        }
        var font = theme.font(size);
        var step = font.getSize() * 1.12;
        var middle = box.getCenterY() - height * (lines.size() > 1 ? 0.16 : 0.19) - step * (lines.size() - 1) / 2;
        for (var line : lines) {
            pen.text(Pen.fit(line, font, room), box.getCenterX(), middle, font, ink, Align.CENTRE);
            middle += step;
        }
        var valueFont = theme.bold(size(List.of(tile.shown()), room, Math.min(15, height / theme.textScale() * 0.31), theme));
        pen.text(
                tile.shown(),
                box.getCenterX(),
                box.getCenterY() + height * (lines.size() > 1 ? 0.27 : 0.2),
                valueFont,
                ink,
                Align.CENTRE);
    }

    /** The largest size, not under 8, at which every line fits. */
    private static double size(List<String> lines, double room, double wanted, ChartTheme theme) {
        var size = Math.floor(wanted);
        while (size > 8 && width(lines, theme.font(size)) > room) {
            size--;
        }
        return Math.max(8, size);
    }

    private static double width(List<String> lines, java.awt.Font font) {
        return lines.stream().mapToDouble(line -> Pen.width(line, font)).max().orElse(0);
    }

    private Color fill(ChartTheme theme, double value) {
        var span = legend.high() - legend.low();
        return theme.quantity().at(span == 0 ? 0 : (value - legend.low()) / span);
    }

    static RoundRectangle2D rounded(Rectangle2D box, double inset) {
        var arc = Math.min(14, box.getHeight() * 0.22) - inset;
        return new RoundRectangle2D.Double(
                box.getX() + inset,
                box.getY() + inset,
                box.getWidth() - 2 * inset,
                box.getHeight() - 2 * inset,
                arc,
                arc);
    }
}
