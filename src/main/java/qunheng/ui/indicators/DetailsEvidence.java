package qunheng.ui.indicators;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.Texts;
import qunheng.ui.common.EditedControls;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** Where a value is from: source, note, and the evidence with who has checked it. */
final class DetailsEvidence extends VBox {
    private final Session session;
    private final DetailsViewModel model;
    private final Label heading = new Label();
    private final Label first = new Label();
    private final Label fact = new Label();
    private final DetailsFile file;
    private final VBox fields;

    DetailsEvidence(Session session, DetailsViewModel model, DetailsFile file) {
        this.session = session;
        this.model = model;
        this.file = file;
        getStyleClass().add("details-section");
        heading.getStyleClass().add("details-heading");
        first.getStyleClass().add("text-muted");
        first.setWrapText(true);
        first.textProperty().bind(session.text("indicators.details.valueFirst"));
        fact.setId("where-from");
        fact.getStyleClass().add("where-from");
        fact.setGraphic(Icons.of(Feather.BOOK_OPEN));
        fact.setWrapText(true);
        fields = new VBox(
                line("indicators.source", "source", model.source()),
                note(),
                line("indicators.evidence.reference", "reference", model.reference()),
                fact,
                file,
                pair(
                        line("indicators.evidence.locator", "locator", model.locator()),
                        line("indicators.evidence.date", "date", model.date())),
                pair(
                        line("indicators.evidence.checkedBy", "checked-by", model.checkedBy()),
                        line("indicators.evidence.validUntil", "valid-until", model.validUntil())));
        fields.getStyleClass().add("details-fields");
        for (var part : new Node[] {first, fields, fact}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        getChildren().addAll(heading, first, fields);
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.follow(model.observation(), observation -> show());
        subscriptions.listen(model.basis(), basis -> show());
        subscriptions.listen(session.language(), language -> show());
        file.follow(subscriptions);
    }

    private void show() {
        var messages = session.messages();
        heading.setText(
                messages.get("indicators.details.evidence", messages.of(model.basis().get(), "model")));
        var observation = model.observation().get();
        first.setVisible(observation == null);
        fields.setVisible(observation != null);
        var from = observation == null
                ? ""
                : session.knowledge()
                        .facts()
                        .find(observation.evidence().reference().strip())
                        .map(found -> FactText.of(session.knowledge(), found, messages))
                        .orElse("");
        fact.setText(from);
        fact.setVisible(!from.isEmpty());
    }

    private Node line(String key, String id, EditedField<String> field) {
        var control = EditedControls.line(session, field);
        control.setId(id);
        limit(control, Texts.NOTE);
        return new FieldBox(session, key, control).problem(field.problem());
    }

    private Node note() {
        TextArea control = EditedControls.lines(session, model.note(), 2);
        control.setId("note");
        limit(control, Texts.NOTE);
        return new FieldBox(session, "indicators.note", control).problem(model.note().problem());
    }

    /**
     * A text far too long is refused as a whole before it is laid out: the field keeps what it had, and the clipboard
     * still holds what was to come.
     */
    private void limit(javafx.scene.control.TextInputControl control, int most) {
        control.setTextFormatter(new TextFormatter<>(change -> {
            if (change.isContentChange() && change.getControlNewText().length() > most
                    && change.getText().length() > 1
                    && change.getControlNewText().length() > change.getControlText().length()) {
                session.tell(
                        Notice.Kind.ERROR, "indicators.text.tooLong", change.getText().length(), most);
                return null;
            }
            return change;
        }));
    }

    private static Node pair(Node left, Node right) {
        var pair = new HBox(left, right);
        pair.getStyleClass().add("details-pair");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return pair;
    }
}
