package qunheng.ui.common.tableimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.MergePlan.Place;
import qunheng.project.merge.Preference;
import qunheng.project.tableimport.Answer;
import qunheng.project.tableimport.ImportPlan;
import qunheng.project.tableimport.Mapping;
import qunheng.project.tableimport.Problem;
import qunheng.project.tableimport.ProblemFile;
import qunheng.project.tableimport.Question;
import qunheng.project.tableimport.SourceTable;
import qunheng.task.Progress;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;

/** What would become of every cell, what the user decides about it, and taking it over as one step. */
final class PreviewViewModel {
    private record Asked(SourceTable table, Mapping mapping) {}

    private record Planned(Asked asked, ImportPlan plan, List<ValueRow> rows) {}

    /** More changes than this are written in the background. */
    private static final int AT_ONCE = 500;

    private final Session session;
    private final TableImportViewModel model;
    private final LatestTask<Asked, Planned> planning;
    private final ObservableList<ValueRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ValueRow> shown = new FilteredList<>(rows);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private final ObjectProperty<Shown> filter = new SimpleObjectProperty<>(Shown.ALL);
    private final Map<Place, Decision> decisions = new HashMap<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper decided = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper taking = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final Background background;
    private Runnable whenKept = () -> {};
    private @Nullable Planned planned;

    /** Which cells the preview shows. */
    enum Shown {
        ALL,
        NEW,
        DIFFERENT,
        EQUAL,
        REFUSED
    }

    PreviewViewModel(Session session, Background background, TableImportViewModel model) {
        this.session = session;
        this.model = model;
        this.background = background;
        planning = new LatestTask<>(background, this::plan, this::show);
        filter.subscribe(now -> shown.setPredicate(row -> fits(row, now)));
    }

    private static boolean fits(ValueRow row, Shown wanted) {
        return switch (wanted) {
            case ALL -> true;
            case NEW -> row.item().kind() == Kind.ADDED;
            case DIFFERENT -> row.item().kind() == Kind.CONFLICT;
            case EQUAL -> row.item().kind() == Kind.EQUAL;
            case REFUSED -> false;
        };
    }

    void plan(SourceTable table, Mapping mapping) {
        planning.request(new Asked(table, mapping));
    }

    private Planned plan(Asked asked, Progress progress) {
        var plan = ImportPlan.of(asked.table(), asked.mapping(), session.knowledge(), model.project(), progress);
        return new Planned(asked, plan, new ValueRows(session, plan, asked.table(), asked.mapping()).rows());
    }

    private void show(Planned result) {
        planned = result;
        var plan = result.plan();
        var before = Map.copyOf(decisions);
        decisions.clear();
        plan.merge().items().forEach(item -> {
            var was = item.conflict() ? before.get(item.place()) : null;
            if (was != null && (!(was instanceof Decision.Take(var at)) || at < item.candidates().size())) {
                decisions.put(item.place(), was);
            } else {
                MergePlan.obvious(item).ifPresent(decision -> decisions.put(item.place(), decision));
            }
        });
        rows.setAll(result.rows());
        problems.setAll(plan.problems());
        questions.setAll(plan.questions());
        if (filter.get() == Shown.ALL && rows.isEmpty() && !problems.isEmpty()) {
            filter.set(Shown.REFUSED);
        }
        summary.set(words(plan));
        count();
    }

    private String words(ImportPlan plan) {
        var messages = session.messages();
        var said = new ArrayList<String>();
        if (plan.rows() == 0) {
            said.add(messages.get("tableimport.noRows", model.fileName()));
        } else {
            said.add(messages.get(
                    "tableimport.summary",
                    plan.rows(),
                    count(Shown.NEW),
                    count(Shown.DIFFERENT),
                    count(Shown.EQUAL),
                    count(Shown.REFUSED),
                    plan.missing()));
        }
        if (!plan.created().isEmpty()) {
            said.add(messages.get("tableimport.creates", plan.created().size()));
        }
        if (plan.leftOut() > 0) {
            said.add(messages.get("tableimport.leftOut", plan.leftOut()));
        }
        model.remarks().forEach(remark -> said.add(messages.of(remark)));
        return String.join(" ", said);
    }

    int count(Shown of) {
        if (of == Shown.REFUSED) {
            return problems.size();
        }
        return (int) rows.stream().filter(row -> fits(row, of)).count();
    }

    private void count() {
        open.set(questions.size()
                + (int) rows.stream().filter(row -> !decisions.containsKey(row.item().place())).count());
        taking.set((int) decisions.values().stream().filter(Decision.Take.class::isInstance).count());
        decided.set(decided.get() + 1);
    }

    /** What was decided about a row; null while nothing is. */
    @Nullable Decision decision(ValueRow row) {
        return decisions.get(row.item().place());
    }

    void decide(ValueRow row, Decision decision) {
        decisions.put(row.item().place(), decision);
        count();
    }

    /** Decides all that differs where a rule can; rows that contradict each other stay a question for "take theirs". */
    void decideAll(Preference preference) {
        var now = planned;
        if (now != null) {
            var all = now.plan().merge().decided(preference);
            rows.stream().filter(row -> row.item().conflict()).forEach(row -> {
                var decision = all.get(row.item().place());
                if (decision == null && preference == Preference.PROJECT) {
                    decision = Decision.KEEP;
                }
                if (decision != null) {
                    decisions.put(row.item().place(), decision);
                }
            });
            count();
        }
    }

    /** Says what a name is, and looks again. */
    void answer(Question question, Answer answer) {
        answer(List.of(question), answer);
    }

    void answer(List<Question> which, Answer answer) {
        var now = model.mapping().get();
        if (now == null || which.isEmpty()) {
            return;
        }
        for (var question : which) {
            now = now.answering(question, answer);
        }
        model.mean(now);
        model.go(TableImportViewModel.Step.PREVIEW);
    }

    /** Takes all answers back, so that the questions are asked again. */
    void askAgain() {
        var now = model.mapping().get();
        if (now != null) {
            model.mean(now.withoutAnswers());
            model.go(TableImportViewModel.Step.PREVIEW);
        }
    }

    boolean answered() {
        var now = model.mapping().get();
        return now != null && !(now.clusters().isEmpty() && now.indicators().isEmpty());
    }

    /** Takes over what was decided as one step; true when it is on disk. */
    boolean apply() {
        var now = planned;
        if (now == null || open.get() > 0 || writing.get() || planning.running().get() || !now.plan().complete()) {
            return false;
        }
        if (!now.plan().project().equals(session.project().get())) {
            session.tell(Notice.Kind.ERROR, "tableimport.changed");
            return false;
        }
        var changes = now.plan().changes(decisions);
        if (changes.changes().isEmpty()) {
            session.tell(Notice.Kind.INFORMATION, "tableimport.same");
            return true;
        }
        if (changes.changes().size() <= AT_ONCE) {
            session.edit(changes);
            return kept(session.saved().get(), now.plan());
        }
        writing.set(true);
        session.edit(changes, background, onDisk -> {
            writing.set(false);
            if (kept(onDisk, now.plan())) {
                whenKept.run();
            }
        });
        return false;
    }

    private boolean kept(boolean onDisk, ImportPlan plan) {
        if (onDisk) {
            session.tell(Notice.Kind.SUCCESS, "tableimport.done", taking.get(), plan.created().size());
        }
        return onDisk;
    }

    /** @param action what follows when many values are on disk at last */
    void whenKept(Runnable action) {
        whenKept = action;
    }

    /** Whether values are on their way to the disk. */
    ReadOnlyBooleanProperty writing() {
        return writing.getReadOnlyProperty();
    }

    /** Writes the list of problems, or the rows that have them. */
    void save(Path to, boolean wholeRows) {
        var now = Objects.requireNonNull(planned);
        var messages = session.messages();
        try {
            if (wholeRows) {
                ProblemFile.writeRows(
                        to,
                        now.asked().table(),
                        now.asked().mapping().header(),
                        now.plan().problems(),
                        Stream.of("tableimport.csv.line", "tableimport.csv.reason").map(messages::get).toList(),
                        messages::of);
            } else {
                ProblemFile.writeList(
                        to,
                        now.plan().problems(),
                        Stream.of("tableimport.csv.place", "tableimport.csv.text", "tableimport.csv.reason")
                                .map(messages::get)
                                .toList(),
                        messages::of);
            }
            session.tell(Notice.Kind.SUCCESS, "tableimport.written", to.toString());
        } catch (RuntimeException failure) {
            if (!(failure instanceof Refusal refusal)) {
                throw failure;
            }
            session.tell(refusal);
        }
    }

    void cancel() {
        planning.cancel();
    }

    ObservableList<ValueRow> shown() {
        return shown;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    ObservableList<Question> questions() {
        return questions;
    }

    ObjectProperty<Shown> filter() {
        return filter;
    }

    ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Number of questions and of values about which nothing is decided. */
    ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Number of values that would be written. */
    ReadOnlyIntegerProperty taking() {
        return taking.getReadOnlyProperty();
    }

    /** Counts up with every decision. */
    ReadOnlyIntegerProperty decided() {
        return decided.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return planning.running();
    }

    ReadOnlyDoubleProperty progress() {
        return planning.progress();
    }
}
