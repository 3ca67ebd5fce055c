package qunheng.ui.tier.packs;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.ui.common.EditedControls;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.Session;

/** All thresholds of a copy, each with its place and its source. */
final class CopyView extends VBox {
    private final Session session;
    private final CopyViewModel model;
    private final TextField name = new TextField();

    CopyView(Session session, CopyViewModel model) {
        this.session = session;
        this.model = model;
        getStyleClass().add("sheet-form");
        name.textProperty().bindBidirectional(model.name());
        name.setId("pack-name");
        getChildren().add(new FieldBox(session, "tier.packs.name", name));
        for (var i = 0; i < model.lines().size(); i++) {
            getChildren().add(line(model.lines().get(i), i));
        }
    }

    TextField name() {
        return name;
    }

    private Node line(CopyViewModel.Line line, int number) {
        var place = label(model.place(line.line()));
        var threshold = line.line().threshold();
        var source = label(session.messages().get(
                "tier.source",
                session.numbers().value(threshold.value()),
                session.messages().of(threshold.status(), "tier"),
                threshold.source().in(session.language().get())));
        source.getStyleClass().add(Styles.TEXT_MUTED);
        var field = EditedControls.line(session, line.value());
        field.setId("threshold-" + number);
        field.setAccessibleText(place.getText());
        field.setMinWidth(110);
        field.setMaxWidth(110);
        var problem = label("");
        problem.textProperty().bind(line.value().problem());
        problem.getStyleClass().add(Styles.DANGER);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        var texts = new VBox(place, source, problem);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var box = new HBox(texts, field);
        box.getStyleClass().add("inline");
        return box;
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
