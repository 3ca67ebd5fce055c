package qunheng.ui.regions.data;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.FormSection;
import qunheng.ui.common.Session;

/** What the columns mean. */
final class ColumnsFields extends VBox {
    private final Session session;
    private final ColumnsViewModel model;

    ColumnsFields(Session session, ColumnsViewModel model) {
        this.session = session;
        this.model = model;
        var firms = new CheckBox();
        firms.textProperty().bind(session.text("regions.import.firmsFile"));
        Describe.describe(firms, session, "regions.import.firmsFile");
        firms.selectedProperty().bindBidirectional(model.firms());
        var digits = Choices.of(
                session,
                List.of(0, 1, 2, 3, 4),
                n -> n == null || n == 0
                        ? session.messages().get("regions.import.digits.all")
                        : session.messages().get("regions.import.digits.of", n),
                model.digits());
        var sizes = new TextField();
        sizes.textProperty().bindBidirectional(model.sizes());
        var digitsBox = new FieldBox(session, "regions.import.digits", digits);
        var sizesBox = new FieldBox(session, "regions.import.sizes", sizes);
        List.of(digitsBox, sizesBox).forEach(box -> {
            box.visibleProperty().bind(model.firms());
            box.managedProperty().bind(model.firms());
        });
        var section = new FormSection(session, "regions.import.columns")
                .full(firms)
                .half(new FieldBox(session, "regions.import.region", column("import-region", model.region(), false)))
                .half(new FieldBox(session, "regions.import.amount", column("import-amount", model.amount(), true)))
                .half(new FieldBox(session, "regions.import.industry", column("import-industry", model.industry(), true)))
                .half(new FieldBox(session, "regions.import.year", column("import-year", model.year(), true)))
                .half(digitsBox)
                .half(sizesBox);
        section.getStyleClass().remove("card");
        getChildren().add(section);
    }

    private Node column(String id, ObjectProperty<@Nullable String> chosen, boolean optional) {
        var box = Choices.of(
                session,
                List.<@Nullable String>of(),
                item -> item == null ? session.messages().get("regions.import.noColumn") : item,
                chosen);
        box.setId(id);
        Runnable fill = () -> {
            var items = new ArrayList<@Nullable String>(model.header());
            if (optional) {
                items.addFirst(null);
            }
            box.getItems().setAll(items);
        };
        fill.run();
        model.header().addListener((ListChangeListener<String>) change -> fill.run());
        return box;
    }
}
