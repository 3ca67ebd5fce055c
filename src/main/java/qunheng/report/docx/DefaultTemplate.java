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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import qunheng.model.Language;
import qunheng.report.office.FixedPackage;
import qunheng.text.Messages;

/**
 * Makes the template that comes with the program, {@code /qunheng/report/report-template.docx}. Who changes this class runs
 * it with the path of that file; a test holds the two together. A user's own template starts as a copy of it.
 */
public final class DefaultTemplate {
    private static final String WORD = TemplateStyles.WORD;
    private static final String DATE = "2026-01-01";
    /** A4 with 20 mm at the sides, in twentieths of a point. */
    static final int TEXT_WIDTH = 11906 - 2 * 1134;

    /** The name of the font on a Windows that speaks Chinese. */
    private static final String FONT_ZH = "\u5FAE\u8F6F\u96C5\u9ED1";

    private DefaultTemplate() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), bytes());
    }

    static byte[] bytes() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(TemplateStyles.xml()).getStyles());
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
            guide(document);
            document.getSettings().getCTSettings().set(SettingsDocument.Factory.parse(settings()).getSettings());
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

    /** What Word takes where its font is not installed. */
    private static void fonts(XWPFDocument document) throws IOException {
        try {
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            var kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
            var part = document.getPackage().createPart(name, kind);
            try (var out = part.getOutputStream()) {
                out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts " + WORD
                        + "><w:font w:name=\"" + TemplateStyles.FONT + "\"><w:altName w:val=\"" + FONT_ZH + "\"/><w:charset w:val=\"86\"/>"
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

    /** What whoever opens the template in Word has to know; it never comes into a report. */
    private static void guide(XWPFDocument document) {
        for (var language : Language.values()) {
            Messages.in(language)
                    .get("report.file.templateGuide")
                    .lines()
                    .forEach(line -> paragraph(document, DocxStyles.GUIDE, line));
        }
    }

    /** No "update fields", which has Word ask about other files when it opens a report; and the layout of Word 2013 and later. */
    private static String settings() {
        return "<w:settings " + WORD + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/>"
                + "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
                + "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
                + "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";
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

    private static String numbering() {
        return "<w:numbering " + WORD + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/>"
                + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>"
                + "<w:pPr><w:ind w:left=\"360\" w:hanging=\"240\"/></w:pPr></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static String footnotes() {
        var close = "<w:pPr><w:spacing w:before=\"60\" w:after=\"0\" w:line=\"140\" w:lineRule=\"exact\"/></w:pPr>";
        return "<w:footnotes " + WORD + "><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p>" + close + "<w:r><w:separator/></w:r></w:p></w:footnote>"
                + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p>" + close + "<w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>";
    }
}
