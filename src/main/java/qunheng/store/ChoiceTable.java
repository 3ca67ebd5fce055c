package qunheng.store;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import qunheng.model.Choices;
import qunheng.model.ProfileId;
import qunheng.model.ProjectId;

/** The tables {@code project_choices} and {@code profile_choices}. */
record ChoiceTable(Handle database) {

    Choices ofProject(ProjectId project) {
        var found = new TreeMap<String, String>();
        database.createQuery("SELECT choice_key, choice FROM project_choices WHERE project_id = :project")
                .bind("project", project.value())
                .map((row, _) -> found.put(row.getString("choice_key"), row.getString("choice")))
                .list();
        return new Choices(found);
    }

    Map<ProfileId, Choices> ofProfiles(ProjectId project) {
        var found = new HashMap<ProfileId, TreeMap<String, String>>();
        database.createQuery("SELECT profile_id, choice_key, choice FROM profile_choices WHERE project_id = :project")
                .bind("project", project.value())
                .map((row, _) -> found.computeIfAbsent(new ProfileId(row.getString("profile_id")), _ -> new TreeMap<>())
                        .put(row.getString("choice_key"), row.getString("choice")))
                .list();
        var choices = new HashMap<ProfileId, Choices>();
        found.forEach((profile, byKey) -> choices.put(profile, new Choices(byKey)));
        return choices;
    }

    /** Keeps one choice, of the project or of one profile; null takes it back. */
    void choose(ProjectId project, @Nullable ProfileId profile, String key, @Nullable String choice) {
        if (profile == null) {
            var sql = choice == null
                    ? "DELETE FROM project_choices WHERE project_id = :project AND choice_key = :key"
                    : "MERGE INTO project_choices (project_id, choice_key, choice) VALUES (:project, :key, :choice)";
            var update = database.createUpdate(sql).bind("project", project.value()).bind("key", key);
            (choice == null ? update : update.bind("choice", choice)).execute();
        } else {
            var sql = choice == null
                    ? """
                    DELETE FROM profile_choices
                    WHERE project_id = :project AND profile_id = :profile AND choice_key = :key
                    """
                    : """
                    MERGE INTO profile_choices (project_id, profile_id, choice_key, choice)
                    VALUES (:project, :profile, :key, :choice)
                    """;
            var update = database.createUpdate(sql)
                    .bind("project", project.value())
                    .bind("profile", profile.value())
                    .bind("key", key);
            (choice == null ? update : update.bind("choice", choice)).execute();
        }
    }
}
