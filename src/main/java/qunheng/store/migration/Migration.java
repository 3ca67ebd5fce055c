package qunheng.store.migration;

import org.jdbi.v3.core.Handle;

/** One step of the schema. A released step is never edited: a correction is the next step. */
public interface Migration {
    /** The schema version that the step ends at; it starts from the version before. */
    int version();

    /** What it changes, in a few words, as recorded in the database. */
    String what();

    void apply(Handle database);
}
