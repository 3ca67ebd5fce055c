package qunheng.ui.regions.data;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Choices;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.FormSection;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** What of the file becomes the table: doubtful names to explain, remarks to read, names to give. */
final class TableFields extends VBox {
    private final Session session;
    private final TableViewModel model;

    TableFields(Session session, TableViewModel model) {
        super(12);
        this.session = session;
        this.model = model;
        var kept = kept();
        var section = new FormSection(session, "regions.import.name")
                .full(new FieldBox(session, "regions.import.kept", kept))
                .half(new FieldBox(session, "regions.table.name", text("import-name", model.name())))
                .half(new FieldBox(session, "regions.table.source", text("import-source", model.source())))
                .half(new FieldBox(session, "regions.table.measure", text("import-measure", model.measure())))
                .half(new FieldBox(session, "regions.table.unit", text("import-unit", model.unit())));
        section.getStyleClass().remove("card");
        getChildren().addAll(doubts(), remarks(), section);
    }

    private ComboBox<Kept> kept() {
        var kept = Choices.of(session, List.<Kept>of(), this::word, model.kept());
        kept.setId("import-kept");
        kept.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Kept item) {
                return word(item); // shown as well while the choice is not in the list yet
            }

            @Override
            public @Nullable Kept fromString(String text) {
                return null; // nothing is typed
            }
        });
        model.keepable().addListener((ListChangeListener<Kept>) change -> {
            var chosen = model.kept().get();
            kept.getItems().setAll(model.keepable());
            model.kept().set(model.keepable().contains(chosen) ? chosen : model.keepable().getFirst());
        });
        return kept;
    }

    private Node doubts() {
        var doubts = new VBox(8);
        doubts.setId("import-doubts");
        model.doubts().addListener((ListChangeListener<Doubt>) change ->
                doubts.getChildren().setAll(model.doubts().stream().map(this::doubt).toList()));
        return doubts;
    }

    private Node remarks() {
        var remarks = new VBox(8);
        remarks.setId("import-remarks");
        model.remarks().addListener((ListChangeListener<String>) change -> {
            remarks.getChildren().clear();
            model.remarks().forEach(remark -> {
                var line = Sentences.of(remark);
                line.getStyleClass().add("caution");
                line.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
                remarks.getChildren().add(line);
            });
        });
        return remarks;
    }

    private Node doubt(Doubt doubt) {
        var items = new ArrayList<qunheng.knowledge.@Nullable Region>(doubt.candidates());
        items.addFirst(null);
        var box = Choices.of(
                session,
                items,
                region -> region == null
                        ? session.messages().get("regions.import.leaveOut")
                        : region.name().in(session.language().get()),
                doubt.answer());
        box.setMaxWidth(Region.USE_PREF_SIZE);
        var label = new Label();
        label.textProperty().bind(session.text("regions.import.doubt", doubt.spelling()));
        label.setWrapText(true);
        label.setLabelFor(box);
        box.accessibleTextProperty().bind(label.textProperty());
        var row = new HBox(8, label, box);
        row.getStyleClass().add("import-doubt");
        return row;
    }

    private String word(@Nullable Kept kept) {
        if (kept == null) {
            return "";
        }
        var messages = session.messages();
        return kept.of() == Kept.Of.FIRMS_OF_SIZE
                ? messages.get("regions.import.kept.size", kept.size() + 1, model.keepable().size() - 2)
                : messages.of(kept.of(), "regions");
    }

    private static TextField text(String id, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }
}
