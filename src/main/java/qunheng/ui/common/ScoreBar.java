package qunheng.ui.common;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/**
 * A number on a scale, small enough for a card or a table cell: a band for what it can still become, a mark for what it
 * is, a line for what is asked. Whatever is NaN is not drawn, so a missing number never looks like 0.
 */
public final class ScoreBar extends Region {
    private static final double HEIGHT_IN_EM = 0.6;
    private static final double MARK = 4;

    private final DoubleProperty value = new SimpleDoubleProperty(Double.NaN);
    private final DoubleProperty low = new SimpleDoubleProperty(Double.NaN);
    private final DoubleProperty high = new SimpleDoubleProperty(Double.NaN);
    private final DoubleProperty threshold = new SimpleDoubleProperty(Double.NaN);
    private final DoubleProperty most = new SimpleDoubleProperty(100);
    private final Region track = part("score-bar-track");
    private final Region reached = part("score-bar-reached");
    private final Region band = part("score-bar-band");
    private final Region mark = part("score-bar-mark");
    private final Region line = part("score-bar-threshold");

    public ScoreBar() {
        getStyleClass().add("score-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMouseTransparent(true);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(track, reached, band, mark, line);
        for (var property : new DoubleProperty[] {value, low, high, threshold, most}) {
            property.subscribe(number -> requestLayout());
        }
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }

    /** Shows a score of 0–100 in its interval. */
    public void show(double score, double lowest, double highest) {
        show(score, lowest, highest, Double.NaN, 100);
    }

    /** Shows a number on a scale from 0 to {@code end} against a threshold. */
    public void show(double number, double lowest, double highest, double asked, double end) {
        value.set(number);
        low.set(lowest);
        high.set(highest);
        threshold.set(asked);
        most.set(end);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round(javafx.scene.text.Font.getDefault().getSize() * HEIGHT_IN_EM);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 96;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 32;
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = getHeight();
        track.resizeRelocate(0, Math.round(height / 3), width, Math.round(height / 3));
        place(reached, 0, value.get(), Math.round(height / 3), Math.round(height / 3));
        place(
                band,
                low.get(),
                high.get() > low.get() ? high.get() : Double.NaN,
                Math.round(height / 6),
                Math.round(height * 2 / 3));
        stroke(mark, value.get(), MARK);
        stroke(line, threshold.get(), 2);
    }

    private void place(Region part, double from, double to, double y, double height) {
        part.setVisible(!Double.isNaN(from) && !Double.isNaN(to));
        if (part.isVisible()) {
            var x = x(from);
            part.resizeRelocate(x, y, Math.max(0, x(to) - x), height);
        }
    }

    private void stroke(Region part, double at, double width) {
        part.setVisible(!Double.isNaN(at));
        if (part.isVisible()) {
            var x = Math.clamp(x(at) - width / 2, 0, Math.max(0, getWidth() - width));
            part.resizeRelocate(snapPositionX(x), 0, width, getHeight());
        }
    }

    private double x(double number) {
        return snapPositionX(Math.clamp(number / most.get(), 0, 1) * getWidth());
    }
}
