package qunheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change.Description;
import qunheng.model.ProjectId;
import qunheng.model.Weights;

/** The tables {@code projects} and {@code weights}. */
record ProjectTable(Handle database) {

    List<ProjectLine> summaries(boolean trashed) {
        return database.createQuery("""
                        SELECT p.id, p.name_zh, p.name_en, p.assessment_year, p.changed_at, p.trashed_at,
                               (SELECT COUNT(*) FROM profiles c WHERE c.project_id = p.id) AS profiles,
                               EXISTS (SELECT 1 FROM profiles c WHERE c.project_id = p.id AND c.fictional) AS fictional
                        FROM projects p
                        WHERE (p.trashed_at IS NOT NULL) = :trashed
                        ORDER BY p.changed_at DESC, p.id
                        """)
                .bind("trashed", trashed)
                .map((row, _) -> summary(row))
                .list();
    }

    private static ProjectLine summary(ResultSet row) throws SQLException {
        return new ProjectLine(
                new ProjectId(row.getString("id")),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getInt("assessment_year"),
                row.getInt("profiles"),
                row.getBoolean("fictional"),
                Times.instant(row, "changed_at"),
                row.getObject("trashed_at") == null ? null : Times.instant(row, "trashed_at"));
    }

    Optional<Description> description(ProjectId id) {
        return database.createQuery("SELECT name_zh, name_en, note, assessment_year FROM projects WHERE id = :id")
                .bind("id", id.value())
                .map((row, _) -> new Description(
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getString("note"),
                        row.getInt("assessment_year")))
                .findOne();
    }

    void insert(ProjectId id, Description project, Instant at) {
        database.createUpdate("""
                        INSERT INTO projects (id, name_zh, name_en, note, assessment_year, created_at, changed_at)
                        VALUES (:id, :nameZh, :nameEn, :note, :year, :at, :at)
                        """)
                .bind("id", id.value())
                .bind("nameZh", project.nameZh())
                .bind("nameEn", project.nameEn())
                .bind("note", project.note())
                .bind("year", project.assessmentYear())
                .bind("at", Times.utc(at))
                .execute();
    }

    void describe(ProjectId id, Description project) {
        database.createUpdate("""
                        UPDATE projects
                        SET name_zh = :nameZh, name_en = :nameEn, note = :note, assessment_year = :year
                        WHERE id = :id
                        """)
                .bind("id", id.value())
                .bind("nameZh", project.nameZh())
                .bind("nameEn", project.nameEn())
                .bind("note", project.note())
                .bind("year", project.assessmentYear())
                .execute();
    }

    void touch(ProjectId id, Instant at) {
        database.createUpdate("UPDATE projects SET changed_at = :at WHERE id = :id")
                .bind("id", id.value())
                .bind("at", Times.utc(at))
                .execute();
    }

    void trash(ProjectId id, @Nullable Instant at) {
        database.createUpdate("UPDATE projects SET trashed_at = :at WHERE id = :id")
                .bind("id", id.value())
                .bind("at", Times.utc(at))
                .execute();
    }

    Weights weights(ProjectId id) {
        var byLens = new TreeMap<String, Map<String, Double>>();
        database.createQuery("SELECT lens, node, weight FROM weights WHERE project_id = :id")
                .bind("id", id.value())
                .map((row, _) -> byLens.computeIfAbsent(row.getString("lens"), _ -> new TreeMap<>())
                        .put(row.getString("node"), row.getDouble("weight")))
                .list();
        return new Weights(byLens);
    }

    /** Sets one weight; 1 is the default and has no row. */
    void weigh(ProjectId id, String lens, String node, double weight) {
        var sql = weight == 1.0
                ? "DELETE FROM weights WHERE project_id = :id AND lens = :lens AND node = :node"
                : "MERGE INTO weights (project_id, lens, node, weight) VALUES (:id, :lens, :node, :weight)";
        var update = database.createUpdate(sql).bind("id", id.value()).bind("lens", lens).bind("node", node);
        (weight == 1.0 ? update : update.bind("weight", weight)).execute();
    }
}
