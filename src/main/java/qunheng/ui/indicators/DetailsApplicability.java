package qunheng.ui.indicators;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;
import qunheng.ui.indicators.DetailsViewModel.Subject;

/** Whether the indicator counts for this cluster: by the rule of its type, or by the user's own word. */
final class DetailsApplicability extends VBox {
    private final Session session;
    private final RadioButton byRule = new RadioButton();
    private final RadioButton applies = new RadioButton();
    private final RadioButton appliesNot = new RadioButton();
    private boolean showing;

    DetailsApplicability(Session session, DetailsViewModel model) {
        this.session = session;
        getStyleClass().add("details-section");
        var heading = new Label();
        heading.getStyleClass().add("details-heading");
        heading.textProperty().bind(session.text("indicators.applicability"));
        byRule.setId("applies-by-rule");
        applies.setId("applies");
        appliesNot.setId("applies-not");
        applies.textProperty().bind(session.text("indicators.applicability.applies"));
        appliesNot.textProperty().bind(session.text("indicators.applicability.appliesNot"));
        var group = new ToggleGroup();
        for (var button : List.of(byRule, applies, appliesNot)) {
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.selectedProperty().subscribe((before, selected) -> {
                if (selected && !showing) {
                    model.decideApplicability(word(button));
                }
            });
        }
        getChildren().addAll(heading, byRule, applies, appliesNot);
    }

    private @Nullable Boolean word(RadioButton button) {
        return button == byRule ? null : (Boolean) (button == applies);
    }

    void show(Subject subject) {
        var messages = session.messages();
        var reason = subject.row().notApplicable();
        byRule.setText(
                reason == null
                        ? messages.get("indicators.applicability.byRule")
                        : messages.get("indicators.applicability.byRuleNot", reason.in(messages.language())));
        var override = subject.row().override();
        showing = true;
        (override == null ? byRule : override ? applies : appliesNot).setSelected(true);
        showing = false;
    }
}
