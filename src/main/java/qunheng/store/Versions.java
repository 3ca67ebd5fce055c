package qunheng.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Which schema and which H2 wrote the database, in a plain file beside it: an H2 file must not be touched by another
 * H2, not even to ask for its version.
 *
 * @param schema 0 while the database is being made
 */
record Versions(int schema, String h2) {
    static final String FILE = "workspace.properties";

    /** Empty when there is no such file. */
    static Optional<Versions> read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return Optional.of(new Versions(
                    Integer.parseInt(properties.getProperty("schemaVersion", "").strip()),
                    properties.getProperty("h2Version", "").strip()));
        } catch (IllegalArgumentException | IOException e) {
            throw new StoreException(
                    e,
                    "store.versions.unreadable",
                    file.toString(),
                    folder.resolve(Backups.FOLDER).toString());
        }
    }

    void writeIfOther(Path folder) throws IOException {
        if (!read(folder).equals(Optional.of(this))) {
            write(folder);
        }
    }

    /** Replaces the file whole or not at all. */
    void write(Path folder) throws IOException {
        var text = """
                # Written by Qunheng. The database beside this file belongs to these versions; please leave both alone.
                schemaVersion=%d
                h2Version=%s
                """.formatted(schema, h2);
        var part = folder.resolve(FILE + ".part");
        try (var channel = FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }
}
