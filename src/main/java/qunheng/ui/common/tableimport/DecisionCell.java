package qunheng.ui.common.tableimport;

import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;

/** What is decided about a value that differs. */
final class DecisionCell extends TableCell<ValueRow, ValueRow> {
    private final PreviewViewModel model;
    private final ComboBox<ValueRow.Option> box = new ComboBox<>();
    private boolean showing;

    DecisionCell(Session session, PreviewViewModel model) {
        this.model = model;
        box.setMaxWidth(Double.MAX_VALUE);
        box.promptTextProperty().bind(session.text("tableimport.choose"));
        box.setOnAction(event -> {
            var row = getItem();
            if (!showing && row != null && box.getValue() != null) {
                model.decide(row, box.getValue().decision());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ValueRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null || row.options().isEmpty()) {
            setGraphic(null);
            return;
        }
        showing = true;
        if (!box.getItems().equals(row.options())) {
            box.getItems().setAll(row.options());
        }
        box.setValue(row.options().stream()
                .filter(option -> Objects.equals(option.decision(), model.decision(row)))
                .findFirst()
                .orElse(null));
        showing = false;
        box.setAccessibleText(row.indicator() + " " + row.year());
        setGraphic(box);
    }
}
