package qunheng.store.migration;

import org.jdbi.v3.core.Handle;

/** The document behind a value with the day it runs out, and the role and round of a signature. */
final class V003EvidenceFiles implements Migration {
    @Override
    public int version() {
        return 3;
    }

    @Override
    public String what() {
        return "files of evidence, roles and rounds of reviews";
    }

    @Override
    public void apply(Handle database) {
        database.createScript("""
                ALTER TABLE observations ADD COLUMN valid_until VARCHAR(500) DEFAULT '' NOT NULL;
                ALTER TABLE observations ADD COLUMN file_sha256 VARCHAR(64);
                ALTER TABLE observations ADD COLUMN file_name VARCHAR(500);
                ALTER TABLE observations ADD COLUMN file_bytes INTEGER;
                ALTER TABLE reviews ADD COLUMN reviewer_role VARCHAR(50) DEFAULT 'UNSTATED' NOT NULL;
                ALTER TABLE reviews ADD COLUMN round_id VARCHAR(500) DEFAULT '' NOT NULL;
                """).execute();
    }
}
