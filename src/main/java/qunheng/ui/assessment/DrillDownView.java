package qunheng.ui.assessment;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Describe;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.TableButtons;

/** The tree from the lens down to the observation, its weights, and beside it where the chosen number comes from. */
final class DrillDownView extends VBox {
    private final AssessmentViewModel model;
    private final TreeTableView<DrillDownRow> table = new TreeTableView<>();
    private final TreeTableColumn<DrillDownRow, DrillDownRow> weights;
    private final Map<String, TreeItem<DrillDownRow>> items = new HashMap<>();
    private boolean showing;

    DrillDownView(ScreenContext context, AssessmentViewModel model, ObservableValue<Boolean> shown) {
        this.model = model;
        var session = context.session();
        getStyleClass().add("drill-down");
        var columns = new DrillDownColumns(session, model);
        weights = columns.weight();
        table.getColumns()
                .setAll(List.of(
                        columns.name(),
                        columns.score(),
                        columns.contribution(),
                        weights,
                        columns.share(),
                        columns.value(),
                        columns.data()));
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setEditable(true);
        table.setId("drill-down-table");
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight");
        Describe.describe(table, session, "assessment.tree");
        table.setTooltip(null); // a tooltip over the whole table would hide its rows
        table.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !showing) {
                model.selected().set(item.getValue().path());
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::editOnKey);
        model.tree().when(shown).subscribe(this::show);
        model.selected().subscribe(this::select);

        var split = new SplitPane(table, new ExplanationView(session, model, shown));
        split.setDividerPositions(0.7);
        split.getStyleClass().add("drill-down-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(new WeightBar(context, model, buttons(context)), split);
    }

    private TableButtons buttons(ScreenContext context) {
        return new TableButtons(
                        context,
                        () -> AssessmentTables.drillDown(
                                Objects.requireNonNull(model.reading().get()),
                                Objects.requireNonNull(model.tree().get())))
                .copyFrom(table);
    }

    /** F2, or Enter on a node that carries a weight, edits the weight: the only thing here that can be edited. */
    private void editOnKey(KeyEvent event) {
        var item = table.getSelectionModel().getSelectedItem();
        if (item == null || item.getValue().weightNode() == null || table.getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER) {
            table.edit(table.getRow(item), weights);
            event.consume();
        }
    }

    /** Keeps the items of a tree that has only new numbers, so that what is open stays open. */
    private void show(@Nullable DrillDownRow root) {
        showing = true;
        if (root == null) {
            items.clear();
            table.setRoot(null);
        } else if (table.getRoot() != null && table.getRoot().getValue().path().equals(root.path())) {
            update(table.getRoot(), root);
        } else {
            items.clear();
            var item = item(root);
            item.setExpanded(true);
            table.setRoot(item);
        }
        showing = false;
        select(model.selected().get());
    }

    private TreeItem<DrillDownRow> item(DrillDownRow row) {
        var item = new TreeItem<>(row);
        items.put(row.path(), item);
        row.children().forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    private void update(TreeItem<DrillDownRow> item, DrillDownRow row) {
        item.setValue(row);
        var before = item.getChildren().stream().map(child -> child.getValue().path()).toList();
        var after = row.children().stream().map(DrillDownRow::path).toList();
        if (before.equals(after)) {
            for (var i = 0; i < after.size(); i++) {
                update(item.getChildren().get(i), row.children().get(i));
            }
        } else {
            before.forEach(items::remove);
            item.getChildren().setAll(row.children().stream().map(this::item).toList());
        }
    }

    private void select(String path) {
        var root = table.getRoot();
        if (root == null || showing) {
            return;
        }
        var item = items.getOrDefault(path, root);
        for (var parent = item.getParent(); parent != null; parent = parent.getParent()) {
            parent.setExpanded(true);
        }
        if (table.getSelectionModel().getSelectedItem() != item) {
            showing = true;
            table.getSelectionModel().select(item);
            showing = false;
        }
    }

    /** The sentence about the weights, the way back to equal ones, and what was wrong with a weight. */
    private static final class WeightBar extends VBox {
        WeightBar(ScreenContext context, AssessmentViewModel model, TableButtons buttons) {
            var session = context.session();
            getStyleClass().add("weight-bar");
            var note = new Label();
            note.textProperty().bind(model.weightNote());
            note.setWrapText(true);
            note.getStyleClass().add(Styles.TEXT_MUTED);
            note.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(note, Priority.ALWAYS);
            var reset = new javafx.scene.control.Button();
            reset.textProperty().bind(session.text("assessment.weights.reset"));
            reset.visibleProperty().bind(model.weightsChanged());
            reset.managedProperty().bind(reset.visibleProperty());
            reset.setMinWidth(USE_PREF_SIZE);
            reset.setId("reset-weights");
            reset.getStyleClass().add(Styles.SMALL);
            reset.setOnAction(event -> model.resetWeights());
            Describe.describe(reset, session, "assessment.weights.reset");
            var line = new HBox(note, reset, buttons);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("toolbar-line");
            var problem = new Label();
            problem.textProperty().bind(model.weightProblem());
            problem.setWrapText(true);
            problem.getStyleClass().addAll("field-problem", Styles.DANGER);
            problem.visibleProperty().bind(model.weightProblem().isNotEmpty());
            problem.managedProperty().bind(problem.visibleProperty());
            getChildren().addAll(line, problem);
        }
    }
}
