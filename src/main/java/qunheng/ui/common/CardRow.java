package qunheng.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** Cards side by side, all of one width; each row is as high as its highest card needs to be at that width. */
public class CardRow extends Pane {
    private static final double GAP = 12;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As many columns as fit, filled evenly: four cards stand as 4, 2 + 2 or one below another, never as 3 + 1. */
    private int columns(double width) {
        var count = Math.max(1, getManagedChildren().size());
        var widest = getManagedChildren().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
        var fitting = width < 0 ? count : Math.clamp((long) Math.floor((width + GAP) / (widest + GAP)), 1, count);
        var rows = Math.ceilDiv(count, fitting);
        return Math.ceilDiv(count, rows);
    }

    private double share(double width, int columns) {
        return Math.floor((width - (columns - 1) * GAP) / columns);
    }

    @Override
    protected double computePrefHeight(double width) {
        var cards = getManagedChildren();
        var columns = columns(width);
        var height = 0.0;
        for (var first = 0; first < cards.size(); first += columns) {
            height += (first > 0 ? GAP : 0) + rowHeight(first, columns, width < 0 ? -1 : share(width, columns));
        }
        return height;
    }

    private double rowHeight(int first, int columns, double share) {
        return getManagedChildren().stream()
                .skip(first)
                .limit(columns)
                .mapToDouble(card -> card.prefHeight(share))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(card -> card.prefWidth(height) + GAP).sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(card -> card.minWidth(height)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var cards = getManagedChildren();
        var columns = columns(getWidth());
        var share = share(getWidth(), columns);
        var y = 0.0;
        for (var first = 0; first < cards.size(); first += columns) {
            var height = rowHeight(first, columns, share);
            for (var i = first; i < Math.min(first + columns, cards.size()); i++) {
                cards.get(i).resizeRelocate((i - first) * (share + GAP), y, share, height);
            }
            y += height + GAP;
        }
    }
}
