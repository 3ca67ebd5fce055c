package qunheng.store.migration;

import org.jdbi.v3.core.Handle;

/** The first released schema: projects with their profiles, and the journal of changes. */
final class V001FirstSchema implements Migration {
    @Override
    public int version() {
        return 1;
    }

    @Override
    public String what() {
        return "projects, profiles, observations, weights, reviews, changes";
    }

    @Override
    public void apply(Handle database) {
        database.createScript(PROJECTS).execute();
        database.createScript(PROFILES).execute();
        database.createScript(FIGURES).execute();
        database.createScript(CHANGES).execute();
    }

    private static final String PROJECTS = """
            CREATE TABLE projects (
                id              VARCHAR(100)   NOT NULL PRIMARY KEY,
                name_zh         VARCHAR(500)   NOT NULL,
                name_en         VARCHAR(500)   NOT NULL,
                note            VARCHAR(20000) NOT NULL,
                assessment_year INTEGER        NOT NULL,
                created_at      TIMESTAMP(3) WITH TIME ZONE NOT NULL,
                changed_at      TIMESTAMP(3) WITH TIME ZONE NOT NULL,
                -- in the trash since; null while the project is in use
                trashed_at      TIMESTAMP(3) WITH TIME ZONE
            );
            -- only the weights that differ from 1
            CREATE TABLE weights (
                project_id VARCHAR(100)  NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
                lens       VARCHAR(1000) NOT NULL,
                node       VARCHAR(1000) NOT NULL,
                weight     DOUBLE PRECISION NOT NULL,
                PRIMARY KEY (project_id, lens, node)
            );
            """;

    private static final String PROFILES = """
            CREATE TABLE profiles (
                project_id     VARCHAR(100)   NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
                id             VARCHAR(100)   NOT NULL,
                -- place in the project's list, from 0
                ordinal        INTEGER        NOT NULL,
                name_zh        VARCHAR(500)   NOT NULL,
                name_en        VARCHAR(500)   NOT NULL,
                description    VARCHAR(20000) NOT NULL,
                fictional      BOOLEAN        NOT NULL,
                city           VARCHAR(500)   NOT NULL,
                boundary       VARCHAR(20000) NOT NULL,
                platform_space BOOLEAN        NOT NULL,
                field          VARCHAR(500)   NOT NULL,
                main_class     VARCHAR(50),
                cluster_type   VARCHAR(50),
                named_actors   VARCHAR(20000) NOT NULL,
                body_name      VARCHAR(500)   NOT NULL,
                body_kind      VARCHAR(500)   NOT NULL,
                body_contact   VARCHAR(500)   NOT NULL,
                body_staff     INTEGER,
                PRIMARY KEY (project_id, id)
            );
            CREATE TABLE profile_provinces (
                project_id VARCHAR(100) NOT NULL,
                profile_id VARCHAR(100) NOT NULL,
                ordinal    INTEGER      NOT NULL,
                province   VARCHAR(6)   NOT NULL,
                PRIMARY KEY (project_id, profile_id, ordinal),
                FOREIGN KEY (project_id, profile_id) REFERENCES profiles (project_id, id) ON DELETE CASCADE
            );
            CREATE TABLE profile_industries (
                project_id     VARCHAR(100) NOT NULL,
                profile_id     VARCHAR(100) NOT NULL,
                industry_class VARCHAR(50)  NOT NULL,
                side_class     BOOLEAN      NOT NULL,
                -- per cent of revenue; null while unknown
                share          DOUBLE PRECISION,
                PRIMARY KEY (project_id, profile_id, industry_class),
                FOREIGN KEY (project_id, profile_id) REFERENCES profiles (project_id, id) ON DELETE CASCADE
            );
            CREATE TABLE profile_actors (
                project_id VARCHAR(100) NOT NULL,
                profile_id VARCHAR(100) NOT NULL,
                actor_kind VARCHAR(50)  NOT NULL,
                actors     INTEGER      NOT NULL,
                PRIMARY KEY (project_id, profile_id, actor_kind),
                FOREIGN KEY (project_id, profile_id) REFERENCES profiles (project_id, id) ON DELETE CASCADE
            );
            CREATE TABLE reviews (
                project_id  VARCHAR(100)   NOT NULL,
                profile_id  VARCHAR(100)   NOT NULL,
                ordinal     INTEGER        NOT NULL,
                reviewer    VARCHAR(500)   NOT NULL,
                for_year    INTEGER        NOT NULL,
                signed_on   VARCHAR(500)   NOT NULL,
                statement   VARCHAR(20000) NOT NULL,
                PRIMARY KEY (project_id, profile_id, ordinal),
                FOREIGN KEY (project_id, profile_id) REFERENCES profiles (project_id, id) ON DELETE CASCADE
            );
            """;

    private static final String FIGURES = """
            CREATE TABLE observations (
                project_id         VARCHAR(100)     NOT NULL,
                profile_id         VARCHAR(100)     NOT NULL,
                indicator          VARCHAR(100)     NOT NULL,
                for_year           INTEGER          NOT NULL,
                basis              VARCHAR(50)      NOT NULL,
                observed           DOUBLE PRECISION NOT NULL,
                source             VARCHAR(500)     NOT NULL,
                note               VARCHAR(20000)   NOT NULL,
                evidence           VARCHAR(500)     NOT NULL,
                evidence_locator   VARCHAR(500)     NOT NULL,
                evidence_date      VARCHAR(500)     NOT NULL,
                checked_by         VARCHAR(500)     NOT NULL,
                PRIMARY KEY (project_id, profile_id, indicator, for_year, basis),
                FOREIGN KEY (project_id, profile_id) REFERENCES profiles (project_id, id) ON DELETE CASCADE
            );
            -- the user's own word on whether an indicator applies
            CREATE TABLE applicability (
                project_id VARCHAR(100) NOT NULL,
                profile_id VARCHAR(100) NOT NULL,
                indicator  VARCHAR(100) NOT NULL,
                applies    BOOLEAN      NOT NULL,
                PRIMARY KEY (project_id, profile_id, indicator),
                FOREIGN KEY (project_id, profile_id) REFERENCES profiles (project_id, id) ON DELETE CASCADE
            );
            """;

    private static final String CHANGES = """
            CREATE TABLE changes (
                project_id  VARCHAR(100) NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
                sequence    BIGINT       NOT NULL,
                made_at     TIMESTAMP(3) WITH TIME ZONE NOT NULL,
                made_by     VARCHAR(500) NOT NULL,
                -- what was changed: a message key and its arguments
                what        VARCHAR(200) NOT NULL,
                what_of     VARCHAR(500) ARRAY NOT NULL,
                old_value   VARCHAR(1000) NOT NULL,
                new_value   VARCHAR(1000) NOT NULL,
                -- the change itself, for undo and redo; null for what cannot be undone, as the creation of the project
                change_json CHARACTER LARGE OBJECT,
                -- DONE; UNDONE: can be redone; ABANDONED: was undone, and something else was edited then
                state       VARCHAR(10)  NOT NULL CHECK (state IN ('DONE', 'UNDONE', 'ABANDONED')),
                undone_at   TIMESTAMP(3) WITH TIME ZONE,
                undone_by   VARCHAR(500),
                PRIMARY KEY (project_id, sequence)
            );
            """;
}
