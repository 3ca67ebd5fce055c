/**
 * The workspace on disk: one embedded H2 database with many projects, its lock, its versions, its migrations and its
 * backups. The only SQL of the house.
 *
 * <p>Who starts here reads {@link qunheng.store.ProjectStore}: what can be asked of the database. The tables are in
 * {@link qunheng.store.migration}.
 */
@NullMarked
package qunheng.store;

import org.jspecify.annotations.NullMarked;
