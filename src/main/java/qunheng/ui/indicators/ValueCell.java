package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.text.NumberFormats;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.indicators.CellEditor.Place;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/** One year of one indicator: the number at the right, its marks at the left, or the editor while it is typed in. */
final class ValueCell extends TableCell<IndicatorsRow, IndicatorsRow> {
    private static final PseudoClass ESTIMATED = PseudoClass.getPseudoClass("estimated");
    private static final PseudoClass VERIFIED = PseudoClass.getPseudoClass("verified");
    private static final PseudoClass NOT_APPLICABLE = PseudoClass.getPseudoClass("not-applicable");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("typing");

    /** "About equal": the sign of an estimate, so that it does not hang on slanted letters alone. */
    private static final String ESTIMATED_SIGN = "≈";

    private final Session session;
    private final int year;
    private final CellEditor editor;
    private final TextField field;
    private final Label number = new Label();
    private final HBox marks = new HBox();
    private final HBox content;
    private final Tooltip tip = new Tooltip();

    /** Held here and heard weakly: the editor outlives the cells of a table. */
    private final ChangeListener<@Nullable Place> follow = (observable, before, after) -> {
        if (isHere(before) || isHere(after)) {
            draw();
        }
        if (isHere(after)) {
            takeFocus();
        }
    };

    /**
     * @param field the one editor, which moves to the cell that is typed in
     */
    ValueCell(Session session, int year, CellEditor editor, TextField field) {
        this.session = session;
        this.year = year;
        this.editor = editor;
        this.field = field;
        getStyleClass().add("value-cell");
        number.getStyleClass().add("value");
        number.setMinWidth(Region.USE_PREF_SIZE);
        marks.getStyleClass().add("marks");
        HBox.setHgrow(marks, Priority.ALWAYS);
        content = new HBox(marks, number);
        content.getStyleClass().add("value-line");
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        tip.setShowDelay(Duration.millis(400));
        editor.place().addListener(new WeakChangeListener<>(follow));
    }

    @Override
    protected void updateItem(@Nullable IndicatorsRow item, boolean empty) {
        super.updateItem(item, empty);
        draw();
    }

    private void draw() {
        if (isEmpty() || !(getItem() instanceof IndicatorRow row)) {
            plain();
            return;
        }
        var cell = row.cells().stream().filter(c -> c.year() == year).findFirst().orElse(null);
        if (cell == null) {
            plain();
            return;
        }
        var project = session.project().get();
        var signs = CellMark.of(row, cell, project == null ? 0 : project.assessmentYear());
        var words = CellMark.explained(signs, row, cell, session.messages());
        setAccessibleText(CellMark.spoken(row, cell, signs, session.messages()));
        tip.setText(words);
        setTooltip(words.isEmpty() ? null : tip);
        pseudoClassStateChanged(ESTIMATED, signs.contains(CellMark.ESTIMATED));
        pseudoClassStateChanged(VERIFIED, signs.contains(CellMark.VERIFIED));
        pseudoClassStateChanged(NOT_APPLICABLE, !row.applicable());
        pseudoClassStateChanged(STALE, signs.contains(CellMark.STALE));
        var typing = isHere(editor.place().get());
        pseudoClassStateChanged(EDITING, typing);
        var shown = cell.shown();
        number.setText(
                shown != null
                        ? session.numbers().value(shown.value())
                        : signs.contains(CellMark.MISSING) ? NumberFormats.MISSING : "");
        marks.getChildren().setAll(icons(signs));
        show(typing ? field : content);
    }

    /** A field that gets its skin after the focus would select the first letter, and the second would replace it. */
    private void takeFocus() {
        field.applyCss();
        field.requestFocus();
        field.end();
    }

    private void plain() {
        for (var state : List.of(ESTIMATED, VERIFIED, NOT_APPLICABLE, STALE, EDITING)) {
            pseudoClassStateChanged(state, false);
        }
        setTooltip(null);
        setAccessibleText(null);
        show(null);
    }

    private void show(@Nullable Node node) {
        if (getGraphic() != node) {
            setGraphic(node);
        }
    }

    private static List<Node> icons(List<CellMark> signs) {
        var icons = new ArrayList<Node>();
        for (var sign : signs) {
            switch (sign) {
                case VERIFIED -> icons.add(Icons.of(Feather.CHECK, "mark-verified"));
                case EVIDENCE -> icons.add(Icons.of(Feather.PAPERCLIP, "mark-evidence"));
                case STALE -> icons.add(Icons.of(Feather.CLOCK, "mark-stale"));
                case DOUBTFUL -> icons.add(Icons.of(Feather.ALERT_TRIANGLE, "mark-doubtful"));
                case OTHER_BASES -> icons.add(Icons.of(Feather.LAYERS, "mark-bases"));
                case ESTIMATED -> icons.add(new Label(ESTIMATED_SIGN));
                case MISSING, NOT_APPLICABLE -> {}
            }
        }
        return icons;
    }

    private boolean isHere(@Nullable Place place) {
        var id = session.profile().get();
        return place != null
                && place.year() == year
                && place.profile().equals(id)
                && getItem() instanceof IndicatorRow row
                && row.indicator().id().equals(place.indicator().id());
    }
}
