package qunheng.ui.indicators;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/** The score of the latest value against its goalposts, as a bar and a number. */
final class ScoreCell extends TableCell<IndicatorsRow, IndicatorsRow> {
    private final Session session;
    private final Region filled = new Region();
    private final StackPane bar = new StackPane(filled);
    private final Label number = new Label();
    private final HBox content = new HBox(bar, number);

    ScoreCell(Session session) {
        this.session = session;
        getStyleClass().add("score-cell");
        bar.getStyleClass().add("score-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        filled.getStyleClass().add("score-filled");
        number.getStyleClass().add("score-number");
        content.getStyleClass().add("score-line");
        content.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(@Nullable IndicatorsRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || !(item instanceof IndicatorRow row)) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
        } else if (!row.applicable()) {
            setGraphic(null);
            setText(session.messages().get("indicators.score.notApplicable"));
            setAccessibleText(getText());
        } else if (Double.isNaN(row.score())) {
            setGraphic(null);
            setText(session.numbers().score(row.score()));
            setAccessibleText(session.messages().get("indicators.mark.missing"));
        } else {
            setText(null);
            number.setText(session.numbers().score(row.score()));
            filled.maxWidthProperty().bind(bar.widthProperty().multiply(row.score() / 100));
            setAccessibleText(session.messages().get("indicators.score.spoken", number.getText()));
            setGraphic(content);
        }
    }
}
