package qunheng.exchange.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.Position;
import qunheng.exchange.table.TableForm;
import qunheng.exchange.table.TableRow;
import qunheng.exchange.table.TableSource;

/**
 * A sheet of a workbook as a table of any length: its rows pass one after the other, its texts lie in a temporary file
 * once they are many. Formulas are not computed and their last results not taken, nothing outside the file is followed.
 *
 * <p>For the tables of regional data. Where all cells of a sheet are looked at together, as in a table whose layout is
 * still to be found and in our own workbooks, {@link WorkbookCells} reads them, up to a number of cells.
 *
 * <p>The header is the first row with at least two filled cells, so that a title above the table does no harm.
 */
public final class WorkbookTable implements TableSource {
    /** Rows among which the header is looked for. */
    private static final int HEADER_WITHIN = 20;

    private static final int ZIP = 0x504B;
    private static final int OLD_CONTAINER = 0xD0CF;

    private final OPCPackage zip;
    private final WorkbookOutline.Sheet sheet;
    private final SharedTexts texts;
    private final SheetRows rows;
    private final Position position;
    private final List<SheetRow> ahead = new ArrayList<>();
    private final int headerAt;
    private final List<String> header;

    private WorkbookTable(
            OPCPackage zip,
            String name,
            WorkbookOutline.Sheet sheet,
            SharedTexts texts,
            SheetRows rows,
            Position position) {
        this.zip = zip;
        this.sheet = sheet;
        this.texts = texts;
        this.rows = rows;
        this.position = position;
        var first = -1;
        while (ahead.size() < HEADER_WITHIN && rows.hasNext()) {
            ahead.add(rows.next());
            if (ahead.getLast().filled() > 1) {
                first = ahead.size() - 1;
                break;
            }
        }
        if (ahead.isEmpty()) {
            throw new ExchangeException("table.sheet.empty", name, sheet.name());
        }
        this.headerAt = Math.max(0, first);
        var titles = ahead.get(headerAt);
        var names = new ArrayList<String>();
        for (var column = 0; column < titles.width(); column++) {
            names.add(SlotText.plain(titles.text(column)).replace('\n', ' '));
        }
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        this.header = List.copyOf(names);
    }

    /** Whether a file begins as a workbook does, also as one that cannot be read, whatever it is called. */
    public static boolean looksLike(Path file) {
        try (var in = Files.newInputStream(file)) {
            var first = in.readNBytes(2);
            var word = first.length < 2 ? 0 : (first[0] & 0xFF) << 8 | first[1] & 0xFF;
            return word == ZIP || word == OLD_CONTAINER;
        } catch (IOException e) {
            return false; // opening it will say what is wrong
        }
    }

    /** The names of the sheets that are shown, in their order. */
    public static List<String> sheets(Path file) {
        WorkbookGuard.lookAtTable(file);
        return guarded(file, () -> {
            try (var zip = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return WorkbookOutline.of(new XSSFReader(zip)).sheets().stream()
                        .map(WorkbookOutline.Sheet::name)
                        .toList();
            }
        });
    }

    /**
     * Opens a sheet and reads its header.
     *
     * @param wanted null for the first sheet
     * @param merged whether merged cells are to be known, for which the sheet is gone through once beforehand
     * @throws ExchangeException if the file is no workbook, is not safe to open, or has no such sheet
     */
    public static WorkbookTable open(Path file, @Nullable String wanted, boolean merged) {
        WorkbookGuard.lookAtTable(file);
        var name = String.valueOf(file.getFileName());
        return guarded(file, () -> {
            var zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
            SharedTexts texts = null;
            try {
                var reader = new XSSFReader(zip);
                var outline = WorkbookOutline.of(reader);
                var sheet = outline.find(name, wanted);
                texts = new SharedTexts(reader.getSharedStringsData());
                var areas = MergedAreas.NONE;
                if (merged) {
                    try (var part = reader.getSheet(sheet.part())) {
                        areas = MergedAreas.in(part);
                    }
                }
                var position = new Position(WorkbookOutline.size(zip, sheet));
                var part = reader.getSheet(sheet.part());
                var rows = new SheetRows(
                        name,
                        sheet.name(),
                        position.counting(part),
                        texts,
                        new DateStyles(reader, outline.from1904()),
                        areas);
                return new WorkbookTable(zip, name, sheet, texts, rows, position);
            } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
                if (texts != null) {
                    texts.close();
                }
                zip.revert();
                throw e;
            }
        });
    }

    @Override
    public TableForm form() {
        return new TableForm.Sheet(sheet.name());
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Iterator<TableRow> rows(BitSet columns) {
        rows.only(columns, header.size());
        var read = ahead.subList(headerAt + 1, ahead.size()).iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return read.hasNext() || rows.hasNext();
            }

            @Override
            public TableRow next() {
                return read.hasNext() ? read.next() : rows.next();
            }
        };
    }

    @Override
    public double share() {
        return position.share();
    }

    @Override
    public void close() {
        rows.close();
        texts.close();
        zip.revert();
    }

    interface Opening<T> {
        T open() throws IOException, OpenXML4JException, XMLStreamException;
    }

    /** POI tells of a damaged file in all these ways. */
    static <T> T guarded(Path file, Opening<T> opening) {
        try {
            return opening.open();
        } catch (ExchangeException e) {
            throw e;
        } catch (IOException
                | OpenXML4JException
                | XMLStreamException
                | OpenXML4JRuntimeException
                | POIXMLException
                | RecordFormatException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw new ExchangeException(e, "collection.read.broken", String.valueOf(file.getFileName()));
        }
    }
}
