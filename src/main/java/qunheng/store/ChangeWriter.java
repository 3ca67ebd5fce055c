package qunheng.store;

import java.util.ArrayList;
import org.jdbi.v3.core.Handle;
import qunheng.model.Change;
import qunheng.model.Change.ActorsChanged;
import qunheng.model.Change.ApplicabilityChanged;
import qunheng.model.Change.BodyChanged;
import qunheng.model.Change.ChangeSet;
import qunheng.model.Change.ChoiceChanged;
import qunheng.model.Change.IdentityChanged;
import qunheng.model.Change.IndustriesChanged;
import qunheng.model.Change.ObservationChanged;
import qunheng.model.Change.PlaceChanged;
import qunheng.model.Change.ProfileAdded;
import qunheng.model.Change.ProfileRemoved;
import qunheng.model.Change.ProjectDescribed;
import qunheng.model.Change.ReviewsChanged;
import qunheng.model.Change.WeightChanged;
import qunheng.model.Profile;
import qunheng.model.ProjectId;

/** Writes a change to the rows it touches, and to no others. */
record ChangeWriter(
        ProjectId project,
        ProjectTable projects,
        ProfileTable profiles,
        ProfileLists lists,
        ObservationTable observations,
        ChoiceTable choices) {

    static ChangeWriter of(Handle database, ProjectId project) {
        return new ChangeWriter(
                project,
                new ProjectTable(database),
                new ProfileTable(database),
                new ProfileLists(database),
                new ObservationTable(database),
                new ChoiceTable(database));
    }

    void write(Change change) {
        switch (change) {
            case ProjectDescribed(_, var after) -> projects.describe(project, after);
            case WeightChanged(var lens, var node, _, var after) -> projects.weigh(project, lens, node, after);
            case ProfileAdded(var index, var profile) -> {
                profiles.shift(project, index, 1);
                insert(index, profile);
            }
            case ProfileRemoved(var index, var profile) -> {
                profiles.delete(project, profile.id());
                profiles.shift(project, index + 1, -1);
            }
            case IdentityChanged(var profile, _, var after) -> profiles.identify(project, profile, after);
            case PlaceChanged(var profile, _, var after) -> {
                profiles.place(project, profile, after);
                lists.provinces(project, profile, after.provinces());
            }
            case IndustriesChanged(var profile, _, var after) -> {
                profiles.industries(project, profile, after);
                lists.classes(project, profile, after);
            }
            case ActorsChanged(var profile, _, var after) -> {
                profiles.namedActors(project, profile, after.named());
                lists.actors(project, profile, after);
            }
            case BodyChanged(var profile, _, var after) -> profiles.body(project, profile, after);
            case ObservationChanged(var profile, var key, _, var after) ->
                observations.set(project, profile, key, after);
            case ApplicabilityChanged(var profile, var indicator, _, var after) ->
                observations.apply(project, profile, indicator, after);
            case ReviewsChanged(var profile, _, var after) -> lists.reviews(project, profile, after);
            case ChoiceChanged(var profile, var key, _, var after) -> choices.choose(project, profile, key, after);
            case ChangeSet set -> writeAll(set);
        }
    }

    private void writeAll(ChangeSet set) {
        for (var at = 0; at < set.changes().size(); ) {
            var values = set.valuesOfOneProfile(at);
            if (values.size() > 1) {
                observations.set(project, values.getFirst().profileId(), values);
            } else {
                write(set.changes().get(at));
            }
            at += Math.max(1, values.size());
        }
    }

    /** Writes a whole profile at a place of the list. */
    void insert(int ordinal, Profile profile) {
        profiles.insert(project, ordinal, profile);
        lists.provinces(project, profile.id(), profile.place().provinces());
        lists.classes(project, profile.id(), profile.industries());
        lists.actors(project, profile.id(), profile.actors());
        lists.reviews(project, profile.id(), profile.reviews());
        observations.put(project, profile.id(), new ArrayList<>(profile.observations().values()));
        profile.applicability()
                .forEach((indicator, applies) -> observations.apply(project, profile.id(), indicator, applies));
        profile.choices().byKey().forEach((key, choice) -> choices.choose(project, profile.id(), key, choice));
    }
}
