package qunheng.ui.tier.change;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePack;
import qunheng.model.Profile;
import qunheng.scoring.LensEngine;
import qunheng.tiering.change.Deadlines;
import qunheng.tiering.change.LensChange;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** Two years of the selected cluster through the lens of the chosen rule pack, and its calendar. */
public final class ChangeViewModel {
    private final Session session;
    private final LocalDate today;
    private final ChangeWords words;
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
        this.words = new ChangeWords(session);
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
                        .map(deadline -> words.sentence(deadline, today))
                        .toList());
        var earlier = from.get();
        var later = to.get();
        if (earlier == null || later == null) {
            rows.set(List.of());
            improvements.set(List.of());
            summary.set(session.messages().get("change.oneYear"));
            return;
        }
        var id = rules.lens() == null ? session.knowledge().lenses().getFirst().id() : rules.lens();
        var lens = session.knowledge().lens(id);
        var change = LensChange.between(
                LensEngine.assess(session.knowledge(), project, profile.id(), earlier).lens(id),
                LensEngine.assess(session.knowledge(), project, profile.id(), later).lens(id));
        rows.set(List.of(new ChangeRows(session).of(change, lens)));
        summary.set(words.summary(change, lens, earlier, later));
        improvements.set(words.improvements(change, lens));
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
