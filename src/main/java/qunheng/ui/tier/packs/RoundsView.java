package qunheng.ui.tier.packs;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.knowledge.EventKind;
import qunheng.knowledge.Tier;
import qunheng.tiering.rounds.RoundEvent;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.FieldBox;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** The recorded events, and a form for the next one. */
final class RoundsView extends VBox {
    private final Session session;
    private final RoundsViewModel model;
    private final VBox list = new VBox();

    RoundsView(Session session, RoundsViewModel model) {
        this.session = session;
        this.model = model;
        getStyleClass().add("sheet-form");
        list.setSpacing(4);
        list.setId("round-list");
        getChildren().addAll(list, form());
        model.events().subscribe(this::show);
    }

    private void show(List<RoundEvent> events) {
        list.getChildren().setAll(events.stream().map(this::line).toList());
        if (events.isEmpty()) {
            list.getChildren().add(new Label(session.messages().get("tier.packs.noRounds")));
        }
    }

    private Node line(RoundEvent event) {
        var text = new Label(model.words(event));
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var remove = new Button(null, Icons.of(Feather.X));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        remove.setOnAction(click -> model.remove(event));
        Describe.describe(remove, session, "tier.packs.removeRound", model.words(event));
        var line = new HBox(text, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node form() {
        var kind = new SimpleObjectProperty<>(EventKind.SELF_ASSESSED);
        var tier = new SimpleObjectProperty<@Nullable Tier>();
        var date = new TextField(LocalDate.now().toString());
        date.setId("round-date");
        var who = new TextField();
        var problem = new SimpleStringProperty("");
        var tiers = new ArrayList<@Nullable Tier>();
        tiers.add(null);
        tiers.addAll(model.tiers());
        var kinds = Choices.of(
                session,
                List.of(EventKind.values()),
                one -> one == null ? "" : session.messages().of(one, "tier"),
                kind);
        kinds.setId("round-kind");
        var about = Choices.of(
                session,
                tiers,
                one -> one == null
                        ? session.messages().get("tier.packs.noTier")
                        : one.name().in(session.language().get()),
                tier);
        about.setId("round-tier");
        var add = new Button();
        add.textProperty().bind(session.text("tier.packs.addRound"));
        add.setId("round-add");
        Describe.describe(add, session, "tier.packs.addRound");
        add.setOnAction(click -> problem.set(model.add(kind.get(), date.getText(), tier.get(), who.getText())));
        var top = new HBox(
                8,
                new FieldBox(session, "tier.packs.roundKind", kinds),
                new FieldBox(session, "tier.packs.roundTier", about));
        var below = new HBox(
                8,
                new FieldBox(session, "tier.packs.roundDate", date).problem(problem),
                new FieldBox(session, "tier.packs.roundWho", who));
        for (var row : List.of(top, below)) {
            row.getChildren().forEach(box -> HBox.setHgrow(box, Priority.ALWAYS));
        }
        var form = new VBox(8, top, below, add);
        return form;
    }
}
