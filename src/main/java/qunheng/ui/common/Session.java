package qunheng.ui.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.model.Change;
import qunheng.model.InvalidValue;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.Refusal;
import qunheng.scoring.Assessment;
import qunheng.scoring.LensEngine;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;

/**
 * What all screens share: the open project, the selected cluster, the language, and the way to edit.
 *
 * <p>All of it is used on one thread, that of the window. No screen keeps a copy of the project: it asks for the
 * present value, or follows {@link #project()}.
 */
public final class Session {
    private final Knowledge knowledge;
    private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ProfileId> profile = new SimpleObjectProperty<>();
    private final ObjectProperty<Language> language;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saved = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<@Nullable Destination> destination = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final List<Consumer<Notice>> listeners = new ArrayList<>();
    private final Map<ProfileId, Assessment> assessments = new HashMap<>();
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper();
    private Background background = Background.HERE;
    private @Nullable EditedProject edited;

    public Session(Knowledge knowledge, Language language) {
        this.knowledge = knowledge;
        this.language = new SimpleObjectProperty<>(language);
    }

    /** Shows a project, after closing the one before; null shows none. */
    public void open(@Nullable EditedProject next) {
        var before = edited;
        edited = next;
        if (before != null) {
            before.close();
        }
        if (next == null) {
            publish(null);
            return;
        }
        next.subscribe(this::publish);
        publish(next.current());
    }

    private void publish(@Nullable Project value) {
        assessments.clear();
        if (value != null && !isIn(value, profile.get())) {
            profile.set(neighbour(value));
        } else if (value == null) {
            profile.set(null);
        }
        project.set(value);
        canUndo.set(edited != null && edited.canUndo());
        canRedo.set(edited != null && edited.canRedo());
    }

    private static boolean isIn(Project project, @Nullable ProfileId id) {
        return id != null && project.profile(id).isPresent();
    }

    /** The cluster to select when the selected one is gone: the one that took its place, else the last. */
    private @Nullable ProfileId neighbour(Project next) {
        if (next.profiles().isEmpty()) {
            return null;
        }
        var before = project.get();
        var position = 0;
        if (before != null && before.id().equals(next.id())) {
            var ids = before.profiles().stream().map(Profile::id).toList();
            position = Math.max(0, ids.indexOf(profile.get()));
        }
        return next.profiles().get(Math.min(position, next.profiles().size() - 1)).id();
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    public ReadOnlyObjectProperty<@Nullable Project> project() {
        return project.getReadOnlyProperty();
    }

    /** The selected cluster; null when the project has none. */
    public ObjectProperty<@Nullable ProfileId> profile() {
        return profile;
    }

    /** Selects a cluster if the project has it. */
    public void select(ProfileId id) {
        var open = project.get();
        if (open != null && isIn(open, id)) {
            profile.set(id);
        }
    }

    /** The selected cluster in its present state; null when there is none. */
    public @Nullable Profile selected() {
        var open = project.get();
        var id = profile.get();
        return open == null || id == null ? null : open.profile(id).orElse(null);
    }

    /**
     * A cluster of the open project through every lens, as of the project's year; computed once for each state of the
     * project, at once, because it takes less than a frame.
     */
    public Assessment assessment(ProfileId id) {
        var open = Objects.requireNonNull(project.get(), "no project is open");
        return assessments.computeIfAbsent(id, p -> LensEngine.assess(knowledge, open, p, open.assessmentYear()));
    }

    /** Keeps an edit. What the store cannot keep is told to the user and changes nothing. */
    public void edit(Change change) {
        attempt(open -> open.edit(change));
    }

    /**
     * Keeps an edit that is too large for the window's thread. Until it is done nothing else may edit, as while a sheet
     * is open; what the store cannot keep is told as always.
     *
     * @param done runs on the window's thread, with whether it is on disk
     */
    public void edit(Change change, Background background, Consumer<Boolean> done) {
        var open = Objects.requireNonNull(edited, "no project is open");
        LargeStep.run(background, () -> open.edit(change), failure -> {
            settled(failure);
            done.accept(saved.get());
        });
    }

    /** From now on large steps are undone and redone there instead of on the window's thread. */
    public void work(Background where) {
        background = where;
    }

    /** Whether a large step is being undone or redone; nothing else may edit meanwhile. */
    public ReadOnlyBooleanProperty moving() {
        return moving.getReadOnlyProperty();
    }

    /** Takes the last step back; a large one some time after this returns. */
    public void undo() {
        var open = edited;
        if (open != null && canUndo.get()) {
            move(open.largeUndo(), EditedProject::undo);
        }
    }

    /** Brings the step back that was undone last; a large one some time after this returns. */
    public void redo() {
        var open = edited;
        if (open != null && canRedo.get()) {
            move(open.largeRedo(), EditedProject::redo);
        }
    }

    private void move(boolean large, Consumer<EditedProject> step) {
        var open = Objects.requireNonNull(edited, "no project is open");
        if (moving.get()) {
            return;
        }
        if (!large) {
            attempt(step);
            return;
        }
        moving.set(true);
        LargeStep.run(background, () -> step.accept(open), failure -> {
            moving.set(false);
            settled(failure);
        });
    }

    private void attempt(Consumer<EditedProject> action) {
        var open = Objects.requireNonNull(edited, "no project is open");
        RuntimeException failure = null;
        try {
            action.accept(open);
        } catch (RuntimeException e) {
            failure = e;
        }
        settled(failure);
    }

    private void settled(@Nullable RuntimeException failure) {
        if (failure == null) {
            saved.set(true);
            return;
        }
        if (!(failure instanceof Refusal refusal)) {
            throw failure;
        }
        saved.set(failure instanceof InvalidValue);
        tell(refusal);
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** Whether the last edit is on disk. */
    public ReadOnlyBooleanProperty saved() {
        return saved.getReadOnlyProperty();
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public Messages messages() {
        return Messages.in(language.get());
    }

    public NumberFormats numbers() {
        return NumberFormats.in(language.get());
    }

    /** Whether the window is dark at present; charts follow it. */
    public BooleanProperty dark() {
        return dark;
    }

    /** Size of text, 0.9 to 2. */
    public DoubleProperty textScale() {
        return textScale;
    }

    /** A text that follows the language, and every argument that is itself observable. */
    public ObservableValue<String> text(String key, Object... arguments) {
        var sources = new ArrayList<Observable>(List.of(language));
        Arrays.stream(arguments).filter(Observable.class::isInstance).forEach(a -> sources.add((Observable) a));
        return Bindings.createStringBinding(
                () -> messages().get(key, Arrays.stream(arguments).map(Session::now).toArray()),
                sources.toArray(Observable[]::new));
    }

    private static @Nullable Object now(Object argument) {
        return argument instanceof ObservableValue<?> value ? value.getValue() : argument;
    }

    /** The name of a project or cluster in the language of the window, or in the other one if it has none. */
    public String name(String zh, String en) {
        var first = language.get() == Language.ZH ? zh : en;
        return first.isBlank() ? (language.get() == Language.ZH ? en : zh) : first;
    }

    /** Asks the shell to lead to a screen. */
    public void go(String screen) {
        go(new Destination(screen, null));
    }

    public void go(Destination where) {
        destination.set(null);
        destination.set(where);
    }

    /** The last request to lead somewhere; the screen that is led to reads its indicator from here. */
    public ReadOnlyObjectProperty<@Nullable Destination> destination() {
        return destination.getReadOnlyProperty();
    }

    /** Tells the user a sentence that needs no answer. */
    public void tell(Notice.Kind kind, String key, Object... arguments) {
        var notice = new Notice(kind, messages().get(key, arguments));
        List.copyOf(listeners).forEach(listener -> listener.accept(notice));
    }

    /** Tells why something was not done. */
    public void tell(Refusal refusal) {
        var notice = new Notice(Notice.Kind.ERROR, messages().of(refusal));
        List.copyOf(listeners).forEach(listener -> listener.accept(notice));
    }

    /** Hears every notice until the result runs. */
    public Runnable onNotice(Consumer<Notice> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
