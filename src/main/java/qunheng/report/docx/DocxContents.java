package qunheng.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import qunheng.report.ReportKind;
import qunheng.report.ReportOutline;
import qunheng.report.ReportWords;
import qunheng.report.docx.layout.PageNumbers;

/** The table of contents: a field that Word fills anew when asked, and until then the headings as links with their pages. */
final class DocxContents {
    private final ReportWords words;
    private final ReportOutline outline;

    DocxContents(ReportWords words, ReportOutline outline) {
        this.words = words;
        this.outline = outline;
    }

    /** @return whether there is one; a short report has none */
    boolean write(XWPFDocument document, XWPFParagraph place, ReportKind kind) {
        var entries = outline.entries().stream().filter(e -> e.level() <= 3).toList();
        if (kind == ReportKind.BRIEF || entries.size() <= 2) {
            return false;
        }
        var title = document.insertNewParagraph(place.getCTP().newCursor());
        title.setStyle(DocxStyles.CONTENTS_TITLE);
        DocxText.add(title, words.contents());
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var paragraph = document.insertNewParagraph(place.getCTP().newCursor());
            paragraph.setStyle(DocxStyles.contents(entry.level() - 1));
            var line = paragraph.getCTP();
            if (i == 0) {
                mark(line.addNewR(), STFldCharType.BEGIN);
                line.addNewR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
                mark(line.addNewR(), STFldCharType.SEPARATE);
            }
            link(line, entry);
            if (i == entries.size() - 1) {
                mark(line.addNewR(), STFldCharType.END);
            }
        }
        return true;
    }

    private static void link(CTP line, ReportOutline.Entry entry) {
        var link = line.addNewHyperlink();
        link.setAnchor(DocxBlocks.bookmark(entry));
        link.addNewR().addNewT().setStringValue(entry.shown());
        link.addNewR().addNewTab();
        mark(link.addNewR(), STFldCharType.BEGIN);
        link.addNewR().addNewInstrText().setStringValue(" PAGEREF " + link.getAnchor() + " \\h ");
        mark(link.addNewR(), STFldCharType.SEPARATE);
        link.addNewR().addNewT().setStringValue(PageNumbers.mark(link.getAnchor()));
        mark(link.addNewR(), STFldCharType.END);
    }

    private static void mark(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }
}
