package qunheng.ui.diagnosis;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import qunheng.model.IndicatorId;
import qunheng.ui.common.Session;

/** Signs below one another: what was read, against what, and whether it holds; every indicator leads to its line. */
final class SignsPane extends GridPane {
    private static final double INDENT = 16;

    private final Session session;
    private final Consumer<IndicatorId> open;

    SignsPane(Session session, List<SignLine> signs, Consumer<IndicatorId> open) {
        this.session = session;
        this.open = open;
        getStyleClass().add("signs");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setFillWidth(true);
        var fixed = new ColumnConstraints();
        fixed.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().setAll(wide, fixed, fixed, fixed);
        addRow(
                0,
                heading("diagnosis.finding.signName"),
                right(heading("diagnosis.finding.reading")),
                heading("diagnosis.finding.asked"),
                heading("diagnosis.finding.holds"));
        var row = 1;
        for (var sign : signs) {
            addRow(row++, name(sign), right(new Label(sign.reading())), new Label(sign.asked()), TruthMark.of(sign));
            if (!sign.parts().isEmpty()) {
                var parts = new FlowPane();
                parts.getStyleClass().add("sign-parts");
                // A grid asks for a height before it gives a width, so the lines are counted at the width of the grid.
                parts.prefWrapLengthProperty().bind(widthProperty().subtract(INDENT));
                sign.parts().forEach(part -> parts.getChildren().add(part(part)));
                add(parts, 0, row++, 4, 1);
            }
        }
    }

    private Label heading(String key) {
        var label = new Label(session.messages().get(key));
        label.getStyleClass().add("reading-label");
        return label;
    }

    private static Node right(Label label) {
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private Node name(SignLine sign) {
        var id = sign.indicator();
        if (id != null) {
            return link(session, new Named(id, sign.name()), open);
        }
        var label = new Label(sign.name());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node part(SignLine.Part part) {
        var figures = new Label(
                part.missing()
                        ? session.messages().get("diagnosis.finding.partMissing")
                        : session.messages().get("diagnosis.finding.part", part.value(), part.score()));
        figures.getStyleClass().add(Styles.TEXT_MUTED);
        var box = new HBox(link(session, part.indicator(), open), figures);
        box.getStyleClass().add("sign-part");
        return box;
    }

    /** An indicator that leads to its line in the table of indicators. */
    static Hyperlink link(Session session, Named one, Consumer<IndicatorId> open) {
        var link = new Hyperlink(one.name());
        link.getStyleClass().add("lacking-link");
        link.setWrapText(true);
        link.setOnAction(event -> open.accept(one.id()));
        link.setAccessibleText(session.messages().get("diagnosis.finding.openIndicator", one.name()));
        return link;
    }
}
