package qunheng.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import qunheng.model.EvidenceFile;
import qunheng.task.Progress;

/**
 * The folder {@code evidence} of a workspace: copies of documents, each under the SHA-256 digest of its bytes with the
 * ending of its name, so that it opens in the right program.
 *
 * <ul>
 *   <li>The same content is kept once, whatever it is called and however many values rest on it.
 *   <li>A copy is written under a {@code .part} name and takes its own when it is complete; a killed process leaves at
 *       most such a part, which nothing reads.
 *   <li>Nothing is ever overwritten or deleted: taking a document off a value leaves its copy, because undo and every
 *       backup of the database may still name it. A copy found altered is set aside when the right one comes again.
 * </ul>
 */
public final class EvidenceFolder {
    public static final String NAME = "evidence";

    /** Larger documents stay where they are and are named by a link. */
    public static final long MOST_BYTES = 200L << 20;

    private static final int LONGEST_NAME = 255;
    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,10}");
    private static final AtomicLong PARTS = new AtomicLong();

    /** What became of a copy. */
    public enum State {
        PRESENT,
        MISSING,
        /** Its bytes are not those that were taken in. */
        ALTERED,
        UNREADABLE
    }

    private record Copied(String sha256, long bytes) {}

    private final Path folder;

    /** @param workspace the folder that the database lies in */
    public EvidenceFolder(Path workspace) {
        this.folder = workspace.toAbsolutePath().resolve(NAME);
    }

    public Path folder() {
        return folder;
    }

    /**
     * Copies a document into the folder.
     *
     * @throws EvidenceRefused when it cannot be read, is empty or too large, or cannot be written
     */
    public EvidenceFile add(Path document, Progress progress) {
        var name = name(document);
        var size = size(document, name);
        @Nullable Path part = null;
        try {
            Files.createDirectories(folder);
            part = folder.resolve(ProcessHandle.current().pid() + "-" + PARTS.incrementAndGet() + ".part");
            var copied = copy(document, part, size, progress);
            if (copied.bytes() > MOST_BYTES) { // it has grown under our hands
                throw tooLarge(name, copied.bytes());
            }
            var file = new EvidenceFile(copied.sha256(), name, (int) copied.bytes());
            if (state(file, Progress.NONE) != State.PRESENT) {
                setAside(file);
                move(part, folder.resolve(copied.sha256() + ending(name)));
            }
            return file;
        } catch (IOException e) {
            throw new EvidenceRefused(e, "project.evidence.notCopied", name, folder.toString(), reason(e));
        } finally {
            discard(part);
        }
    }

    private static long size(Path document, String name) {
        try {
            if (!Files.isRegularFile(document)) {
                throw new EvidenceRefused(
                        null, Files.exists(document) ? "project.evidence.notAFile" : "project.evidence.gone", name);
            }
            var size = Files.size(document);
            if (size == 0) {
                throw new EvidenceRefused(null, "project.evidence.empty", name);
            }
            if (size > MOST_BYTES) {
                throw tooLarge(name, size);
            }
            if (!Files.isReadable(document)) {
                throw new EvidenceRefused(null, "project.evidence.denied", name);
            }
            return size;
        } catch (IOException e) {
            throw new EvidenceRefused(e, "project.evidence.unreadable", name, reason(e));
        }
    }

    private static EvidenceRefused tooLarge(String name, long bytes) {
        return new EvidenceRefused(null, "project.evidence.tooLarge", name, (bytes >> 20) + 1, MOST_BYTES >> 20);
    }

    private static Copied copy(Path from, Path to, long size, Progress progress) throws IOException {
        var digest = sha256();
        var bytes = 0L;
        try (var in = Files.newInputStream(from);
                var out = FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            var buffer = new byte[1 << 16];
            for (int read; (read = in.read(buffer)) >= 0 && bytes <= MOST_BYTES; ) {
                digest.update(buffer, 0, read);
                for (var rest = ByteBuffer.wrap(buffer, 0, read); rest.hasRemaining(); ) {
                    out.write(rest);
                }
                bytes += read;
                progress.at(Math.min(1, (double) bytes / size));
            }
            out.force(true);
        }
        return new Copied(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    /** Where the copy of a document lies, intact or not. */
    public Optional<Path> find(EvidenceFile file) {
        try (var all = Files.newDirectoryStream(folder, file.sha256() + "*")) {
            @Nullable Path found = null;
            for (var one : all) {
                var rest = one.getFileName().toString().substring(file.sha256().length());
                var copy = rest.isEmpty() || (rest.startsWith(".") && ENDING.matcher(rest.substring(1)).matches());
                if (copy && (found == null || one.compareTo(found) < 0)) {
                    found = one;
                }
            }
            return Optional.ofNullable(found);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Reads the whole copy and compares its digest; takes as long as the disk does. */
    public State state(EvidenceFile file, Progress progress) {
        var copy = find(file).orElse(null);
        if (copy == null) {
            return State.MISSING;
        }
        try {
            return file.sha256().equals(digest(copy, progress)) ? State.PRESENT : State.ALTERED;
        } catch (NoSuchFileException e) {
            return State.MISSING;
        } catch (IOException e) {
            return State.UNREADABLE;
        }
    }

    private static String digest(Path copy, Progress progress) throws IOException {
        var digest = sha256();
        try (InputStream in = Files.newInputStream(copy)) {
            var buffer = new byte[1 << 16];
            for (int read; (read = in.read(buffer)) >= 0 && !progress.cancelled(); ) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void setAside(EvidenceFile file) throws IOException {
        var copy = find(file).orElse(null);
        if (copy == null) {
            return;
        }
        for (var number = 1; ; number++) {
            var aside = copy.resolveSibling(copy.getFileName() + ".altered-" + number);
            if (!Files.exists(aside)) {
                Files.move(copy, aside);
                return;
            }
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target);
        }
    }

    private static void discard(@Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException left) {
            // A part that is left behind is read by nothing; the document itself is in its place or refused.
        }
    }

    /** What the document is called, without what no line of text may hold. */
    private static String name(Path document) {
        var name = String.valueOf(document.getFileName()).replaceAll("\\p{Cntrl}", " ").strip();
        return name.isEmpty()
                ? "?"
                : name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }

    private static String ending(String name) {
        var point = name.lastIndexOf('.');
        var ending = point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
        return ENDING.matcher(ending).matches() ? "." + ending : "";
    }

    /** The innermost cause in the words of the system. */
    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : " " + cause.getMessage());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
