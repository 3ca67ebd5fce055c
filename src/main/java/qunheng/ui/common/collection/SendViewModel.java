package qunheng.ui.common.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.model.Refusal;
import qunheng.project.DataCollection;
import qunheng.project.OutgoingWorkbook;
import qunheng.text.Messages;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Session;

/** Workbooks on their way out: for whom, of which clusters, over how many years, into which folder. */
final class SendViewModel {
    /** Under this choice of the project the departments are remembered, one a line. */
    static final String DEPARTMENTS = "departments";

    private static final int LONGEST = 20_000;

    /** How far it is; {@code sentence} is for the user. */
    record State(Stage stage, String sentence, List<Path> files) {
        enum Stage {
            /** Something is missing, which the sentence says. */
            LACKING,
            READY,
            DONE,
            FAILED
        }
    }

    private final Session session;
    private final LatestTask<Order, State> writing;
    private final StringProperty departments = new SimpleStringProperty("");
    private final BooleanProperty allClusters = new SimpleBooleanProperty();
    private final ObjectProperty<Integer> years = new SimpleObjectProperty<>(DataCollection.YEARS);
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<OutgoingWorkbook>> workbooks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<State> state;

    private record Order(Project project, List<OutgoingWorkbook> workbooks, int years) {}

    SendViewModel(Session session, Background background) {
        this.session = session;
        state = new ReadOnlyObjectWrapper<>(new State(State.Stage.LACKING, "", List.of()));
        writing = new LatestTask<>(background, (order, progress) -> {
            try {
                var files = new DataCollection(session.knowledge())
                        .write(
                                order.project(),
                                order.workbooks(),
                                order.years(),
                                Messages.in(Language.ZH)::get,
                                Messages.in(Language.EN)::get,
                                progress);
                return new State(State.Stage.DONE, "", files);
            } catch (RuntimeException failure) {
                if (!(failure instanceof Refusal refusal)) {
                    throw failure;
                }
                return new State(State.Stage.FAILED, session.messages().of(refusal), List.of());
            }
        }, this::written);
        departments.set(project().choices().get(DEPARTMENTS).orElse(""));
        departments.subscribe(this::plan);
        allClusters.subscribe(this::plan);
        folder.subscribe(this::plan);
        years.subscribe(this::plan);
        plan();
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get(), "no project is open");
    }

    private void plan() {
        var where = folder.get();
        var selected = session.selected();
        var project = project();
        var profiles = allClusters.get() || selected == null ? project.profiles() : List.of(selected);
        workbooks.set(OutgoingWorkbook.of(
                project,
                profiles,
                departments.get().lines().toList(),
                where == null ? Path.of("") : where,
                session.language().get() == Language.ZH));
        var messages = session.messages();
        state.set(
                where == null
                        ? new State(State.Stage.LACKING, messages.get("collection.send.noFolder"), List.of())
                        : new State(
                                State.Stage.READY,
                                messages.get("collection.send.ready", workbooks.get().size(), where.toString()),
                                List.of()));
    }

    /** Begins to write; what was typed about departments is kept for the next time. */
    void write() {
        if (state.get().stage() == State.Stage.LACKING || running().get()) {
            return;
        }
        plan(); // a file may have come into the folder meanwhile
        remember();
        writing.request(new Order(project(), workbooks.get(), years.get()));
    }

    private void remember() {
        var typed = String.join("\n", departments.get().lines().map(String::strip).filter(s -> !s.isEmpty()).toList());
        var before = project().choices().get(DEPARTMENTS).orElse(null);
        var after = typed.isEmpty() ? null : typed;
        if (!Objects.equals(before, after) && typed.length() <= LONGEST) {
            session.edit(new Change.ChoiceChanged(null, DEPARTMENTS, before, after));
        }
    }

    private void written(State result) {
        if (result.stage() == State.Stage.DONE) {
            var where = String.valueOf(folder.get());
            state.set(new State(
                    result.stage(),
                    session.messages().get("collection.send.done", result.files().size(), where),
                    result.files()));
        } else {
            state.set(result);
        }
    }

    /** Stops; what this run has written is removed again. */
    void cancel() {
        if (running().get()) {
            writing.cancel();
            state.set(new State(State.Stage.READY, session.messages().get("collection.send.cancelled"), List.of()));
        }
    }

    StringProperty departments() {
        return departments;
    }

    /** Whether each cluster of the project gets its workbooks, or the selected one only. */
    BooleanProperty allClusters() {
        return allClusters;
    }

    ObjectProperty<Integer> years() {
        return years;
    }

    ObjectProperty<@Nullable Path> folder() {
        return folder;
    }

    /** What would be written now. */
    ReadOnlyObjectProperty<List<OutgoingWorkbook>> workbooks() {
        return workbooks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return writing.running();
    }

    ReadOnlyDoubleProperty progress() {
        return writing.progress();
    }
}
