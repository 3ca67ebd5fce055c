package qunheng.ui.indicators;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Icons;

/** The sentence of a refusal, right below the cell that is typed in, or above it where there is no room below. */
final class RefusalBubble extends Pane {
    private static final double GAP = 4;

    private final TextField field;
    private final Label sentence = new Label();

    RefusalBubble(CellEditor editor, TextField field) {
        this.field = field;
        getStyleClass().add("bubble-layer");
        setMouseTransparent(true);
        setPickOnBounds(false);
        sentence.setId("cell-problem");
        sentence.getStyleClass().add("refusal-bubble");
        sentence.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        sentence.setWrapText(true);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        sentence.textProperty().bind(editor.problem());
        sentence.visibleProperty().bind(editor.problem().isNotEmpty());
        // A screen reader hears the reason at the field, where the focus is.
        field.accessibleHelpProperty().bind(editor.problem());
        getChildren().add(sentence);
        editor.problem().subscribe(this::requestLayout);
        field.localToSceneTransformProperty().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        if (field.getScene() == null || !sentence.isVisible()) {
            return;
        }
        var at = sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        var width = Math.min(getWidth() - 2 * GAP, sentence.prefWidth(-1));
        var wide = Math.min(width, 26 * sentence.getFont().getSize());
        var height = sentence.prefHeight(wide);
        var x = Math.clamp(at.getMaxX() - wide, GAP, Math.max(GAP, getWidth() - wide - GAP));
        var below = at.getMaxY() + GAP;
        var y = below + height <= getHeight() ? below : at.getMinY() - GAP - height;
        sentence.resizeRelocate(x, Math.max(GAP, y), wide, height);
    }
}
