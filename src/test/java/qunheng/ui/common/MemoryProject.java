package qunheng.ui.common;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import qunheng.knowledge.Knowledge;
import qunheng.model.Change;
import qunheng.model.Project;
import qunheng.model.Refusal;

/** A project without a store, for tests of view models and screens. */
public final class MemoryProject implements EditedProject {
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final List<Consumer<Project>> listeners = new ArrayList<>();
    private Project project;
    private boolean refusing;
    private boolean large;

    public MemoryProject(Project project) {
        this.project = project;
    }

    /** A session over a project in memory. */
    public static Session session(qunheng.model.Language language, Project project) {
        var session = new Session(Knowledge.load(), language);
        session.open(new MemoryProject(project));
        return session;
    }

    /** From now on nothing can be kept, as on a full disk. */
    public void refuse() {
        refusing = true;
    }

    /** From now on every step counts as one of thousands of values. */
    public void large() {
        large = true;
    }

    @Override
    public boolean largeUndo() {
        return large;
    }

    @Override
    public boolean largeRedo() {
        return large;
    }

    @Override
    public Project current() {
        return project;
    }

    @Override
    public void edit(Change change) {
        apply(change);
        done.push(change);
        undone.clear();
        publish();
    }

    @Override
    public boolean canUndo() {
        return !done.isEmpty();
    }

    @Override
    public boolean canRedo() {
        return !undone.isEmpty();
    }

    @Override
    public void undo() {
        apply(done.element().inverse());
        undone.push(done.pop());
        publish();
    }

    @Override
    public void redo() {
        apply(undone.element());
        done.push(undone.pop());
        publish();
    }

    private void apply(Change change) {
        if (refusing) {
            throw new Full();
        }
        project = change.apply(project);
    }

    private static final class Full extends RuntimeException implements Refusal {
        private static final long serialVersionUID = 1L;

        @Override
        public String key() {
            return "model.profile.duplicate"; // any sentence
        }

        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    private void publish() {
        List.copyOf(listeners).forEach(listener -> listener.accept(project));
    }

    @Override
    public AutoCloseable subscribe(Consumer<Project> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
