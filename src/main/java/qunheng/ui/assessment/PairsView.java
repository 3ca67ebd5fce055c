package qunheng.ui.assessment;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Describe;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.TableButtons;

/** Lens against lens: scores, what both use, and where the difference comes from. */
final class PairsView extends TabScroll {
    private static final int STRONG = 4;

    private final Session session;
    private final TableView<LensPair> table = new TableView<>();
    private final Label sentence = new Label();
    private final GridPane matrix = new GridPane();

    PairsView(ScreenContext context, AssessmentViewModel model, ObservableValue<Boolean> shown) {
        this.session = context.session();
        columns();
        table.setId("pairs-table");
        Describe.describe(table, session, "assessment.pair.table");
        table.setTooltip(null);
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
        model.pairs().when(shown).subscribe(this::fill);

        var lead = new Label();
        lead.textProperty().bind(session.text("assessment.pair.intro"));
        lead.setWrapText(true);
        lead.getStyleClass().add(Styles.TEXT_MUTED);
        lead.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lead, Priority.ALWAYS);
        var buttons = new TableButtons(
                        context,
                        () -> AssessmentTables.pairs(
                                Objects.requireNonNull(model.reading().get()), model.pairs().get()))
                .copyFrom(table);
        var line = new HBox(lead, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");

        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var heading = new Label();
        heading.textProperty().bind(session.text("assessment.pair.matrix"));
        heading.getStyleClass().add("reading-label");
        matrix.getStyleClass().add("overlap-matrix");
        var right = new VBox(sentence, heading, matrix);
        right.getStyleClass().add("pair-detail");
        var scroll = new ScrollPane(right);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.accessibleTextProperty().bind(session.text("assessment.pair.matrix"));
        lay(line, new Beside(session, 64).add(table, 41, 15).add(scroll, 59, 24));
    }

    private void columns() {
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        TextColumns.of(session, "assessment.column.first", 116, false, LensPair::first),
                        TextColumns.of(session, "assessment.column.second", 116, false, LensPair::second),
                        TextColumns.of(session, "assessment.column.firstScore", 44, true, LensPair::firstScore),
                        TextColumns.of(session, "assessment.column.secondScore", 44, true, LensPair::secondScore),
                        TextColumns.of(session, "assessment.column.difference", 64, true, LensPair::differenceText),
                        TextColumns.of(
                                session,
                                "assessment.column.shared",
                                72,
                                true,
                                pair -> Integer.toString(pair.shared()))));
    }

    private void fill(List<LensPair> pairs) {
        var chosen = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(pairs);
        if (!pairs.isEmpty()) {
            table.getSelectionModel().select(Math.min(chosen, pairs.size() - 1));
        }
    }

    private void show(@Nullable LensPair pair) {
        matrix.getChildren().clear();
        matrix.getColumnConstraints().clear();
        sentence.setText(pair == null ? "" : pair.sentence());
        if (pair == null) {
            return;
        }
        var names = new ColumnConstraints();
        names.setHgrow(Priority.SOMETIMES);
        names.setPrefWidth(150);
        names.setMinWidth(110);
        matrix.getColumnConstraints().add(names);
        for (var j = 0; j < pair.secondCriteria().size(); j++) {
            var column = new ColumnConstraints(56, 88, 120);
            column.setHalignment(HPos.CENTER);
            column.setHgrow(Priority.SOMETIMES);
            matrix.getColumnConstraints().add(column);
            matrix.add(name(pair.secondCriteria().get(j), true), j + 1, 0);
        }
        for (var i = 0; i < pair.firstCriteria().size(); i++) {
            matrix.add(name(pair.firstCriteria().get(i), false), 0, i + 1);
            for (var j = 0; j < pair.secondCriteria().size(); j++) {
                matrix.add(count(pair, i, j), j + 1, i + 1);
            }
        }
    }

    private static Label name(String name, boolean column) {
        var label = new Label(name);
        label.setWrapText(true);
        label.setTooltip(new Tooltip(name));
        label.getStyleClass().add(column ? "overlap-column" : "overlap-row");
        return label;
    }

    private Label count(LensPair pair, int i, int j) {
        var shared = pair.overlaps().get(i).get(j);
        var label = new Label(shared == 0 ? "·" : Integer.toString(shared));
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER);
        label.getStyleClass().addAll("overlap-cell", "overlap-" + Math.min(shared, STRONG));
        label.setAccessibleText(session.messages().get(
                "assessment.pair.cell", pair.firstCriteria().get(i), pair.secondCriteria().get(j), shared));
        return label;
    }
}
