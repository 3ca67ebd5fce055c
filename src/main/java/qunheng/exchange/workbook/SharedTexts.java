package qunheng.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the cells of a workbook name by number. They are read only as far as a cell asks for, since a preview
 * needs few; and those asked for again and again, as names of regions are, are remembered.
 */
final class SharedTexts implements AutoCloseable {
    private static final int REMEMBERED = 1 << 14;
    private static final int LONGEST_REMEMBERED = 100;

    private final @Nullable InputStream part;
    private final @Nullable XMLStreamReader xml;
    private final TextStore store = new TextStore(TextStore.IN_MEMORY);
    private final Map<Integer, String> remembered = new HashMap<>();

    /** @param part null if the workbook has no such texts */
    SharedTexts(@Nullable InputStream part) throws XMLStreamException {
        this.part = part;
        this.xml = part == null
                ? null
                : XMLHelper.newXMLInputFactory().createXMLStreamReader(new TagLimit(part, "sharedStrings"));
    }

    String get(int number) throws IOException, XMLStreamException {
        var known = remembered.get(number);
        if (known != null) {
            return known;
        }
        while (store.size() <= number && xml != null && next(xml)) {
            // reads up to the text asked for
        }
        var text = store.get(number);
        if (text.length() <= LONGEST_REMEMBERED) {
            if (remembered.size() == REMEMBERED) {
                remembered.clear();
            }
            remembered.put(number, text);
        }
        return text;
    }

    /** Adds the next text; its pronunciation, which East Asian spreadsheets write beside it, is no part of it. */
    private boolean next(XMLStreamReader in) throws IOException, XMLStreamException {
        var text = new StringBuilder();
        var collecting = false;
        var spoken = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = in.getLocalName();
                    spoken += name.equals("rPh") ? 1 : 0;
                    collecting = name.equals("t") && spoken == 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (collecting) {
                        SheetRows.append(text, in);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    collecting = false;
                    var name = in.getLocalName();
                    spoken -= name.equals("rPh") ? 1 : 0;
                    if (name.equals("si")) {
                        store.add(unescaped(text.toString()));
                        return true;
                    }
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type");
                default -> {}
            }
        }
        return false;
    }

    /** A carriage return and the like stand as _x000D_ in a workbook. */
    static String unescaped(String text) {
        return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
    }

    @Override
    public void close() {
        store.close();
        try {
            if (xml != null) {
                xml.close();
            }
            if (part != null) {
                part.close();
            }
        } catch (IOException | XMLStreamException e) {
            // nothing more is read from it
        }
    }
}
