package qunheng.ui.common;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import qunheng.model.Change;
import qunheng.model.Project;
import qunheng.project.OpenProject;

/** A project of the workspace; whoever edits it, the window hears of it on its own thread. */
public final class StoredProject implements EditedProject {
    private final OpenProject project;
    private final BooleanSupplier onScreenThread;
    private final Executor screen;

    public StoredProject(OpenProject project, BooleanSupplier onScreenThread, Executor screen) {
        this.project = project;
        this.onScreenThread = onScreenThread;
        this.screen = screen;
    }

    @Override
    public Project current() {
        return project.current();
    }

    @Override
    public void edit(Change change) {
        project.edit(change);
    }

    @Override
    public boolean canUndo() {
        return project.canUndo();
    }

    @Override
    public boolean canRedo() {
        return project.canRedo();
    }

    @Override
    public boolean largeUndo() {
        return project.largeUndo();
    }

    @Override
    public boolean largeRedo() {
        return project.largeRedo();
    }

    @Override
    public void undo() {
        project.undo();
    }

    @Override
    public void redo() {
        project.redo();
    }

    @Override
    public AutoCloseable subscribe(Consumer<Project> listener) {
        return project.subscribe(value -> {
            if (onScreenThread.getAsBoolean()) {
                listener.accept(value);
            } else {
                screen.execute(() -> listener.accept(value));
            }
        });
    }

    @Override
    public void close() {
        project.close();
    }
}
