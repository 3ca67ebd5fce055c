package qunheng.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** The same grid several times on one colour scale: what changes is colour alone, so each tile says its value on pointing. */
public final class TileMultiplesPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double SHAPE = 0.95;

    /** One grid and what stands above it. */
    public record Panel(String title, List<Tile> tiles) {
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
        var foot = theme().length(58);
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
                    new Rectangle2D.Double(room.x + column * width + 6, room.y + row * height, width - 12, height - 8),
                    marks);
        }
        new TileLegendDrawing(legend, false)
                .draw(pen, new Rectangle2D.Double(area.getX() + 6, area.getMaxY() - foot, theme().length(230), foot));
    }

    /** As many columns as make the grids largest. */
    private int columns(Rectangle2D room) {
        var best = 1;
        var largest = 0.0;
        for (var across = 1; across <= panels.size(); across++) {
            var down = (panels.size() + across - 1) / across;
            var size = Math.min(room.getWidth() / across, room.getHeight() / down * SHAPE);
            if (size > largest) {
                largest = size;
                best = across;
            }
        }
        return best;
    }

    private void drawPanel(Pen pen, Panel panel, Rectangle2D box, Marks marks) {
        var theme = theme();
        var head = Pen.lineHeight(theme.bold(12));
        pen.text(panel.title(), box.getX() + 2, box.getY() + head / 2, theme.bold(12), theme.text(), Align.LEFT);
        var rows = panel.tiles().stream().mapToInt(Tile::row).max().orElse(1);
        var columns = panel.tiles().stream().mapToInt(Tile::column).max().orElse(1);
        var side = Math.min(box.getWidth() / columns, (box.getHeight() - head) / rows);
        for (var tile : panel.tiles()) {
            var cell = new Rectangle2D.Double(
                    box.getX() + (tile.column() - 1) * side,
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
            marks.add(cell, tile.key(), tile.tooltip());
        }
    }
}
