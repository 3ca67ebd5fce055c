package qunheng.ui.indicators;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;
import qunheng.ui.indicators.DetailsViewModel.Subject;

/** The panel beside the grid: the selected cell's values, where they are from, whether it counts, and what it means. */
final class DetailsView extends StackPane {
    private final Session session;
    private final DetailsViewModel model;
    private final DetailsValues values;
    private final DetailsEvidence evidence;
    private final DetailsApplicability applicability;
    private final DetailsMeaning meaning;
    private final VBox all;
    private final Label nothing = new Label();

    DetailsView(Session session, DetailsViewModel model, DetailsFile file) {
        this.session = session;
        this.model = model;
        this.values = new DetailsValues(session, model);
        this.evidence = new DetailsEvidence(session, model, file);
        this.applicability = new DetailsApplicability(session, model);
        this.meaning = new DetailsMeaning(session);
        getStyleClass().add("details");
        setId("details");
        all = new VBox(meaning.head(), values, evidence, applicability, meaning);
        file.acceptOn(this);
        all.getStyleClass().add("details-content");
        var scroll = Scrolled.down(all);
        scroll.getStyleClass().add("details-scroll");
        nothing.getStyleClass().addAll("text-muted", "details-nothing");
        nothing.setWrapText(true);
        nothing.textProperty().bind(session.text("indicators.details.nothing"));
        getChildren().addAll(scroll, nothing);
    }

    /** The control to begin with, for the key that leads here. */
    Node first() {
        return values.first();
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.follow(model.subject(), this::show);
        subscriptions.listen(session.language(), language -> show(model.subject().get()));
        evidence.follow(subscriptions);
        values.follow(subscriptions);
    }

    private void show(@Nullable Subject subject) {
        all.setVisible(subject != null);
        nothing.setVisible(subject == null);
        if (subject != null) {
            values.show(subject);
            applicability.show(subject);
            meaning.show(subject.indicator());
        }
    }
}
