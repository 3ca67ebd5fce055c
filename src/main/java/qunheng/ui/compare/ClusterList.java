package qunheng.ui.compare;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.Arrays;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.scoring.comparison.PeerRule;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** Whom to compare with: a rule, or a mark for each cluster of the project, found by typing. */
final class ClusterList extends VBox {
    private final CompareViewModel model;
    private final ListView<ClusterChoice> list = new ListView<>();

    ClusterList(Session session, CompareViewModel model) {
        this.model = model;
        getStyleClass().addAll("card", "cluster-list");
        setMinSize(0, 0);
        var rule = Choices.of(
                session,
                Arrays.asList(PeerRule.values()),
                item -> item == null ? "" : session.messages().of(item, "compare"),
                model.rule());
        Describe.describe(rule, session, "compare.rule");
        var search = (CustomTextField) TextFields.createClearableTextField();
        search.setLeft(Icons.of(Feather.SEARCH, "search-icon"));
        search.promptTextProperty().bind(session.text("compare.search"));
        search.textProperty().bindBidirectional(model.search());
        Describe.describe(search, session, "compare.search");
        list.setItems(model.clusters());
        list.setId("cluster-choices");
        list.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        list.setCellFactory(view -> new ChoiceCell());
        list.setPrefHeight(120);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Describe.describe(list, session, "compare.clusters");
        list.setTooltip(null);
        var nothing = new Label();
        nothing.textProperty().bind(session.text("compare.search.nothing"));
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        var count = new Label();
        count.textProperty().bind(model.count());
        count.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        var problem = new Label();
        problem.textProperty().bind(model.problem());
        problem.getStyleClass().add("field-problem");
        problem.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(new FieldBox(session, "compare.rule", rule), search, list, count, problem);
    }

    private void key(KeyEvent event) {
        var choice = list.getSelectionModel().getSelectedItem();
        if (choice != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            choice.chosen().set(!choice.chosen().get());
            event.consume();
        }
    }

    /** A mark, a name and what tells the cluster apart; the selected cluster cannot be left out. */
    private final class ChoiceCell extends ListCell<ClusterChoice> {
        private final CheckBox mark = new CheckBox();
        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(mark, new VBox(name, detail));
        private final Tooltip tip = new Tooltip();
        private @Nullable ClusterChoice bound;

        ChoiceCell() {
            line.getStyleClass().add("cluster-choice");
            mark.setFocusTraversable(false);
            detail.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            for (var label : new Label[] {name, detail}) {
                label.setTextOverrun(OverrunStyle.ELLIPSIS);
                label.setMinWidth(0);
            }
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            tip.setWrapText(true);
            tip.setMaxWidth(360);
        }

        @Override
        protected void updateItem(@Nullable ClusterChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (bound != null) {
                mark.selectedProperty().unbindBidirectional(bound.chosen());
                bound = null;
            }
            if (empty || choice == null) {
                setGraphic(null);
                setTooltip(null);
                setText("");
                return;
            }
            bound = choice;
            mark.selectedProperty().bindBidirectional(choice.chosen());
            mark.disableProperty().bind(choice.subject());
            name.textProperty().bind(choice.name());
            name.styleProperty().bind(choice.subject().map(is -> is ? "-fx-font-weight: bold;" : ""));
            detail.textProperty().bind(choice.detail());
            tip.textProperty().bind(choice.name().map(n -> n + '\n' + choice.detail().get()));
            mark.accessibleTextProperty().bind(choice.name());
            setText(choice.name().get()); // for a screen reader; only the graphic is drawn
            setTooltip(tip);
            setGraphic(line);
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    model.pick(choice.id().value());
                }
            });
        }
    }
}
