package qunheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import qunheng.model.ProjectId;
import qunheng.store.JournalEntry.State;

/** The table {@code changes}: who changed what when, and whether it still counts. */
record JournalTable(Handle database) {
    private static final String COLUMNS = """
            SELECT sequence, made_at, made_by, what, what_of, old_value, new_value, change_json, state
            FROM changes
            """;

    /** The journal without the changes themselves, oldest entry first. */
    List<JournalEntry> history(ProjectId project) {
        return database.createQuery("""
                        SELECT sequence, made_at, made_by, what, what_of, old_value, new_value,
                               CAST(NULL AS VARCHAR) AS change_json, state
                        FROM changes
                        WHERE project_id = :project
                        ORDER BY sequence
                        """)
                .bind("project", project.value())
                .map((row, _) -> entry(row))
                .list();
    }

    long lastSequence(ProjectId project) {
        return database.createQuery("SELECT COALESCE(MAX(sequence), 0) FROM changes WHERE project_id = :project")
                .bind("project", project.value())
                .mapTo(Long.class)
                .one();
    }

    /** What undo would take back: the newest entry that counts. */
    Optional<JournalEntry> undoable(ProjectId project) {
        return one(project, COLUMNS + """
                WHERE project_id = :project AND state = 'DONE' AND change_json IS NOT NULL
                ORDER BY sequence DESC FETCH FIRST ROW ONLY
                """);
    }

    /** What redo would bring back: the oldest entry that was undone. */
    Optional<JournalEntry> redoable(ProjectId project) {
        return one(project, COLUMNS + """
                WHERE project_id = :project AND state = 'UNDONE'
                ORDER BY sequence FETCH FIRST ROW ONLY
                """);
    }

    private Optional<JournalEntry> one(ProjectId project, String sql) {
        return database.createQuery(sql)
                .bind("project", project.value())
                .map((row, _) -> entry(row))
                .findOne();
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        var arguments = (Object[]) row.getArray("what_of").getArray();
        return new JournalEntry(
                row.getLong("sequence"),
                Times.instant(row, "made_at"),
                row.getString("made_by"),
                row.getString("what"),
                Arrays.stream(arguments).map(String::valueOf).toList(),
                row.getString("old_value"),
                row.getString("new_value"),
                row.getString("change_json"),
                State.valueOf(row.getString("state")));
    }

    void insert(ProjectId project, JournalEntry entry) {
        database.createUpdate("""
                        INSERT INTO changes (project_id, sequence, made_at, made_by, what, what_of, old_value,
                                             new_value, change_json, state)
                        VALUES (:project, :sequence, :madeAt, :madeBy, :what, :whatOf, :before, :after, :json, :state)
                        """)
                .bind("project", project.value())
                .bind("sequence", entry.sequence())
                .bind("madeAt", Times.utc(entry.madeAt()))
                .bind("madeBy", entry.madeBy())
                .bind("what", entry.what())
                .bindArray("whatOf", String.class, entry.arguments())
                .bind("before", entry.before())
                .bind("after", entry.after())
                .bind("json", entry.json())
                .bind("state", entry.state().name())
                .execute();
    }

    /** Replaces the newest entry by one that also holds what was typed since. */
    void amend(ProjectId project, JournalEntry entry) {
        database.createUpdate("""
                        UPDATE changes
                        SET made_at = :madeAt, new_value = :after, change_json = :json
                        WHERE project_id = :project AND sequence = :sequence
                        """)
                .bind("project", project.value())
                .bind("sequence", entry.sequence())
                .bind("madeAt", Times.utc(entry.madeAt()))
                .bind("after", entry.after())
                .bind("json", entry.json())
                .execute();
    }

    /** What was undone can no longer be redone once something else is edited. */
    void abandonUndone(ProjectId project) {
        database.createUpdate("UPDATE changes SET state = 'ABANDONED' WHERE project_id = :project AND state = 'UNDONE'")
                .bind("project", project.value())
                .execute();
    }

    void mark(ProjectId project, long sequence, State state, @Nullable Instant undoneAt, @Nullable String undoneBy) {
        database.createUpdate("""
                        UPDATE changes SET state = :state, undone_at = :at, undone_by = :by
                        WHERE project_id = :project AND sequence = :sequence
                        """)
                .bind("project", project.value())
                .bind("sequence", sequence)
                .bind("state", state.name())
                .bind("at", Times.utc(undoneAt))
                .bind("by", undoneBy)
                .execute();
    }
}
