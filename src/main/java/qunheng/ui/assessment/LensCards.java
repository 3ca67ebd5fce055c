package qunheng.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.ui.common.CardRow;
import qunheng.ui.common.ChoiceCard;
import qunheng.ui.common.ScoreBar;
import qunheng.ui.common.Session;

/** One card for each lens, side by side; the chosen one is what the rest of the screen is about. */
final class LensCards extends CardRow {
    private final Session session;
    private final AssessmentViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final List<Card> cards = new ArrayList<>();

    LensCards(Session session, AssessmentViewModel model) {
        this.session = session;
        this.model = model;
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle instanceof Card card && !card.lens.isEmpty()) {
                model.lens().set(card.lens);
            }
        });
        model.cards().subscribe(this::show);
        model.lens().subscribe(this::choose);
    }

    private void show(List<LensCard> rows) {
        while (cards.size() < rows.size()) {
            var card = new Card();
            cards.add(card);
            getChildren().add(card);
        }
        while (cards.size() > rows.size()) {
            getChildren().remove(cards.removeLast());
        }
        for (var i = 0; i < rows.size(); i++) {
            cards.get(i).show(rows.get(i));
        }
        choose(model.lens().get());
    }

    private void choose(String lens) {
        cards.stream().filter(card -> card.lens.equals(lens)).forEach(card -> card.setSelected(true));
    }

    private final class Card extends ChoiceCard {
        private final Label name = label("lens-name");
        private final Label headline = label("chip", "accent-chip");
        private final Label source = label("lens-source");
        private final Label question = label("lens-question");
        private final Label score = label("lens-score");
        private final Label interval = label("lens-note");
        private final Label weights = label("lens-note");
        private final Label coverage = label("lens-note");
        private final Label grade = label("chip");
        private final Label last = label("lens-last");
        private final Label method = label("chip", "method-chip");
        private final ScoreBar bar = new ScoreBar();
        private String lens = "";

        Card() {
            super(group, 16);
            headline.textProperty().bind(session.text("assessment.card.headline"));
            headline.managedProperty().bind(headline.visibleProperty());
            name.setMinWidth(Region.USE_PREF_SIZE);
            headline.setMinWidth(Region.USE_PREF_SIZE);
            grade.setMinWidth(Region.USE_PREF_SIZE);
            score.setMinWidth(Region.USE_PREF_SIZE);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var facts = new VBox(interval, weights, coverage);
            weights.managedProperty().bind(weights.textProperty().isNotEmpty());
            facts.getStyleClass().add("lens-facts");
            HBox.setHgrow(facts, Priority.ALWAYS);
            lines(line(name, headline, gap, source), question, line(score, facts, grade), bar, method, last);
            last.managedProperty().bind(last.textProperty().isNotEmpty());
            method.managedProperty().bind(method.textProperty().isNotEmpty());
            method.visibleProperty().bind(method.managedProperty());
        }

        void show(LensCard card) {
            lens = card.lensId();
            setId("lens-" + lens);
            name.setText(card.name());
            headline.setVisible(card.headlineLens());
            source.setText(card.source());
            question.setText(card.question());
            score.setText(card.score());
            score.pseudoClassStateChanged(Marks.NONE, Double.isNaN(card.value()) && card.method().isEmpty());
            interval.setText(card.interval());
            weights.setText(card.weights());
            coverage.setText(card.coverage());
            grade.setText(card.gradeText());
            method.setText(card.method());
            bar.show(card.value(), card.low(), card.high());
            last.setText(card.missing().isEmpty() ? card.lowest() : card.missing());
            last.pseudoClassStateChanged(Marks.NONE, !card.missing().isEmpty());
            describe(card.question() + "\n" + card.spoken(), card.spoken());
        }
    }

    private static Label label(String... styleClasses) {
        var label = new Label();
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private static HBox line(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("inline");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
