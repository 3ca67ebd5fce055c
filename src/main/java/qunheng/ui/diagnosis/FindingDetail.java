package qunheng.ui.diagnosis;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Finding.State;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;

/** The chosen finding: its signs, what is missing, who names it, and what helps. */
final class FindingDetail extends Scrolled {
    /** So many indicators are named; the others are counted. */
    private static final int NAMED = 12;

    private final Session session;
    private final DiagnosisViewModel model;
    private final VBox content = new VBox();
    private String shown = "";

    FindingDetail(Session session, DiagnosisViewModel model) {
        this.session = session;
        this.model = model;
        content.getStyleClass().add("finding-detail");
        content.setId("finding-detail");
        setContent(content);
        setFitToHeight(false);
        getStyleClass().add("finding-scroll");
        model.detail().subscribe(this::show);
    }

    private void show(@Nullable FindingRow row) {
        content.getChildren().clear();
        if (row == null) {
            return;
        }
        if (!row.id().equals(shown)) {
            shown = row.id();
            setVvalue(0);
        }
        head(row);
        if (!row.signs().isEmpty()) {
            section("diagnosis.finding.signs", new SignsPane(session, row.signs(), model::openIndicators));
        }
        row.forms().forEach(form -> content.getChildren().add(LabelCards.wrapped(form, "finding-form")));
        links(row.links());
        missing(row.missing());
        if (!row.measures().isEmpty()) {
            var measures = new VBox();
            measures.getStyleClass().add("measures");
            for (var i = 0; i < row.measures().size(); i++) {
                var open = i == 0 && row.state() == State.FIRES;
                measures.getChildren().add(measure(row.measures().get(i), open));
            }
            section("diagnosis.finding.measures", measures);
        }
        sources("diagnosis.finding.remedies", row.remedies());
        sources("diagnosis.finding.symptoms", row.symptoms());
        sources("diagnosis.finding.documents", row.documents());
        if (!row.note().isEmpty()) {
            content.getChildren().add(LabelCards.wrapped(row.note(), Styles.TEXT_MUTED));
        }
    }

    private void head(FindingRow row) {
        var name = LabelCards.wrapped(row.name(), "finding-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var mark = new TruthMark();
        mark.show(row.state(), row.stateWord());
        var line = new HBox(name, mark);
        line.getStyleClass().add("inline");
        line.setAlignment(Pos.CENTER_LEFT);
        content.getChildren().addAll(line, LabelCards.wrapped(row.standing(), "finding-standing"));
    }

    private void section(String key, Node body, Object... arguments) {
        var label = new Label(session.messages().get(key, arguments));
        label.getStyleClass().add("reading-title");
        var box = new VBox(label, body);
        box.getStyleClass().add("finding-section");
        content.getChildren().add(box);
    }

    private void links(List<FindingRow.Link> links) {
        if (links.isEmpty()) {
            return;
        }
        var chips = new FlowPane();
        chips.getStyleClass().add("sign-parts");
        for (var link : links) {
            var chip = new Label(session.messages().get("diagnosis.finding.link", link.name(), link.score()));
            chip.getStyleClass().add("chip");
            if (link.weakest()) {
                chip.getStyleClass().add("accent-chip");
            }
            chips.getChildren().add(chip);
        }
        section("diagnosis.finding.links", chips);
    }

    private void missing(List<Named> missing) {
        if (missing.isEmpty()) {
            return;
        }
        var links = new FlowPane();
        links.getStyleClass().add("sign-parts");
        missing.stream()
                .limit(NAMED)
                .forEach(one -> links.getChildren().add(SignsPane.link(session, one, model::openIndicators)));
        if (missing.size() > NAMED) {
            var more = session.messages().get("diagnosis.finding.more", missing.size() - NAMED);
            links.getChildren().add(new Label(more));
        }
        section("diagnosis.finding.missing", links, missing.size());
    }

    private Node measure(FindingRow.Remedy measure, boolean open) {
        var actions = new VBox();
        actions.getStyleClass().add("actions");
        for (var i = 0; i < measure.actions().size(); i++) {
            actions.getChildren()
                    .add(LabelCards.wrapped(
                            session.messages().get("diagnosis.finding.action", i + 1, measure.actions().get(i)),
                            "action"));
        }
        var cited = new Label(measure.citation());
        cited.getStyleClass().add(Styles.TEXT_MUTED);
        var count = new Label(session.messages().get("diagnosis.finding.actions", measure.actions().size()));
        count.getStyleClass().add("chip");
        var name = new Label(session.messages().get("diagnosis.finding.measure", measure.id(), measure.name()));
        var head = new HBox(name, cited, count);
        head.getStyleClass().add("inline");
        head.setAlignment(Pos.CENTER_LEFT);
        var pane = new TitledPane();
        pane.setGraphic(head);
        pane.setContent(actions);
        pane.setExpanded(open);
        pane.setAnimated(false);
        pane.getStyleClass().addAll(Styles.DENSE, Tweaks.ALT_ICON, "measure");
        pane.setAccessibleText(String.join(" ", List.of(measure.id(), measure.name(), count.getText())));
        return pane;
    }

    private void sources(String key, List<FindingRow.Source> sources) {
        if (sources.isEmpty()) {
            return;
        }
        var lines = new VBox();
        lines.getStyleClass().add("source-lines");
        for (var source : sources) {
            var text = LabelCards.wrapped(source.text(), "source-text");
            var cited = new Label(session.messages().get("diagnosis.finding.cited", source.citation()));
            cited.getStyleClass().add(Styles.TEXT_MUTED);
            cited.setMinWidth(USE_PREF_SIZE);
            var line = new HBox(text, cited);
            line.getStyleClass().add("inline");
            lines.getChildren().add(line);
            if (!source.more().isEmpty()) {
                lines.getChildren().add(LabelCards.wrapped(source.more(), "source-more"));
            }
        }
        section(key, lines);
    }
}
