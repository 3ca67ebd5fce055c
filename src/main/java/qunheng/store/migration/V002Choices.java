package qunheng.store.migration;

import org.jdbi.v3.core.Handle;

/** What a user decides about a project or a cluster beyond its figures: one text under a key. */
final class V002Choices implements Migration {
    @Override
    public int version() {
        return 2;
    }

    @Override
    public String what() {
        return "choices of projects and profiles";
    }

    @Override
    public void apply(Handle database) {
        database.createScript("""
                CREATE TABLE project_choices (
                    project_id VARCHAR(100) NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
                    choice_key VARCHAR(200) NOT NULL,
                    choice     CHARACTER LARGE OBJECT NOT NULL,
                    PRIMARY KEY (project_id, choice_key)
                );
                CREATE TABLE profile_choices (
                    project_id VARCHAR(100) NOT NULL,
                    profile_id VARCHAR(100) NOT NULL,
                    choice_key VARCHAR(200) NOT NULL,
                    choice     CHARACTER LARGE OBJECT NOT NULL,
                    PRIMARY KEY (project_id, profile_id, choice_key),
                    FOREIGN KEY (project_id, profile_id) REFERENCES profiles (project_id, id) ON DELETE CASCADE
                );
                """).execute();
    }
}
