package qunheng.ui.diagnosis;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.CardRow;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Session;

/** One card for each scheme: the label with its reason, and the way to all its reasons. */
final class LabelCards extends CardRow {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final double NARROWEST = 12;
    private static final double WIDEST_TIP = 400;

    private final Session session;
    private final DiagnosisViewModel model;

    LabelCards(Session session, DiagnosisViewModel model) {
        this.session = session;
        this.model = model;
        model.labels().subscribe(this::show);
    }

    private void show(List<LabelCard> cards) {
        getChildren().setAll(cards.stream().map(this::card).toList());
    }

    private VBox card(LabelCard card) {
        var name = new Label(card.word());
        name.getStyleClass().add("label-scheme");
        name.setMinWidth(0);
        var document = new Label(card.document());
        document.getStyleClass().add("label-scheme");
        document.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var open = new Button(null, Icons.of(Feather.CHEVRON_RIGHT));
        open.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        open.setId("label-" + card.scheme());
        open.setOnAction(event -> Overlay.of(this).show(LabelSheet.of(session, model, card.scheme())));
        open.setAccessibleText(card.spoken());
        open.setAccessibleHelp(session.messages().get("diagnosis.label.open"));
        var head = new HBox(name, document, gap, open);
        head.setAlignment(Pos.CENTER_LEFT);
        var label = shortened(card.label(), "label-name");
        label.pseudoClassStateChanged(NONE, !card.labelled());
        var box = new VBox(head, label, shortened(card.why(), "label-why"));
        box.getStyleClass().addAll("card", "label-card");
        box.minWidthProperty().bind(session.textScale().multiply(NARROWEST * 14));
        for (var line : card.own() ? List.of(card.ruled()) : List.of(card.second(), card.ruled())) {
            if (!line.isEmpty()) {
                box.getChildren().add(shortened(line, "label-second"));
            }
        }
        var tip = new Tooltip(card.spoken());
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST_TIP);
        Tooltip.install(box, tip);
        box.setOnMouseClicked(event -> open.fire());
        return box;
    }

    /** At most two lines; the tooltip and the sheet have all of it. */
    private static Label shortened(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styleClass, "two-lines");
        return label;
    }

    static Label wrapped(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
