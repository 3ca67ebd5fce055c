package qunheng.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qunheng.store.Backup.Reason;

/**
 * The folder {@code backups} of a workspace.
 *
 * <p>A backup is taken when the workspace is opened and something was edited since the last one, before each migration,
 * and of whatever a restore replaces. It is made under another name and gets its own when it is complete, so a backup
 * in the list is never half of one. What is kept is said by {@link Retention}.
 */
final class Backups {
    static final String FOLDER = "backups";

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final String UNFINISHED = "unfinished-";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InstantSource clock;

    Backups(Path workspace, InstantSource clock) {
        this.folder = workspace.resolve(FOLDER);
        this.clock = clock;
    }

    Path folder() {
        return folder;
    }

    /** All complete backups, newest first. */
    List<Backup> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<Backup>();
        try (var entries = Files.newDirectoryStream(folder)) {
            for (var entry : entries) {
                if (!entry.getFileName().toString().startsWith(UNFINISHED)) {
                    read(entry).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(Backup::takenAt).thenComparing(Backup::name).reversed());
        return found;
    }

    private static Optional<Backup> read(Path entry) throws IOException {
        var note = entry.resolve(Backup.NOTE);
        if (!Files.isRegularFile(note)) {
            return Optional.empty();
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(note)));
            return Optional.of(new Backup(
                    entry,
                    Instant.parse(properties.getProperty("takenAt", "")),
                    Reason.valueOf(properties.getProperty("reason", "")),
                    Integer.parseInt(properties.getProperty("schemaVersion", "")),
                    properties.getProperty("h2Version", ""),
                    size(entry)));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            LOG.warn("not a backup: {}", entry, e);
            return Optional.empty();
        }
    }

    /** Takes a backup of an open database. */
    Backup take(Handle database, Versions versions, Reason reason) throws IOException {
        var at = clock.instant(); // before, so that what is edited meanwhile counts as edited since
        var unfinished = begin(reason);
        database.createUpdate("BACKUP TO :file").bind("file", unfinished.resolve(Backup.DATABASE).toString()).execute();
        database.createQuery("SCRIPT TO :file COMPRESSION GZIP")
                .bind("file", unfinished.resolve(Backup.SCRIPT).toString())
                .mapToMap()
                .list();
        return finish(unfinished, at, versions, reason);
    }

    /** Moves a database file into a backup: it may be damaged, so it is not opened. */
    Backup takeAway(Path file, Versions versions) throws IOException {
        var unfinished = begin(Reason.REPLACED);
        Files.move(file, unfinished.resolve(file.getFileName()));
        return finish(unfinished, clock.instant(), versions, Reason.REPLACED);
    }

    private Path begin(Reason reason) throws IOException {
        Files.createDirectories(folder);
        var unfinished = folder.resolve(UNFINISHED + reason);
        delete(unfinished);
        return Files.createDirectory(unfinished);
    }

    private Backup finish(Path unfinished, Instant at, Versions versions, Reason reason) throws IOException {
        Files.writeString(unfinished.resolve(Backup.NOTE), """
                takenAt=%s
                reason=%s
                schemaVersion=%d
                h2Version=%s
                """.formatted(at, reason, versions.schema(), versions.h2()));
        var name = STAMP.format(at) + "-schema" + versions.schema();
        var complete = folder.resolve(name);
        for (var i = 2; Files.exists(complete); i++) {
            complete = folder.resolve(name + "-" + i);
        }
        Files.move(unfinished, complete, StandardCopyOption.ATOMIC_MOVE);
        return new Backup(complete, at, reason, versions.schema(), versions.h2(), size(complete));
    }

    /** Deletes what need not be kept. */
    void prune() throws IOException {
        for (var old : Retention.superfluous(list(), clock.instant())) {
            delete(old.folder());
        }
    }

    private static long size(Path folder) throws IOException {
        var bytes = 0L;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
