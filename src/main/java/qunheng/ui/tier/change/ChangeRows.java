package qunheng.ui.tier.change;

import java.util.ArrayList;
import java.util.List;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Lens;
import qunheng.text.NumberFormats;
import qunheng.tiering.change.IndicatorChange;
import qunheng.tiering.change.LensChange;
import qunheng.tiering.change.Moved;
import qunheng.tiering.change.NodeChange;
import qunheng.ui.common.Session;

/** The lines of the table: the lens, its criteria, their sub-criteria and the indicators below. */
final class ChangeRows {
    private final Session session;
    private final ChangeWords words;

    ChangeRows(Session session) {
        this.session = session;
        this.words = new ChangeWords(session);
    }

    ChangeRow of(LensChange change, Lens lens) {
        var children = new ArrayList<ChangeRow>();
        for (var i = 0; i < change.criteria().size(); i++) {
            var criterion = lens.criteria().get(i);
            var node = change.criteria().get(i);
            var subs = new ArrayList<ChangeRow>();
            for (var s = 0; s < node.children().size(); s++) {
                var sub = node.children().get(s);
                subs.add(row(
                        criterion.subCriteria().get(s).name().in(session.language().get()),
                        sub,
                        sub.indicators().stream().map(one -> row(sub, one)).toList()));
            }
            children.add(row(criterion.name().in(session.language().get()), node, subs));
        }
        return row(
                change.lens(),
                lens.name().in(session.language().get()),
                numbers().score(change.before()),
                numbers().score(change.after()),
                words.signed(change.difference()),
                change.moved(),
                children);
    }

    private ChangeRow row(String name, NodeChange node, List<ChangeRow> children) {
        return row(
                node.id(),
                name,
                numbers().score(node.before()),
                numbers().score(node.after()),
                words.signed(node.difference()),
                node.moved(),
                children);
    }

    private ChangeRow row(NodeChange sub, IndicatorChange one) {
        var indicator = session.knowledge().indicator(one.id());
        return row(
                sub.id() + "/" + one.id().value(),
                indicator.name().in(session.language().get()),
                value(indicator, one.before()),
                value(indicator, one.after()),
                words.signed(one.scoreAfter() - one.scoreBefore()),
                one.moved(),
                List.of());
    }

    private ChangeRow row(
            String path,
            String name,
            String before,
            String after,
            String difference,
            Moved moved,
            List<ChangeRow> children) {
        return new ChangeRow(
                path,
                name,
                before,
                after,
                difference,
                words.signed(moved.total()),
                nothing(moved.value()),
                nothing(moved.filled()),
                nothing(moved.lost()),
                nothing(moved.weight()),
                children);
    }

    private String nothing(double points) {
        return Math.abs(points) < 0.005 ? "" : words.signed(points);
    }

    private String value(Indicator indicator, double value) {
        if (Double.isNaN(value)) {
            return NumberFormats.MISSING;
        }
        if (indicator.rubric()) {
            return session.messages().get("tier.level", numbers().value(value));
        }
        var unit = indicator.unit().label().in(session.language().get());
        return numbers().value(value) + (unit.equals("%") ? "%" : " " + unit);
    }

    private NumberFormats numbers() {
        return session.numbers();
    }
}
