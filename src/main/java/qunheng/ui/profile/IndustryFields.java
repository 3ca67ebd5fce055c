package qunheng.ui.profile;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.ClusterType;
import qunheng.model.Industries;
import qunheng.model.IndustryClass;
import qunheng.model.InvalidValue;
import qunheng.model.Profile;
import qunheng.text.NumberFormats;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.Session;

/** What the cluster makes: leading field, type, classes 01–05 and their shares of revenue. */
final class IndustryFields extends ProfilePart {
    final EditedField<String> field = line(v -> p -> changed(
            p,
            new Industries(
                    v,
                    p.industries().mainClass(),
                    p.industries().sideClasses(),
                    p.industries().shares(),
                    p.industries().type())));
    final ObjectProperty<@Nullable ClusterType> type = choice(v -> p -> changed(
            p,
            new Industries(
                    p.industries().field(),
                    p.industries().mainClass(),
                    p.industries().sideClasses(),
                    p.industries().shares(),
                    v)));
    /** The main class cannot be a side class too, so choosing it takes it out of them. */
    final ObjectProperty<@Nullable IndustryClass> main = choice(v -> p -> {
        var side = copy(p.industries().sideClasses());
        if (v != null) {
            side.remove(v);
        }
        return changed(
                p,
                new Industries(
                        p.industries().field(), v, side, p.industries().shares(), p.industries().type()));
    });
    private final Map<IndustryClass, BooleanProperty> side = new EnumMap<>(IndustryClass.class);
    private final Map<IndustryClass, EditedField<Optional<Double>>> shares = new EnumMap<>(IndustryClass.class);

    IndustryFields(Session session) {
        super(session);
        for (var industry : IndustryClass.values()) {
            side.put(industry, new SimpleBooleanProperty());
            shares.put(
                    industry,
                    new EditedField<>(
                            session,
                            Optional.empty(),
                            value -> value.map(session.numbers()::editable).orElse(""),
                            IndustryFields::readShare,
                            value -> keepShare(industry, value)));
        }
    }

    BooleanProperty side(IndustryClass industry) {
        return Objects.requireNonNull(side.get(industry));
    }

    EditedField<Optional<Double>> share(IndustryClass industry) {
        return Objects.requireNonNull(shares.get(industry));
    }

    /** Takes a side class in or out; a third one is refused with a notice. */
    void toggleSide(IndustryClass industry) {
        try {
            edit(p -> {
                var next = copy(p.industries().sideClasses());
                if (!next.remove(industry)) {
                    next.add(industry);
                }
                return changed(
                        p,
                        new Industries(
                                p.industries().field(),
                                p.industries().mainClass(),
                                next,
                                p.industries().shares(),
                                p.industries().type()));
            });
        } catch (InvalidValue refusal) {
            session.tell(refusal);
        }
        var profile = session.selected();
        if (profile != null) {
            show(profile);
        }
    }

    private static EnumSet<IndustryClass> copy(Set<IndustryClass> classes) {
        var copy = EnumSet.noneOf(IndustryClass.class);
        copy.addAll(classes);
        return copy;
    }

    private static Optional<Double> readShare(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(NumberFormats.parse(typed)
                .orElseThrow(() -> new InvalidValue("profile.notNumber", WholeNumber.shortened(typed))));
    }

    private void keepShare(IndustryClass industry, Optional<Double> value) {
        edit(p -> {
            var next = new EnumMap<IndustryClass, Double>(IndustryClass.class);
            next.putAll(p.industries().shares());
            value.ifPresentOrElse(share -> next.put(industry, share), () -> next.remove(industry));
            return changed(
                    p,
                    new Industries(
                            p.industries().field(),
                            p.industries().mainClass(),
                            p.industries().sideClasses(),
                            next,
                            p.industries().type()));
        });
    }

    private static Change changed(Profile profile, Industries after) {
        return new Change.IndustriesChanged(profile.id(), profile.industries(), after);
    }

    @Override
    protected void display(Profile profile) {
        var industries = profile.industries();
        field.show(industries.field());
        type.set(industries.type());
        main.set(industries.mainClass());
        side.forEach((industry, chosen) -> chosen.set(industries.sideClasses().contains(industry)));
        shares.forEach((industry, edited) -> edited.show(Optional.ofNullable(industries.shares().get(industry))));
    }
}
