package qunheng.ui.assessment.method;

import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import javafx.scene.layout.HBox;
import qunheng.model.InvalidValue;
import qunheng.text.NumberFormats;
import qunheng.ui.common.EditedControls;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.Session;

/**
 * A number that belongs to a choice of method; kept when the field is left, refused in a sentence where it cannot be.
 */
final class NumberInput extends HBox {
    private static final double WIDTH = 96;

    private final EditedField<Double> field;

    /** @param key of the label; {@code <key>.hint} says what the number may be */
    NumberInput(Session session, String key, DoublePredicate allowed, DoubleConsumer keep) {
        var formats = NumberFormats.in(qunheng.model.Language.EN);
        field = new EditedField<>(
                session,
                Double.NaN,
                formats::editable,
                typed -> {
                    var value = NumberFormats.parse(typed);
                    if (value.isEmpty() || !allowed.test(value.getAsDouble())) {
                        var shown = typed.length() > 20 ? typed.substring(0, 20) + '…' : typed;
                        throw new InvalidValue("method.number.refused", shown);
                    }
                    return value.getAsDouble();
                },
                keep::accept);
        var control = EditedControls.line(session, field);
        control.setPrefWidth(WIDTH);
        control.setMaxWidth(WIDTH);
        getChildren().add(new FieldBox(session, key, control).problem(field.problem()));
        managedProperty().bind(visibleProperty());
    }

    /** Shows a number; NaN hides the field, because the choice has none. */
    void show(double value) {
        setVisible(!Double.isNaN(value));
        field.show(value);
    }
}
