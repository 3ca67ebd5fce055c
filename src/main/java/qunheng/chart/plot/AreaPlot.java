package qunheng.chart.plot;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/**
 * Areas on a projected plane, coloured by a value, with the outlines that belong to none and a line that must be read.
 */
public final class AreaPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;

    /** Width of the legend, and of the imprint where the map stands between them. */
    private static final double KEY = 220;

    /**
     * One area.
     *
     * @param shape on the plane, north upwards
     * @param value NaN where there is no data
     */
    public record Patch(String key, Path2D shape, double value, String tooltip, boolean ringed) {}

    /**
     * The line below the map.
     *
     * @param warning whether it says that something is missing
     */
    public record Imprint(String words, boolean warning) {}

    private final transient List<Patch> patches;
    private final transient List<Path2D> outlines;
    private final transient TileLegend legend;
    private final transient Imprint imprint;
    private @Nullable String selected;

    public AreaPlot(ChartTheme theme, List<Patch> patches, List<Path2D> outlines, TileLegend legend, Imprint imprint) {
        super(theme);
        this.patches = List.copyOf(patches);
        this.outlines = List.copyOf(outlines);
        this.legend = legend;
        this.imprint = imprint;
    }

    public void select(@Nullable String key) {
        selected = key;
        fireChangeEvent();
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var key = new TileLegendDrawing(legend, patches.stream().anyMatch(Patch::ringed), false);
        var foot = key.height(theme, theme.length(KEY)) + theme.length(4);
        var onPaper = onPaper(area, foot, theme.length(KEY + 12));
        for (var patch : patches) {
            var shape = onPaper.createTransformedShape(patch.shape());
            pen.fill(shape, Double.isNaN(patch.value()) ? theme.surface() : legend.fill(theme, patch.value()));
            pen.line(shape, theme.tint(theme.text(), 0.35), 0.7);
            marks.add(shape, patch.key(), patch.tooltip());
        }
        for (var outline : outlines) {
            pen.line(onPaper.createTransformedShape(outline), theme.tint(theme.text(), 0.6), 1.2);
        }
        for (var patch : patches) {
            Shape shape = onPaper.createTransformedShape(patch.shape());
            if (patch.ringed()) {
                pen.line(shape, theme.own(), theme.length(2.5));
            }
            if (patch.key().equals(selected)) {
                pen.line(shape, theme.text(), theme.length(2.2));
            }
        }
        key.draw(pen, new Rectangle2D.Double(area.getX() + 4, area.getMaxY() - foot, theme.length(KEY), foot));
        var font = theme.bold(12);
        var width = area.getWidth() - theme.length(240);
        var y = area.getMaxY() - foot + theme.length(12);
        for (var line : Pen.wrap(imprint.words(), font, width)) {
            pen.text(line, area.getMaxX() - 4, y, font, imprint.warning() ? theme.own() : theme.text(), Align.RIGHT);
            y += Pen.lineHeight(font);
        }
    }

    /**
     * The whole map as large as it fits, above the line of the legend or, on a wide surface, between legend and imprint
     * at its full height. Outlines that lie far from the areas still count.
     */
    private AffineTransform onPaper(Rectangle2D area, double foot, double side) {
        var box = box();
        var above = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - foot);
        var between = new Rectangle2D.Double(
                area.getX() + side, area.getY(), area.getWidth() - 2 * side, area.getHeight());
        var room = scale(box, between) > scale(box, above) ? between : above;
        var transform = AffineTransform.getTranslateInstance(room.getCenterX(), room.getCenterY());
        transform.scale(scale(box, room), -scale(box, room));
        transform.translate(-box.getCenterX(), -box.getCenterY());
        return transform;
    }

    private static double scale(Rectangle2D box, Rectangle2D room) {
        return Math.min(room.getWidth() / box.getWidth(), room.getHeight() / box.getHeight());
    }

    private Rectangle2D box() {
        Rectangle2D box = new Rectangle2D.Double();
        var first = true;
        for (var patch : patches) {
            box = first ? patch.shape().getBounds2D() : box.createUnion(patch.shape().getBounds2D());
            first = false;
        }
        for (var outline : outlines) {
            box = first ? outline.getBounds2D() : box.createUnion(outline.getBounds2D());
            first = false;
        }
        return box;
    }
}
