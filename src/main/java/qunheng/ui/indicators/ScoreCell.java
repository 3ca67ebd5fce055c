package qunheng.ui.indicators;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.ScoreBar;
import qunheng.ui.common.Session;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/** The score of the latest value against its goalposts, as a bar and a number. */
final class ScoreCell extends TableCell<IndicatorsRow, IndicatorsRow> {
    private static final PseudoClass NOT_APPLICABLE = PseudoClass.getPseudoClass("not-applicable");

    private final Session session;
    private final ScoreBar bar = new ScoreBar();
    private final Label number = new Label();
    private final HBox content = new HBox(bar, number);

    ScoreCell(Session session) {
        this.session = session;
        getStyleClass().add("score-cell");
        number.getStyleClass().add("score-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        bar.setMinWidth(16);
        HBox.setHgrow(bar, Priority.ALWAYS);
        content.getStyleClass().add("score-line");
        content.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    protected void updateItem(@Nullable IndicatorsRow item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(NOT_APPLICABLE, !empty && item instanceof IndicatorRow line && !line.applicable());
        if (empty || !(item instanceof IndicatorRow row)) {
            words(null, null);
        } else if (!row.applicable()) {
            var words = session.messages().get("indicators.score.notApplicable");
            words(words, words);
        } else if (Double.isNaN(row.score())) {
            words(session.numbers().score(row.score()), session.messages().get("indicators.mark.missing"));
        } else {
            number.setText(session.numbers().score(row.score()));
            bar.show(row.score(), Double.NaN, Double.NaN);
            words(null, session.messages().get("indicators.score.spoken", number.getText()));
            setGraphic(content);
        }
    }

    private void words(@Nullable String text, @Nullable String spoken) {
        setText(text);
        setGraphic(null);
        setAccessibleText(spoken);
    }
}
