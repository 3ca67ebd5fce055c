package qunheng.report.docx;

import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import qunheng.report.Block;
import qunheng.report.ReportData;
import qunheng.report.ReportOutline;
import qunheng.report.ReportWords;

/** The parts of a section as paragraphs and tables before a place in the document. */
final class DocxBlocks {
    /** Running text of a brief: it is one page. */
    private static final Set<String> SET_CLOSE = Set.of("Normal", DocxStyles.BULLET, DocxStyles.CALLOUT);

    /** In points. */
    private static final double CLOSE = 14;

    private final XWPFDocument document;
    private final XWPFParagraph place;
    private final ReportWords words;
    private final ReportOutline outline;
    private final DocxTables tables;
    private final DocxCharts charts;
    private int bookmarks = 100;
    private final boolean brief;
    private boolean breakNext;

    DocxBlocks(XWPFDocument document, XWPFParagraph place, ReportWords words, ReportOutline outline, boolean brief) {
        this.brief = brief;
        this.document = document;
        this.place = place;
        this.words = words;
        this.outline = outline;
        tables = new DocxTables(document, place, this::footnotes);
        charts = new DocxCharts(document, brief);
    }

    /** What comes next begins a page. */
    void breakPage() {
        breakNext = true;
    }

    static String bookmark(ReportOutline.Entry entry) {
        return "_Toc" + entry.anchor().replace('-', '_');
    }

    void entries(List<ReportData.Entry> entries) {
        if (!entries.isEmpty()) {
            tables.entries(entries);
        }
    }

    void heading(ReportOutline.Entry entry) {
        var paragraph = paragraph(DocxStyles.heading(entry.level() - 1));
        DocxText.bookmarked(paragraph, bookmarks++, bookmark(entry), entry.shown());
    }

    /** @param kept whether what comes next must stand on the same page */
    void write(Block block, boolean kept) {
        switch (block) {
            case Block.Heading heading -> heading(outline.entry(heading));
            case Block.Paragraph one -> {
                var paragraph = paragraph("Normal");
                paragraph.setKeepNext(kept);
                DocxText.add(paragraph, one.text());
                footnotes(paragraph, one.notes());
            }
            case Block.Bullets bullets -> bullets.items().forEach(
                    item -> DocxText.add(paragraph(DocxStyles.BULLET), item));
            case Block.Callout callout -> DocxText.add(paragraph(DocxStyles.CALLOUT), callout.text());
            case Block.KeyFigures key -> tables.keyFigures(key);
            case Block.Table table -> {
                caption(words.table(outline.number(table)), "Table", outline.number(table), table.caption(), true);
                tables.table(table);
                table.notes().forEach(note -> DocxText.add(paragraph(DocxStyles.NOTE), note));
                if (table.notes().isEmpty()) {
                    paragraph(DocxStyles.NOTE);
                }
            }
            case Block.Chart chart -> {
                charts.write(paragraph(DocxStyles.FIGURE), chart);
                caption(words.figure(outline.number(chart)), "Figure", outline.number(chart), chart.caption(), false);
                var description = chart.figure().description();
                if (!brief) {
                    // In a brief, which is one page, its text says them.
                    description.notes().forEach(note -> DocxText.add(paragraph(DocxStyles.NOTE), note));
                }
                if (!description.source().isBlank()) {
                    DocxText.add(paragraph(DocxStyles.NOTE), description.source());
                }
            }
            case Block.PageBreak _ -> breakPage();
        }
    }

    /** "Table 3" as text around a number that Word counts. */
    private void caption(String label, String sequence, int number, String text, boolean above) {
        var paragraph = paragraph(DocxStyles.CAPTION);
        paragraph.setKeepNext(above);
        var digits = Integer.toString(number);
        var from = 0;
        var first = true;
        for (var at = label.indexOf(digits); at >= 0; at = label.indexOf(digits, from)) {
            DocxText.add(paragraph, label.substring(from, at));
            DocxText.field(paragraph, "SEQ " + sequence + (first ? " \\* ARABIC" : " \\c"), digits);
            from = at + digits.length();
            first = false;
        }
        DocxText.add(paragraph, label.substring(from) + "  " + text);
    }

    private void footnotes(XWPFParagraph paragraph, List<String> notes) {
        for (var i = 0; i < notes.size(); i++) {
            if (i > 0) {
                // Else 1 and 2 read as 12.
                var comma = paragraph.createRun();
                comma.setVerticalAlignment("superscript");
                comma.setText(",");
            }
            var footnote = document.createFootnote();
            var text = footnote.createParagraph();
            text.setStyle(DocxStyles.FOOTNOTE);
            DocxText.add(text, " " + notes.get(i));
            paragraph.addFootnoteReference(footnote);
        }
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = document.insertNewParagraph(place.getCTP().newCursor());
        paragraph.setStyle(style);
        if (brief && SET_CLOSE.contains(style)) {
            paragraph.setSpacingBefore(30);
            paragraph.setSpacingBetween(CLOSE, LineSpacingRule.EXACT);
        }
        if (breakNext) {
            paragraph.setPageBreak(true);
            breakNext = false;
        }
        return paragraph;
    }
}
