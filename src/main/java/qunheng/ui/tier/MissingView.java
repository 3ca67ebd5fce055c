package qunheng.ui.tier;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Session;

/** What is missing for the next tier, as a short list that needs no manual. */
final class MissingView extends VBox {
    /** So many indicators are named; the ledger has all of them. */
    private static final int NAMED = 4;

    private final Session session;
    private final TierViewModel model;
    private final VBox list = new VBox();

    MissingView(Session session, TierViewModel model) {
        this.session = session;
        this.model = model;
        getStyleClass().addAll("card", "missing");
        var title = new Label();
        title.textProperty().bind(model.missingTitle());
        title.setWrapText(true);
        title.getStyleClass().add("reading-title");
        title.setId("missing-title");
        list.getStyleClass().add("missing-list");
        list.setId("missing-list");
        getChildren().addAll(title, list);
        model.missing().subscribe(this::show);
    }

    private void show(List<MissingRow> rows) {
        list.getChildren().setAll(rows.stream().map(this::item).toList());
    }

    private VBox item(MissingRow row) {
        var button = new Button(row.name());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().addAll("missing-button", "missing-name");
        button.setOnAction(event -> model.selected().set(row.path()));
        button.setAccessibleText(session.messages().get("tier.missing.spoken", row.name(), row.reason()));
        var mark = new OutcomeMark();
        mark.show(row.outcome(), session.messages().of(row.outcome(), "tiering"));
        mark.setMinWidth(USE_PREF_SIZE);
        var reason = new Label(row.reason());
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        var line = new HBox(mark, reason);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("missing-line");
        var item = new VBox(button, line);
        item.getStyleClass().add("missing-item");
        if (!row.lacking().isEmpty()) {
            var links = new VBox();
            links.getStyleClass().add("lacking");
            row.lacking().stream()
                    .limit(NAMED)
                    .forEach(one -> links.getChildren().add(GateView.link(session, model, one)));
            if (row.lacking().size() > NAMED) {
                links.getChildren()
                        .add(new Label(session.messages()
                                .get("tier.missing.more", row.lacking().size() - NAMED)));
            }
            item.getChildren().add(links);
        }
        return item;
    }
}
