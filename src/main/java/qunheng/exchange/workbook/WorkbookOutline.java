package qunheng.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;

/**
 * Which sheets a workbook shows, and from when it counts its days.
 *
 * @param from1904 as Excel for the Mac of old does; else from 1900
 */
record WorkbookOutline(List<Sheet> sheets, boolean from1904) {
    /** @param part id of the relation to the sheet's part */
    record Sheet(String name, String part) {}

    static WorkbookOutline of(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        var sheets = new ArrayList<Sheet>();
        var from1904 = false;
        try (var part = reader.getWorkbookData()) {
            var xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    var flag = xml.getAttributeValue(null, "date1904");
                    from1904 = "1".equals(flag) || "true".equals(flag);
                } else if (xml.getLocalName().equals("sheet") && shown(xml.getAttributeValue(null, "state"))) {
                    var id = relation(xml);
                    if (id != null) {
                        sheets.add(new Sheet(String.valueOf(xml.getAttributeValue(null, "name")), id));
                    }
                }
            }
        }
        return new WorkbookOutline(List.copyOf(sheets), from1904);
    }

    private static boolean shown(@Nullable String state) {
        return state == null || state.equals("visible");
    }

    /** The prefix of the namespace is up to the program that wrote the file. */
    private static @Nullable String relation(javax.xml.stream.XMLStreamReader xml) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && space != null && !space.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A sheet by its name, or the first one. */
    Sheet find(String file, @Nullable String wanted) {
        return sheets.stream()
                .filter(sheet -> wanted == null || sheet.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ExchangeException(
                        wanted == null ? "table.sheet.none" : "table.sheet.absent",
                        file,
                        String.valueOf(wanted),
                        String.join(", ", sheets.stream().map(Sheet::name).toList())));
    }

    /** How many bytes the sheet's part unpacks to, as the file says; only for showing progress. */
    static long size(OPCPackage zip, Sheet sheet) throws InvalidFormatException {
        var core = zip.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0);
        if (core == null) {
            return 1;
        }
        var workbook = zip.getPart(core);
        var relation = workbook.getRelationship(sheet.part());
        if (relation == null || relation.getRelationshipType().equals(XSSFRelation.CHARTSHEET.getRelation())) {
            return 1;
        }
        return Math.max(1, workbook.getRelatedPart(relation).getSize());
    }
}
