package qunheng.ui.assessment.method;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two nodes side by side, each with half of the width, both from the top. */
final class Halves extends GridPane {
    private static final double GAP = 16;

    Halves(Node left, Node right) {
        setHgap(GAP);
        for (var i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
        for (var node : new Node[] {left, right}) {
            setValignment(node, javafx.geometry.VPos.TOP);
        }
        addRow(0, left, right);
    }
}
