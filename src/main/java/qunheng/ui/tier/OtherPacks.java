package qunheng.ui.tier;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;

/** The rule packs that have no card of their own, one line each with its verdict. */
final class OtherPacks extends VBox {
    private final Session session;
    private final ToggleGroup group;
    private final Label title = new Label();
    private final VBox list = new VBox();

    OtherPacks(Session session, ToggleGroup group) {
        this.session = session;
        this.group = group;
        getStyleClass().addAll("card", "other-packs");
        title.getStyleClass().add("verdict-pack");
        var scroll = Scrolled.down(list);
        scroll.setPrefHeight(0); // as high as the cards beside it
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMinWidth(220);
        getChildren().addAll(title, scroll);
    }

    void show(List<VerdictCard> cards, String chosen) {
        title.setText(session.messages().get("tier.otherPacks", cards.size()));
        list.getChildren().setAll(cards.stream().map(this::line).toList());
        choose(chosen);
    }

    void choose(String pack) {
        list.getChildren().stream()
                .map(ToggleButton.class::cast)
                .filter(line -> pack.equals(line.getUserData()))
                .forEach(line -> line.setSelected(true));
    }

    private ToggleButton line(VerdictCard card) {
        var name = new Label(card.pack());
        name.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var label = new Label(card.label());
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("chip");
        var content = new HBox(name, gap, label);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("inline");
        var line = new ToggleButton();
        line.setGraphic(content);
        line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.setToggleGroup(group);
        line.setUserData(card.packId());
        line.setId("verdict-" + card.packId());
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().addAll(Styles.FLAT, "pack-line");
        line.setAccessibleText(card.spoken());
        line.setTooltip(new Tooltip(card.spoken()));
        line.setOnAction(event -> line.setSelected(true)); // there is always a chosen pack
        content.prefWidthProperty().bind(line.widthProperty().subtract(16));
        return line;
    }
}
