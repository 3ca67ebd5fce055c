package qunheng.ui.tier;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;

/** The chosen line of the ledger in full: why, whose number the threshold is, and which indicators would help. */
final class GateView extends Scrolled {
    private final Session session;
    private final TierViewModel model;
    private final Label title = new Label();
    private final OutcomeMark mark = new OutcomeMark();
    private final Label figures = new Label();
    private final Label reason = new Label();
    private final FlowPane made = new FlowPane();
    private final VBox sources = new VBox();
    private final FlowPane lacking = new FlowPane();
    private final Label hint = new Label();
    private final FlowPane remedies = new FlowPane(8, 4);
    private final Consumer<Remedy> lead;
    private final VBox words;

    /** @param lead leads to a place of this screen; indicators are found by the view itself */
    GateView(Session session, TierViewModel model, Consumer<Remedy> lead) {
        this.session = session;
        this.model = model;
        this.lead = lead;
        getStyleClass().add("gate-view");
        setFitToHeight(false);
        accessibleTextProperty().bind(session.text("tier.gate.name"));
        title.getStyleClass().add("reading-title");
        figures.getStyleClass().add(Styles.TEXT_MUTED);
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.setId("gate-reason");
        hint.textProperty().bind(session.text("tier.gate.choose"));
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        hint.setWrapText(true);
        lacking.getStyleClass().add("lacking");
        lacking.setId("gate-lacking");
        lacking.setMinWidth(0); // else the longest name would set the width
        made.setMinWidth(0);
        sources.getStyleClass().add("gate-sources");
        var top = new HBox(title, mark, figures);
        top.getStyleClass().add("gate-top");
        HBox.setHgrow(figures, Priority.ALWAYS);
        made.getStyleClass().add("lacking");
        remedies.setId("gate-remedies");
        remedies.setMinWidth(0);
        words = new VBox(top, reason, remedies, made, lacking, sources);
        words.getStyleClass().add("gate-words");
        model.line().subscribe(this::show);
    }

    private void show(@Nullable LedgerRow line) {
        if (line == null) {
            setContent(new VBox(hint));
            return;
        }
        setContent(words);
        title.setText(line.name());
        mark.show(line.outcome(), line.outcomeWord());
        figures.setText(
                line.tier() ? line.asked() : session.messages().get("tier.gate.figures", line.value(), line.asked()));
        figures.setVisible(line.tier() || !line.value().isEmpty());
        reason.setText(line.reason());
        sources.getChildren().setAll(line.sources().stream().map(GateView::source).toList());
        remedies.getChildren().setAll(line.remedies().stream().map(this::remedy).toList());
        remedies.setVisible(!line.remedies().isEmpty());
        remedies.setManaged(remedies.isVisible());
        made.getChildren().clear();
        if (!line.made().isEmpty()) {
            made.getChildren().add(label("tier.gate.made"));
            line.made().forEach(part -> made.getChildren().add(part(part)));
        }
        lacking.getChildren().clear();
        if (!line.lacking().isEmpty()) {
            lacking.getChildren().add(label("tier.gate.lacking", line.lacking().size()));
            line.lacking().forEach(one -> lacking.getChildren().add(link(session, model, one)));
        }
    }

    private Button remedy(Remedy remedy) {
        var id = remedy.indicator();
        var name = id == null ? "" : session.knowledge().indicator(id).name().in(session.language().get());
        var button = new Button(session.messages().get(remedy.place().key(), name));
        button.setGraphic(Icons.of(Feather.ARROW_RIGHT));
        button.getStyleClass().addAll(Styles.SMALL, "remedy");
        button.setOnAction(event -> {
            if (remedy.place() == Remedy.Place.INDICATORS || id != null) {
                model.openIndicators(id);
            } else {
                lead.accept(remedy);
            }
        });
        return button;
    }

    private Label label(String key, Object... arguments) {
        var label = new Label(session.messages().get(key, arguments));
        label.getStyleClass().add("reading-label");
        return label;
    }

    /** One part with its figures; what lies below the threshold has a sign as well as a colour. */
    private Node part(GateParts.Part part) {
        var figures = new Label(part.figures());
        figures.getStyleClass().add(Styles.TEXT_BOLD);
        if (part.below()) {
            figures.setGraphic(Icons.of(Feather.ARROW_DOWN));
            figures.getStyleClass().add("below");
        }
        var id = part.indicator();
        var name = id == null ? new Label(part.name()) : link(session, model, new LedgerRow.Lacking(id, part.name()));
        var box = new HBox(name, figures);
        box.getStyleClass().add("gate-part");
        return box;
    }

    private static Label source(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    /** An indicator that leads to its line in the table of indicators. */
    static Hyperlink link(Session session, TierViewModel model, LedgerRow.Lacking one) {
        var link = new Hyperlink(one.name());
        link.getStyleClass().add("lacking-link");
        link.setWrapText(true);
        link.setOnAction(event -> model.openIndicators(one.id()));
        link.setAccessibleText(session.messages().get("tier.gate.openIndicator", one.name()));
        return link;
    }
}
