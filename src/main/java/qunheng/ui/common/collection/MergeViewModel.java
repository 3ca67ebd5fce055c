package qunheng.ui.common.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.model.Observation;
import qunheng.model.Project;
import qunheng.project.DataCollection;
import qunheng.project.DataCollection.Received;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan;
import qunheng.project.merge.MergePlan.Candidate;
import qunheng.project.merge.MergePlan.Item;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.MergePlan.Place;
import qunheng.project.merge.Preference;
import qunheng.project.merge.Submission.Sender;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;

/** Files that came back: what is in them, what contradicts what, and what the user decides; taken over as one step. */
final class MergeViewModel {
    private final Session session;
    private final LatestTask<List<Path>, Received> reading;
    private final ObservableList<MergeRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> problems = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private @Nullable Received received;

    MergeViewModel(Session session, Background background) {
        this.session = session;
        var collection = new DataCollection(session.knowledge());
        reading = new LatestTask<>(
                background, (files, progress) -> collection.read(files, project(), progress), this::show);
    }

    void read(List<Path> files) {
        reading.request(files);
    }

    void cancel() {
        reading.cancel();
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get(), "no project is open");
    }

    private void show(Received result) {
        received = result;
        var messages = session.messages();
        problems.setAll(Stream.concat(result.problems().stream(), result.remarks().stream())
                .map(messages::of)
                .toList());
        var plan = result.plan();
        rows.setAll(plan.byUrgency().stream()
                .filter(item -> item.kind() != Kind.EQUAL)
                .map(item -> row(plan.project(), item))
                .toList());
        rows.forEach(row -> row.decision().subscribe(decision -> count()));
        count();
        summary.set(messages.get(
                "collection.merge.summary",
                plan.of(Kind.ADDED).size(),
                plan.of(Kind.CORRECTED).size(),
                plan.of(Kind.CONFLICT).size(),
                plan.of(Kind.EQUAL).size(),
                result.untouched(),
                result.problems().size()));
    }

    private void count() {
        open.set((int) rows.stream().filter(row -> row.decision().get() == null).count());
    }

    private MergeRow row(Project project, Item item) {
        var messages = session.messages();
        var key = item.key();
        var identity = project.profile(item.profile()).orElseThrow().identity();
        var options = new ArrayList<MergeRow.Option>();
        options.add(new MergeRow.Option(Decision.KEEP, messages.get("collection.merge.keep")));
        for (var at = 0; at < item.candidates().size(); at++) {
            var value = number(item.candidates().get(at).proposed());
            options.add(new MergeRow.Option(
                    new Decision.Take(at), messages.get("collection.merge.take", value)));
        }
        return new MergeRow(
                item,
                messages.of(item.kind(), "collection"),
                session.name(identity.nameZh(), identity.nameEn()),
                session.knowledge().indicator(key.indicator()).name().in(messages.language()),
                key.year() + "\n" + messages.of(key.basis(), "model"),
                said(item.present()),
                item.candidates().stream().map(candidate -> sent(candidate, item.present())).toList(),
                options,
                MergePlan.obvious(item).orElse(null));
    }

    /** The value and who sent it; of what backs it only what the project does not say as well. */
    private String sent(Candidate candidate, @Nullable Observation present) {
        var known = List.of(said(present).split("\n", -1));
        var lines = new ArrayList<>(List.of(said(candidate.proposed()).split("\n", -1)));
        var backing = lines.subList(1, lines.size());
        backing.removeIf(known::contains);
        lines.addAll(1, candidate.senders().stream().map(MergeViewModel::sender).toList());
        return String.join("\n", lines);
    }

    private static String sender(Sender sender) {
        return Stream.of(sender.department(), sender.person(), sender.date(), sender.file(), sender.place())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String said(@Nullable Observation observation) {
        if (observation == null) {
            return number(null);
        }
        var evidence = observation.evidence();
        return Stream.of(
                        number(observation.value()),
                        observation.source(),
                        Stream.of(evidence.reference(), evidence.locator(), evidence.date())
                                .filter(text -> !text.isBlank())
                                .collect(Collectors.joining(", ")),
                        observation.note())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String number(@Nullable Observation observation) {
        return observation == null ? session.messages().get("collection.merge.nothing") : number(observation.value());
    }

    private String number(double value) {
        return session.numbers().editable(value);
    }

    /** Decides all conflicts that a rule can decide. */
    void decideAll(Preference preference) {
        var plan = plan();
        if (plan == null) {
            return;
        }
        var decisions = plan.decided(preference);
        rows.stream().filter(row -> row.item().conflict()).forEach(row -> {
            var decision = decisions.get(row.item().place());
            if (decision != null) {
                row.decision().set(decision);
            }
        });
    }

    private @Nullable MergePlan plan() {
        return received == null ? null : received.plan();
    }

    /** Takes over what was decided as one step; true when it is on disk. */
    boolean apply() {
        var plan = plan();
        if (plan == null || open.get() > 0) {
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

    ObservableList<MergeRow> rows() {
        return rows;
    }

    /** What was not taken or not looked at, in sentences. */
    ObservableList<String> problems() {
        return problems;
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
