package qunheng.ui.assessment.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import qunheng.text.NumberFormats;
import qunheng.ui.common.Session;

/** One judgement of a pair: a number in the matrix, numbers with words in the list. NaN is "not judged". */
final class JudgementBox extends ComboBox<Double> {
    private static final double WIDTH = 74;

    private final Session session;
    private final Tooltip tip = new Tooltip();
    private boolean showing;

    JudgementBox(Session session, DoubleConsumer judge) {
        this.session = session;
        var items = new ArrayList<Double>(List.of(Double.NaN));
        items.addAll(AhpViewModel.SCALE);
        getItems().setAll(items);
        setVisibleRowCount(10);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getStyleClass().add("judgement");
        setTooltip(tip);
        setCellFactory(view -> new Judgement(true));
        setButtonCell(new Judgement(false));
        valueProperty().subscribe(value -> {
            if (!showing && value != null) {
                judge.accept(value);
            }
        });
    }

    void show(double value, String row, String column) {
        showing = true;
        setValue(value);
        showing = false;
        setAccessibleText(session.messages().get("method.ahp.cell", row, column));
        tip.setText(getAccessibleText());
    }

    private String words(double value) {
        if (Double.isNaN(value)) {
            return session.messages().get("method.judgement.open");
        }
        var times = Long.toString(Math.round(value >= 1 ? value : 1 / value));
        var strength = session.messages().get("method.judgement." + times);
        if (times.equals("1")) {
            return session.messages().get("method.judgement.same", AhpViewModel.fraction(value), strength);
        }
        return session.messages()
                .get(
                        value > 1 ? "method.judgement.row" : "method.judgement.column",
                        AhpViewModel.fraction(value),
                        strength);
    }

    private final class Judgement extends ListCell<Double> {
        private final boolean inList;

        Judgement(boolean inList) {
            this.inList = inList;
        }

        @Override
        protected void updateItem(@Nullable Double item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setText("");
            } else if (inList) {
                setText(words(item));
            } else {
                setText(Double.isNaN(item) ? NumberFormats.MISSING : AhpViewModel.fraction(item));
            }
        }
    }
}
