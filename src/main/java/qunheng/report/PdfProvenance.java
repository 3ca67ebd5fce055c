package qunheng.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to verify a report, in its PDF: a stream among the page-piece data of the document (ISO 32000-1, 14.5), where
 * a program keeps what is its own. A string would end at the 32,767 bytes that PDF/A allows one, which a report on many
 * clusters exceeds; an attached file would have to be PDF/A itself.
 */
public final class PdfProvenance {
    private static final COSName PIECES = COSName.getPDFName("PieceInfo");
    private static final COSName OURS = COSName.getPDFName("Qunheng");
    private static final COSName PRIVATE = COSName.getPDFName("Private");

    private PdfProvenance() {}

    public static void add(PDDocument document, Provenance provenance, Calendar date) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(ProvenanceText.of(provenance).getBytes(StandardCharsets.UTF_8));
        }
        var piece = new COSDictionary();
        piece.setDate(COSName.getPDFName("LastModified"), date);
        piece.setItem(PRIVATE, stream);
        var pieces = new COSDictionary();
        pieces.setItem(OURS, piece);
        document.getDocumentCatalog().getCOSObject().setItem(PIECES, pieces);
    }

    /** The text as it was put in; null where there is none. Reports of earlier versions have it as a string. */
    static @Nullable String read(PDDocument document, int longest) throws IOException {
        var pieces = document.getDocumentCatalog().getCOSObject().getCOSDictionary(PIECES);
        var piece = pieces == null ? null : pieces.getCOSDictionary(OURS);
        if (piece != null && piece.getDictionaryObject(PRIVATE) instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                return new String(in.readNBytes(longest), StandardCharsets.UTF_8);
            }
        }
        return document.getDocumentInformation().getCustomMetadataValue(ProvenanceText.NAME);
    }
}
