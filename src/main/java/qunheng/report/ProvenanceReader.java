package qunheng.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;

/** Finds what a report file says of its origin, whatever its format; the content decides, not the name. */
public final class ProvenanceReader {
    private static final Pattern SCRIPT = Pattern.compile(
            "<script[^>]*id=\"" + ProvenanceText.NAME + "\"[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile(
            "<provenance xmlns=\"" + ProvenanceText.NAMESPACE + "\">(.*?)</provenance>", Pattern.DOTALL);

    /** Our own is far shorter; a longer part is not read. */
    private static final int LONGEST = 8_000_000;

    private ProvenanceReader() {}

    /**
     * Empty when the file is no report of this program.
     *
     * @throws IOException when the file cannot be read
     */
    public static Optional<Provenance> read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        return texts(bytes).map(ProvenanceReader::parsed).flatMap(Stream::ofNullable).findFirst();
    }

    private static Stream<String> texts(byte[] bytes) throws IOException {
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            return Stream.ofNullable(inPackage(bytes));
        }
        if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P' && bytes[2] == 'D' && bytes[3] == 'F') {
            try (var document = Loader.loadPDF(bytes)) {
                return Stream.ofNullable(PdfProvenance.read(document, LONGEST));
            }
        }
        var matcher = SCRIPT.matcher(new String(bytes, StandardCharsets.UTF_8));
        return matcher.find() ? Stream.of(matcher.group(1)) : Stream.empty();
    }

    private static @Nullable String inPackage(byte[] bytes) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().startsWith("customXml/")) {
                    var matcher = ELEMENT.matcher(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
                    if (matcher.find()) {
                        return matcher.group(1);
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Provenance parsed(String text) {
        return ProvenanceText.read(text);
    }
}
