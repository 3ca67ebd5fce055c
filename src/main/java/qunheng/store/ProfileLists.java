package qunheng.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import qunheng.model.ActorKind;
import qunheng.model.Actors;
import qunheng.model.AssessorRole;
import qunheng.model.Industries;
import qunheng.model.IndustryClass;
import qunheng.model.ProfileId;
import qunheng.model.ProjectId;
import qunheng.model.Review;

/**
 * The short lists of a profile: {@code profile_provinces}, {@code profile_industries}, {@code profile_actors}, {@code
 * reviews}.
 */
record ProfileLists(Handle database) {

    Map<ProfileId, List<String>> provinces(ProjectId project) {
        var found = new HashMap<ProfileId, List<String>>();
        database.createQuery("""
                        SELECT profile_id, province FROM profile_provinces
                        WHERE project_id = :project ORDER BY profile_id, ordinal
                        """)
                .bind("project", project.value())
                .map((row, _) -> found.computeIfAbsent(
                                new ProfileId(row.getString("profile_id")), _ -> new ArrayList<>())
                        .add(row.getString("province")))
                .list();
        return found;
    }

    /** The side classes and shares of one profile. */
    record Classes(EnumSet<IndustryClass> side, Map<IndustryClass, Double> shares) {
        static Classes none() {
            return new Classes(EnumSet.noneOf(IndustryClass.class), new EnumMap<>(IndustryClass.class));
        }
    }

    Map<ProfileId, Classes> classes(ProjectId project) {
        var found = new HashMap<ProfileId, Classes>();
        database.createQuery("""
                        SELECT profile_id, industry_class, side_class, share FROM profile_industries
                        WHERE project_id = :project
                        """)
                .bind("project", project.value())
                .map((row, _) -> {
                    var classes =
                            found.computeIfAbsent(new ProfileId(row.getString("profile_id")), _ -> Classes.none());
                    var industryClass = IndustryClass.valueOf(row.getString("industry_class"));
                    if (row.getBoolean("side_class")) {
                        classes.side().add(industryClass);
                    }
                    var share = row.getObject("share", Double.class);
                    if (share != null) {
                        classes.shares().put(industryClass, share);
                    }
                    return classes;
                })
                .list();
        return found;
    }

    Map<ProfileId, Map<ActorKind, Integer>> actors(ProjectId project) {
        var found = new HashMap<ProfileId, Map<ActorKind, Integer>>();
        database.createQuery("SELECT profile_id, actor_kind, actors FROM profile_actors WHERE project_id = :project")
                .bind("project", project.value())
                .map((row, _) -> found.computeIfAbsent(
                                new ProfileId(row.getString("profile_id")), _ -> new EnumMap<>(ActorKind.class))
                        .put(ActorKind.valueOf(row.getString("actor_kind")), row.getInt("actors")))
                .list();
        return found;
    }

    Map<ProfileId, List<Review>> reviews(ProjectId project) {
        var found = new HashMap<ProfileId, List<Review>>();
        database.createQuery("""
                        SELECT profile_id, reviewer, for_year, signed_on, statement, reviewer_role, round_id
                        FROM reviews WHERE project_id = :project ORDER BY profile_id, ordinal
                        """)
                .bind("project", project.value())
                .map((row, _) -> found.computeIfAbsent(
                                new ProfileId(row.getString("profile_id")), _ -> new ArrayList<>())
                        .add(new Review(
                                row.getString("reviewer"),
                                row.getInt("for_year"),
                                row.getString("signed_on"),
                                row.getString("statement"),
                                AssessorRole.valueOf(row.getString("reviewer_role")),
                                row.getString("round_id"))))
                .list();
        return found;
    }

    void provinces(ProjectId project, ProfileId profile, List<String> provinces) {
        delete("profile_provinces", project, profile);
        var rows = database.prepareBatch("""
                INSERT INTO profile_provinces (project_id, profile_id, ordinal, province)
                VALUES (:project, :profile, :ordinal, :province)
                """);
        for (var i = 0; i < provinces.size(); i++) {
            row(rows, project, profile).bind("ordinal", i).bind("province", provinces.get(i)).add();
        }
        rows.execute();
    }

    void classes(ProjectId project, ProfileId profile, Industries industries) {
        delete("profile_industries", project, profile);
        var rows = database.prepareBatch("""
                INSERT INTO profile_industries (project_id, profile_id, industry_class, side_class, share)
                VALUES (:project, :profile, :industryClass, :side, :share)
                """);
        var classes = new TreeSet<>(industries.sideClasses());
        classes.addAll(industries.shares().keySet());
        for (var industryClass : classes) {
            row(rows, project, profile)
                    .bind("industryClass", industryClass.name())
                    .bind("side", industries.sideClasses().contains(industryClass))
                    .bind("share", industries.shares().get(industryClass))
                    .add();
        }
        rows.execute();
    }

    void actors(ProjectId project, ProfileId profile, Actors actors) {
        delete("profile_actors", project, profile);
        var rows = database.prepareBatch("""
                INSERT INTO profile_actors (project_id, profile_id, actor_kind, actors)
                VALUES (:project, :profile, :kind, :actors)
                """);
        actors.counts().forEach((kind, count) ->
                row(rows, project, profile).bind("kind", kind.name()).bind("actors", count).add());
        rows.execute();
    }

    void reviews(ProjectId project, ProfileId profile, List<Review> reviews) {
        delete("reviews", project, profile);
        var rows = database.prepareBatch("""
                INSERT INTO reviews (project_id, profile_id, ordinal, reviewer, for_year, signed_on, statement,
                                     reviewer_role, round_id)
                VALUES (:project, :profile, :ordinal, :reviewer, :year, :date, :statement, :role, :round)
                """);
        for (var i = 0; i < reviews.size(); i++) {
            var review = reviews.get(i);
            row(rows, project, profile)
                    .bind("ordinal", i)
                    .bind("reviewer", review.reviewer())
                    .bind("year", review.year())
                    .bind("date", review.date())
                    .bind("statement", review.statement())
                    .bind("role", review.role().name())
                    .bind("round", review.round())
                    .add();
        }
        rows.execute();
    }

    private void delete(String table, ProjectId project, ProfileId profile) {
        database.createUpdate("DELETE FROM <table> WHERE project_id = :project AND profile_id = :profile")
                .define("table", table)
                .bind("project", project.value())
                .bind("profile", profile.value())
                .execute();
    }

    private static PreparedBatch row(PreparedBatch rows, ProjectId project, ProfileId profile) {
        return rows.bind("project", project.value()).bind("profile", profile.value());
    }
}
