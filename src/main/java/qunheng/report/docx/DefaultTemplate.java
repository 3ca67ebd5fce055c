package qunheng.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import qunheng.report.office.FixedPackage;

/**
 * Makes the template that comes with the program, {@code /qunheng/report/report-template.docx}. Who changes this class runs
 * it with the path of that file; a test holds the two together. A user's own template starts as a copy of it.
 */
public final class DefaultTemplate {
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String FACES =
            "<w:rFonts w:ascii=\"Noto Sans SC\" w:hAnsi=\"Noto Sans SC\" w:eastAsia=\"Noto Sans SC\" w:cs=\"Noto Sans SC\"/>";
    private static final String DATE = "2026-01-01";
    /** A4 with 20 mm at the sides, in twentieths of a point. */
    static final int TEXT_WIDTH = 11906 - 2 * 1134;

    private DefaultTemplate() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), bytes());
    }

    static byte[] bytes() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles()).getStyles());
            document.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering()).getNumbering());
            document.createFootnotes().setFootnotes(FootnotesDocument.Factory.parse(footnotes()).getFootnotes());
            page(document);
            fonts(document);
            paragraph(document, DocxStyles.MARKS, tag("marks"));
            paragraph(document, DocxStyles.TITLE, tag("title"));
            paragraph(document, DocxStyles.SUBTITLE, tag("subtitle"));
            paragraph(document, "Normal", tag("cover"));
            paragraph(document, "Normal", tag("contents"));
            paragraph(document, "Normal", tag("sections"));
            var header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            header.setStyle("Header");
            header.createRun().setText(tag("title"));
            header.createRun().addTab();
            var marks = header.createRun();
            marks.setBold(true);
            marks.setColor("8C3508");
            marks.setText(tag("marks"));
            var footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            footer.setStyle("Footer");
            footer.createRun().setText(tag("subtitle"));
            footer.createRun().addTab();
            field(footer, "PAGE");
            footer.createRun().setText(" / ");
            field(footer, "NUMPAGES");
            document.enforceUpdateFields();
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return FixedPackage.of(bytes.toByteArray(), DATE);
        } catch (XmlException e) {
            throw new IllegalStateException("the template's own parts", e);
        }
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1361));
        margin.setBottom(BigInteger.valueOf(1134));
        margin.setLeft(BigInteger.valueOf(1134));
        margin.setRight(BigInteger.valueOf(1134));
        margin.setHeader(BigInteger.valueOf(680));
        margin.setFooter(BigInteger.valueOf(567));
        margin.setGutter(BigInteger.ZERO);
    }

    /** What Word takes where Noto Sans SC is not installed. */
    private static void fonts(XWPFDocument document) throws IOException {
        try {
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            var kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
            var part = document.getPackage().createPart(name, kind);
            try (var out = part.getOutputStream()) {
                out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts " + WORD
                        + "><w:font w:name=\"Noto Sans SC\"><w:altName w:val=\"Microsoft YaHei\"/><w:charset w:val=\"86\"/>"
                        + "<w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(
                    name, TargetMode.INTERNAL,
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the template's own parts", e);
        }
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static String tag(String name) {
        return "{{" + name + "}}";
    }

    private static void field(XWPFParagraph paragraph, String instruction) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }

    private static String styles() {
        return "<w:styles " + WORD + "><w:docDefaults><w:rPrDefault><w:rPr>" + FACES
                + "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"300\" w:lineRule=\"auto\"/>"
                + "</w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
                + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
                + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                + "<w:tblPr><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>"
                + "</w:tblPr></w:style>"
                + style("Heading1", "heading 1", heading(0, 360, 160)
                        + "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"2\" w:color=\"0B7285\"/></w:pBdr>", text(30, "1F2328", true))
                + style("Heading2", "heading 2", heading(1, 260, 120), text(25, "1F2328", true))
                + style("Heading3", "heading 3", heading(2, 200, 80), text(22, "1F2328", true))
                + style(DocxStyles.TITLE, "Title", "<w:spacing w:before=\"240\" w:after=\"80\"/>", text(44, "1F2328", true))
                + style(DocxStyles.SUBTITLE, "Subtitle", "<w:spacing w:after=\"280\"/>", text(26, "404040", false))
                + style(DocxStyles.MARKS, "Report Marks", "<w:spacing w:after=\"80\"/>", text(20, "8C3508", true))
                + style(DocxStyles.CONTENTS_TITLE, "Contents Title", "<w:keepNext/><w:spacing w:before=\"240\"/>", text(30, "1F2328", true))
                + style("TOC1", "toc 1", dots(0), "")
                + style("TOC2", "toc 2", dots(320), "")
                + style("TOC3", "toc 3", dots(640), "")
                + style(DocxStyles.BULLET, "List Bullet", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                        + "<w:spacing w:after=\"60\"/>", "")
                + style(DocxStyles.CALLOUT, "Callout", "<w:keepLines/>"
                        + "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"D55E00\"/></w:pBdr>"
                        + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FDF3EC\"/><w:ind w:left=\"200\"/>", "")
                + style(DocxStyles.CAPTION, "caption", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>", text(19, "1F2328", true))
                + style(DocxStyles.FIGURE, "Figure", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>", "")
                + style(DocxStyles.TABLE_TEXT, "Table Text", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"250\" w:lineRule=\"auto\"/>", text(17, "1F2328", false))
                + style(DocxStyles.TABLE_HEAD, "Table Head", "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"250\" w:lineRule=\"auto\"/>", text(17, "1F2328", true))
                + style(DocxStyles.NOTE, "Report Note", "<w:spacing w:after=\"60\" w:line=\"250\" w:lineRule=\"auto\"/>", text(17, "404040", false))
                + style(DocxStyles.KEY_LABEL, "Key Label", "<w:spacing w:before=\"40\" w:after=\"0\"/>", text(18, "404040", false))
                + style(DocxStyles.KEY_VALUE, "Key Value", "<w:spacing w:after=\"0\"/>", text(36, "1F2328", true))
                + style("Header", "header", edge() + "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"C8C8C8\"/></w:pBdr>", text(16, "404040", false))
                + style("Footer", "footer", edge(), text(16, "404040", false))
                + style(DocxStyles.FOOTNOTE, "footnote text", "<w:spacing w:after=\"20\" w:line=\"240\" w:lineRule=\"auto\"/>", text(17, "1F2328", false))
                + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
                + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"" + DocxStyles.LINK + "\"><w:name w:val=\"Hyperlink\"/>"
                + "<w:rPr><w:color w:val=\"0B5C6B\"/></w:rPr></w:style></w:styles>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>"
                + (paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>")
                + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>") + "</w:style>";
    }

    private static String heading(int outline, int before, int after) {
        return "<w:keepNext/><w:keepLines/><w:spacing w:before=\"" + before + "\" w:after=\"" + after
                + "\"/><w:outlineLvl w:val=\"" + outline + "\"/>";
    }

    private static String text(int halfPoints, String colour, boolean bold) {
        return (bold ? "<w:b/>" : "") + "<w:color w:val=\"" + colour + "\"/><w:sz w:val=\"" + halfPoints + "\"/>";
    }

    private static String dots(int indent) {
        return "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + TEXT_WIDTH + "\"/></w:tabs>"
                + "<w:spacing w:after=\"40\"/><w:ind w:left=\"" + indent + "\"/>";
    }

    private static String edge() {
        return "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + TEXT_WIDTH + "\"/></w:tabs><w:spacing w:after=\"0\"/>";
    }

    private static String numbering() {
        return "<w:numbering " + WORD + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>"
                + "<w:pPr><w:ind w:left=\"360\" w:hanging=\"240\"/></w:pPr></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static String footnotes() {
        return "<w:footnotes " + WORD + "><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
                + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>";
    }
}
