package qunheng.ui.assessment;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Describe;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.TableButtons;

/** What is missing, with the points at stake; what does not apply, with the reason; what is old. */
final class NotCountedView extends VBox {
    NotCountedView(ScreenContext context, AssessmentViewModel model, ObservableValue<Boolean> shown) {
        var session = context.session();
        getStyleClass().add("tab-content");
        var table = table(session);
        table.setId("not-counted-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        Describe.describe(table, session, "assessment.notCounted.table");
        table.setTooltip(null);
        model.notCounted().when(shown).subscribe(rows -> table.getItems().setAll(rows));

        var lead = new Label();
        lead.textProperty().bind(session.text("assessment.notCounted.intro"));
        lead.setWrapText(true);
        lead.getStyleClass().add(Styles.TEXT_MUTED);
        lead.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lead, Priority.ALWAYS);
        var open = new Button();
        open.textProperty().bind(session.text("assessment.explain.openIndicators"));
        open.getStyleClass().add(Styles.SMALL);
        open.setMinWidth(USE_PREF_SIZE);
        open.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        open.setOnAction(event -> model.openIndicators(
                table.getSelectionModel().getSelectedItem().id()));
        Describe.describe(open, session, "assessment.explain.openIndicators");
        var buttons = new TableButtons(
                        context,
                        () -> AssessmentTables.notCounted(
                                Objects.requireNonNull(model.reading().get()),
                                session.knowledge().lens(model.lens().get()),
                                model.notCounted().get()))
                .copyFrom(table);
        var line = new HBox(lead, open, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        getChildren().addAll(line, table);
    }

    private static TableView<NotCounted> table(Session session) {
        var table = new TableView<NotCounted>();
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        TextColumns.of(
                                session,
                                "assessment.column.kind",
                                84,
                                false,
                                row -> session.messages().of(row.kind(), "assessment")),
                        TextColumns.of(session, "assessment.column.indicator", 230, false, NotCounted::name),
                        TextColumns.of(session, "assessment.column.stake", 84, true, NotCounted::stakeText),
                        TextColumns.of(session, "assessment.column.where", 220, false, NotCounted::where),
                        TextColumns.of(session, "assessment.column.reason", 380, false, NotCounted::reason)));
        var nothing = new Label();
        nothing.textProperty().bind(session.text("assessment.notCounted.none"));
        table.setPlaceholder(nothing);
        return table;
    }
}
