package qunheng.ui.common.tableimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.Preference;
import qunheng.project.tableimport.Answer;
import qunheng.project.tableimport.ImportPlan;
import qunheng.project.tableimport.Mapping;
import qunheng.project.tableimport.Problem;
import qunheng.project.tableimport.Question;
import qunheng.project.tableimport.SourceTable;
import qunheng.task.Progress;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Session;

/**
 * The third step as the window shows it: what would become of every cell, {@link PreviewDecisions}, {@link
 * TakingOver}.
 */
final class PreviewViewModel {
    private record Asked(SourceTable table, Mapping mapping) {}

    private record Planned(Asked asked, ImportPlan plan, List<ValueRow> rows) {}

    private final Session session;
    private final TableImportViewModel model;
    private final LatestTask<Asked, Planned> planning;
    private final ObservableList<ValueRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ValueRow> shown = new FilteredList<>(rows);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private final ObjectProperty<Shown> filter = new SimpleObjectProperty<>(Shown.ALL);
    private final PreviewDecisions decisions = new PreviewDecisions();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final TakingOver takingOver;
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
        this.takingOver = new TakingOver(session, background);
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
        rows.setAll(result.rows());
        problems.setAll(plan.problems());
        questions.setAll(plan.questions());
        if (filter.get() == Shown.ALL && rows.isEmpty() && !problems.isEmpty()) {
            filter.set(Shown.REFUSED);
        }
        summary.set(words(plan));
        decisions.show(plan, result.rows());
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

    /** What was decided about a row; null while nothing is. */
    @Nullable Decision decision(ValueRow row) {
        return decisions.of(row);
    }

    void decide(ValueRow row, Decision decision) {
        decisions.decide(row, decision);
    }

    void decideAll(Preference preference) {
        var now = planned;
        if (now != null) {
            decisions.decideAll(now.plan(), preference);
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
        var resting = !writing().get() && !planning.running().get();
        return now != null
                && open().get() == 0
                && resting
                && now.plan().complete()
                && takingOver.take(now.plan(), decisions.all());
    }

    /** @param action what follows when many values are on disk at last */
    void whenKept(Runnable action) {
        takingOver.whenKept(action);
    }

    /** Whether values are on their way to the disk. */
    ReadOnlyBooleanProperty writing() {
        return takingOver.writing();
    }

    /** Writes the list of problems, or the rows that have them. */
    void save(Path to, boolean wholeRows) {
        var now = Objects.requireNonNull(planned);
        var saving = new ProblemSaving(session, now.plan().problems());
        if (wholeRows) {
            saving.rows(to, now.asked().table(), now.asked().mapping());
        } else {
            saving.list(to);
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
        return decisions.open();
    }

    /** Number of values that would be written. */
    ReadOnlyIntegerProperty taking() {
        return decisions.taking();
    }

    /** Counts up with every decision. */
    ReadOnlyIntegerProperty decided() {
        return decisions.count();
    }

    ReadOnlyBooleanProperty running() {
        return planning.running();
    }

    ReadOnlyDoubleProperty progress() {
        return planning.progress();
    }
}
