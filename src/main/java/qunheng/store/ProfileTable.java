package qunheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import qunheng.model.ClusterType;
import qunheng.model.Identity;
import qunheng.model.Industries;
import qunheng.model.IndustryClass;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.ProjectId;

/** The table {@code profiles}: one row a cluster, without its lists. */
record ProfileTable(Handle database) {

    /** A row as it stands in the table: place and industries lack what other tables hold. */
    record Row(
            ProfileId id,
            Identity identity,
            Place place,
            String field,
            @Nullable IndustryClass mainClass,
            @Nullable ClusterType type,
            String namedActors,
            OperatingBody body) {}

    List<Row> rows(ProjectId project) {
        return database.createQuery("""
                        SELECT id, name_zh, name_en, description, fictional, city, boundary, platform_space, field,
                               main_class, cluster_type, named_actors, body_name, body_kind, body_contact, body_staff
                        FROM profiles
                        WHERE project_id = :project
                        ORDER BY ordinal, id
                        """)
                .bind("project", project.value())
                .map((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var mainClass = row.getString("main_class");
        var type = row.getString("cluster_type");
        return new Row(
                new ProfileId(row.getString("id")),
                new Identity(
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getString("description"),
                        row.getBoolean("fictional")),
                new Place(
                        List.of(), row.getString("city"), row.getString("boundary"), row.getBoolean("platform_space")),
                row.getString("field"),
                mainClass == null ? null : IndustryClass.valueOf(mainClass),
                type == null ? null : ClusterType.valueOf(type),
                row.getString("named_actors"),
                new OperatingBody(
                        row.getString("body_name"),
                        row.getString("body_kind"),
                        row.getString("body_contact"),
                        row.getObject("body_staff", Integer.class)));
    }

    void insert(ProjectId project, int ordinal, Profile profile) {
        var update = update(project, profile.id(), """
                INSERT INTO profiles (project_id, id, ordinal, name_zh, name_en, description, fictional, city, boundary,
                                      platform_space, field, main_class, cluster_type, named_actors, body_name,
                                      body_kind, body_contact, body_staff)
                VALUES (:project, :profile, :ordinal, :nameZh, :nameEn, :description, :fictional, :city, :boundary,
                        :platformSpace, :field, :mainClass, :type, :named, :bodyName, :bodyKind, :bodyContact,
                        :bodyStaff)
                """);
        update.bind("ordinal", ordinal);
        bind(update, profile.identity());
        bind(update, profile.place());
        bind(update, profile.industries());
        update.bind("named", profile.actors().named());
        bind(update, profile.body());
        update.execute();
    }

    /** Makes room at a place of the list. */
    void shift(ProjectId project, int from, int by) {
        database.createUpdate("""
                        UPDATE profiles SET ordinal = ordinal + :by WHERE project_id = :project AND ordinal >= :from
                        """)
                .bind("project", project.value())
                .bind("from", from)
                .bind("by", by)
                .execute();
    }

    /** Removes a profile with everything that belongs to it. */
    void delete(ProjectId project, ProfileId profile) {
        update(project, profile, "DELETE FROM profiles WHERE project_id = :project AND id = :profile").execute();
    }

    void identify(ProjectId project, ProfileId profile, Identity identity) {
        var update = update(project, profile, """
                UPDATE profiles
                SET name_zh = :nameZh, name_en = :nameEn, description = :description, fictional = :fictional
                WHERE project_id = :project AND id = :profile
                """);
        bind(update, identity);
        update.execute();
    }

    void place(ProjectId project, ProfileId profile, Place place) {
        var update = update(project, profile, """
                UPDATE profiles
                SET city = :city, boundary = :boundary, platform_space = :platformSpace
                WHERE project_id = :project AND id = :profile
                """);
        bind(update, place);
        update.execute();
    }

    void industries(ProjectId project, ProfileId profile, Industries industries) {
        var update = update(project, profile, """
                UPDATE profiles
                SET field = :field, main_class = :mainClass, cluster_type = :type
                WHERE project_id = :project AND id = :profile
                """);
        bind(update, industries);
        update.execute();
    }

    void namedActors(ProjectId project, ProfileId profile, String named) {
        update(project, profile, """
                UPDATE profiles SET named_actors = :named WHERE project_id = :project AND id = :profile
                """)
                .bind("named", named)
                .execute();
    }

    void body(ProjectId project, ProfileId profile, OperatingBody body) {
        var update = update(project, profile, """
                UPDATE profiles
                SET body_name = :bodyName, body_kind = :bodyKind, body_contact = :bodyContact, body_staff = :bodyStaff
                WHERE project_id = :project AND id = :profile
                """);
        bind(update, body);
        update.execute();
    }

    private Update update(ProjectId project, ProfileId profile, String sql) {
        return database.createUpdate(sql).bind("project", project.value()).bind("profile", profile.value());
    }

    private static void bind(Update update, Identity identity) {
        update.bind("nameZh", identity.nameZh())
                .bind("nameEn", identity.nameEn())
                .bind("description", identity.description())
                .bind("fictional", identity.fictional());
    }

    private static void bind(Update update, Place place) {
        update.bind("city", place.city())
                .bind("boundary", place.boundary())
                .bind("platformSpace", place.platformSpace());
    }

    private static void bind(Update update, Industries industries) {
        var mainClass = industries.mainClass();
        var type = industries.type();
        update.bind("field", industries.field())
                .bind("mainClass", mainClass == null ? null : mainClass.name())
                .bind("type", type == null ? null : type.name());
    }

    private static void bind(Update update, OperatingBody body) {
        update.bind("bodyName", body.name())
                .bind("bodyKind", body.kind())
                .bind("bodyContact", body.contact())
                .bind("bodyStaff", body.staff());
    }
}
