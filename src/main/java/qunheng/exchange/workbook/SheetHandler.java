package qunheng.exchange.workbook;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import qunheng.exchange.workbook.SheetCells.Cell;
import qunheng.exchange.workbook.SheetCells.Kind;

/** Collects the cells of one sheet as the parser goes through it. */
final class SheetHandler extends DefaultHandler {
    /** Ends the parsing of a sheet that would fill the memory. */
    static final class TooManyCells extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    private final String name;
    private final SharedStrings strings;
    private final StylesTable styles;
    private final int room;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean collecting;
    private int cells;
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean formula;
    private @Nullable String value;

    SheetHandler(String name, SharedStrings strings, StylesTable styles, int room) {
        this.name = name;
        this.strings = strings;
        this.styles = styles;
        this.room = room;
    }

    SheetCells sheet() {
        return new SheetCells(name, rows, List.copyOf(merged));
    }

    int cells() {
        return cells;
    }

    @Override
    public void startElement(String space, String local, String qualified, Attributes attributes) throws SAXException {
        switch (local) {
            case "row" -> {
                var number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number) - 1;
                column = -1;
            }
            case "c" -> begin(attributes);
            case "v", "t" -> {
                collecting = true;
                text.setLength(0);
            }
            case "f" -> formula = true;
            case "mergeCell" -> merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> {}
        }
    }

    private void begin(Attributes attributes) throws SAXException {
        if (++cells > room) {
            throw new TooManyCells();
        }
        var reference = attributes.getValue("r");
        if (reference == null) {
            column++;
        } else {
            var place = new CellReference(reference);
            row = place.getRow();
            column = place.getCol();
        }
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        formula = false;
        value = null;
    }

    @Override
    public void characters(char[] chars, int from, int length) {
        if (collecting) {
            text.append(chars, from, length);
        }
    }

    @Override
    public void endElement(String space, String local, String qualified) {
        switch (local) {
            case "v" -> {
                value = text.toString();
                collecting = false;
            }
            case "t" -> {
                value = (value == null ? "" : value) + text;
                collecting = false;
            }
            case "c" -> end();
            default -> {}
        }
    }

    private void end() {
        if (value == null && !formula) {
            return;
        }
        var cell = cell(value == null ? "" : value);
        if (!cell.text().isEmpty() || formula) {
            rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
        }
    }

    private Cell cell(String raw) {
        return switch (type) {
            case "s" -> new Cell(Kind.TEXT, strings.getItemAt(Integer.parseInt(raw)).getString(), formula);
            case "str", "inlineStr" -> new Cell(Kind.TEXT, new XSSFRichTextString(raw).getString(), formula);
            case "b" -> new Cell(Kind.FLAG, raw, formula);
            case "e" -> new Cell(Kind.ERROR, raw, formula);
            case "d" -> new Cell(Kind.DATE, raw, formula);
            default -> raw.isEmpty() ? new Cell(Kind.TEXT, raw, formula) : number(Double.parseDouble(raw));
        };
    }

    private Cell number(double number) {
        var cellStyle = styles.getNumCellStyles() > style ? styles.getStyleAt(style) : null;
        if (cellStyle != null
                && DateUtil.isADateFormat(cellStyle.getDataFormat(), cellStyle.getDataFormatString())
                && DateUtil.isValidExcelDate(number)) {
            return new Cell(Kind.DATE, iso(DateUtil.getLocalDateTime(number)), formula);
        }
        var format = cellStyle == null ? null : cellStyle.getDataFormatString();
        return new Cell(Kind.NUMBER, SlotText.number(number), formula, format != null && format.contains("%"));
    }

    private static String iso(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }
}
