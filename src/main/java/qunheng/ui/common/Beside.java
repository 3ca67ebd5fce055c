package qunheng.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Parts beside one another where there is room, else below one another, so that large text on a small screen stays
 * whole.
 *
 * <p>Beside one another they share the width by their weights and all have the full height; below one another each has
 * the full width and the height that it asks for here.
 */
public final class Beside extends Pane {
    private static final double EM = 14;
    private static final double GAP = 16;

    /**
     * @param weight share of the width beside the others
     * @param height below the others, in em
     */
    private record Part(Region node, double weight, double height) {}

    private final Session session;
    private final double room;
    private final List<Part> parts = new ArrayList<>();
    private double least;

    /** @param room width in em from which the parts stand beside one another */
    public Beside(Session session, double room) {
        this.session = session;
        this.room = room;
        session.textScale().subscribe(scale -> requestLayout());
    }

    public Beside add(Region node, double weight, double height) {
        parts.add(new Part(node, weight, height));
        getChildren().add(node);
        return this;
    }

    /** The least height in em while they stand beside one another. */
    public Beside atLeast(double height) {
        least = height;
        return this;
    }

    private double em() {
        return EM * session.textScale().get();
    }

    private boolean besides(double width) {
        return width < 0 || width >= room * em();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return besides(width) ? least * em() : computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (besides(width)) {
            return parts.stream().mapToDouble(part -> part.height() * em()).max().orElse(0);
        }
        return parts.stream().mapToDouble(part -> height(part, width)).sum() + GAP * (parts.size() - 1);
    }

    /** A part that is itself of this kind knows its height. */
    private double height(Part part, double width) {
        return part.node() instanceof Beside inner ? inner.prefHeight(width) : part.height() * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return room * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (besides(getWidth())) {
            var weights = parts.stream().mapToDouble(Part::weight).sum();
            var width = getWidth() - GAP * (parts.size() - 1);
            var x = 0.0;
            for (var part : parts) {
                var share = Math.floor(width * part.weight() / weights);
                part.node().resizeRelocate(x, 0, share, getHeight());
                x += share + GAP;
            }
        } else {
            var y = 0.0;
            for (var part : parts) {
                var height = height(part, getWidth());
                part.node().resizeRelocate(0, y, getWidth(), height);
                y += height + GAP;
            }
        }
    }
}
