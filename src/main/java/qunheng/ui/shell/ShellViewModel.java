package qunheng.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import qunheng.model.Change;
import qunheng.model.Profile;
import qunheng.ui.common.Session;

/** What header and status bar say, and which screen is open. */
final class ShellViewModel {
    private static final int YEARS_BACK = 12;

    private final Session session;
    private final ReadOnlyStringWrapper screen = new ReadOnlyStringWrapper("");
    private final int thisYear;

    ShellViewModel(Session session, int thisYear) {
        this.session = session;
        this.thisYear = thisYear;
    }

    /** Id of the open screen. */
    ReadOnlyStringProperty screen() {
        return screen.getReadOnlyProperty();
    }

    void open(String id) {
        screen.set(id);
    }

    ObservableValue<Boolean> projectOpen() {
        return session.project().map(Objects::nonNull).orElse(false);
    }

    ObservableValue<String> projectName() {
        return Bindings.createStringBinding(
                () -> {
                    var project = session.project().get();
                    return project == null ? "" : session.name(project.nameZh(), project.nameEn());
                },
                session.project(),
                session.language());
    }

    ObservableValue<String> windowTitle() {
        var name = projectName();
        var product = session.text("shell.product");
        return Bindings.createStringBinding(
                () -> name.getValue().isEmpty() ? product.getValue() : name.getValue() + " – " + product.getValue(),
                name,
                product);
    }

    /** Whether the cluster on show is a teaching case; such a window says so on every screen. */
    ObservableValue<Boolean> fictional() {
        return Bindings.createBooleanBinding(
                () -> {
                    var profile = session.selected();
                    var project = session.project().get();
                    return profile == null ? project != null && project.fictional() : profile.identity().fictional();
                },
                session.project(),
                session.profile());
    }

    String name(Profile profile) {
        return session.name(profile.identity().nameZh(), profile.identity().nameEn());
    }

    List<Profile> profiles() {
        var project = session.project().get();
        return project == null ? List.of() : project.profiles();
    }

    /** How many of the indicators that apply to the cluster on show have a value. */
    ObservableValue<String> coverage() {
        return Bindings.createStringBinding(
                () -> {
                    var profile = session.selected(); // none for a moment while one project gives way to another
                    if (profile == null) {
                        return "";
                    }
                    var values = session.assessment(profile.id()).values();
                    var applicable = (int) IntStream.range(0, values.size()).filter(values::applicable).count();
                    var filled = applicable - values.missing().size();
                    return session.messages()
                            .get(
                                    "shell.status.coverage",
                                    filled,
                                    applicable,
                                    session.numbers().percent(applicable == 0 ? 0 : (double) filled / applicable));
                },
                session.project(),
                session.profile(),
                session.language());
    }

    /** Years to assess as of, newest first; the project's own year is always among them. */
    List<Integer> years() {
        var project = session.project().get();
        var from = thisYear - YEARS_BACK;
        var to = thisYear + 1;
        var wanted = project == null ? thisYear : project.assessmentYear();
        return IntStream.rangeClosed(Math.min(from, wanted), Math.max(to, wanted))
                .map(y -> Math.min(from, wanted) + Math.max(to, wanted) - y)
                .boxed()
                .toList();
    }

    void assessAsOf(int year) {
        var project = session.project().get();
        if (project != null && project.assessmentYear() != year) {
            var before = Change.Description.of(project);
            session.edit(new Change.ProjectDescribed(
                    before, new Change.Description(before.nameZh(), before.nameEn(), before.note(), year)));
        }
    }
}
