package qunheng.ui.tier.whatif;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import qunheng.tiering.roadmap.WhatIf;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Session;
import qunheng.ui.common.SmallButton;

/** Says that what is shown is a what-if and not the project, and leads back. */
public final class WhatIfBanner extends HBox {
    private final Session session;
    private final Supposition supposition;
    private final Label sentence = new Label();

    public WhatIfBanner(Session session, Supposition supposition) {
        this.session = session;
        this.supposition = supposition;
        setId("whatif-banner");
        getStyleClass().addAll("note-banner", "whatif-banner");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(8);
        sentence.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren()
                .addAll(
                        sentence,
                        new SmallButton(session, "whatif.estimate", "whatif-estimate", this::estimate),
                        new SmallButton(session, "whatif.undo", "whatif-undo", supposition::back),
                        new SmallButton(session, "whatif.leave", "whatif-leave", supposition::leave));
        managedProperty().bind(visibleProperty());
        supposition.steps().subscribe(this::show);
        session.language().subscribe(language -> show(supposition.steps().get()));
    }

    private void estimate() {
        var estimates = EstimateSheet.estimates(session, supposition);
        if (estimates == null || estimates.written() == 0) {
            session.tell(Notice.Kind.INFORMATION, "whatif.estimate.nothing");
        } else {
            Overlay.of(this).show(EstimateSheet.of(session, supposition, estimates));
        }
    }

    private void show(List<WhatIf> steps) {
        setVisible(supposition.active());
        if (steps.isEmpty()) {
            return;
        }
        var values = steps.stream().flatMap(step -> step.values().keySet().stream()).distinct().count();
        var last = steps.getLast();
        var signed = last.signatures().size();
        var documented = steps.stream().flatMap(step -> step.documented().stream()).distinct().count();
        var year = session.numbers().year(last.year());
        sentence.setText(
                documented + signed == 0
                        ? session.messages().get("whatif.banner", year, values)
                        : session.messages().get("whatif.banner.plan", year, values, documented, signed));
    }
}
