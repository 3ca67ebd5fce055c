package qunheng.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes an Office package anew so that its bytes depend on its content only: parts in a fixed order with one fixed time,
 * the dates in its properties those of the report, and the same for workbooks embedded in it.
 */
public final class FixedPackage {
    /** A zip holds local time without a zone, unless it is the earliest that it can hold; so it is the next month. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String TYPES = "[Content_Types].xml";

    private FixedPackage() {}

    /** What else is done to the parts of a package before they are written. */
    public interface Finish {
        void on(Map<String, byte[]> parts) throws IOException;
    }

    /** @param date ISO 8601, such as 2024-12-31 */
    public static byte[] of(byte[] made, String date) throws IOException {
        return of(made, date, _ -> { });
    }

    /** @param finish the last changes to the parts, by their names */
    public static byte[] of(byte[] made, String date, Finish finish) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>(
                Comparator.<String, Boolean>comparing(name -> !name.equals(TYPES)).thenComparing(Comparator.naturalOrder()));
        try (var in = new ZipInputStream(new ByteArrayInputStream(made))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), fixed(entry.getName(), in.readAllBytes(), date));
            }
        }
        finish.on(parts);
        var bytes = new ByteArrayOutputStream(made.length);
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                if (part.getKey().endsWith(".png")) {
                    stored(entry, part.getValue());
                }
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Packed already: packing again would cost time and win nothing. */
    private static void stored(ZipEntry entry, byte[] part) {
        var check = new CRC32();
        check.update(part);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(check.getValue());
    }

    private static byte[] fixed(String name, byte[] part, String date) throws IOException {
        if (name.endsWith(".xlsx")) {
            return of(part, date);
        }
        if (name.equals("docProps/core.xml")) {
            return new String(part, StandardCharsets.UTF_8)
                    .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + date + "T00:00:00Z")
                    .replaceAll("(<cp:lastModifiedBy>)[^<]*", "$1Qunheng")
                    .replaceAll("(<dc:creator>)Apache POI", "$1Qunheng")
                    .getBytes(StandardCharsets.UTF_8);
        }
        return part;
    }
}
