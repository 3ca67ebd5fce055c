package qunheng.ui.common;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/**
 * A card that is chosen among its siblings, with lines of its own below one another. Siblings share the width alike,
 * and one of them is always chosen.
 */
public class ChoiceCard extends ToggleButton {
    private static final double WIDEST_TIP = 400;

    private final double narrowest;
    private final VBox content = new VBox();
    private final Tooltip tip = new Tooltip();

    /** @param narrowest least width in em; narrower than that, fewer cards stand in a row */
    protected ChoiceCard(ToggleGroup group, double narrowest) {
        this.narrowest = narrowest;
        getStyleClass().add("choice-card");
        content.getStyleClass().add("choice-card-content");
        content.prefWidthProperty()
                .bind(widthProperty().map(width -> width.doubleValue() - snappedLeftInset() - snappedRightInset()));
        content.maxWidthProperty().bind(content.prefWidthProperty());
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setToggleGroup(group);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setPrefWidth(10); // a small wish, so that the width is shared alike
        setAlignment(Pos.TOP_LEFT);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST_TIP);
        setTooltip(tip);
        setOnAction(event -> setSelected(true));
    }

    protected void lines(Node... nodes) {
        content.getChildren().setAll(nodes);
    }

    /** What a pointer sees in full and a screen reader says. */
    protected void describe(String shown, String spoken) {
        tip.setText(shown);
        setAccessibleText(spoken);
    }

    /** Lines may wrap, so the height follows from the width. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrowest * getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        var sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + content.prefHeight(width < 0 ? -1 : width - sides) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
