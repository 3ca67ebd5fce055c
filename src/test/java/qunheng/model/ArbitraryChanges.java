package qunheng.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change.ActorsChanged;
import qunheng.model.Change.ApplicabilityChanged;
import qunheng.model.Change.BodyChanged;
import qunheng.model.Change.ChangeSet;
import qunheng.model.Change.ChoiceChanged;
import qunheng.model.Change.Description;
import qunheng.model.Change.IdentityChanged;
import qunheng.model.Change.IndustriesChanged;
import qunheng.model.Change.ObservationChanged;
import qunheng.model.Change.PlaceChanged;
import qunheng.model.Change.ProfileAdded;
import qunheng.model.Change.ProfileRemoved;
import qunheng.model.Change.ProjectDescribed;
import qunheng.model.Change.ReviewsChanged;
import qunheng.model.Change.WeightChanged;

/** Any edit that fits any project: an intention that becomes a change when it meets the project it edits. */
public final class ArbitraryChanges {
    private ArbitraryChanges() {}

    /** What somebody wants to change, whatever the project is like; it may turn out to change nothing. */
    public interface Intention {
        Change on(Project project);
    }

    public static Arbitrary<List<Intention>> intentions() {
        return intention().list().ofMaxSize(12);
    }

    public static Arbitrary<Intention> intention() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, single()),
                net.jqwik.api.Tuple.of(1, single().list().ofMinSize(1).ofMaxSize(4).map(ArbitraryChanges::together)));
    }

    private static Intention together(List<Intention> intentions) {
        return project -> {
            var changes = new ArrayList<Change>();
            var now = project;
            for (var intention : intentions) {
                var change = intention.on(now);
                now = change.apply(now);
                changes.add(change);
            }
            return new ChangeSet(changes);
        };
    }

    private static Arbitrary<Intention> single() {
        var which = Arbitraries.integers().between(0, 5);
        return Arbitraries.oneOf(
                Combinators.combine(ArbitraryProjects.line(), ArbitraryProjects.note(), ArbitraryProjects.years())
                        .as((name, note, year) -> project -> new ProjectDescribed(
                                Description.of(project), new Description(name, project.nameEn(), note, year))),
                Combinators.combine(which, ArbitraryProjects.profile()).as(ArbitraryChanges::added),
                which.map(i -> onProfile(i, p -> null)),
                changed(which, ArbitraryProjects.identity(), (p, v) -> new IdentityChanged(p.id(), p.identity(), v)),
                changed(which, ArbitraryProjects.place(), (p, v) -> new PlaceChanged(p.id(), p.place(), v)),
                changed(
                        which,
                        ArbitraryProjects.industries(),
                        (p, v) -> new IndustriesChanged(p.id(), p.industries(), v)),
                changed(which, ArbitraryProjects.actors(), (p, v) -> new ActorsChanged(p.id(), p.actors(), v)),
                changed(which, ArbitraryProjects.body(), (p, v) -> new BodyChanged(p.id(), p.body(), v)),
                changed(
                        which,
                        ArbitraryProjects.observation(),
                        (p, v) -> new ObservationChanged(
                                p.id(), v.key(), p.observations().get(v.key()), v)),
                changed(
                        which,
                        ArbitraryProjects.key(),
                        (p, key) -> new ObservationChanged(
                                p.id(), key, p.observations().get(key), null)),
                which.map(i -> onProfile(
                        i,
                        p -> p.observations().isEmpty()
                                ? new ActorsChanged(p.id(), p.actors(), p.actors())
                                : new ObservationChanged(
                                        p.id(),
                                        p.observations().firstKey(),
                                        Objects.requireNonNull(
                                                p.observations().firstEntry().getValue()),
                                        null))),
                changed(
                        which,
                        Combinators.combine(
                                        ArbitraryProjects.indicator(),
                                        Arbitraries.of(true, false).injectNull(0.3))
                                .as((id, applies) -> new Applies(id, applies)),
                        (p, v) -> new ApplicabilityChanged(
                                p.id(), v.indicator(), p.applicability().get(v.indicator()), v.applies())),
                changed(
                        which,
                        ArbitraryProjects.review().list().ofMaxSize(3),
                        (p, v) -> new ReviewsChanged(p.id(), p.reviews(), v)),
                changed(
                        which,
                        choice(),
                        (p, v) -> new ChoiceChanged(
                                p.id(), v.key(), p.choices().byKey().get(v.key()), v.text())),
                choice().map(v -> project -> new ChoiceChanged(
                        null, v.key(), project.choices().byKey().get(v.key()), v.text())),
                Combinators.combine(Arbitraries.of("L2-1", "L2-1a/IN-PAT-02"), Arbitraries.of(0.0, 0.5, 1.0, 3.0))
                        .as((node, weight) -> project -> new WeightChanged(
                                "six-features", node, project.weights().weight("six-features", node), weight)));
    }

    private record Chosen(String key, @Nullable String text) {}

    private static Arbitrary<Chosen> choice() {
        return Combinators.combine(ArbitraryProjects.choiceKey(), ArbitraryProjects.note().injectNull(0.3))
                .as(Chosen::new);
    }

    private record Applies(IndicatorId indicator, Boolean applies) {}

    private interface OnProfile<T> {
        Change change(Profile profile, T value);
    }

    private static <T> Arbitrary<Intention> changed(
            Arbitrary<Integer> which, Arbitrary<T> values, OnProfile<T> change) {
        return Combinators.combine(which, values).as((i, value) -> onProfile(i, p -> change.change(p, value)));
    }

    private static Intention added(int which, Profile profile) {
        return project -> {
            var number = project.profiles().stream()
                            .mapToInt(p -> p.id().value().hashCode() & 0xFFFF)
                            .sum()
                    + project.profiles().size();
            var named = new Profile(
                    new ProfileId("n" + number + "-" + project.profiles().size()),
                    profile.identity(),
                    profile.place(),
                    profile.industries(),
                    profile.actors(),
                    profile.body(),
                    profile.observations(),
                    profile.applicability(),
                    profile.reviews(),
                    profile.choices());
            var index = which % (project.profiles().size() + 1);
            return project.profile(named.id()).isPresent() ? nothing(project) : new ProfileAdded(index, named);
        };
    }

    /** A change of one of the profiles; null removes it. A project without profiles is only described again. */
    private static Intention onProfile(int which, Function<Profile, Change> change) {
        return project -> {
            if (project.profiles().isEmpty()) {
                return nothing(project);
            }
            var index = which % project.profiles().size();
            var profile = project.profiles().get(index);
            var made = change.apply(profile);
            return made == null ? new ProfileRemoved(index, profile) : made;
        };
    }

    private static Change nothing(Project project) {
        return new ProjectDescribed(Description.of(project), Description.of(project));
    }
}
