package qunheng.project;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ChangeJson;
import qunheng.model.Change;
import qunheng.model.Project;
import qunheng.store.JournalEntry;
import qunheng.store.JournalEntry.State;
import qunheng.store.ProjectStore;
import qunheng.store.StoreException;

/**
 * A project that somebody works on. Every edit is one committed transaction and a new immutable {@link Project}; there
 * is no saving. May be used from any thread; subscribers are told on the thread that edits, in order.
 *
 * <p>The journal in the database is the undo stack: undo and redo go back through the session and, after reopening, on
 * through all that was done before. An edit after an undo gives up what could be redone, but the history keeps showing
 * it.
 */
public final class OpenProject implements AutoCloseable {
    /** Edits of one field that follow each other faster than this are one step. */
    private static final Duration TYPING = Duration.ofSeconds(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final ProjectStore store;
    private final InstantSource clock;
    private final String user;
    private final Subscribers subscribers = new Subscribers();
    private final Runnable onClose;

    private Project project;
    private long lastSequence;
    /** The newest step, while typing may still go on in it. */
    private @Nullable Step typing;

    private Available undoable = Available.NONE;
    private Available redoable = Available.NONE;
    /** Set after a failed write: what is on disk is read again before anything else is done. */
    private boolean doubtful;
    private boolean closed;

    /** Whether a step can be undone or redone, and whether that takes a moment or seconds. */
    private enum Available {
        NONE,
        SMALL,
        LARGE;

        /**
         * Longest change in the journal, in characters, that is read, applied and written in a moment: some 500
         * values.
         */
        private static final int MOMENT = 200_000;

        static Available of(Optional<JournalEntry> entry) {
            return entry.map(JournalEntry::json)
                    .map(json -> json.length() > MOMENT ? LARGE : SMALL)
                    .orElse(NONE);
        }
    }

    private record Step(JournalEntry entry, Change change) {}

    OpenProject(Project project, ProjectStore store, InstantSource clock, String user, Runnable onClose) {
        this.project = project;
        this.store = store;
        this.clock = clock;
        this.user = user;
        this.onClose = onClose;
        readJournal();
    }

    public Project current() {
        lock.lock();
        try {
            return project;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Applies and commits an edit, and tells the subscribers. An edit that changes nothing is not recorded.
     *
     * @throws StoreException when it could not be written: then it is not made, neither here nor on disk
     * @throws IllegalStateException when the edit does not fit the project as it is now
     */
    public void edit(Change change) {
        lock.lock();
        try {
            requireUsable();
            var next = change.apply(project);
            if (next.equals(project)) {
                return;
            }
            var now = now();
            var merged = merged(change, now);
            var step = merged.orElseGet(() -> step(change, now));
            writing(() -> {
                if (merged.isPresent()) {
                    store.amend(project.id(), change, step.entry());
                } else {
                    store.append(project.id(), change, step.entry());
                }
            });
            typing = step;
            lastSequence = step.entry().sequence();
            undoable = Available.of(Optional.of(step.entry()));
            redoable = Available.NONE;
            publish(next);
        } finally {
            lock.unlock();
        }
    }

    private Step step(Change change, Instant now) {
        var summary = ChangeSummary.of(change, project);
        var entry = new JournalEntry(
                lastSequence + 1,
                now,
                user,
                summary.key(),
                summary.arguments(),
                summary.before(),
                summary.after(),
                ChangeJson.write(change),
                State.DONE);
        return new Step(entry, change);
    }

    private Optional<Step> merged(Change change, Instant now) {
        var step = typing;
        if (step == null || now.isAfter(step.entry().madeAt().plus(TYPING))) {
            return Optional.empty();
        }
        return Coalescing.merge(step.change(), change).map(both -> {
            var old = step.entry();
            var entry = new JournalEntry(
                    old.sequence(),
                    now,
                    old.madeBy(),
                    old.what(),
                    old.arguments(),
                    old.before(),
                    ChangeSummary.of(both, project).after(),
                    ChangeJson.write(both),
                    State.DONE);
            return new Step(entry, both);
        });
    }

    /** Takes the newest step back; does nothing when there is none. */
    public void undo() {
        lock.lock();
        try {
            requireUsable();
            store.undoable(project.id()).ifPresent(entry -> {
                var inverse = change(entry).inverse();
                var next = inverse.apply(project);
                writing(() -> store.undo(project.id(), inverse, entry.sequence(), now(), user));
                moved(next);
            });
        } finally {
            lock.unlock();
        }
    }

    /** Brings the step back that was undone last; does nothing when there is none. */
    public void redo() {
        lock.lock();
        try {
            requireUsable();
            store.redoable(project.id()).ifPresent(entry -> {
                var change = change(entry);
                var next = change.apply(project);
                writing(() -> store.redo(project.id(), change, entry.sequence(), now()));
                moved(next);
            });
        } finally {
            lock.unlock();
        }
    }

    public boolean canUndo() {
        return undoStep() != Available.NONE;
    }

    public boolean canRedo() {
        return redoStep() != Available.NONE;
    }

    /** Whether undo would take seconds, because the step holds thousands of values. */
    public boolean largeUndo() {
        return undoStep() == Available.LARGE;
    }

    /** Whether redo would take seconds. */
    public boolean largeRedo() {
        return redoStep() == Available.LARGE;
    }

    private Available undoStep() {
        lock.lock();
        try {
            return undoable;
        } finally {
            lock.unlock();
        }
    }

    private Available redoStep() {
        lock.lock();
        try {
            return redoable;
        } finally {
            lock.unlock();
        }
    }

    /** Everything that was ever done to the project, oldest first. */
    public List<HistoryEntry> history() {
        return store.history(current().id()).stream()
                .map(entry -> new HistoryEntry(
                        entry.sequence(),
                        entry.madeAt(),
                        entry.madeBy(),
                        entry.what(),
                        ChangeSummary.arguments(entry.what(), entry.arguments()),
                        entry.before(),
                        entry.after(),
                        entry.state() != State.DONE))
                .toList();
    }

    /** Tells every new value of the project until the subscription is closed. */
    public AutoCloseable subscribe(Consumer<Project> subscriber) {
        return subscribers.add(subscriber);
    }

    int subscribers() {
        return subscribers.size();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            subscribers.clear();
        } finally {
            lock.unlock();
        }
        onClose.run();
    }

    private void moved(Project next) {
        typing = null;
        undoable = Available.of(store.undoable(project.id()));
        redoable = Available.of(store.redoable(project.id()));
        publish(next);
    }

    private void publish(Project next) {
        project = next;
        subscribers.tell(next);
    }

    private void writing(Runnable write) {
        try {
            write.run();
        } catch (StoreException e) {
            doubtful = true;
            throw e;
        }
    }

    private void requireUsable() {
        if (closed) {
            throw new IllegalStateException("the project is closed");
        }
        if (doubtful) {
            var onDisk = store.read(project.id()).orElseThrow();
            readJournal();
            doubtful = false;
            if (!onDisk.equals(project)) {
                publish(onDisk);
            }
        }
    }

    private void readJournal() {
        typing = null;
        lastSequence = store.lastSequence(project.id());
        undoable = Available.of(store.undoable(project.id()));
        redoable = Available.of(store.redoable(project.id()));
    }

    private Change change(JournalEntry entry) {
        return ChangeJson.read(project.id().value() + " " + entry.sequence(), String.valueOf(entry.json()));
    }

    /** Whole milliseconds, as the database keeps them. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
