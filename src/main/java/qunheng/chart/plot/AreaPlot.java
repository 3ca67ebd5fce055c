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

/** Areas on a projected plane, coloured by a value, with the outlines that belong to none and a line that must be read. */
public final class AreaPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;

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
        var foot = key.height(theme, theme.length(220)) + theme.length(4);
        var room = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - foot);
        var onPaper = onPaper(room);
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
        key.draw(pen, new Rectangle2D.Double(area.getX() + 4, area.getMaxY() - foot, theme.length(220), foot));
        var font = theme.bold(12);
        var width = area.getWidth() - theme.length(240);
        var y = area.getMaxY() - foot + theme.length(12);
        for (var line : Pen.wrap(imprint.words(), font, width)) {
            pen.text(line, area.getMaxX() - 4, y, font, imprint.warning() ? theme.own() : theme.text(), Align.RIGHT);
            y += Pen.lineHeight(font);
        }
    }

    /** The whole map as large as it fits; outlines that lie far from the areas still count. */
    private AffineTransform onPaper(Rectangle2D room) {
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
        var scale = Math.min(room.getWidth() / box.getWidth(), room.getHeight() / box.getHeight());
        var transform = AffineTransform.getTranslateInstance(room.getCenterX(), room.getCenterY());
        transform.scale(scale, -scale);
        transform.translate(-box.getCenterX(), -box.getCenterY());
        return transform;
    }
}
