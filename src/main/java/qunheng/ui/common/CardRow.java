package qunheng.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** Cards side by side, all of one width and as high as the highest needs to be at that width. */
public class CardRow extends Pane {
    private static final double GAP = 12;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double share(double width) {
        var count = getManagedChildren().size();
        return count == 0 ? 0 : Math.floor((width - (count - 1) * GAP) / count);
    }

    @Override
    protected double computePrefHeight(double width) {
        var share = width < 0 ? -1 : share(width);
        return getManagedChildren().stream().mapToDouble(card -> card.prefHeight(share)).max().orElse(0);
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
        var widest = getManagedChildren().stream().mapToDouble(card -> card.minWidth(height)).max().orElse(0);
        var count = getManagedChildren().size();
        return count * widest + Math.max(0, count - 1) * GAP;
    }

    @Override
    protected void layoutChildren() {
        var share = share(getWidth());
        var x = 0.0;
        for (var card : getManagedChildren()) {
            card.resizeRelocate(x, 0, share, getHeight());
            x += share + GAP;
        }
    }
}
