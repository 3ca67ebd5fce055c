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
import qunheng.report.office.FixedPackage;

/**
 * Makes the template that comes with the program, {@code /qunheng/report/report-template.docx}. Who changes this class runs
 * it with the path of that file; a test holds the two together. A user's own template starts as a copy of it.
 */
public final class DefaultTemplate {
    private static final String WORD = TemplateStyles.WORD;
    private static final String DATE = "2026-01-01";
    /** A4 with 20 mm at the sides, in twentieths of a point. */
    static final int TEXT_WIDTH = 11906 - 2 * 1134;

    /** Without the braces that would make its words tags. */
    private static final String GUIDE = """
            模板说明(本段样式为 Template Guide,生成报告时整段删去;可删可留)
            样式:在 Word 里改样式的字体、字号、颜色、间距即可,名称不要改:标题 1—3、题注、List Bullet、Callout、Table Text、Table Head、Key Label、Key Value、Report Note、Figure、目录 1—2、脚注文本、页眉、页脚。
            文字标签,正文、表格、页眉、页脚中都可用,写在两对花括号之间:title 标题,subtitle 对象与年度,marks 每页必有的标记,date 日期,version 程序版本。
            内容标签,须独占正文一段:cover 封面表,contents 目录,sections 各章正文。
            写错的标签原样留下,程序会说明在哪一段,报告照常生成。页面大小和页边距可改,表格与图按版心宽度为 170 毫米排。
            About this template (style Template Guide: these paragraphs never come into a report; keep or delete them)
            Styles: change fonts, sizes, colours and spacing of the styles in Word, not their names.
            Tags of text, anywhere in text, tables, page header and footer, between two pairs of braces: title, subtitle, marks (on every page), date, version.
            Tags of parts, each alone in a paragraph of the text: cover, contents, sections.
            A misspelt tag stays as it is; the program says in which paragraph, and the report is made all the same.""";

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
                        + "><w:font w:name=\"" + TemplateStyles.FONT + "\"><w:altName w:val=\"微软雅黑\"/><w:charset w:val=\"86\"/>"
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
        for (var line : GUIDE.split("\n")) {
            paragraph(document, DocxStyles.GUIDE, line);
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
