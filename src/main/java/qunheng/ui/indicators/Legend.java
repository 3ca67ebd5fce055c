package qunheng.ui.indicators;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import qunheng.text.NumberFormats;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** What the signs in the cells mean. */
final class Legend extends FlowPane {
    Legend(Session session) {
        getStyleClass().add("legend");
        add(session, Icons.of(Feather.CHECK, "mark-verified"), "indicators.legend.verified");
        add(session, new Label("≈"), "indicators.legend.estimated");
        add(session, Icons.of(Feather.LAYERS, "mark-bases"), "indicators.legend.otherBases");
        add(session, Icons.of(Feather.PAPERCLIP, "mark-evidence"), "indicators.legend.evidence");
        add(session, Icons.of(Feather.CLOCK, "mark-stale"), "indicators.legend.stale");
        add(session, Icons.of(Feather.ALERT_TRIANGLE, "mark-doubtful"), "indicators.legend.doubtful");
        add(session, new Label(NumberFormats.MISSING), "indicators.legend.missing");
    }

    private void add(Session session, Node sign, String key) {
        var label = new Label();
        label.setGraphic(sign);
        label.textProperty().bind(session.text(key));
        getChildren().add(label);
    }
}
