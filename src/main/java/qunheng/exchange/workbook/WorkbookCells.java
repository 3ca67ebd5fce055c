package qunheng.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import qunheng.exchange.ExchangeException;
import qunheng.model.Refusal;

/**
 * The cells of a workbook, read one after the other: a sheet is never in the memory as a document, formulas are not
 * computed, nothing outside the file is followed.
 *
 * @param remarks what in the file is not looked at, such as macros
 */
record WorkbookCells(String file, List<SheetCells> sheets, List<Refusal> remarks) {
    /** More cells than any table of values that a person fills in. */
    static final int MOST_CELLS = 2_000_000;

    /** @throws ExchangeException if the file is no workbook, is not safe to open, or is too large */
    static WorkbookCells read(Path file) {
        return read(file, sheet -> true);
    }

    static WorkbookCells read(Path file, Predicate<String> wanted) {
        var name = String.valueOf(file.getFileName());
        var looked = WorkbookGuard.look(file);
        try (var zip = OPCPackage.open(new ByteArrayInputStream(looked.bytes()))) {
            var reader = new XSSFReader(zip);
            var strings = new ReadOnlySharedStringsTable(zip, false);
            var styles = reader.getStylesTable();
            var sheets = new ArrayList<SheetCells>();
            var room = MOST_CELLS;
            var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (parts.hasNext()) {
                try (InputStream part = parts.next()) {
                    if (!wanted.test(parts.getSheetName())) {
                        continue;
                    }
                    var handler = new SheetHandler(parts.getSheetName(), strings, styles, room);
                    var xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(handler);
                    xml.parse(new InputSource(part));
                    sheets.add(handler.sheet());
                    room -= handler.cells();
                }
            }
            return new WorkbookCells(name, List.copyOf(sheets), looked.remarks());
        } catch (SheetHandler.TooManyCells e) {
            throw new ExchangeException(e, "collection.read.tooMany", name, MOST_CELLS);
        } catch (ExchangeException e) {
            throw e;
        } catch (IOException
                | SAXException
                | ParserConfigurationException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            // POI tells of a damaged file in all these ways
            throw new ExchangeException(e, "collection.read.broken", name);
        }
    }

    Optional<SheetCells> sheet(String wanted) {
        return sheets.stream().filter(sheet -> sheet.name().equals(wanted)).findFirst();
    }
}
