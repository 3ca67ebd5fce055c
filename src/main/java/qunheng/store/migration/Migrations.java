package qunheng.store.migration;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The steps in their order. A new step is a new class at the end of {@link #RELEASED}, and a database file of the
 * version before it in {@code src/test/resources/stores}.
 *
 * <p>The database remembers in {@code schema_versions} which steps it has had, so running them again does nothing.
 */
public record Migrations(List<Migration> steps) {
    public static final Migrations RELEASED =
            new Migrations(List.of(new V001FirstSchema(), new V002Choices(), new V003EvidenceFiles()));

    public Migrations {
        steps = List.copyOf(steps);
        for (var i = 0; i < steps.size(); i++) {
            if (steps.get(i).version() != i + 1) {
                throw new IllegalArgumentException("step " + (i + 1) + " has version " + steps.get(i).version());
            }
        }
    }

    /** The schema version that this program works with. */
    public int newest() {
        return steps.size();
    }

    /** The schema version of a database; 0 for an empty one. */
    public static int versionOf(Handle database) {
        var known = database.createQuery("""
                        SELECT COUNT(*) FROM information_schema.tables
                        WHERE table_schema = 'PUBLIC' AND table_name = 'SCHEMA_VERSIONS'
                        """)
                .mapTo(Integer.class)
                .one();
        return known == 0
                ? 0
                : database.createQuery("SELECT COALESCE(MAX(version), 0) FROM schema_versions")
                        .mapTo(Integer.class)
                        .one();
    }

    /** Runs every step that the database has not had. */
    public void run(Handle database, InstantSource clock) {
        database.execute("""
                CREATE TABLE IF NOT EXISTS schema_versions (
                    version    INTEGER      NOT NULL PRIMARY KEY,
                    what       VARCHAR(500) NOT NULL,
                    applied_at TIMESTAMP(3) WITH TIME ZONE NOT NULL
                )
                """);
        for (var step : steps.subList(versionOf(database), steps.size())) {
            step.apply(database);
            database.createUpdate("""
                            INSERT INTO schema_versions (version, what, applied_at)
                            VALUES (:version, :what, :appliedAt)
                            """)
                    .bind("version", step.version())
                    .bind("what", step.what())
                    .bind("appliedAt", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
        }
    }
}
