package qunheng.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** The same grid several times on one colour scale: what changes is colour, so each tile says its value on pointing. */
public final class TileMultiplesPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 6;

    /**
     * One grid and what stands above it.
     *
     * @param chosen whether it is the one that other figures show
     */
    public record Panel(String title, List<Tile> tiles, boolean chosen) {
        public Panel {
            tiles = List.copyOf(tiles);
        }
    }

    private final transient List<Panel> panels;
    private final transient TileLegend legend;
    private @Nullable String selected;

    public TileMultiplesPlot(ChartTheme theme, List<Panel> panels, TileLegend legend) {
        super(theme);
        this.panels = List.copyOf(panels);
        this.legend = legend;
    }

    public void select(@Nullable String key) {
        selected = key;
        fireChangeEvent();
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var key = new TileLegendDrawing(
                legend, panels.stream().flatMap(panel -> panel.tiles().stream()).anyMatch(Tile::ringed), true);
        var foot = key.height(theme(), theme().length(230));
        var room = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - foot);
        var across = columns(room);
        var down = (panels.size() + across - 1) / across;
        var width = room.width / across;
        var height = room.height / down;
        for (var i = 0; i < panels.size(); i++) {
            var row = i / across;
            var column = i - row * across;
            drawPanel(
                    pen,
                    panels.get(i),
                    new Rectangle2D.Double(
                            room.x + column * width + GAP, room.y + row * height, width - 2 * GAP, height - GAP),
                    marks);
        }
        key.draw(pen, new Rectangle2D.Double(area.getX() + 6, area.getMaxY() - foot, theme().length(230), foot));
    }

    /** As many columns as make the tiles largest. */
    private int columns(Rectangle2D room) {
        var best = 1;
        var largest = 0.0;
        for (var across = 1; across <= panels.size(); across++) {
            var down = (panels.size() + across - 1) / across;
            var size = side(panels.getFirst(), room.getWidth() / across - 2 * GAP, room.getHeight() / down - GAP);
            if (size > largest + 0.1) {
                largest = size;
                best = across;
            }
        }
        return best;
    }

    private double head() {
        return Pen.lineHeight(theme().bold(12)) + theme().length(2);
    }

    /** Of one tile, so that the grid fits under its title. */
    private double side(Panel panel, double width, double height) {
        var rows = panel.tiles().stream().mapToInt(Tile::row).max().orElse(1);
        var columns = panel.tiles().stream().mapToInt(Tile::column).max().orElse(1);
        return Math.min(width / columns, (height - head()) / rows);
    }

    private void drawPanel(Pen pen, Panel panel, Rectangle2D box, Marks marks) {
        var theme = theme();
        var head = head();
        var side = side(panel, box.getWidth(), box.getHeight());
        var columns = panel.tiles().stream().mapToInt(Tile::column).max().orElse(1);
        var left = box.getCenterX() - side * columns / 2;
        var middle = box.getY() + head / 2;
        pen.text(
                panel.title(),
                left,
                middle,
                theme.bold(12),
                panel.chosen() ? theme.accent() : theme.text(),
                Align.LEFT);
        if (panel.chosen()) {
            var below = middle + theme.length(9);
            pen.line(
                    new Line2D.Double(left, below, left + Pen.width(panel.title(), theme.bold(12)), below),
                    theme.accent(),
                    2);
        }
        var font = theme.font(11);
        var named = font.getSize() * 1.3 < side
                && panel.tiles().stream().allMatch(tile -> Pen.width(tile.brief(), font) + 4 < side);
        for (var tile : panel.tiles()) {
            var cell = new Rectangle2D.Double(
                    left + (tile.column() - 1) * side,
                    box.getY() + head + (tile.row() - 1) * side,
                    side - 1.5,
                    side - 1.5);
            if (tile.hasData()) {
                pen.fill(cell, legend.fill(theme, tile.value()));
            } else {
                pen.fill(cell, theme.surface());
                pen.line(cell, theme.grid(), 1, 2, 2);
            }
            if (tile.ringed()) {
                pen.line(cell, theme.own(), 2);
            }
            if (tile.key().equals(selected)) {
                pen.line(cell, theme.text(), 2);
            }
            if (named) {
                var ink = tile.hasData() ? ChartTheme.onFill(legend.fill(theme, tile.value())) : theme.muted();
                pen.text(tile.brief(), cell.getCenterX(), cell.getCenterY(), font, ink, Align.CENTRE);
            }
            marks.add(cell, tile.key(), tile.tooltip());
        }
    }
}
