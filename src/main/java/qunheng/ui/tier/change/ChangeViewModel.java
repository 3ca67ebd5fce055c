package qunheng.ui.tier.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Lens;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePack;
import qunheng.model.Profile;
import qunheng.scoring.LensEngine;
import qunheng.text.NumberFormats;
import qunheng.tiering.change.Deadline;
import qunheng.tiering.change.Deadlines;
import qunheng.tiering.change.IndicatorChange;
import qunheng.tiering.change.LensChange;
import qunheng.tiering.change.Moved;
import qunheng.tiering.change.NodeChange;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** Two years of the selected cluster through the lens of the chosen rule pack, and its calendar. */
public final class ChangeViewModel {
    /** What silver's rule counts as an improvement, in points. */
    private static final double IMPROVEMENT = 10;

    private final Session session;
    private final LocalDate today;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<@Nullable RulePack> pack = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Integer>> years = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Integer> from = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> to = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<ChangeRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> improvements = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> calendar = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private boolean shown;
    private boolean reading;

    public ChangeViewModel(Session session, LocalDate today) {
        this.session = session;
        this.today = today;
        from.subscribe(year -> show());
        to.subscribe(year -> show());
    }

    public void opened() {
        subscriptions.listen(session.project(), project -> read());
        subscriptions.listen(session.profile(), profile -> read());
        subscriptions.listen(session.language(), language -> show());
        read();
    }

    public void closed() {
        subscriptions.close();
    }

    public void choose(@Nullable RulePack chosen) {
        pack.set(chosen);
        show();
    }

    public void show(boolean visible) {
        shown = visible;
        show();
    }

    private void read() {
        var project = session.project().get();
        var profile = session.selected();
        reading = true;
        years.set(profile == null || project == null
                ? List.of()
                : profile.years().stream().filter(year -> year <= project.assessmentYear()).toList());
        var all = years.get();
        if (!isAmong(all, to.get()) || !isAmong(all, from.get())) {
            to.set(all.isEmpty() ? null : all.getLast());
            from.set(all.size() < 2 ? null : all.get(all.size() - 2));
        }
        reading = false;
        show();
    }

    /** A new cluster has no year chosen, and an unmodifiable list may not be asked for null. */
    private static boolean isAmong(List<Integer> years, @Nullable Integer year) {
        return year != null && years.contains(year);
    }

    private void show() {
        var project = session.project().get();
        var profile = session.selected();
        var rules = pack.get();
        if (reading || !shown || project == null || profile == null || rules == null) {
            return;
        }
        calendar.set(
                Deadlines.of(profile, OwnPacks.all(session.knowledge(), project), project.assessmentYear(), today)
                        .stream()
                        .map(this::sentence)
                        .toList());
        var earlier = from.get();
        var later = to.get();
        if (earlier == null || later == null) {
            rows.set(List.of());
            improvements.set(List.of());
            summary.set(text("change.oneYear"));
            return;
        }
        var id = rules.lens() == null ? session.knowledge().lenses().getFirst().id() : rules.lens();
        var lens = session.knowledge().lens(id);
        var change = LensChange.between(
                LensEngine.assess(session.knowledge(), project, profile.id(), earlier).lens(id),
                LensEngine.assess(session.knowledge(), project, profile.id(), later).lens(id));
        rows.set(List.of(row(change, lens)));
        summary.set(summary(change, lens, earlier, later));
        improvements.set(improvements(change, lens));
    }

    private String text(String key, Object... arguments) {
        return session.messages().get(key, arguments);
    }

    private NumberFormats numbers() {
        return session.numbers();
    }

    private String summary(LensChange change, Lens lens, int earlier, int later) {
        var name = lens.shortName().in(session.language().get());
        if (Double.isNaN(change.difference())) {
            return text("change.noScore", name, numbers().year(earlier), numbers().year(later));
        }
        return text(
                "change.summary",
                name,
                numbers().year(earlier),
                numbers().year(later),
                numbers().score(change.before()),
                numbers().score(change.after()),
                signed(change.difference()),
                signed(change.moved().value()),
                signed(change.moved().filled()),
                signed(change.moved().lost()),
                signed(change.moved().weight()));
    }

    private List<String> improvements(LensChange change, Lens lens) {
        var list = new ArrayList<String>();
        var sure = change.documented(IMPROVEMENT);
        list.add(text("change.improvements.count", sure.size(), numbers().value(IMPROVEMENT)));
        for (var one : change.improvements()) {
            if (one.points() >= IMPROVEMENT - 1e-9) {
                list.add(text(
                        sure.contains(one) ? "change.improvements.sure" : "change.improvements.open",
                        sub(lens, one.subCriterion()),
                        signed(one.points())));
            }
        }
        return list;
    }

    private String sub(Lens lens, String id) {
        return lens.criteria().stream()
                .flatMap(criterion -> criterion.subCriteria().stream())
                .filter(sub -> sub.id().equals(id))
                .map(sub -> sub.name().in(session.language().get()))
                .findFirst()
                .orElse(id);
    }

    private ChangeRow row(LensChange change, Lens lens) {
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
                signed(change.difference()),
                change.moved(),
                children);
    }

    private ChangeRow row(String name, NodeChange node, List<ChangeRow> children) {
        return row(
                node.id(),
                name,
                numbers().score(node.before()),
                numbers().score(node.after()),
                signed(node.difference()),
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
                signed(one.scoreAfter() - one.scoreBefore()),
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
                signed(moved.total()),
                nothing(moved.value()),
                nothing(moved.filled()),
                nothing(moved.lost()),
                nothing(moved.weight()),
                children);
    }

    /** Two decimals with its sign. */
    private String signed(double points) {
        return Double.isNaN(points) ? NumberFormats.MISSING : text("change.signed", points);
    }

    private String nothing(double points) {
        return Math.abs(points) < 0.005 ? "" : signed(points);
    }

    private String value(Indicator indicator, double value) {
        if (Double.isNaN(value)) {
            return NumberFormats.MISSING;
        }
        if (indicator.rubric()) {
            return text("tier.level", numbers().value(value));
        }
        var unit = indicator.unit().label().in(session.language().get());
        return numbers().value(value) + (unit.equals("%") ? "%" : " " + unit);
    }

    private String sentence(Deadline deadline) {
        var day = numbers().date(deadline.day());
        var name = deadline.name().in(session.language().get());
        var over = deadline.day().isBefore(today);
        return switch (deadline.kind()) {
            case EVIDENCE_ENDS -> {
                var indicator = deadline.indicator();
                var about = indicator == null
                        ? ""
                        : session.knowledge()
                                .indicator(indicator)
                                .name()
                                .in(session.language().get());
                yield text(over ? "change.deadline.evidenceOver" : "change.deadline.evidence", day, name, about);
            }
            case TIER_ENDS -> text(over ? "change.deadline.tierOver" : "change.deadline.tier", day, name);
            case RENEWAL_ENDS -> text("change.deadline.renewal", day, name);
            case SECOND_ASSESSMENT ->
                text("change.deadline.second", numbers().year(deadline.day().getYear()), name);
        };
    }

    /** Years with data up to the assessment year, oldest first. */
    public ReadOnlyObjectProperty<List<Integer>> years() {
        return years.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable Integer> from() {
        return from;
    }

    public ObjectProperty<@Nullable Integer> to() {
        return to;
    }

    /** The lens with everything below it; empty when there are not two years. */
    public ReadOnlyObjectProperty<List<ChangeRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** First the count, then one sentence each. */
    public ReadOnlyObjectProperty<List<String>> improvements() {
        return improvements.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<String>> calendar() {
        return calendar.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Name of the selected cluster. */
    String cluster() {
        Profile profile = session.selected();
        return profile == null ? "" : session.name(profile.identity().nameZh(), profile.identity().nameEn());
    }
}
