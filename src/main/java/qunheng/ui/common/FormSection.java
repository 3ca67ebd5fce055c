package qunheng.ui.common;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * A card with a heading and fields in two columns; one column where two would be narrower than 22 letters each.
 *
 * <p>Heading: {@code <key>}; the sentence below it: {@code <key>.lead}.
 */
public final class FormSection extends VBox {
    private static final double TWO_COLUMNS_IN_EM = 44;

    private static final double LETTER = 14;

    private final Session session;
    private final GridPane grid = new GridPane();
    private final Map<Node, Boolean> fields = new LinkedHashMap<>();
    private int columns;

    public FormSection(Session session, String key) {
        this.session = session;
        getStyleClass().addAll("card", "form-section");
        var heading = new Label();
        heading.getStyleClass().add(Styles.TITLE_4);
        heading.textProperty().bind(session.text(key));
        var lead = new Label();
        lead.getStyleClass().add(Styles.TEXT_MUTED);
        lead.setWrapText(true);
        lead.textProperty().bind(session.text(key + ".lead"));
        grid.getStyleClass().add("form-grid");
        var top = new VBox(heading, lead);
        top.getStyleClass().add("form-heading");
        getChildren().addAll(top, grid);
        grid.widthProperty().subscribe(width -> arrange());
        session.textScale().subscribe(scale -> arrange());
    }

    /** A field that takes half of the width where there is room. */
    public FormSection half(Node field) {
        return add(field, false);
    }

    /** A field over the whole width. */
    public FormSection full(Node field) {
        return add(field, true);
    }

    private FormSection add(Node field, boolean full) {
        fields.put(field, full);
        columns = 0;
        arrange();
        return this;
    }

    private void arrange() {
        var em = LETTER * session.textScale().get();
        var wanted = grid.getWidth() > 0 && grid.getWidth() < TWO_COLUMNS_IN_EM * em ? 1 : 2;
        if (wanted == columns) {
            return;
        }
        columns = wanted;
        grid.getColumnConstraints().clear();
        for (var i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        grid.getChildren().clear();
        var at = 0;
        for (var field : fields.entrySet()) {
            var span = field.getValue() ? columns : 1;
            if (at % columns + span > columns) {
                at += columns - at % columns;
            }
            grid.add(field.getKey(), at % columns, at / columns, span, 1);
            at += span;
        }
    }
}
