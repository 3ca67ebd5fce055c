package qunheng.ui.profile;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.Profile;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.Session;

/** The fields of one part of the profile: they show the selected cluster and turn what is typed into changes. */
abstract class ProfilePart {
    protected final Session session;
    private boolean showing;

    ProfilePart(Session session) {
        this.session = session;
    }

    /** Shows a cluster without editing it. */
    final void show(Profile profile) {
        showing = true;
        try {
            display(profile);
        } finally {
            showing = false;
        }
    }

    protected abstract void display(Profile profile);

    protected final void edit(Function<Profile, Change> change) {
        var profile = session.selected();
        if (profile != null && !showing) {
            session.edit(change.apply(profile));
        }
    }

    /** A line of text that becomes a change when it is left. */
    protected final EditedField<String> line(Function<String, Function<Profile, Change>> change) {
        return EditedField.text(session, value -> edit(change.apply(value)));
    }

    /** A choice that becomes a change when it is made. */
    protected final <T> ObjectProperty<@Nullable T> choice(Function<@Nullable T, Function<Profile, Change>> change) {
        var property = new SimpleObjectProperty<@Nullable T>();
        Consumer<@Nullable T> made = value -> edit(change.apply(value));
        property.addListener((observable, before, after) -> {
            if (!showing) {
                made.accept(after);
            }
        });
        return property;
    }
}
