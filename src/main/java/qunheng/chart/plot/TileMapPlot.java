package qunheng.chart.plot;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
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
    /** The least height of a tile whose name takes two lines. */
    private static final double TWO_LINES = 36;

    /** Share of a hexagon's height that each of its two points takes. */
    private static final double HEX_POINT = 0.25;

    private final transient List<Tile> tiles;
    private final transient TileKey legend;
    private final boolean hexagons;
    private final int rows;
    private final int columns;
    private @Nullable String selected;

    public TileMapPlot(ChartTheme theme, List<Tile> tiles, TileKey legend) {
        this(theme, tiles, legend, false);
    }

    /** @param hexagons whether every second row is shifted by half a tile, so that each has six neighbours */
    public TileMapPlot(ChartTheme theme, List<Tile> tiles, TileKey legend, boolean hexagons) {
        super(theme);
        this.hexagons = hexagons;
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
        var key = key();
        var grid = grid(area);
        var place = inside(grid, key);
        if (place == null) {
            var column = Math.min(key.width(theme()), area.getWidth() * 0.45);
            var beside = grid(new Rectangle2D.Double(
                    area.getX() + column, area.getY(), area.getWidth() - column, area.getHeight()));
            var band = key.height(theme(), area.getWidth()) + theme().length(6);
            var below = grid(new Rectangle2D.Double(
                    area.getX(), area.getY() + band, area.getWidth(), Math.max(1, area.getHeight() - band)));
            var aside = beside.width() * beside.height() >= below.width() * below.height()
                    && key.height(theme(), column) <= area.getHeight();
            grid = aside ? beside : below;
            place = new Rectangle2D.Double(
                    area.getX(), area.getY(), aside ? column : area.getWidth(), aside ? area.getHeight() : band);
        }
        drawTiles(pen, grid, marks);
        key.draw(pen, place);
    }

    /** Where the tiles stand: the first one's corner, and how far it is to the next. */
    private record Grid(double left, double top, double width, double height, double gap) {}

    private Grid grid(Rectangle2D area) {
        var gap = theme().length(3);
        var across = hexagons ? columns + 0.5 : columns;
        var down = hexagons ? rows + HEX_POINT / (1 - HEX_POINT) : rows;
        var width = (area.getWidth() + gap) / across;
        var height = (area.getHeight() + gap) / down;
        width = Math.min(width, height * WIDEST);
        height = Math.min(height, width * TALLEST);
        return new Grid(
                area.getCenterX() - (width * across - gap) / 2,
                area.getCenterY() - (height * down - gap) / 2,
                width,
                height,
                gap);
    }

    private KeyDrawing key() {
        var ring = tiles.stream().anyMatch(Tile::ringed);
        return switch (legend) {
            case TileLegend scale -> new TileLegendDrawing(scale, ring, false);
            case ClassLegend kinds ->
                new ClassLegendDrawing(kinds, ring, tiles.stream().anyMatch(tile -> !tile.hasData()));
        };
    }

    /**
     * In the corner that the north-west leaves free: three columns by three rows, or six by two; null if it is too
     * small.
     */
    private @Nullable Rectangle2D inside(Grid grid, KeyDrawing key) {
        var narrow =
                new Rectangle2D.Double(grid.left(), grid.top(), grid.width() * 3 - grid.gap(), grid.height() * 2.85);
        var wide = new Rectangle2D.Double(grid.left(), grid.top(), grid.width() * 5, grid.height() * 2);
        var wider = new Rectangle2D.Double(grid.left(), grid.top(), grid.width() * 5.9, grid.height() * 2);
        var places = legend instanceof ClassLegend ? List.of(wide, wider, narrow) : List.of(narrow, wider);
        return places.stream()
                .filter(place -> key.width(theme()) * 0.75 <= place.getWidth())
                .filter(place -> key.height(theme(), place.getWidth()) <= place.getHeight())
                .findFirst()
                .orElse(null);
    }

    private void drawTiles(Pen pen, Grid grid, Marks marks) {
        for (var tile : tiles) {
            var shift = hexagons && tile.row() % 2 == 0 ? grid.width() / 2 : 0;
            var tall = hexagons ? grid.height() / (1 - HEX_POINT) : grid.height();
            var box = new Rectangle2D.Double(
                    grid.left() + shift + (tile.column() - 1) * grid.width(),
                    grid.top() + (tile.row() - 1) * grid.height(),
                    grid.width() - grid.gap(),
                    tall - grid.gap());
            drawTile(pen, tile, box);
            marks.add(outline(box, 0), tile.key(), tile.tooltip());
        }
    }

    private Shape outline(Rectangle2D box, double inset) {
        if (!hexagons) {
            return rounded(box, inset);
        }
        var shape = new Path2D.Double();
        var point = box.getHeight() * HEX_POINT;
        shape.moveTo(box.getCenterX(), box.getY() + inset);
        shape.lineTo(box.getMaxX() - inset, box.getY() + point + inset / 2);
        shape.lineTo(box.getMaxX() - inset, box.getMaxY() - point - inset / 2);
        shape.lineTo(box.getCenterX(), box.getMaxY() - inset);
        shape.lineTo(box.getX() + inset, box.getMaxY() - point - inset / 2);
        shape.lineTo(box.getX() + inset, box.getY() + point + inset / 2);
        shape.closePath();
        return shape;
    }

    private void drawTile(Pen pen, Tile tile, Rectangle2D box) {
        var theme = theme();
        var shape = outline(box, 0);
        Color ink;
        if (tile.hasData()) {
            var fill = legend.fill(theme, tile.value());
            pen.fill(shape, fill);
            pen.line(outline(box, 0.5), theme.tint(theme.text(), 0.14), 1);
            ink = ChartTheme.onFill(fill);
        } else {
            if (hexagons) {
                pen.fill(outline(box, 0), theme.surface());
                pen.line(outline(box, 0.5), theme.muted(), 1, 3, 3);
            } else {
                drawNoData(pen, box);
            }
            ink = theme.muted();
        }
        if (tile.ringed()) {
            pen.line(outline(box, 2.5), theme.background(), theme.length(5));
            pen.line(outline(box, 1.5), theme.own(), theme.length(3));
        }
        if (tile.key().equals(selected)) {
            pen.line(outline(box, -1), theme.background(), 4);
            pen.line(outline(box, -1), theme.text(), 2);
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
        if (width(lines, font) > room || (lines.size() > 1 && height < theme.length(TWO_LINES))) {
            lines = List.of(tile.brief());
        }
        var step = font.getSize() * 1.12;
        var middle = box.getCenterY() - height * (lines.size() > 1 ? 0.16 : 0.19) - step * (lines.size() - 1) / 2;
        for (var line : lines) {
            pen.text(Pen.fit(line, font, room), box.getCenterX(), middle, font, ink, Align.CENTRE);
            middle += step;
        }
        var valueFont =
                theme.bold(size(List.of(tile.shown()), room, Math.min(15, height / theme.textScale() * 0.31), theme));
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
