package qunheng.ui.tier;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import qunheng.knowledge.RulePack;
import qunheng.tiering.Outcome;
import qunheng.ui.common.Describe;
import qunheng.ui.common.ScreenContext;

/** Every tier of the chosen pack with its gates: outcome, value, threshold, whose number it is, and why. */
final class LedgerView extends VBox {
    private final TierViewModel model;
    private final TreeTableView<LedgerRow> table = new TreeTableView<>();
    private final Map<String, TreeItem<LedgerRow>> items = new HashMap<>();
    private String shown = "";
    private boolean showing;

    LedgerView(ScreenContext context, TierViewModel model) {
        this.model = model;
        var session = context.session();
        var columns = new LedgerColumns(session);
        table.getColumns()
                .setAll(List.of(
                        columns.name(),
                        columns.outcome(),
                        columns.value(),
                        columns.bullet(),
                        columns.asked(),
                        columns.status(),
                        columns.reason()));
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setShowRoot(false);
        table.setId("ledger-table");
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight", "ledger");
        Describe.describe(table, session, "tier.ledger");
        table.setTooltip(null); // a tooltip over the whole table would hide its rows
        table.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !showing) {
                model.selected().set(item.getValue().path());
            }
        });
        table.setMinHeight(160);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        model.ledger().subscribe(this::show);
        model.selected().subscribe(this::select);
    }

    TreeTableView<LedgerRow> table() {
        return table;
    }

    /** Keeps the items of a ledger that has only new outcomes, so that what is open stays open. */
    private void show(List<LedgerRow> rows) {
        showing = true;
        var root = table.getRoot();
        var subject = subject();
        if (root != null && shown.equals(subject) && root.getChildren().size() == rows.size()) {
            for (var i = 0; i < rows.size(); i++) {
                update(root.getChildren().get(i), rows.get(i));
            }
        } else {
            shown = subject;
            items.clear();
            var fresh = new TreeItem<LedgerRow>();
            rows.forEach(row -> fresh.getChildren().add(item(row)));
            openWhatMatters(fresh);
            table.setRoot(fresh);
        }
        showing = false;
        select(model.selected().get());
    }

    /** The cluster, the rules and the tier to work for: when one of them changes, the ledger opens anew. */
    private String subject() {
        var judged = model.judged();
        return judged == null
                ? ""
                : judged.profile().id().value() + ' ' + judged.pack().id() + ' ' + judged.verdict().next();
    }

    /** The tier to work for is open, and so is what it includes; the rest is one key away. */
    private void openWhatMatters(TreeItem<LedgerRow> root) {
        var judged = model.judged();
        var next = judged == null ? null : judged.verdict().next();
        for (var tier : root.getChildren()) {
            var row = tier.getValue();
            var included = judged != null
                    && next != null
                    && includes(judged.pack(), next, row.path())
                    && row.outcome() != Outcome.PASS;
            tier.setExpanded(row.path().equals(next) || included || next == null);
        }
    }

    private static boolean includes(RulePack pack, String tier, String lower) {
        return pack.tier(tier).includes().contains(lower);
    }

    private TreeItem<LedgerRow> item(LedgerRow row) {
        var item = new TreeItem<>(row);
        item.setExpanded(!row.tier());
        items.put(row.path(), item);
        row.children().forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    private void update(TreeItem<LedgerRow> item, LedgerRow row) {
        item.setValue(row);
        for (var i = 0; i < row.children().size(); i++) {
            update(item.getChildren().get(i), row.children().get(i));
        }
    }

    private void select(String path) {
        var item = items.get(path);
        if (item == null || showing) {
            return;
        }
        for (var parent = item.getParent(); parent != null; parent = parent.getParent()) {
            parent.setExpanded(true);
        }
        if (table.getSelectionModel().getSelectedItem() != item) {
            showing = true;
            table.getSelectionModel().select(item);
            table.scrollTo(table.getRow(item));
            showing = false;
        }
    }
}
