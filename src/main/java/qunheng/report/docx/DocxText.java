package qunheng.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Runs of text: lines, tabs, fields and bookmarks. */
final class DocxText {
    private DocxText() {}

    /** Text whose lines stay lines; characters that XML cannot hold are left out. */
    static void lines(XWPFRun run, String text) {
        var first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) {
                run.addBreak();
            }
            var parts = line.split("\t", -1);
            for (var i = 0; i < parts.length; i++) {
                if (i > 0) {
                    run.addTab();
                }
                run.setText(allowed(parts[i]), run.getCTR().sizeOfTArray());
            }
            first = false;
        }
    }

    static XWPFRun add(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        lines(run, text);
        return run;
    }

    /** A field with the result that stands there until Word computes it anew. */
    static void field(XWPFParagraph paragraph, String instruction, String result) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText(result);
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    static void bookmarked(XWPFParagraph paragraph, int id, String name, String text) {
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(id));
        start.setName(name);
        add(paragraph, text);
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(id));
    }

    private static String allowed(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
