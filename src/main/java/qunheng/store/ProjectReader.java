package qunheng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import qunheng.model.Actors;
import qunheng.model.Choices;
import qunheng.model.Industries;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.model.ProjectId;

/** Puts a project together from its rows: one query a table, however many profiles there are. */
record ProjectReader(Handle database) {

    Optional<Project> read(ProjectId id) {
        var projects = new ProjectTable(database);
        return projects.description(id)
                .map(d -> new Project(
                        id, d.nameZh(), d.nameEn(), d.note(), d.assessmentYear(), projects.weights(id), profiles(id),
                        new ChoiceTable(database).ofProject(id)));
    }

    private List<Profile> profiles(ProjectId project) {
        var lists = new ProfileLists(database);
        var provinces = lists.provinces(project);
        var classes = lists.classes(project);
        var actors = lists.actors(project);
        var reviews = lists.reviews(project);
        var figures = new ObservationTable(database);
        var observations = figures.observations(project);
        var applicability = figures.applicability(project);
        var choices = new ChoiceTable(database).ofProfiles(project);
        var profiles = new ArrayList<Profile>();
        for (var row : new ProfileTable(database).rows(project)) {
            var id = row.id();
            var place = row.place();
            var industries = classes.getOrDefault(id, ProfileLists.Classes.none());
            profiles.add(new Profile(
                    id,
                    row.identity(),
                    new Place(
                            provinces.getOrDefault(id, List.of()),
                            place.city(),
                            place.boundary(),
                            place.platformSpace()),
                    new Industries(
                            row.field(), row.mainClass(), industries.side(), industries.shares(), row.type()),
                    new Actors(actors.getOrDefault(id, Map.of()), row.namedActors()),
                    row.body(),
                    observations.getOrDefault(id, new TreeMap<>()),
                    applicability.getOrDefault(id, Map.of()),
                    reviews.getOrDefault(id, List.of()),
                    choices.getOrDefault(id, Choices.NONE)));
        }
        return profiles;
    }
}
