package qunheng.ui.compare;

import atlantafx.base.theme.Styles;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import qunheng.scoring.comparison.ComparedItem.Level;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Session;

/** Criteria or indicators. */
final class LevelToggle extends HBox {
    LevelToggle(Session session, ObjectProperty<Level> level) {
        var group = new ToggleGroup();
        for (var each : Level.values()) {
            var button = new ToggleButton();
            button.textProperty().bind(session.language().map(l -> session.messages().of(each, "compare")));
            button.getStyleClass()
                    .addAll(each == Level.CRITERION ? Styles.LEFT_PILL : Styles.RIGHT_PILL, Styles.SMALL);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            // One of the two is always on.
            button.setOnAction(event -> {
                button.setSelected(true);
                level.set(each);
            });
            level.subscribe(now -> button.setSelected(now == each));
            Describe.describe(button, session, each == Level.CRITERION ? "compare.byCriteria" : "compare.byIndicators");
            getChildren().add(button);
        }
        setMinWidth(USE_PREF_SIZE);
    }
}
