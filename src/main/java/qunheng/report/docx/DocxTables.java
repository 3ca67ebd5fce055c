package qunheng.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import qunheng.report.Block;
import qunheng.report.ColumnWidths;
import qunheng.report.ReportData;

/** Tables: of data with a header that repeats on each page, of key figures, of the cover. */
final class DocxTables {
    private static final String LINE = "C8C8C8";

    private final XWPFDocument document;
    private final XWPFParagraph place;
    private final BiConsumer<XWPFParagraph, List<String>> footnotes;

    DocxTables(XWPFDocument document, XWPFParagraph place, BiConsumer<XWPFParagraph, List<String>> footnotes) {
        this.document = document;
        this.place = place;
        this.footnotes = footnotes;
    }

    void entries(List<ReportData.Entry> entries) {
        var made = grid(entries.size(), List.of(3, 7));
        for (var i = 0; i < entries.size(); i++) {
            write(made.getRow(i).getCell(0), DocxStyles.KEY_LABEL, entries.get(i).label());
            write(made.getRow(i).getCell(1), "Normal", entries.get(i).value()).setSpacingBefore(0);
        }
    }

    void keyFigures(Block.KeyFigures key) {
        for (var row : key.rows()) {
            var made = grid(1, row.stream().map(_ -> 1).toList());
            made.getRow(0).setCantSplitRow(true);
            for (var i = 0; i < row.size(); i++) {
                var figure = row.get(i);
                var cell = made.getRow(0).getCell(i);
                var top = cell.getCTTc().getTcPr().addNewTcBorders().addNewTop();
                top.setVal(STBorder.SINGLE);
                top.setSz(BigInteger.valueOf(24));
                top.setColor(colour(figure.tier()));
                write(cell, DocxStyles.KEY_LABEL, figure.label()).setKeepNext(true);
                DocxText.add(styled(cell.addParagraph(), DocxStyles.KEY_VALUE), figure.value());
                DocxText.add(styled(cell.addParagraph(), DocxStyles.NOTE), figure.note());
            }
            // Two tables without a paragraph between them become one.
            var between = styled(document.insertNewParagraph(place.getCTP().newCursor()), DocxStyles.NOTE);
            between.setSpacingBefore(0);
            between.setSpacingBetween(4, LineSpacingRule.EXACT);
        }
    }

    private static String colour(String tier) {
        return switch (tier) {
            case "gold" -> "A87900";
            case "silver" -> "5F6B76";
            case "bronze" -> "99552B";
            default -> "0B7285";
        };
    }

    void table(Block.Table table) {
        var made = grid(
                table.rows().size() + 1,
                ColumnWidths.of(table).stream().map(width -> (int) Math.round(1000 * width)).toList());
        made.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        made.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        var header = made.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (var c = 0; c < table.columns().size(); c++) {
            var column = table.columns().get(c);
            header.getCell(c).setColor("EEF1F4");
            var title = write(header.getCell(c), DocxStyles.TABLE_HEAD, column.title());
            title.setAlignment(aligned(column.align()));
            title.setKeepNext(true);
        }
        for (var r = 0; r < table.rows().size(); r++) {
            var row = made.getRow(r + 1);
            row.setCantSplitRow(true);
            for (var c = 0; c < table.columns().size(); c++) {
                cell(row.getCell(c), table.rows().get(r).get(c), aligned(table.columns().get(c).align()));
            }
        }
    }

    private void cell(XWPFTableCell cell, Block.Cell content, ParagraphAlignment alignment) {
        var shown = content instanceof Block.OutcomeCell(var outcome, var text)
                ? outcome.sign() + ' ' + text
                : content.shown();
        var paragraph = write(cell, DocxStyles.TABLE_TEXT, shown);
        paragraph.setAlignment(alignment);
        switch (content) {
            case Block.TextCell text -> footnotes.accept(paragraph, text.notes());
            case Block.OutcomeCell outcome -> paragraph.getRuns().forEach(run -> {
                run.setBold(true);
                run.setColor(switch (outcome.outcome()) {
                    case PASSED -> "00664A";
                    case FAILED -> "A33C00";
                    case OPEN -> "404040";
                });
            });
            case Block.MissingCell _ -> paragraph.getRuns().forEach(run -> run.setColor("59636E"));
            case Block.NumberCell _ -> { }
        }
    }

    /** A table over the width of the text, its columns in the given relation. */
    private XWPFTable grid(int rows, List<Integer> shares) {
        var table = document.insertNewTbl(place.getCTP().newCursor());
        var ct = table.getCTTbl();
        var properties = ct.getTblPr() == null ? ct.addNewTblPr() : ct.getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(DefaultTemplate.TEXT_WIDTH);
        table.removeBorders();
        var widths = widths(shares);
        var grid = ct.getTblGrid() == null ? ct.addNewTblGrid() : ct.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        for (var r = 0; r < rows; r++) {
            var row = r == 0 ? table.getRow(0) : table.createRow();
            while (row.getTableCells().size() < shares.size()) {
                row.addNewTableCell();
            }
            for (var c = 0; c < shares.size(); c++) {
                row.getCell(c).setWidth(Integer.toString(widths.get(c)));
            }
        }
        return table;
    }

    private static List<Integer> widths(List<Integer> shares) {
        var whole = Math.max(1, shares.stream().mapToInt(Integer::intValue).sum());
        var widths = new ArrayList<Integer>();
        shares.forEach(share -> widths.add(Math.round((float) DefaultTemplate.TEXT_WIDTH * share / whole)));
        return widths;
    }

    private static XWPFParagraph write(XWPFTableCell cell, String style, String text) {
        var paragraph = styled(cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().getFirst(), style);
        DocxText.add(paragraph, text);
        return paragraph;
    }

    private static XWPFParagraph styled(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        return paragraph;
    }

    private static ParagraphAlignment aligned(Block.Align align) {
        return switch (align) {
            case START -> ParagraphAlignment.LEFT;
            case END -> ParagraphAlignment.RIGHT;
            case CENTRE -> ParagraphAlignment.CENTER;
        };
    }
}
