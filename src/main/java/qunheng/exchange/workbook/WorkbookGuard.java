package qunheng.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import qunheng.exchange.ExchangeException;
import qunheng.model.Refusal;

/**
 * Looks through a workbook before anything in it is interpreted.
 *
 * <p>Refused: what is no zip file, what is larger than {@link #FILE_LIMIT}, unpacks to more than {@link #PARTS_LIMIT}
 * or has more than {@link #MOST_PARTS} parts (all parts are unpacked once and counted, whatever the file says about
 * their size), and any part that declares a document type, since entities can read other files. Ignored, with a remark:
 * macros, links to other workbooks and embedded objects; none of them is ever opened.
 */
final class WorkbookGuard {
    static final long FILE_LIMIT = 20L << 20;
    static final long PARTS_LIMIT = 150L << 20;
    static final int MOST_PARTS = 5000;

    private static final int BEGINNING = 1 << 14;
    private static final int OLD_CONTAINER = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;

    /** A table of a million rows has a tenth of that. */
    static final long TABLE_LIMIT = 1L << 30;

    private WorkbookGuard() {}

    /**
     * Looks through a workbook whose sheets are going to be read as a stream, so that neither it nor a sheet is ever in
     * the memory as a whole. Its sheets and shared texts may be of any size; of them only the beginning is looked at
     * here.
     *
     * @return what in it is not looked at
     */
    static List<Refusal> lookAtTable(Path file) {
        var name = String.valueOf(file.getFileName());
        return guarded(file, () -> {
            if (Files.size(file) > TABLE_LIMIT) {
                throw new ExchangeException("table.sheet.tooLarge", name, Files.size(file) >> 20, TABLE_LIMIT >> 20);
            }
            try (var in = Files.newInputStream(file)) {
                requireZip(name, in.readNBytes(4));
            }
            var found = new HashSet<String>();
            var room = PARTS_LIMIT;
            try (var zip = new ZipFile(file.toFile())) {
                if (zip.size() > MOST_PARTS) {
                    throw new ExchangeException("collection.read.bomb", name, PARTS_LIMIT >> 20);
                }
                for (var part : Collections.list(zip.entries())) {
                    var path = part.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
                    remark(path, found);
                    try (var in = zip.getInputStream(part)) {
                        if (path.contains("/worksheets/sheet") || path.endsWith("/sharedstrings.xml")) {
                            look(name, part.getName(), new ByteArrayInputStream(in.readNBytes(BEGINNING)), BEGINNING);
                        } else {
                            room -= look(name, part.getName(), in, room);
                        }
                    }
                }
            }
            return told(name, found);
        });
    }

    /** The bytes of a workbook, and what in it is not looked at. */
    record Looked(byte[] bytes, List<Refusal> remarks) {}

    static Looked look(Path file) {
        var name = String.valueOf(file.getFileName());
        return guarded(file, () -> {
            if (Files.size(file) > FILE_LIMIT) {
                throw new ExchangeException("exchange.input.tooLarge", name, Files.size(file) >> 20, FILE_LIMIT >> 20);
            }
            var bytes = Files.readAllBytes(file);
            requireZip(name, bytes);
            return new Looked(bytes, remarks(name, bytes));
        });
    }

    private interface Looking<T> {
        T look() throws IOException;
    }

    private static <T> T guarded(Path file, Looking<T> looking) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw new ExchangeException("exchange.input.directory", name, file.toString());
            }
            return looking.look();
        } catch (NoSuchFileException e) {
            throw new ExchangeException(e, "exchange.input.absent", name, file.toString());
        } catch (AccessDeniedException e) {
            throw new ExchangeException(e, "exchange.input.denied", name, file.toString());
        } catch (IOException e) {
            throw new ExchangeException(e, "collection.read.broken", name);
        }
    }

    private static void requireZip(String name, byte[] bytes) {
        var first = 0;
        for (var i = 0; i < 4; i++) {
            first = first << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        if (first == OLD_CONTAINER) {
            throw new ExchangeException("collection.read.oldOrLocked", name);
        }
        if (first != ZIP) {
            throw new ExchangeException("collection.read.notWorkbook", name);
        }
    }

    private static List<Refusal> remarks(String name, byte[] bytes) throws IOException {
        var found = new HashSet<String>();
        var parts = 0;
        var room = PARTS_LIMIT;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var path = part.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
                if (++parts > MOST_PARTS) {
                    throw new ExchangeException("collection.read.bomb", name, PARTS_LIMIT >> 20);
                }
                room -= look(name, part.getName(), zip, room);
                remark(path, found);
            }
        }
        return told(name, found);
    }

    private static void remark(String path, Set<String> found) {
        if (path.endsWith("vbaproject.bin") || path.contains("/macrosheets/")) {
            found.add("collection.remark.macros");
        } else if (path.contains("/externallinks/")) {
            found.add("collection.remark.links");
        } else if (path.contains("/embeddings/") || path.contains("/activex/")) {
            found.add("collection.remark.embedded");
        }
    }

    private static List<Refusal> told(String name, Set<String> found) {
        var remarks = new ArrayList<Refusal>();
        found.stream().sorted().forEach(key -> remarks.add(new ExchangeException(key, name)));
        return remarks;
    }

    /** Unpacks a part, keeps its beginning only, and returns its size. */
    private static long look(String name, String part, InputStream in, long room) throws IOException {
        var beginning = new ByteArrayOutputStream(BEGINNING);
        var size = new long[1];
        in.transferTo(new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                size[0] += length;
                if (size[0] > room) {
                    throw new ExchangeException("collection.read.bomb", name, PARTS_LIMIT >> 20);
                }
                beginning.write(bytes, from, Math.min(length, BEGINNING - Math.min(BEGINNING, beginning.size())));
            }
        });
        // Without its NULs a UTF-16 text reads as ASCII, which is enough to find the declaration.
        var text = new String(beginning.toByteArray(), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new ExchangeException("collection.read.entities", name, part);
        }
        return size[0];
    }
}
