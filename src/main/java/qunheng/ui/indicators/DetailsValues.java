package qunheng.ui.indicators;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.Basis;
import qunheng.ui.common.Describe;
import qunheng.ui.common.EditedControls;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;
import qunheng.ui.indicators.DetailsViewModel.Subject;

/** The three values of a cell side by side; for a rubric, its levels in words to choose from. */
final class DetailsValues extends VBox {
    private final Session session;
    private final DetailsViewModel model;
    private final Label heading = new Label();
    private final Label remark = new Label();
    private final VBox levels = new VBox();
    private final ToggleGroup chosenBasis = new ToggleGroup();
    private final Map<Basis, TextField> fields = new EnumMap<>(Basis.class);
    private final Map<Basis, ToggleButton> tabs = new EnumMap<>(Basis.class);
    private boolean showing;

    DetailsValues(Session session, DetailsViewModel model) {
        this.session = session;
        this.model = model;
        getStyleClass().add("details-section");
        heading.getStyleClass().add("details-heading");
        remark.getStyleClass().add("details-remark");
        remark.setWrapText(true);
        remark.managedProperty().bind(remark.visibleProperty());
        levels.getStyleClass().add("levels");
        levels.managedProperty().bind(levels.visibleProperty());
        var bases = new HBox();
        bases.getStyleClass().add("bases");
        var problems = new VBox();
        for (var basis : Basis.values()) {
            var box = new VBox(tab(basis), field(basis));
            HBox.setHgrow(box, Priority.ALWAYS);
            box.getStyleClass().add("basis");
            bases.getChildren().add(box);
            problems.getChildren().add(problem(basis));
        }
        getChildren().addAll(heading, bases, problems, levels, remark);
    }

    Node first() {
        return Objects.requireNonNull(fields.get(Basis.REPORTED));
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.follow(model.basis(), basis -> {
            Objects.requireNonNull(tabs.get(basis)).setSelected(true);
            level();
        });
        subscriptions.listen(model.observation(), observation -> level());
    }

    private Node tab(Basis basis) {
        var tab = new ToggleButton();
        tab.setId("basis-" + basis.name().toLowerCase(java.util.Locale.ROOT));
        tab.getStyleClass().addAll("basis-tab", Styles.FLAT);
        tab.setMaxWidth(Double.MAX_VALUE);
        tab.setToggleGroup(chosenBasis);
        tab.textProperty()
                .bind(Bindings.createStringBinding(() -> session.messages().of(basis, "model"), session.language()));
        Describe.describe(tab, session, "indicators.basis.choose", tab.textProperty());
        tab.setOnAction(event -> {
            tab.setSelected(true);
            model.basis().set(basis);
        });
        tabs.put(basis, tab);
        return tab;
    }

    private Node field(Basis basis) {
        var field = EditedControls.line(session, model.value(basis));
        field.setId("value-" + basis.name().toLowerCase(java.util.Locale.ROOT));
        field.getStyleClass().add("basis-value");
        field.setPrefColumnCount(6);
        field.accessibleTextProperty()
                .bind(Bindings.createStringBinding(() -> session.messages().of(basis, "model"), session.language()));
        field.accessibleHelpProperty().bind(model.value(basis).problem());
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.basis().set(basis);
            }
        });
        fields.put(basis, field);
        return field;
    }

    private Node problem(Basis basis) {
        var problem = new Label();
        problem.setId("value-problem-" + basis.name().toLowerCase(java.util.Locale.ROOT));
        problem.getStyleClass().add("field-problem");
        problem.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        problem.setWrapText(true);
        problem.textProperty().bind(model.value(basis).problem());
        problem.visibleProperty().bind(model.value(basis).problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    void show(Subject subject) {
        var messages = session.messages();
        heading.setText(messages.get(
                "indicators.details.values",
                subject.year(),
                subject.indicator().unit().label().in(messages.language())));
        var cell = subject.row().cells().stream().filter(c -> c.year() == subject.year()).findFirst();
        var words = cell.map(c -> CellMark.explained(
                        CellMark.of(subject.row(), c, subject.year()).stream()
                                .filter(mark -> mark == CellMark.DOUBTFUL || mark == CellMark.STALE)
                                .toList(),
                        subject.row(),
                        c,
                        messages))
                .orElse("");
        remark.setText(words);
        remark.setVisible(!words.isEmpty());
        levels.getChildren().clear();
        levels.setVisible(subject.indicator().rubric());
        var group = new ToggleGroup();
        for (var level = 0; level < subject.indicator().rubricLevels().size(); level++) {
            var chosen = level;
            var button = new RadioButton(messages.get(
                    "indicators.level", level, subject.indicator().rubricLevels().get(level).in(messages.language())));
            button.setId("level-" + level);
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setUserData(level);
            button.selectedProperty().subscribe((before, selected) -> {
                if (selected && !showing) {
                    model.chooseLevel(chosen);
                }
            });
            levels.getChildren().add(button);
        }
        level();
    }

    /** Marks the level that the chosen basis holds. */
    private void level() {
        var observation = model.observation().get();
        showing = true;
        for (var node : levels.getChildren()) {
            if (node instanceof RadioButton button) {
                button.setSelected(
                        observation != null && Objects.equals(button.getUserData(), (int) observation.value()));
            }
        }
        showing = false;
    }
}
