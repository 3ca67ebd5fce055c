package qunheng.ui.profile;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import qunheng.model.ActorKind;
import qunheng.model.Actors;
import qunheng.model.Change;
import qunheng.model.OperatingBody;
import qunheng.model.Profile;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.Session;

/** Who takes part, counted by kind, and who runs the cluster. */
final class ActorFields extends ProfilePart {
    private final Map<ActorKind, EditedField<Optional<Integer>>> counts = new EnumMap<>(ActorKind.class);
    final EditedField<String> named =
            line(v -> p -> new Change.ActorsChanged(p.id(), p.actors(), new Actors(p.actors().counts(), v)));
    final EditedField<String> bodyName = line(v -> p -> body(
            p, new OperatingBody(v, p.body().kind(), p.body().contact(), p.body().staff())));
    final EditedField<String> bodyKind = line(v -> p -> body(
            p, new OperatingBody(p.body().name(), v, p.body().contact(), p.body().staff())));
    final EditedField<String> bodyContact = line(v -> p -> body(
            p, new OperatingBody(p.body().name(), p.body().kind(), v, p.body().staff())));
    final EditedField<Optional<Integer>> bodyStaff;

    ActorFields(Session session) {
        super(session);
        for (var kind : ActorKind.values()) {
            counts.put(
                    kind,
                    new EditedField<>(
                            session,
                            Optional.empty(),
                            WholeNumber::write,
                            WholeNumber::read,
                            value -> keep(kind, value)));
        }
        bodyStaff = new EditedField<>(
                session,
                Optional.empty(),
                WholeNumber::write,
                WholeNumber::read,
                value -> edit(p -> body(
                        p,
                        new OperatingBody(
                                p.body().name(), p.body().kind(), p.body().contact(), value.orElse(null)))));
    }

    EditedField<Optional<Integer>> count(ActorKind kind) {
        return Objects.requireNonNull(counts.get(kind));
    }

    private void keep(ActorKind kind, Optional<Integer> value) {
        edit(p -> {
            var next = new EnumMap<ActorKind, Integer>(ActorKind.class);
            next.putAll(p.actors().counts());
            value.ifPresentOrElse(count -> next.put(kind, count), () -> next.remove(kind));
            return new Change.ActorsChanged(p.id(), p.actors(), new Actors(next, p.actors().named()));
        });
    }

    private static Change body(Profile profile, OperatingBody after) {
        return new Change.BodyChanged(profile.id(), profile.body(), after);
    }

    @Override
    protected void display(Profile profile) {
        counts.forEach((kind, field) -> field.show(Optional.ofNullable(profile.actors().counts().get(kind))));
        named.show(profile.actors().named());
        bodyName.show(profile.body().name());
        bodyKind.show(profile.body().kind());
        bodyContact.show(profile.body().contact());
        bodyStaff.show(Optional.ofNullable(profile.body().staff()));
    }
}
