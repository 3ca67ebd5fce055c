package qunheng.ui.profile;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import qunheng.model.Change;
import qunheng.model.Identity;
import qunheng.model.Profile;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.Session;

/** Names, description, and whether the cluster is made up. */
final class IdentityFields extends ProfilePart {
    final EditedField<String> nameZh = line(v -> p -> changed(p, with(p, v, p.identity().nameEn())));
    final EditedField<String> nameEn = line(v -> p -> changed(p, with(p, p.identity().nameZh(), v)));
    final EditedField<String> description = line(v -> p -> changed(
            p,
            new Identity(p.identity().nameZh(), p.identity().nameEn(), v, p.identity().fictional())));
    final BooleanProperty fictional = new SimpleBooleanProperty();

    IdentityFields(Session session) {
        super(session);
        fictional.addListener((observable, before, now) -> edit(p -> changed(
                p,
                new Identity(
                        p.identity().nameZh(), p.identity().nameEn(), p.identity().description(), now))));
    }

    private static Identity with(Profile profile, String zh, String en) {
        return new Identity(zh, en, profile.identity().description(), profile.identity().fictional());
    }

    private static Change changed(Profile profile, Identity after) {
        return new Change.IdentityChanged(profile.id(), profile.identity(), after);
    }

    @Override
    protected void display(Profile profile) {
        nameZh.show(profile.identity().nameZh());
        nameEn.show(profile.identity().nameEn());
        description.show(profile.identity().description());
        fictional.set(profile.identity().fictional());
    }
}
