package qunheng.ui.indicators;

import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.text.Messages;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** What became of a paste: how much was taken, and every text that was not, with its place and its reason. */
final class RefusedPanel extends VBox {
    /** A text of a whole page is shown by its beginning; copying it back gives all of it. */
    private static final int SHOWN = 200;

    private final Session session;
    private final IndicatorsViewModel model;
    private final TableView<RefusedTexts.Entry> list = new TableView<>();
    private final Label summary = new Label();
    private final Label hints = new Label();
    private final Button asValues = new Button();

    RefusedPanel(Session session, IndicatorsViewModel model) {
        this.session = session;
        this.model = model;
        getStyleClass().add("refused-panel");
        setId("refused-panel");
        visibleProperty().bind(model.refused().showing());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(top(), list());
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.listen(session.language(), language -> say());
        subscriptions.follow(model.refused().outcome(), outcome -> say());
        subscriptions.listen(Bindings.size(model.refused().entries()), size -> say());
    }

    private HBox top() {
        summary.getStyleClass().add("refused-summary");
        summary.setId("paste-outcome");
        summary.setWrapText(true);
        hints.getStyleClass().add(Styles.TEXT_MUTED);
        hints.setWrapText(true);
        hints.managedProperty().bind(hints.textProperty().isNotEmpty());
        var texts = new VBox(summary, hints);
        HBox.setHgrow(texts, Priority.ALWAYS);
        asValues.textProperty().bind(session.text("indicators.paste.asValues"));
        asValues.setOnAction(event -> model.pasteAgainWithoutHeader());
        asValues.managedProperty().bind(asValues.visibleProperty());
        Describe.describe(asValues, session, "indicators.paste.asValues");
        var copy = new Button(null, Icons.of(Feather.COPY));
        copy.setId("copy-refused");
        copy.textProperty().bind(session.text("indicators.refused.copy"));
        copy.setOnAction(event -> model.copyRefused());
        copy.visibleProperty().bind(Bindings.isNotEmpty(model.refused().entries()));
        copy.managedProperty().bind(copy.visibleProperty());
        Describe.describe(copy, session, "indicators.refused.copy");
        var close = new Button(null, Icons.of(Feather.X));
        close.setId("close-refused");
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        close.setOnAction(event -> model.refused().putAway());
        Describe.describe(close, session, "indicators.refused.close");
        for (var button : new Button[] {asValues, copy, close}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var top = new HBox(texts, asValues, copy, close);
        top.getStyleClass().add("refused-top");
        return top;
    }

    private TableView<RefusedTexts.Entry> list() {
        list.getStyleClass().addAll(Styles.DENSE, "refused-list");
        list.setId("refused-list");
        list.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        list.accessibleTextProperty().bind(session.text("indicators.refused"));
        list.setItems(model.refused().entries());
        list.getColumns().add(column("indicators.refused.where", 180, e -> e.where(session.messages())));
        list.getColumns().add(column("indicators.refused.text", 220, e -> shortened(e.typed())));
        list.getColumns().add(column("indicators.refused.reason", 500, e -> e.reason(session.messages())));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.refused().entries()));
        list.managedProperty().bind(list.visibleProperty());
        return list;
    }

    private TableColumn<RefusedTexts.Entry, String> column(
            String key, double width, Function<RefusedTexts.Entry, String> text) {
        var column = new TableColumn<RefusedTexts.Entry, String>();
        column.textProperty().bind(session.text(key));
        column.setPrefWidth(width);
        column.setMaxWidth(width < 300 ? width * 1.5 : Double.MAX_VALUE);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(text.apply(features.getValue())));
        return column;
    }

    private void say() {
        Messages messages = session.messages();
        var outcome = model.refused().outcome().get();
        summary.setText(outcome == null
                ? messages.get("indicators.refused.typed", model.refused().entries().size())
                : outcome.sentence(messages));
        asValues.setVisible(outcome != null && outcome.headerRead());
        var said = new StringBuilder();
        if (outcome != null && outcome.headerRead()) {
            said.append(messages.get("indicators.paste.headerRead"));
        }
        if (outcome != null && outcome.notApplicable() > 0) {
            said.append(said.isEmpty() ? "" : " ")
                    .append(messages.get("indicators.paste.notApplicable", outcome.notApplicable()));
        }
        hints.setText(said.toString());
        list.refresh();
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + '…';
    }
}
