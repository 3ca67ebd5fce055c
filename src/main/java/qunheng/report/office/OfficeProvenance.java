package qunheng.report.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import qunheng.report.Provenance;
import qunheng.report.ProvenanceText;

/** Puts what is needed to verify a report into its file, as a part of custom XML that Word and Excel keep. */
public final class OfficeProvenance {
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    private OfficeProvenance() {}

    public static void add(POIXMLDocument document, Provenance provenance) throws IOException {
        try {
            var name = PackagingURIHelper.createPartName("/customXml/qunhengProvenance.xml");
            if (document.getPackage().containPart(name)) {
                return;
            }
            var part = document.getPackage().createPart(name, "application/xml");
            try (var out = part.getOutputStream()) {
                out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><provenance xmlns=\"" + ProvenanceText.NAMESPACE + "\">"
                        + ProvenanceText.of(provenance) + "</provenance>").getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a part of our own making", e);
        }
    }
}
