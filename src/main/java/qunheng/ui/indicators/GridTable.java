package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;
import qunheng.ui.indicators.IndicatorsRow.GroupRow;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/**
 * The grid on screen: a TableView, because screen readers, high zoom and the theme know it, with selection and editing
 * of our own, because a spreadsheet's rectangle and type-over are not a table's.
 *
 * <p>The view model decides what is selected; the table's own selection model only repeats it, for the eye and for
 * assistive technology.
 */
final class GridTable {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass NOT_APPLICABLE = PseudoClass.getPseudoClass("not-applicable");

    private static final String NAME = "name";
    private static final String UNIT = "unit";
    private static final List<String> FLEXIBLE = List.of(NAME, UNIT);

    /** Widths in em. */
    private static final double NARROWEST_NAME = 13;

    private static final double COMFORTABLE_NAME = 21;
    private static final double WIDEST_NAME = 36;
    private static final double NARROWEST_UNIT = 6.7;
    private static final double WIDEST_UNIT = 10;
    private static final double SCROLL_BAR = 1.1;

    /** Height of a line at text scale 1; whole pixels at every scale, so that no rule between lines is blurred. */
    private static final double ROW_HEIGHT = 32;

    private final Session session;
    private final IndicatorsViewModel model;
    private final GridViewModel grid;
    private final TableView<IndicatorsRow> table = new TableView<>();
    private final FrozenColumns frozen = new FrozenColumns(table);
    private final TextField field = new TextField();
    private @Nullable GridColumns built;

    GridTable(Session session, IndicatorsViewModel model) {
        this.session = session;
        this.model = model;
        this.grid = model.grid();
        table.getStyleClass().addAll("indicator-grid", "bordered", "dense");
        table.setId("indicator-grid");
        table.accessibleTextProperty().bind(session.text("indicators.grid"));
        table.accessibleHelpProperty().bind(session.text("indicators.grid.help"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(view -> new Row());
        table.setItems(grid.rows());
        field.getStyleClass().add("cell-editor");
        field.setId("cell-editor");
        field.accessibleTextProperty().bind(session.text("indicators.editor"));
        field.textProperty().bindBidirectional(model.editor().typed());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.editor().commit();
            }
        });
        model.editor().problem().subscribe(problem -> field.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("danger"), !problem.isEmpty()));
        model.editor().place().subscribe(place -> {
            if (place != null) {
                showEditor();
            }
        });
    }

    TableView<IndicatorsRow> node() {
        return table;
    }

    /** The one text field that cells are typed in. */
    TextField field() {
        return field;
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.follow(grid.columns(), this::build);
        subscriptions.follow(grid.selection(), this::select);
        subscriptions.listen(table.heightProperty(), height -> Platform.runLater(() -> reveal(grid.selection().get())));
        subscriptions.listen(table.widthProperty(), width -> {
            fit();
            Platform.runLater(() -> reveal(grid.selection().get()));
        });
        subscriptions.listen(session.textScale(), scale -> {
            built = null;
            build(grid.columns().get());
        });
        subscriptions.listen(grid.revision(), revision -> select(grid.selection().get()));
        subscriptions.listen(session.language(), language -> {
            built = null;
            build(grid.columns().get());
            table.refresh();
        });
    }

    /** Lines that fit on the screen, for the page keys. */
    int page() {
        var flow = flow();
        if (flow == null || flow.getFirstVisibleCell() == null || flow.getLastVisibleCell() == null) {
            return 10;
        }
        return Math.max(1, flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex() - 1);
    }

    private void build(GridColumns columns) {
        var project = session.project().get();
        if (columns.equals(built)) {
            return;
        }
        built = columns;
        var em = em();
        var all = new ArrayList<TableColumn<IndicatorsRow, IndicatorsRow>>();
        for (var column = 0; column < columns.count(); column++) {
            var at = column;
            var year = columns.year(column);
            Callback<TableColumn<IndicatorsRow, IndicatorsRow>, TableCell<IndicatorsRow, IndicatorsRow>> cells =
                    year.isPresent()
                            ? view -> new ValueCell(session, year.getAsInt(), model.editor(), field)
                            : view -> at == columns.score() ? new ScoreCell(session) : text(at);
            var shown = column(GridText.heading(columns, column, session.messages()), cells);
            shown.setId(
                    switch (at) {
                        case GridColumns.ID -> "id";
                        case GridColumns.NAME -> NAME;
                        case GridColumns.UNIT -> UNIT;
                        default -> year.isPresent() ? "year-" + year.getAsInt() : "score";
                    });
            shown.setPrefWidth(em * width(columns, at));
            if (at >= GridColumns.FIRST_YEAR) {
                shown.getStyleClass().add("number");
            }
            if (year.isPresent() && project != null && year.getAsInt() == project.assessmentYear()) {
                shown.getStyleClass().add("assessment-year");
            }
            all.add(shown);
        }
        table.getColumns().setAll(all);
        fit();
        Platform.runLater(frozen::attach);
    }

    private TextCell text(int column) {
        var cell = new TextCell(session, column);
        if (column < FrozenColumns.COUNT) {
            frozen.freeze(cell);
        }
        return cell;
    }

    private static double width(GridColumns columns, int column) {
        return switch (column) {
            case GridColumns.ID -> 7.6;
            case GridColumns.NAME -> NARROWEST_NAME;
            case GridColumns.UNIT -> NARROWEST_UNIT;
            default -> column == columns.score() ? 7 : 7.8;
        };
    }

    /** What the other columns leave goes to the names, then to the units, then to the names again. */
    private void fit() {
        var em = em();
        var others = table.getColumns().stream()
                .filter(column -> !FLEXIBLE.contains(column.getId()))
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        var room = table.getWidth() - others - SCROLL_BAR * em;
        var unit = Math.clamp(room - COMFORTABLE_NAME * em, NARROWEST_UNIT * em, WIDEST_UNIT * em);
        for (var column : table.getColumns()) {
            if (UNIT.equals(column.getId())) {
                column.setPrefWidth(unit);
            } else if (NAME.equals(column.getId())) {
                column.setPrefWidth(Math.clamp(room - unit, NARROWEST_NAME * em, WIDEST_NAME * em));
            }
        }
    }

    private double em() {
        return Font.getDefault().getSize() * session.textScale().get();
    }

    private static TableColumn<IndicatorsRow, IndicatorsRow> column(
            String heading,
            Callback<TableColumn<IndicatorsRow, IndicatorsRow>, TableCell<IndicatorsRow, IndicatorsRow>> cells) {
        var column = new TableColumn<IndicatorsRow, IndicatorsRow>(heading);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(cells);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(40);
        return column;
    }

    private void select(GridSelection chosen) {
        var selected = table.getSelectionModel();
        var columns = table.getColumns();
        if (grid.rows().isEmpty() || columns.size() <= chosen.right()) {
            selected.clearSelection();
            return;
        }
        selected.clearSelection();
        selected.selectRange(chosen.top(), columns.get(chosen.left()), chosen.bottom(), columns.get(chosen.right()));
        table.getFocusModel().focus(chosen.row(), columns.get(chosen.column()));
        reveal(chosen);
    }

    /** Scrolls no further than needed, so that going down by one line moves the grid by one line. */
    private void reveal(GridSelection chosen) {
        var flow = flow();
        if (flow == null) {
            return;
        }
        if (flow.getCellCount() != grid.rows().size()) {
            table.layout();
        }
        var first = flow.getFirstVisibleCell();
        if (first == null || !(flow.lookup(".clipped-container") instanceof Region window)) {
            flow.scrollTo(chosen.row());
        } else {
            var height = first.getHeight();
            var top = first.getLayoutY() + (chosen.row() - first.getIndex()) * height;
            if (top < 0) {
                flow.scrollPixels(top);
            } else if (top + height > window.getHeight()) {
                flow.scrollPixels(top + height - window.getHeight());
            }
        }
        frozen.attach();
        frozen.reveal(chosen.column());
    }

    private @Nullable VirtualFlow<?> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
    }

    /** The cell that is typed in may have been scrolled away; it has to exist before it can take the focus. */
    private void showEditor() {
        reveal(grid.selection().get());
        table.layout();
        if (field.getScene() != null) {
            field.applyCss();
            field.requestFocus();
            field.end();
        }
    }

    /** A line of the table, marked when it is a heading or does not count. */
    private final class Row extends TableRow<IndicatorsRow> {
        Row() {
            var height = session.textScale().map(scale -> (double) Math.round(ROW_HEIGHT * scale.doubleValue()));
            minHeightProperty().bind(height);
            prefHeightProperty().bind(height);
            maxHeightProperty().bind(height);
        }

        @Override
        protected void updateItem(@Nullable IndicatorsRow item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(HEADING, !empty && item instanceof GroupRow);
            pseudoClassStateChanged(NOT_APPLICABLE, !empty && item instanceof IndicatorRow row && !row.applicable());
        }
    }
}
