package qunheng.ui.tier;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Beside;
import qunheng.ui.common.EmptyState;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.ScreenTabs;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;
import qunheng.ui.common.TableButtons;
import qunheng.ui.tier.change.ChangeView;
import qunheng.ui.tier.change.ChangeViewModel;
import qunheng.ui.tier.packs.PackPanel;
import qunheng.ui.tier.roadmap.RoadmapView;
import qunheng.ui.tier.roadmap.RoadmapViewModel;
import qunheng.ui.tier.whatif.WhatIfBanner;
import qunheng.ui.tier.whatif.WhatIfView;
import qunheng.ui.tier.whatif.WhatIfViewModel;

/** Which tier, and why not higher. */
public final class TierView implements Screen {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    /** Place of the tab with the roadmap. */
    private static final int ROADMAP = 1;

    private final Session session;
    private final TierViewModel model;
    private final RoadmapViewModel roadmap;
    private final WhatIfViewModel whatIf;
    private final ChangeViewModel change;
    private final OddsViewModel odds;
    private final Page page;
    private final Map<TierViewModel.State, Node> empty = new EnumMap<>(TierViewModel.State.class);

    public TierView(ScreenContext context) {
        this.session = context.session();
        this.model = new TierViewModel(session);
        this.roadmap = new RoadmapViewModel(session, context.background(), model.supposition());
        this.whatIf = new WhatIfViewModel(session, model.supposition());
        this.change = new ChangeViewModel(session, LocalDate.now());
        this.odds = new OddsViewModel(context.background());
        model.verdicts().subscribe(odds::request);
        model.rules().subscribe(roadmap::choose);
        model.rules().subscribe(change::choose);
        page = new Page(session, id()).dense();
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // While something is supposed, Undo means the last supposition and not the project's last edit.
            if (UNDO.match(event) && model.supposition().active() && !(event.getTarget() instanceof TextInputControl)) {
                model.supposition().back();
                event.consume();
            }
        });
        var content = content(context);
        empty.put(TierViewModel.State.NO_PROJECT, nothing("tier.empty.noProject", "tier.empty.toProjects", "projects"));
        empty.put(TierViewModel.State.NO_PROFILE, nothing("tier.empty.noProfile", "tier.empty.toProfile", "profile"));
        empty.put(TierViewModel.State.NO_DATA, nothing("tier.empty.noData", "tier.empty.toIndicators", "indicators"));
        model.state().subscribe(state -> page.fill(empty.getOrDefault(state, content)));
    }

    private Node content(ScreenContext context) {
        var ledger = new LedgerView(context, model);
        page.actions(new TableButtons(
                        context, () -> LedgerTable.of(Objects.requireNonNull(model.judged()), model.ledger().get()))
                .copyFrom(ledger.table()));
        var missing = new MissingView(session, model);
        var pack = new PackPanel(context, model.note(), model.packState());
        var reviews = new ReviewView(session, model.reviews());
        var tabs = new ScreenTabs(session, id(), 380);
        var gate = new GateView(session, model, remedy -> {
            switch (remedy.place()) {
                case QUESTIONS -> pack.askQuestions();
                case ROUNDS -> pack.showRounds();
                case REVIEWERS -> reviews.sign();
                case ROADMAP -> tabs.getSelectionModel().select(ROADMAP);
                case VALUE, EVIDENCE, INDICATORS -> model.openIndicators(remedy.indicator());
            }
        });
        gate.setPrefHeight(132);
        gate.setMinHeight(96);
        VBox.setVgrow(ledger, Priority.ALWAYS);
        var left = new VBox(ledger, gate);
        left.getStyleClass().add("tier-left");
        var side = new VBox();
        // A pack with questions of its own is answered here; the others are answered by the indicators.
        model.packState().subscribe(now -> {
            var asks = now != null && !now.pack().items().isEmpty();
            var order = asks ? List.<Node>of(pack, missing, reviews) : List.<Node>of(missing, pack, reviews);
            if (!side.getChildren().equals(order)) {
                side.getChildren().setAll(order);
            }
        });
        side.getStyleClass().add("tier-side-content");
        var sideScroll = Scrolled.down(side);
        sideScroll.getStyleClass().add("tier-side");
        var body = new Beside(session, 60).add(left, 76, 30).add(sideScroll, 24, 30).atLeast(22);
        tabs.add("tier.tab.why", body)
                .add("tier.tab.roadmap", shown -> new RoadmapView(context, roadmap, shown))
                .add("tier.tab.whatIf", shown -> new WhatIfView(session, whatIf, shown))
                .add("tier.tab.change", shown -> new ChangeView(context, change, shown));
        var cards = new VerdictCards(session, model, odds);
        cards.setMinHeight(Region.USE_PREF_SIZE); // else the tabs below would be cut off instead of scrolled
        var all = new VBox(new WhatIfBanner(session, model.supposition()), cards, tabs);
        all.getStyleClass().add("screen-content");
        return Scrolled.filling(all);
    }

    private EmptyState nothing(String key, String step, String screen) {
        return EmptyState.leading(session, Feather.AWARD, key, step, screen);
    }

    @Override
    public String id() {
        return "tier";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Optional<ObservableValue<String>> badge() {
        return Optional.of(model.badge());
    }

    @Override
    public void opened() {
        model.opened();
        roadmap.opened();
        whatIf.opened();
        change.opened();
    }

    @Override
    public void closed() {
        model.closed();
        roadmap.closed();
        whatIf.closed();
        change.closed();
        odds.cancel();
    }
}
