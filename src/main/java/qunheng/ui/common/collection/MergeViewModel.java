package qunheng.ui.common.collection;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import qunheng.model.Project;
import qunheng.project.DataCollection;
import qunheng.project.DataCollection.Received;
import qunheng.project.DataCollection.ReturnedFile;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan;
import qunheng.project.merge.MergePlan.Item;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.MergePlan.Place;
import qunheng.project.merge.Preference;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;

/** Files that came back: what is in them, what contradicts what, and what the user decides; taken over as one step. */
final class MergeViewModel {
    private final Session session;
    private final MergeWords words;
    private final LatestTask<List<Path>, Received> reading;
    private final ObservableList<MergeRow> rows = FXCollections.observableArrayList();
    private final FilteredList<MergeRow> shown = new FilteredList<>(rows);
    private final ObjectProperty<@Nullable Kind> filter = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable MergeRow> selected = new SimpleObjectProperty<>();
    private final ObservableList<ReturnedFile> files = FXCollections.observableArrayList();
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ObservableList<String> senders = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private @Nullable Received received;

    MergeViewModel(Session session, Background background) {
        this.session = session;
        words = new MergeWords(session);
        var collection = new DataCollection(session.knowledge());
        reading = new LatestTask<>(
                background, (paths, progress) -> collection.read(paths, project(), progress), this::show);
        filter.subscribe(this::narrow);
        search.subscribe(this::narrow);
    }

    void read(List<Path> paths) {
        reading.request(paths);
    }

    /** Stops reading; nothing was changed. */
    void cancel() {
        if (reading.running().get()) {
            reading.cancel();
            nothing.set(session.messages().get("collection.merge.stopped"));
        }
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get(), "no project is open");
    }

    private void show(Received result) {
        received = result;
        var messages = session.messages();
        nothing.set(messages.get("collection.merge.empty"));
        files.setAll(result.files());
        problems.setAll(Stream.concat(result.problems().stream(), result.remarks().stream())
                .map(messages::of)
                .toList());
        var plan = result.plan();
        rows.setAll(plan.byUrgency().stream()
                .filter(item -> item.kind() != Kind.EQUAL)
                .sorted(Comparator.comparing((Item item) -> item.conflict() ? 0 : 1)
                        .thenComparing(item -> session.knowledge().indexOf(item.key().indicator()))
                        .thenComparing(item -> -item.key().year()))
                .map(item -> words.row(plan.project(), item))
                .toList());
        rows.forEach(row -> row.decision().subscribe(decision -> count()));
        senders.setAll(plan.of(Kind.CONFLICT).stream()
                .flatMap(item -> item.candidates().stream())
                .flatMap(candidate -> candidate.senders().stream())
                .map(MergeWords::who)
                .distinct()
                .sorted()
                .toList());
        count();
        filter.set(plan.of(Kind.CONFLICT).isEmpty() ? null : Kind.CONFLICT);
        narrow();
        summary.set(messages.get(
                "collection.merge.summary",
                result.files().size(),
                plan.of(Kind.ADDED).size(),
                plan.of(Kind.CORRECTED).size(),
                plan.of(Kind.CONFLICT).size(),
                plan.of(Kind.EQUAL).size(),
                result.untouched(),
                result.problems().size()));
    }

    private void count() {
        open.set((int) rows.stream().filter(MergeRow::open).count());
    }

    private void narrow() {
        var kind = filter.get();
        var wanted = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(row -> (kind == null || row.of(kind))
                && (wanted.isEmpty()
                        || Stream.of(row.indicator(), row.cluster(), row.year(), row.item().key().indicator().value())
                                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted))));
        if (!shown.contains(selected.get())) {
            selected.set(shown.isEmpty() ? null : shown.getFirst());
        }
    }

    /** Selects the next value about which nothing is decided, from the selected one on and round. */
    void next() {
        var from = rows.indexOf(selected.get());
        for (var step = 1; step <= rows.size(); step++) {
            var row = rows.get((from + step) % rows.size());
            if (row.open()) {
                if (!shown.contains(row)) {
                    filter.set(null);
                    search.set("");
                }
                selected.set(row);
                return;
            }
        }
    }

    /** Decides all conflicts that a rule can decide. */
    void decideAll(Preference preference) {
        var plan = plan();
        if (plan == null) {
            return;
        }
        var decisions = plan.decided(preference);
        rows.stream().filter(MergeRow::conflict).forEach(row -> {
            var decision = decisions.get(row.item().place());
            if (decision != null) {
                row.decision().set(decision);
            }
        });
    }

    /**
     * Takes what one sender sent in every conflict in which nothing is decided yet, and which the sender takes part in.
     */
    void takeFrom(String who) {
        rows.stream()
                .filter(MergeRow::conflict)
                .filter(MergeRow::open)
                .forEach(row -> row.decision().set(row.from(who)));
    }

    /** Leaves the project as it is wherever nothing is decided yet. */
    void keepRest() {
        rows.stream().filter(MergeRow::open).forEach(row -> row.decision().set(Decision.KEEP));
    }

    private @Nullable MergePlan plan() {
        return received == null ? null : received.plan();
    }

    /** Takes over what was decided as one step; true when it is on disk. */
    boolean apply() {
        var plan = plan();
        if (plan == null) {
            return false;
        }
        if (open.get() > 0) {
            session.tell(Notice.Kind.WARNING, "collection.merge.undecided", open.get());
            next();
            return false;
        }
        if (!plan.project().equals(session.project().get())) {
            session.tell(Notice.Kind.ERROR, "collection.merge.changed");
            return false;
        }
        var decisions = new HashMap<Place, Decision>();
        plan.of(Kind.EQUAL).forEach(item -> decisions.put(item.place(), Decision.KEEP));
        rows.forEach(row -> decisions.put(row.item().place(), Objects.requireNonNull(row.decision().get())));
        var changes = plan.changes(decisions);
        if (changes.changes().isEmpty()) {
            session.tell(Notice.Kind.INFORMATION, "collection.merge.same");
            return true;
        }
        session.edit(changes);
        if (session.saved().get()) {
            session.tell(Notice.Kind.SUCCESS, "collection.merge.done", changes.changes().size());
        }
        return session.saved().get();
    }

    /** All values that differ, conflicts first. */
    ObservableList<MergeRow> rows() {
        return rows;
    }

    /** Of them those that pass filter and search. */
    ObservableList<MergeRow> shown() {
        return shown;
    }

    /** What is shown; null shows every kind. */
    ObjectProperty<@Nullable Kind> filter() {
        return filter;
    }

    int count(@Nullable Kind kind) {
        return (int) rows.stream().filter(row -> kind == null || row.of(kind)).count();
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<@Nullable MergeRow> selected() {
        return selected;
    }

    ObservableList<ReturnedFile> files() {
        return files;
    }

    /** Who takes part in a conflict. */
    ObservableList<String> senders() {
        return senders;
    }

    /** What was not taken or not looked at, in sentences. */
    ObservableList<String> problems() {
        return problems;
    }

    /** Why there are no values to show. */
    ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Number of values about which nothing is decided. */
    ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return reading.running();
    }

    ReadOnlyDoubleProperty progress() {
        return reading.progress();
    }
}
