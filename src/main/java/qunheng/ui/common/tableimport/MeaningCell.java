package qunheng.ui.common.tableimport;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import qunheng.project.tableimport.Meaning;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Session;

/** The choice of what a column means. */
final class MeaningCell extends TableCell<Integer, Integer> {
    private final TableImportViewModel model;
    private final MeaningWords words;
    private final ComboBox<Meaning> box;
    private final javafx.beans.property.ObjectProperty<@Nullable Meaning> value =
            new javafx.beans.property.SimpleObjectProperty<>();
    private boolean showing;

    MeaningCell(Session session, TableImportViewModel model, MeaningWords words) {
        this.model = model;
        this.words = words;
        box = Choices.of(session, java.util.List.<Meaning>of(), words::of, value);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(14);
        value.subscribe(chosen -> {
            var at = getItem();
            var now = model.mapping().get();
            if (!showing && at != null && now != null && chosen != null && at < now.columns().size()) {
                model.mean(now.withColumn(at, now.columns().get(at).withMeaning(chosen)));
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Integer at, boolean empty) {
        super.updateItem(at, empty);
        var now = model.mapping().get();
        if (empty || at == null || now == null || at >= now.columns().size()) {
            setGraphic(null);
            return;
        }
        var column = now.columns().get(at);
        showing = true;
        var choices = words.choices(column, now.layout(), model.project().assessmentYear());
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        value.set(column.meaning());
        showing = false;
        box.setAccessibleText(column.header());
        setGraphic(box);
    }
}
