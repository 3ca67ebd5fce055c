package qunheng.ui.indicators;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** A further year: typed and added as a column. */
final class YearField extends HBox {
    YearField(Session session, IndicatorsViewModel model) {
        getStyleClass().add("year-field");
        var problem = new Label();
        problem.setId("year-problem");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.yearProblem());
        problem.visibleProperty().bind(model.yearProblem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var year = new TextField();
        year.setId("year");
        year.getStyleClass().add(Styles.LEFT_PILL);
        year.promptTextProperty().bind(session.text("indicators.year.prompt"));
        Describe.describe(year, session, "indicators.year");
        year.accessibleHelpProperty().bind(model.yearProblem());
        model.yearProblem().subscribe(p -> year.pseudoClassStateChanged(Styles.STATE_DANGER, !p.isEmpty()));
        var add = new Button(null, Icons.of(Feather.PLUS));
        add.setId("add-year");
        add.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.RIGHT_PILL);
        Describe.describe(add, session, "indicators.year.add");
        Runnable action = () -> {
            if (model.addYear(year.getText())) {
                year.clear();
            }
        };
        year.setOnAction(event -> action.run());
        add.setOnAction(event -> action.run());
        var field = new HBox(year, add);
        field.setAlignment(Pos.CENTER);
        getChildren().addAll(problem, field);
    }
}
