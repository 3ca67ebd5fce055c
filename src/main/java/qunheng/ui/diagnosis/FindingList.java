package qunheng.ui.diagnosis;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Finding.State;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Session;

/** The twelve diagnoses, those with signs first, and a filter by state. */
final class FindingList extends VBox {
    private final Session session;
    private final DiagnosisViewModel model;
    private final ListView<FindingRow> list = new ListView<>();
    private final FlowPane filters = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private boolean showing;

    FindingList(Session session, DiagnosisViewModel model) {
        this.session = session;
        this.model = model;
        getStyleClass().add("finding-list");
        filters.getStyleClass().add("finding-filters");
        filters.getChildren().add(filter(null));
        for (var state : State.values()) {
            filters.getChildren().add(filter(state));
        }
        list.setId("finding-list");
        list.getStyleClass().addAll("edge-to-edge", "findings");
        list.setCellFactory(view -> new Cell());
        var empty = new Label();
        empty.textProperty().bind(session.text("diagnosis.finding.none"));
        list.setPlaceholder(empty);
        Describe.describe(list, session, "diagnosis.finding.list");
        list.setTooltip(null); // a tooltip over the whole list would hide its rows
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !showing) {
                model.selected().set(row.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filters, list);
        model.findings().subscribe(this::show);
        model.detail().subscribe(this::select);
        model.everyFinding().subscribe(rows -> count());
    }

    ListView<FindingRow> list() {
        return list;
    }

    private ToggleButton filter(@Nullable State state) {
        var button = new ToggleButton();
        button.setToggleGroup(group);
        button.setSelected(state == null);
        button.setUserData(state);
        button.getStyleClass().add("filter-button");
        button.setId("filter-" + (state == null ? "all" : state.name()));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.filter().set(state);
        });
        button.setAccessibleHelp(session.messages().get("diagnosis.filter"));
        buttons.add(button);
        return button;
    }

    private void count() {
        for (var button : buttons) {
            var messages = session.messages();
            if (button.getUserData() instanceof State state) {
                var count = model.count(state);
                button.setText(messages.get("diagnosis.filter.state", messages.of(state, "diagnosis"), count));
                var kept = count > 0 || state != State.NOT_APPLICABLE || model.filter().get() == state;
                button.setVisible(kept);
                button.setManaged(kept);
            } else {
                button.setText(messages.get("diagnosis.filter.all", model.everyFinding().get().size()));
            }
        }
    }

    private void show(List<FindingRow> rows) {
        showing = true;
        list.getItems().setAll(rows);
        showing = false;
        select(model.detail().get());
    }

    private void select(@Nullable FindingRow row) {
        if (row == null || showing) {
            return;
        }
        showing = true;
        list.getSelectionModel().select(row);
        showing = false;
    }

    private static final class Cell extends ListCell<FindingRow> {
        private final TruthMark mark = new TruthMark();
        private final Label name = new Label();
        private final Label summary = new Label();
        private final VBox box;

        Cell() {
            name.getStyleClass().add("finding-name");
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            summary.getStyleClass().add("finding-summary");
            summary.setMinWidth(0);
            var head = new HBox(name, mark);
            head.getStyleClass().add("inline");
            head.setAlignment(Pos.CENTER_LEFT);
            box = new VBox(head, summary);
            box.getStyleClass().add("finding-cell");
            box.setMinWidth(0);
            setPrefWidth(10); // as wide as the list, never wider
            setMinHeight(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable FindingRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(row.name());
            mark.show(row.state(), row.stateWord());
            summary.setText(row.summary());
            setAccessibleText(row.spoken());
            setGraphic(box);
        }
    }
}
