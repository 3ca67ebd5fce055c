package qunheng.ui.profile;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.Identity;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** The selected cluster's description, its completeness, and the clusters of the project: add, duplicate, remove. */
final class ProfileViewModel {
    private final Session session;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<@Nullable Profile> profile = new ReadOnlyObjectWrapper<>();
    final IdentityFields identity;
    final PlaceFields place;
    final IndustryFields industries;
    final ActorFields actors;
    final ReviewFields reviews;

    ProfileViewModel(Session session, Supplier<String> today) {
        this.session = session;
        identity = new IdentityFields(session);
        place = new PlaceFields(session);
        industries = new IndustryFields(session);
        actors = new ActorFields(session);
        reviews = new ReviewFields(session, today);
    }

    void opened() {
        subscriptions.listen(session.profile(), id -> refresh());
        subscriptions.listen(session.project(), project -> refresh());
        refresh();
    }

    void closed() {
        subscriptions.close();
    }

    private void refresh() {
        var selected = session.selected();
        profile.set(selected);
        if (selected != null) {
            identity.show(selected);
            place.show(selected);
            industries.show(selected);
            actors.show(selected);
            reviews.show(selected);
        }
    }

    /** The cluster on show; null when the project has none. */
    ReadOnlyObjectProperty<@Nullable Profile> profile() {
        return profile.getReadOnlyProperty();
    }

    /** What is not yet told, as a number for the navigation; empty when nothing is missing or nothing is open. */
    ObservableValue<String> badge() {
        return Bindings.createStringBinding(
                () -> {
                    var selected = session.selected();
                    var missing = selected == null ? 0 : Completeness.of(selected).missing().size();
                    return missing == 0 ? "" : Integer.toString(missing);
                },
                session.project(),
                session.profile());
    }

    void add() {
        var name = session.messages().get("profile.newName");
        var zh = session.language().get() == Language.ZH;
        insert(Profile.empty(newId(), new Identity(zh ? name : "", zh ? "" : name, "", false)));
    }

    /** A copy with all observations, to try something out beside the original. */
    void duplicate() {
        var from = session.selected();
        if (from == null) {
            return;
        }
        var names = from.identity();
        insert(new Profile(
                newId(),
                new Identity(
                        copyOf(Language.ZH, names.nameZh()),
                        copyOf(Language.EN, names.nameEn()),
                        names.description(),
                        names.fictional()),
                from.place(),
                from.industries(),
                from.actors(),
                from.body(),
                from.observations(),
                from.applicability(),
                java.util.List.of()));
    }

    private static String copyOf(Language language, String name) {
        return name.isBlank() ? "" : qunheng.text.Messages.in(language).get("profile.copyName", name);
    }

    private void insert(Profile added) {
        var project = session.project().get();
        if (project != null) {
            session.edit(new Change.ProfileAdded(project.profiles().size(), added));
            session.select(added.id());
        }
    }

    void remove() {
        var project = session.project().get();
        var selected = session.selected();
        if (project != null && selected != null) {
            session.edit(new Change.ProfileRemoved(project.profiles().indexOf(selected), selected));
        }
    }

    private static ProfileId newId() {
        return new ProfileId(UUID.randomUUID().toString());
    }
}
