package qunheng.ui.assessment.method;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Describe;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;
import qunheng.ui.common.SmallButton;

/** The method of the project: one step of it at a time at the left, what it does to the clusters at the right. */
public final class MethodView extends Scrolled {
    private final Session session;
    private final Scrolled section = Scrolled.down(new VBox());
    private final ToggleGroup steps = new ToggleGroup();

    public MethodView(ScreenContext context, MethodViewModel model, ObservableValue<Boolean> shown) {
        session = context.session();
        model.shown().bind(shown);
        section.getStyleClass().add("method-part");
        VBox.setVgrow(section, Priority.ALWAYS);
        var left = new VBox(bar(model), section);
        left.getStyleClass().add("method-left");
        var beside = new Beside(session, 62).add(left, 58, 30).add(new ResultsPane(context, model), 42, 22);
        VBox.setVgrow(beside, Priority.ALWAYS);
        var problem = new Label();
        problem.textProperty().bind(model.problem());
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().addAll("field-problem", Styles.DANGER);
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var content = new VBox(problem, beside);
        content.getStyleClass().add("tab-content");
        setContent(content);
    }

    /** The steps of the method in their order, and the way back to the default. */
    private HBox bar(MethodViewModel model) {
        var toggles = new ArrayList<ToggleButton>();
        toggles.add(step("method.step.weights", new WeightsSection(session, model)));
        toggles.add(step("method.step.scale", new ScaleSection(session, model)));
        toggles.add(step("method.step.means", new MeansSection(session, model)));
        toggles.add(step("method.step.data", new DataSection(session, model)));
        for (var i = 0; i < toggles.size(); i++) {
            toggles.get(i)
                    .getStyleClass()
                    .add(i == 0 ? Styles.LEFT_PILL : i == toggles.size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
        }
        toggles.getFirst().fire();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var back = new SmallButton(session, "method.back", "method-back", model::backToDefault);
        back.disableProperty().bind(model.method().map(m -> m.isDefault()));
        var pills = new HBox(toggles.toArray(Node[]::new));
        var bar = new HBox(pills, gap, back);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("toolbar-line");
        return bar;
    }

    private ToggleButton step(String key, VBox content) {
        var toggle = new ToggleButton();
        toggle.textProperty().bind(session.text(key));
        toggle.setId(key.replace('.', '-'));
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.getStyleClass().add(Styles.SMALL);
        toggle.setToggleGroup(steps);
        toggle.setOnAction(event -> {
            toggle.setSelected(true); // one of them is always chosen
            section.setContent(content);
            section.setVvalue(0);
        });
        Describe.describe(toggle, session, key);
        return toggle;
    }
}
