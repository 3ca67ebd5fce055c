package qunheng.ui.common.tableimport;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.Preference;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Session;
import qunheng.ui.common.tableimport.PreviewViewModel.Shown;

/** Third step: every cell with what would become of it, questions first. Nothing is written before the main button. */
final class PreviewStep extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private static final double LEAST_HEIGHT = 180;

    private final Session session;
    private final PreviewViewModel model;
    private final FilePicker files;
    private final String fileName;

    PreviewStep(Session session, PreviewViewModel model, FilePicker files, String fileName) {
        super(10);
        this.session = session;
        this.model = model;
        this.files = files;
        this.fileName = fileName;
        var summary = new Label();
        summary.setId("tableimport-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.textProperty().bind(model.summary());
        var tables = new StackPane(values(), problems());
        tables.setMinHeight(LEAST_HEIGHT * session.textScale().get());
        VBox.setVgrow(tables, Priority.ALWAYS);
        getChildren().setAll(summary, new QuestionsPane(session, model), bar(), tables);
    }

    private FlowPane bar() {
        var group = new ToggleGroup();
        var pills = new HBox();
        for (var one : Shown.values()) {
            var button = new ToggleButton();
            button.setId("tableimport-show-" + one.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass()
                    .add(switch (one) {
                        case ALL -> Styles.LEFT_PILL;
                        case NEW, DIFFERENT, EQUAL -> Styles.CENTER_PILL;
                        case REFUSED -> Styles.RIGHT_PILL;
                    });
            button.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> session.messages().of(one, "tableimport") + ' ' + model.count(one),
                            model.summary(),
                            session.language()));
            model.filter().subscribe(now -> button.setSelected(now == one));
            button.setOnAction(event -> {
                button.setSelected(true); // one of them always is
                model.filter().set(one);
            });
            pills.getChildren().add(button);
        }
        var mine = button("tableimport-mine", "tableimport.allMine", () -> model.decideAll(Preference.PROJECT));
        var theirs = button("tableimport-theirs", "tableimport.allTheirs", () -> model.decideAll(Preference.FILE));
        for (var one : new Button[] {mine, theirs}) {
            one.visibleProperty()
                    .bind(Bindings.createBooleanBinding(() -> model.count(Shown.DIFFERENT) > 0, model.summary()));
            one.managedProperty().bind(one.visibleProperty());
        }
        var list = button("tableimport-save-list", "tableimport.saveList",
                () -> save("tableimport.saveList", "-problems", false));
        var rows = button("tableimport-save-rows", "tableimport.saveRows",
                () -> save("tableimport.saveRows", "-rejected", true));
        for (var one : new Button[] {list, rows}) {
            one.visibleProperty().bind(Bindings.isNotEmpty(model.problems()));
            one.managedProperty().bind(one.visibleProperty());
        }
        var again = button("tableimport-again", "tableimport.question.again", model::askAgain);
        again.visibleProperty().bind(Bindings.createBooleanBinding(model::answered, model.summary(), model.decided()));
        again.managedProperty().bind(again.visibleProperty());
        var open = new Label();
        open.setId("tableimport-undecided");
        open.getStyleClass().add(Styles.TEXT_BOLD);
        open.textProperty().bind(session.text("tableimport.undecided", model.open()));
        open.visibleProperty().bind(model.open().greaterThan(0));
        open.managedProperty().bind(open.visibleProperty());
        var bar = new FlowPane(8, 8, pills, mine, theirs, list, rows, again, open);
        bar.setRowValignment(javafx.geometry.VPos.CENTER);
        return bar;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.textProperty().bind(session.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void save(String key, String suffix, boolean wholeRows) {
        var messages = session.messages();
        var stem = fileName.replaceFirst("\\.[^.]*$", "");
        files.save(messages.get(key), stem + suffix + ".csv", messages.get("common.table.csvKind"), "*.csv")
                .ifPresent(to -> model.save(to, wholeRows));
    }

    private TableView<ValueRow> values() {
        var table = new TableView<>(model.shown());
        table.setId("tableimport-values");
        table.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED, "tableimport-values");
        Describe.describe(table, session, "tableimport.values");
        var nothing = new Label();
        nothing.setWrapText(true);
        nothing.textProperty().bind(session.text("tableimport.nothing"));
        nothing.visibleProperty().bind(model.running().not());
        table.setPlaceholder(nothing);
        text(table, "tableimport.value.kind", ValueRow::kind);
        text(table, "tableimport.value.indicator", ValueRow::indicator);
        text(table, "tableimport.value.cluster", ValueRow::cluster);
        text(table, "tableimport.value.year", ValueRow::year);
        text(table, "tableimport.value.here", ValueRow::here);
        text(table, "tableimport.value.written", ValueRow::written);
        text(table, "tableimport.value.becomes", ValueRow::becomes);
        text(table, "tableimport.value.place", ValueRow::place);
        var decision = new TableColumn<ValueRow, ValueRow>();
        decision.textProperty().bind(session.text("tableimport.value.decision"));
        decision.setSortable(false);
        decision.setCellValueFactory(cell -> Bindings.createObjectBinding(cell::getValue));
        decision.setCellFactory(all -> new DecisionCell(session, model));
        table.getColumns().add(decision);
        SharedWidth.of(table, 5, 17, 14, 7, 9, 10, 9, 9, 11);
        table.setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable ValueRow row, boolean empty) {
                super.updateItem(row, empty);
                var differs = !empty && row != null && row.item().kind() == Kind.CONFLICT;
                pseudoClassStateChanged(OPEN, differs && row != null && model.decision(row) == null);
            }
        });
        model.decided().subscribe(count -> table.refresh());
        table.visibleProperty().bind(model.filter().isNotEqualTo(Shown.REFUSED));
        return table;
    }

    private <R> void text(TableView<R> table, String key, Function<R, String> text) {
        var column = new TableColumn<R, String>();
        column.textProperty().bind(session.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(all -> new TextInTooltipCell<>());
        table.getColumns().add(column);
    }

    private TableView<qunheng.project.tableimport.Problem> problems() {
        var table = new TableView<>(model.problems());
        table.setId("tableimport-problems");
        table.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED);
        Describe.describe(table, session, "tableimport.problems");
        var none = new Label();
        none.textProperty().bind(session.text("tableimport.noProblems"));
        table.setPlaceholder(none);
        text(table, "tableimport.csv.place", problem -> session.messages().of(problem.place()));
        text(table, "tableimport.csv.text", problem -> problem.text());
        text(table, "tableimport.csv.reason", problem -> session.messages().of(problem.why()));
        SharedWidth.of(table, 10, 12, 50);
        table.visibleProperty().bind(model.filter().isEqualTo(Shown.REFUSED));
        return table;
    }
}
