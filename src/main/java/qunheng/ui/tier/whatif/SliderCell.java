package qunheng.ui.tier.whatif;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Slider;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;

/** A slider from 0 to 100 points; a rubric stops at its levels. */
final class SliderCell extends TableCell<WhatIfRow, WhatIfRow> {
    private final Session session;
    private final WhatIfViewModel model;
    private final Slider slider = new Slider(0, 100, 0);
    private javafx.util.Subscription following = javafx.util.Subscription.EMPTY;
    private boolean showing;

    SliderCell(Session session, WhatIfViewModel model) {
        this.session = session;
        this.model = model;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        slider.valueProperty().subscribe(value -> {
            var row = getItem();
            if (row != null && !showing) {
                model.move(row, Math.rint(value.doubleValue() / row.step()) * row.step());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable WhatIfRow row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        slider.setBlockIncrement(row.step());
        slider.setAccessibleText(session.messages().get("whatif.slider", row.name().get()));
        following = row.score().subscribe(score -> place(score.doubleValue()));
        setGraphic(slider);
    }

    private void place(double score) {
        if (!slider.isValueChanging()) {
            showing = true;
            slider.setValue(score);
            showing = false;
        }
    }
}
