package qunheng.ui.tier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.CardRow;
import qunheng.ui.common.ChoiceCard;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;

/** One card for each rule pack, side by side; the chosen one is what the ledger is about. */
final class VerdictCards extends CardRow {
    /** The tiers that have a colour; no other level ever has one of theirs. */
    private static final Set<String> COLOURED = Set.of("gold", "silver", "bronze");

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /** So many packs have a card; the others are in a list. */
    private static final int CARDS = 2;

    private final Session session;
    private final TierViewModel model;
    private final OddsViewModel odds;
    private final OtherPacks others;
    private final ToggleGroup group = new ToggleGroup();
    private final List<Card> cards = new ArrayList<>();

    VerdictCards(Session session, TierViewModel model, OddsViewModel odds) {
        this.session = session;
        this.model = model;
        this.odds = odds;
        this.others = new OtherPacks(session, group);
        group.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null && toggle.getUserData() instanceof String pack) {
                model.pack().set(pack);
            }
        });
        model.cards().subscribe(this::show);
        model.pack().subscribe(this::choose);
        odds.odds().subscribe(all -> cards.forEach(Card::showOdds));
    }

    private void show(List<VerdictCard> rows) {
        var carded = Math.min(rows.size(), CARDS);
        while (cards.size() < carded) {
            cards.add(new Card());
        }
        while (cards.size() > carded) {
            cards.removeLast();
        }
        for (var i = 0; i < carded; i++) {
            cards.get(i).show(rows.get(i));
        }
        var all = new ArrayList<Node>(cards);
        if (rows.size() > CARDS) {
            others.show(rows.subList(CARDS, rows.size()), model.pack().get());
            all.add(others);
        }
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
        choose(model.pack().get());
    }

    private void choose(String pack) {
        cards.stream().filter(card -> pack.equals(card.getUserData())).forEach(card -> card.setSelected(true));
        others.choose(pack);
    }

    /** Sets the colour of a tier, and of none for what is no gold, silver or bronze. */
    static void colour(Node node, @Nullable String tier) {
        node.getStyleClass().removeIf(name -> name.startsWith("tier-of-"));
        node.getStyleClass().add("tier-of-" + (tier == null ? "none" : COLOURED.contains(tier) ? tier : "level"));
    }

    private final class Card extends ChoiceCard {
        private final Label name = label("verdict-pack");
        private final Label version = label("lens-source");
        private final Label label = label("verdict-label");
        private final Label standing = label("chip");
        private final Label why = label("verdict-why");
        private final Label drawn = label("lens-source", "tier-odds");
        private final FlowPane ladder = new FlowPane();
        private final HBox badge = new HBox();

        Card() {
            super(group, 24);
            name.setMinWidth(Region.USE_PREF_SIZE);
            standing.setMinWidth(Region.USE_PREF_SIZE);
            label.setMinWidth(Region.USE_PREF_SIZE);
            why.setWrapText(true);
            drawn.setWrapText(true);
            HBox.setHgrow(drawn, Priority.ALWAYS);
            badge.getChildren().add(Icons.of(Feather.AWARD, "tier-badge-icon"));
            badge.getStyleClass().add("tier-badge");
            badge.setAlignment(Pos.CENTER);
            ladder.getStyleClass().setAll("tier-ladder");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            lines(row(name, gap, version), row(badge, label, standing, drawn), ladder, why);
        }

        void show(VerdictCard card) {
            setUserData(card.packId());
            setId("verdict-" + card.packId());
            name.setText(card.pack());
            version.setText(card.version());
            label.setText(card.label());
            standing.setText(card.standing());
            why.setText(card.why());
            colour(badge, card.tier());
            ladder.getChildren().clear();
            for (var step : card.steps()) {
                if (!ladder.getChildren().isEmpty()) {
                    ladder.getChildren().add(Icons.of(Feather.CHEVRON_RIGHT, "tier-arrow"));
                }
                ladder.getChildren().add(step(step));
            }
            describe(card.about(), card.spoken());
            showOdds();
            setAccessibleHelp(card.about());
        }

        /** The share of draws that give each tier; nothing while they are drawn. */
        void showOdds() {
            var found = odds.odds().get().get(String.valueOf(getUserData()));
            var judged = model.verdicts().get().stream()
                    .filter(one -> one.pack().id().equals(getUserData()))
                    .findFirst()
                    .orElse(null);
            if (found == null || judged == null) {
                drawn.setText("");
                drawn.setTooltip(null);
                return;
            }
            var words = new OddsWords(judged, found);
            drawn.setText(words.shares());
            var tip = new Tooltip(words.about());
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            drawn.setTooltip(tip);
            drawn.setAccessibleText(words.shares() + session.messages().get("tier.odds.stop") + words.about());
        }

        private HBox step(VerdictCard.Step step) {
            var text = new Label(step.name());
            text.setMinWidth(Region.USE_PREF_SIZE);
            var mark = new OutcomeMark();
            mark.show(step.outcome(), "");
            var box = row(mark, text);
            box.getStyleClass().setAll("tier-step");
            box.pseudoClassStateChanged(HERE, step.here());
            colour(box, step.tier());
            return box;
        }
    }

    private static Label label(String... styleClasses) {
        var label = new Label();
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("inline");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
