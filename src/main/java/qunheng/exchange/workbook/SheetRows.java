package qunheng.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;

/** The rows of one sheet that hold something, read as they are asked for. */
final class SheetRows implements Iterator<SheetRow>, AutoCloseable {
    /** As many columns as are looked at before the header is known. */
    private static final int WIDEST = 1024;

    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;
    private static final int LONGEST_TEXT = 1 << 17;

    private final String file;
    private final String sheet;
    private final InputStream part;
    private final XMLStreamReader xml;
    private final SharedTexts texts;
    private final DateStyles dates;
    private final MergedAreas merged;
    private final StringBuilder text = new StringBuilder();
    private @Nullable BitSet wanted;
    private int width = WIDEST;
    private int row = -1;
    private int column = -1;
    private @Nullable SheetRow next;
    private boolean ended;

    SheetRows(
            String file, String sheet, InputStream part, SharedTexts texts, DateStyles dates, MergedAreas merged)
            throws XMLStreamException {
        this.file = file;
        this.sheet = sheet;
        this.part = part;
        this.xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(new TagLimit(part, file));
        this.texts = texts;
        this.dates = dates;
        this.merged = merged;
    }

    /** From the next row on, only the texts of these columns are looked up, and rows have that width. */
    void only(BitSet columns, int rowWidth) {
        wanted = columns;
        width = rowWidth;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public SheetRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var read = next;
        next = null;
        if (read == null) {
            throw new NoSuchElementException();
        }
        return read;
    }

    /** The next row, or null at the end or if it is empty. */
    private @Nullable SheetRow read() {
        try {
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new XMLStreamException("a document type");
                }
                if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                    var number = xml.getAttributeValue(null, "r");
                    var at = number == null ? row + 1 : Integer.parseInt(number) - 1;
                    if (at <= row || at >= LAST_ROW) {
                        throw new XMLStreamException("row " + number);
                    }
                    row = at;
                    return row();
                }
                if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("sheetData")) {
                    break;
                }
            }
            ended = true;
            return null;
        } catch (XMLStreamException | IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ExchangeException(e, "collection.read.broken", file);
        }
    }

    private @Nullable SheetRow row() throws XMLStreamException, IOException {
        var found = new SheetRow(sheet, row, width);
        column = -1;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                cell(found);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
        }
        if (found.filled() == 0) {
            return null;
        }
        merge(found);
        return found;
    }

    /** Of merged cells only the first has a value, so the others need not even be there. */
    private void merge(SheetRow found) {
        var columns = wanted;
        if (columns == null) {
            return;
        }
        for (var at = columns.nextSetBit(0); at >= 0; at = columns.nextSetBit(at + 1)) {
            var area = merged.at(row, at);
            if (area != null) {
                found.merged(at, area);
            }
        }
    }

    private void cell(SheetRow to) throws XMLStreamException, IOException {
        var reference = xml.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : column(reference);
        if (column >= LAST_COLUMN) {
            throw new XMLStreamException("column " + reference);
        }
        var type = xml.getAttributeValue(null, "t");
        var style = xml.getAttributeValue(null, "s");
        var formula = false;
        var valued = false;
        var collecting = false;
        var spoken = 0;
        text.setLength(0);
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = xml.getLocalName();
                formula |= name.equals("f");
                spoken += name.equals("rPh") ? 1 : 0;
                collecting = (name.equals("v") || name.equals("t")) && spoken == 0;
                valued |= collecting;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                collecting = false;
                var name = xml.getLocalName();
                spoken -= name.equals("rPh") ? 1 : 0;
                if (name.equals("c")) {
                    break;
                }
            } else if (collecting
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)) {
                append(text, xml);
            }
        }
        if (valued || formula) {
            take(to, type == null ? "n" : type, style == null ? 0 : Integer.parseInt(style), formula);
        }
    }

    private void take(SheetRow to, String type, int style, boolean formula) throws IOException, XMLStreamException {
        if (text.isEmpty() && !formula) {
            return;
        }
        to.fill();
        if (column >= width || (wanted != null && !wanted.get(column))) {
            return;
        }
        var raw = text.toString();
        to.put(column, value(type, raw, style));
        if (formula) {
            to.formula(column);
        } else if (type.equals("e")) {
            to.error(column, raw);
        } else if (type.equals("b")) {
            to.flag(column);
        }
    }

    private String value(String type, String raw, int style) throws IOException, XMLStreamException {
        return switch (type) {
            case "s" -> texts.get(Integer.parseInt(raw));
            case "str", "inlineStr" -> SharedTexts.unescaped(raw);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "e", "d" -> raw;
            default -> raw.isEmpty() ? raw : number(raw, style);
        };
    }

    /** Short whole numbers, which most are, stay as they are written. */
    private String number(String raw, int style) {
        if (dates.date(style)) {
            return dates.text(Double.parseDouble(raw));
        }
        var whole = raw.length() < 16 && (raw.length() == 1 || raw.charAt(0) != '0');
        for (var i = 0; whole && i < raw.length(); i++) {
            whole = raw.charAt(i) >= '0' && raw.charAt(i) <= '9';
        }
        return whole ? raw : SlotText.number(Double.parseDouble(raw));
    }

    /** The letters of a reference such as AB12, as a number from 0. */
    private static int column(String reference) {
        var number = 0;
        for (var i = 0; i < reference.length() && i < 4; i++) {
            var letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            number = number * 26 + letter - 'A' + 1;
        }
        if (number == 0) {
            throw new IllegalArgumentException(reference);
        }
        return number - 1;
    }

    static void append(StringBuilder text, XMLStreamReader xml) throws XMLStreamException {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > LONGEST_TEXT) {
            throw new XMLStreamException("a text of more than " + LONGEST_TEXT + " characters");
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            part.close();
        } catch (IOException | XMLStreamException e) {
            // nothing more is read from it
        }
    }
}
