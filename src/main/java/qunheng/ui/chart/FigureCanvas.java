package qunheng.ui.chart;

import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.text.FontSmoothingType;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;
import qunheng.chart.Figure;
import qunheng.chart.Mark;

/**
 * A figure drawn on a canvas, at most once a frame however often it changes or its room does: drawing is part of
 * layout.
 *
 * <p>The canvas of jfreechart-fx is not used, because it draws again at every event, keeps one graphics object whose
 * fonts and paints no longer are those of the canvas after a redraw, scrolls and zooms where a page should scroll, and
 * has no keyboard. What is used is its bridge from AWT drawing to a JavaFX canvas.
 */
class FigureCanvas extends Region {
    private final Canvas canvas = new Canvas();
    private @Nullable Figure figure;
    private ChartRenderingInfo drawn = new ChartRenderingInfo();
    private double drawnWidth;
    private double drawnHeight;
    private boolean stale = true;

    FigureCanvas() {
        canvas.getGraphicsContext2D().setFontSmoothingType(FontSmoothingType.GRAY);
        getChildren().add(canvas);
        setMinSize(120, 80);
    }

    void show(Figure next) {
        figure = next;
        stale = true;
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return figure == null ? 120 : figure.width();
    }

    @Override
    protected double computePrefHeight(double width) {
        return figure == null ? 80 : figure.height() * figure.theme().textScale();
    }

    @Override
    protected void layoutChildren() {
        var width = Math.floor(getWidth());
        var height = Math.floor(getHeight());
        if (figure == null || width <= 0 || height <= 0 || (!stale && width == drawnWidth && height == drawnHeight)) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        draw(figure, width, height);
        drawnWidth = width;
        drawnHeight = height;
        stale = false;
    }

    private void draw(Figure next, double width, double height) {
        var context = canvas.getGraphicsContext2D();
        context.save();
        context.clearRect(0, 0, width, height);
        var target = new FXGraphics2D(context);
        target.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        target.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        drawn = new ChartRenderingInfo();
        next.chart().draw(target, new Rectangle2D.Double(0, 0, width, height), null, drawn);
        context.restore();
    }

    /** What lies at a point, the last drawn first; null for nothing that has anything to say. */
    @Nullable ChartEntity at(double x, double y) {
        var entities = drawn.getEntityCollection();
        for (var i = entities.getEntityCount() - 1; i >= 0; i--) {
            var entity = entities.getEntity(i);
            if (entity.getToolTipText() != null && entity.getArea().contains(x, y)) {
                return entity;
            }
        }
        return null;
    }

    /** The marks in the order in which they were drawn. */
    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        var entities = drawn.getEntityCollection();
        for (var i = 0; i < entities.getEntityCount(); i++) {
            if (entities.getEntity(i) instanceof Mark mark) {
                marks.add(mark);
            }
        }
        return marks;
    }

    static Bounds bounds(Mark mark) {
        var box = mark.getArea().getBounds2D();
        return new BoundingBox(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }
}
