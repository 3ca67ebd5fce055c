package qunheng.ui.assessment.method;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** One child of a node: its name, its share as a slider and a figure, and a lock. */
final class SliderRow {
    private static final double NAME = 150;

    private final Session session;
    private final WeightsViewModel model;
    private final Label name = new Label();
    private final Slider slider = new Slider(0, 100, 0);
    private final Label share = new Label();
    private final ToggleButton lock = new ToggleButton();
    private final Tooltip tip = new Tooltip();
    private String code = "";
    private boolean shownLocked;
    private boolean showing;

    SliderRow(Session session, WeightsViewModel model) {
        this.session = session;
        this.model = model;
        name.setWrapText(true);
        name.setPrefWidth(NAME);
        name.setMinWidth(NAME);
        name.setMinHeight(Label.USE_PREF_SIZE);
        name.setLabelFor(slider);
        slider.setBlockIncrement(1);
        slider.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(slider, Priority.ALWAYS);
        share.getStyleClass().add("share-figure");
        share.setMinWidth(Label.USE_PREF_SIZE);
        lock.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        lock.setTooltip(tip);
        slider.valueProperty().subscribe(value -> {
            if (!showing && !code.isEmpty()) {
                model.drag(code, value.doubleValue() / 100);
                if (!slider.isValueChanging()) {
                    model.drop();
                }
            }
        });
        slider.valueChangingProperty().subscribe(held -> {
            if (!held && !showing && !code.isEmpty()) {
                model.drop();
            }
        });
        lock.setOnAction(event -> model.lock(code, lock.isSelected()));
    }

    void place(GridPane grid, int line) {
        grid.addRow(line, name, slider, share, lock);
    }

    /** @param editable false where the weights come from a matrix or from the data */
    void show(WeightsViewModel.Row row, boolean editable) {
        showing = true;
        code = row.code();
        name.setText(row.name());
        slider.setId("share-" + code.replace('/', '-'));
        slider.setAccessibleText(session.messages().get("method.slider", row.name()));
        slider.setDisable(!editable || row.locked());
        slider.setValue(Double.isNaN(row.share()) ? 0 : row.share() * 100);
        share.setText(Double.isNaN(row.share())
                ? qunheng.text.NumberFormats.MISSING
                : session.messages().get("method.percent", session.numbers().score(row.share() * 100)));
        lock.setVisible(editable);
        lock.setSelected(row.locked());
        if (lock.getGraphic() == null || row.locked() != shownLocked) {
            // a new picture is styled anew, which is too dear for every step of a slider
            shownLocked = row.locked();
            lock.setGraphic(Icons.of(shownLocked ? Feather.LOCK : Feather.UNLOCK));
        }
        var unlock = session.messages().get("method.release", row.name());
        lock.setAccessibleText(row.locked() ? unlock : session.messages().get("method.hold", row.name()));
        tip.setText(lock.getAccessibleText());
        showing = false;
    }
}
