package qunheng.ui.diagnosis;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.LinkedHashMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** The cut-offs of the diagnoses, each with its standard value and whose number that is. */
final class CutoffSheet {
    private static final int COLUMNS = 2;

    private final Session session;
    private final LinkedHashMap<String, TextField> fields = new LinkedHashMap<>();
    private final HashMap<String, StringProperty> problems = new HashMap<>();

    private CutoffSheet(Session session) {
        this.session = session;
    }

    static Sheet of(Session session, DiagnosisViewModel model) {
        var editor = new CutoffSheet(session);
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        var half = new ColumnConstraints();
        half.setPercentWidth(100.0 / COLUMNS);
        half.setFillWidth(true);
        grid.getColumnConstraints().setAll(half, half);
        var at = 0;
        for (var row : model.cutoffs()) {
            grid.add(editor.field(row), at % COLUMNS, at / COLUMNS);
            at++;
        }
        var reset = new Button(session.messages().get("diagnosis.cutoff.reset"));
        reset.getStyleClass().add(Styles.SMALL);
        reset.setId("cutoffs-reset");
        reset.setOnAction(event -> session.knowledge().diagnoses().cutoffs().forEach(cutoff -> editor.set(
                cutoff.id(), session.numbers().editable(cutoff.standard().value()))));
        var content = new VBox(
                LabelCards.wrapped(session.messages().get("diagnosis.cutoffs.lead"), Styles.TEXT_MUTED), reset, grid);
        content.getStyleClass().add("sheet-form");
        var sheet = new Sheet(session, session.text("diagnosis.cutoffs"), content)
                .wide()
                .cancel("common.cancel")
                .confirm("diagnosis.cutoff.keep", () -> editor.keep(model));
        var first = editor.fields.values().stream().findFirst();
        first.ifPresent(sheet::startAt);
        return sheet;
    }

    private void set(String id, String value) {
        var field = fields.get(id);
        if (field != null) {
            field.setText(value);
        }
    }

    private boolean keep(DiagnosisViewModel model) {
        var typed = new HashMap<String, String>();
        fields.forEach((id, field) -> typed.put(id, field.getText()));
        var refused = model.keepCutoffs(typed);
        problems.forEach((id, problem) -> problem.set(refused.getOrDefault(id, "")));
        return refused.isEmpty();
    }

    private Node field(CutoffRow row) {
        var field = new TextField(row.value());
        field.setId("cutoff-" + row.id());
        field.getStyleClass().add("number-field");
        field.setMaxWidth(TextField.USE_PREF_SIZE);
        field.setAccessibleText(row.name());
        field.setAccessibleHelp(row.standard() + ' ' + row.source());
        fields.put(row.id(), field);
        var name = LabelCards.wrapped(row.name(), "field-label");
        name.setLabelFor(field);
        var hint = LabelCards.wrapped(
                session.messages().get("diagnosis.cutoff.source", row.standard(), row.status(), row.source()),
                "field-hint");
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        var sentence = new SimpleStringProperty("");
        problems.put(row.id(), sentence);
        var problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        problem.setWrapText(true);
        problem.textProperty().bind(sentence);
        problem.visibleProperty().bind(sentence.isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var box = new VBox(name, field, problem, hint);
        box.getStyleClass().add("field-box");
        return box;
    }
}
