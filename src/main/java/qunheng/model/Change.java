package qunheng.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One undoable edit: what was, and what is. Applying a change and then its {@link #inverse()} gives an equal project.
 *
 * <p>A change that does not fit the project it is applied to (its profile is gone, or the old value is another one) is
 * refused with {@link IllegalStateException}: a journal out of step must not overwrite anything.
 */
public sealed interface Change {
    Project apply(Project project);

    Change inverse();

    /** The profile that changes, if it is only one. */
    default @Nullable ProfileId profileId() {
        return null;
    }

    record ProjectDescribed(Description before, Description after) implements Change {
        @Override
        public Project apply(Project project) {
            expect(before, Description.of(project));
            return new Project(
                    project.id(),
                    after.nameZh(),
                    after.nameEn(),
                    after.note(),
                    after.assessmentYear(),
                    project.weights(),
                    project.profiles(),
                    project.choices());
        }

        @Override
        public Change inverse() {
            return new ProjectDescribed(after, before);
        }
    }

    /** The fields of a project itself. */
    record Description(String nameZh, String nameEn, String note, int assessmentYear) {
        public static Description of(Project project) {
            return new Description(project.nameZh(), project.nameEn(), project.note(), project.assessmentYear());
        }
    }

    record ProfileAdded(int index, Profile profile) implements Change {
        @Override
        public Project apply(Project project) {
            var next = new ArrayList<>(project.profiles());
            next.add(index, profile);
            return project.withProfiles(next);
        }

        @Override
        public Change inverse() {
            return new ProfileRemoved(index, profile);
        }

        @Override
        public ProfileId profileId() {
            return profile.id();
        }
    }

    record ProfileRemoved(int index, Profile profile) implements Change {
        @Override
        public Project apply(Project project) {
            var next = new ArrayList<>(project.profiles());
            expect(profile, next.remove(index));
            return project.withProfiles(next);
        }

        @Override
        public Change inverse() {
            return new ProfileAdded(index, profile);
        }

        @Override
        public ProfileId profileId() {
            return profile.id();
        }
    }

    record IdentityChanged(ProfileId profileId, Identity before, Identity after) implements Change {
        @Override
        public Project apply(Project project) {
            return edit(project, profileId, p -> {
                expect(before, p.identity());
                return p.withIdentity(after);
            });
        }

        @Override
        public Change inverse() {
            return new IdentityChanged(profileId, after, before);
        }
    }

    record PlaceChanged(ProfileId profileId, Place before, Place after) implements Change {
        @Override
        public Project apply(Project project) {
            return edit(project, profileId, p -> {
                expect(before, p.place());
                return p.withPlace(after);
            });
        }

        @Override
        public Change inverse() {
            return new PlaceChanged(profileId, after, before);
        }
    }

    record IndustriesChanged(ProfileId profileId, Industries before, Industries after) implements Change {
        @Override
        public Project apply(Project project) {
            return edit(project, profileId, p -> {
                expect(before, p.industries());
                return p.withIndustries(after);
            });
        }

        @Override
        public Change inverse() {
            return new IndustriesChanged(profileId, after, before);
        }
    }

    record ActorsChanged(ProfileId profileId, Actors before, Actors after) implements Change {
        @Override
        public Project apply(Project project) {
            return edit(project, profileId, p -> {
                expect(before, p.actors());
                return p.withActors(after);
            });
        }

        @Override
        public Change inverse() {
            return new ActorsChanged(profileId, after, before);
        }
    }

    record BodyChanged(ProfileId profileId, OperatingBody before, OperatingBody after) implements Change {
        @Override
        public Project apply(Project project) {
            return edit(project, profileId, p -> {
                expect(before, p.body());
                return p.withBody(after);
            });
        }

        @Override
        public Change inverse() {
            return new BodyChanged(profileId, after, before);
        }
    }

    /** A value typed, corrected or deleted; null stands for "no value". */
    record ObservationChanged(
            ProfileId profileId, ObservationKey key, @Nullable Observation before, @Nullable Observation after)
            implements Change {
        @Override
        public Project apply(Project project) {
            return edit(project, profileId, p -> {
                expect(before, p.observations().get(key));
                return p.withObservation(key, after);
            });
        }

        @Override
        public Change inverse() {
            return new ObservationChanged(profileId, key, after, before);
        }
    }

    /** The user's own word on whether an indicator applies; null hands it back to the rule. */
    record ApplicabilityChanged(
            ProfileId profileId, IndicatorId indicator, @Nullable Boolean before, @Nullable Boolean after)
            implements Change {
        @Override
        public Project apply(Project project) {
            return edit(project, profileId, p -> {
                expect(before, p.applicability().get(indicator));
                return p.withApplicability(indicator, after);
            });
        }

        @Override
        public Change inverse() {
            return new ApplicabilityChanged(profileId, indicator, after, before);
        }
    }

    record ReviewsChanged(ProfileId profileId, List<Review> before, List<Review> after) implements Change {
        public ReviewsChanged {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public Project apply(Project project) {
            return edit(project, profileId, p -> {
                expect(before, p.reviews());
                return p.withReviews(after);
            });
        }

        @Override
        public Change inverse() {
            return new ReviewsChanged(profileId, after, before);
        }
    }

    record WeightChanged(String lens, String node, double before, double after) implements Change {
        @Override
        public Project apply(Project project) {
            expect(before, project.weights().weight(lens, node));
            return project.withWeights(project.weights().with(lens, node, after));
        }

        @Override
        public Change inverse() {
            return new WeightChanged(lens, node, after, before);
        }
    }

    /**
     * A decision made, changed or taken back, about the project or about one profile; null stands for "not decided".
     */
    record ChoiceChanged(
            @Nullable ProfileId profileId, String key, @Nullable String before, @Nullable String after)
            implements Change {
        @Override
        public Project apply(Project project) {
            if (profileId == null) {
                expect(before, project.choices().byKey().get(key));
                return project.withChoices(project.choices().with(key, after));
            }
            return edit(project, profileId, p -> {
                expect(before, p.choices().byKey().get(key));
                return p.withChoices(p.choices().with(key, after));
            });
        }

        @Override
        public Change inverse() {
            return new ChoiceChanged(profileId, key, after, before);
        }
    }

    /** Several edits that a person made as one: a pasted block, an import, a dialog. */
    record ChangeSet(List<Change> changes) implements Change {
        public ChangeSet {
            changes = List.copyOf(changes);
        }

        @Override
        public Project apply(Project project) {
            var next = project;
            for (var at = 0; at < changes.size(); ) {
                var values = valuesOfOneProfile(at);
                next = values.size() > 1 ? values(values, next) : changes.get(at).apply(next);
                at += Math.max(1, values.size());
            }
            return next;
        }

        /**
         * The values of one profile that follow each other from a place on, none if another kind of change stands
         * there: ten thousand imported values need not be ten thousand copies of their profile, nor as many statements
         * to the database.
         */
        public List<ObservationChanged> valuesOfOneProfile(int from) {
            var values = new ArrayList<ObservationChanged>();
            for (var at = from; at < changes.size(); at++) {
                if (!(changes.get(at) instanceof ObservationChanged value)
                        || (!values.isEmpty() && !values.getFirst().profileId().equals(value.profileId()))) {
                    break;
                }
                values.add(value);
            }
            return values;
        }

        @Override
        public Change inverse() {
            return new ChangeSet(changes.reversed().stream().map(Change::inverse).toList());
        }
    }

    private static Project values(List<ObservationChanged> values, Project project) {
        return edit(project, values.getFirst().profileId(), profile -> {
            var next = new TreeMap<>(profile.observations());
            for (var value : values) {
                expect(value.before(), next.get(value.key()));
                if (value.after() == null) {
                    next.remove(value.key());
                } else {
                    next.put(value.key(), value.after());
                }
            }
            return profile.withObservations(next);
        });
    }

    private static Project edit(Project project, ProfileId id, UnaryOperator<Profile> edit) {
        var profile = project.profile(id)
                .orElseThrow(() -> new IllegalStateException("no profile " + id.value() + " in " + project.id()));
        return project.replacing(edit.apply(profile));
    }

    private static void expect(@Nullable Object before, @Nullable Object found) {
        if (!java.util.Objects.equals(before, found)) {
            throw new IllegalStateException("expected " + before + " but found " + found);
        }
    }
}
