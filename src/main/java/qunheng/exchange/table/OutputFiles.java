package qunheng.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import qunheng.exchange.ExchangeException;

/**
 * The files that a command writes: all of them, or none. Each goes to a {@code .part} file beside its target, and only
 * when all are complete do they take their names.
 */
public final class OutputFiles {
    /** Writes the whole text of one file. */
    @FunctionalInterface
    public interface Content {
        void write(Writer writer) throws IOException;
    }

    private record Output(Path target, Content content) {}

    private final List<Output> outputs = new ArrayList<>();
    private final Set<Path> taken = new HashSet<>();
    private final Set<Path> folders = new LinkedHashSet<>();

    /**
     * @param inputs files that must not be written over
     */
    public OutputFiles(List<Path> inputs) {
        inputs.forEach(input -> taken.add(input.toAbsolutePath().normalize()));
    }

    /**
     * Adds a file.
     *
     * @throws ExchangeException if it is an input, is already to be written, or its folder is not there
     */
    public void add(Path file, Content content) {
        var target = file.toAbsolutePath().normalize();
        var name = TextLines.name(target);
        if (!taken.add(target)) {
            throw new ExchangeException("table.output.taken", name);
        }
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ExchangeException("table.output.noFolder", name, String.valueOf(folder));
        }
        if (Files.isDirectory(target)) {
            throw new ExchangeException("table.output.directory", name, target.toString());
        }
        outputs.add(new Output(target, content));
    }

    /** Adds a file in a folder that is made when the files are written, if it is not there yet. */
    public void addBelow(Path folder, String name, Content content) {
        var target = folder.resolve(name).toAbsolutePath().normalize();
        if (!taken.add(target)) {
            throw new ExchangeException("table.output.taken", name);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ExchangeException("table.output.noFolder", name, folder.toString());
        }
        folders.add(folder);
        outputs.add(new Output(target, content));
    }

    /** Writes every file. */
    public void write() {
        var parts = new ArrayList<Path>();
        Path at = null;
        try {
            for (var folder : folders) {
                at = folder;
                Files.createDirectories(folder);
            }
            for (var output : outputs) {
                at = output.target();
                var part = at.resolveSibling(
                        TextLines.name(at) + '.' + ProcessHandle.current().pid() + ".part");
                parts.add(part);
                try (var writer = new BufferedWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8), 1 << 16)) {
                    output.content().write(writer);
                }
            }
            for (int i = 0; i < parts.size(); i++) {
                at = outputs.get(i).target();
                move(parts.get(i), at);
            }
        } catch (AccessDeniedException e) {
            throw new ExchangeException(e, "table.output.denied", String.valueOf(at));
        } catch (IOException e) {
            throw new ExchangeException(e, "table.output.failed", String.valueOf(at), String.valueOf(e.getMessage()));
        } finally {
            parts.forEach(OutputFiles::discard);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What is left of a failed attempt; a part that took its name is no longer there. */
    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
