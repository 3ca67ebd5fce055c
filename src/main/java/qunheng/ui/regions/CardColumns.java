package qunheng.ui.regions;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Cards in as many columns as fit, each going to the column that is shortest so far, so that a wide window leaves no
 * holes and a narrow one clips nothing.
 */
final class CardColumns extends Pane {
    private static final double GAP = 16;

    private final ObservableDoubleValue narrowest;
    /** Heights of wrapped text are dear to compute and asked for several times a layout. */
    private List<Place> arranged = List.of();
    private double arrangedWidth = -1;

    /** @param narrowest the least width of a column */
    CardColumns(ObservableDoubleValue narrowest, Node... cards) {
        this.narrowest = narrowest;
        narrowest.subscribe(this::requestLayout);
        getChildren().addAll(cards);
    }

    @Override
    public void requestLayout() {
        arrangedWidth = -1;
        super.requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * narrowest.get() + GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? computePrefWidth(-1) : width).stream()
                .mapToDouble(place -> place.y() + place.height())
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        for (var place : arrange(getWidth())) {
            place.card().resizeRelocate(place.x(), place.y(), place.width(), place.height());
        }
    }

    private record Place(Node card, double x, double y, double width, double height) {}

    private List<Place> arrange(double width) {
        if (width != arrangedWidth) {
            arranged = places(width);
            arrangedWidth = width;
        }
        return arranged;
    }

    private List<Place> places(double width) {
        var columns = Math.max(1, (int) ((width + GAP) / (narrowest.get() + GAP)));
        columns = Math.min(columns, Math.max(1, getManagedChildren().size()));
        var columnWidth = snapSizeX((width - GAP * (columns - 1)) / columns - 0.5);
        var heights = new double[columns];
        var places = new ArrayList<Place>();
        for (var card : getManagedChildren()) {
            var shortest = 0;
            for (var i = 1; i < columns; i++) {
                if (heights[i] < heights[shortest]) {
                    shortest = i;
                }
            }
            var height = snapSizeY(card.prefHeight(columnWidth));
            places.add(new Place(card, shortest * (columnWidth + GAP), heights[shortest], columnWidth, height));
            heights[shortest] += height + GAP;
        }
        return places;
    }
}
