package qunheng.report.docx;

/**
 * The styles of the template that comes with the program. Lines have a height in points and not a multiple of the font's, and
 * space stands above a paragraph and not below it: so a page holds as much in Word as in other programs, whatever fonts
 * they have. Elements stand in the order that the schema demands.
 */
final class TemplateStyles {
    static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** On every Windows since Vista and with every Word for Mac; Noto Sans SC is its stand-in elsewhere. */
    static final String FONT = "Microsoft YaHei";

    private static final String FACES =
            "<w:rFonts w:ascii=\"" + FONT + "\" w:hAnsi=\"" + FONT + "\" w:eastAsia=\"" + FONT + "\" w:cs=\"" + FONT + "\"/>";
    private static final String INK = "1F2328";
    private static final String GREY = "404040";
    private static final String MARK = "8C3508";

    private TemplateStyles() {}

    static String xml() {
        return "<w:styles " + WORD + "><w:docDefaults><w:rPrDefault><w:rPr>" + FACES
                + "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr>"
                + lines(120, 0, 340) + "</w:pPr></w:style>"
                + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"
                + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                + "<w:tblPr><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>"
                + "</w:tblPr></w:style>"
                + style("Heading1", "heading 1", KEEP
                        + "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"2\" w:color=\"0B7285\"/></w:pBdr>"
                        + lines(400, 60, 460) + outline(0), text(30, INK, true))
                + style("Heading2", "heading 2", KEEP + lines(280, 0, 400) + outline(1), text(25, INK, true))
                + style("Heading3", "heading 3", KEEP + lines(220, 0, 360) + outline(2), text(22, INK, true))
                + style(DocxStyles.TITLE, "Title", lines(240, 0, 640), text(44, INK, true))
                + style(DocxStyles.SUBTITLE, "Subtitle", lines(80, 280, 400), text(26, GREY, false))
                + style(DocxStyles.MARKS, "Report Marks", lines(0, 0, 320), text(20, MARK, true))
                + style(DocxStyles.CONTENTS_TITLE, "Contents Title", "<w:keepNext/>" + lines(360, 0, 460), text(30, INK, true))
                + style("TOC1", "toc 1", dots() + lines(80, 0, 320) + indent(0), "")
                + style("TOC2", "toc 2", dots() + lines(40, 0, 320) + indent(320), "")
                + style("TOC3", "toc 3", dots() + lines(40, 0, 320) + indent(640), "")
                + style(DocxStyles.BULLET, "List Bullet", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                        + lines(60, 0, 340) + "<w:ind w:left=\"360\" w:hanging=\"240\"/>", "")
                + style(DocxStyles.CALLOUT, "Callout", "<w:keepLines/>"
                        + "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\"D55E00\"/></w:pBdr>"
                        + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FDF3EC\"/>" + lines(120, 0, 340) + indent(200), "")
                + style(DocxStyles.CAPTION, "caption", "<w:keepNext/>" + lines(160, 60, 280), text(19, INK, true))
                + style(DocxStyles.FIGURE, "Figure", "<w:keepNext/>"
                        + "<w:spacing w:before=\"120\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>", text(4, INK, false))
                + style(DocxStyles.TABLE_TEXT, "Table Text", lines(30, 30, 250), text(17, INK, false))
                + style(DocxStyles.TABLE_HEAD, "Table Head", lines(40, 40, 250), text(17, INK, true))
                + style(DocxStyles.NOTE, "Report Note", lines(40, 0, 250), text(17, GREY, false))
                + style(DocxStyles.KEY_LABEL, "Key Label", lines(40, 0, 270), text(18, GREY, false))
                + style(DocxStyles.KEY_VALUE, "Key Value", lines(0, 0, 520), text(36, INK, true))
                + style("Header", "header", "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"C8C8C8\"/></w:pBdr>"
                        + edge() + lines(0, 0, 230), text(16, GREY, false))
                + style("Footer", "footer", edge() + lines(0, 0, 230), text(16, GREY, false))
                + style(DocxStyles.FOOTNOTE, "footnote text", lines(20, 0, 230), text(16, INK, false))
                + style(DocxStyles.GUIDE, "Template Guide",
                        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF1F4\"/>" + lines(0, 0, 320), text(18, GREY, false))
                + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
                + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"" + DocxStyles.LINK + "\"><w:name w:val=\"Hyperlink\"/>"
                + "<w:rPr><w:color w:val=\"0B5C6B\"/></w:rPr></w:style></w:styles>";
    }

    private static final String KEEP = "<w:keepNext/><w:keepLines/>";

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr>"
                + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>") + "</w:style>";
    }

    /** All in twentieths of a point. */
    private static String lines(int before, int after, int height) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\" w:line=\"" + height + "\" w:lineRule=\"exact\"/>";
    }

    private static String outline(int level) {
        return "<w:outlineLvl w:val=\"" + level + "\"/>";
    }

    private static String indent(int left) {
        return "<w:ind w:left=\"" + left + "\"/>";
    }

    private static String text(int halfPoints, String colour, boolean bold) {
        return (bold ? "<w:b/>" : "") + "<w:color w:val=\"" + colour + "\"/><w:sz w:val=\"" + halfPoints + "\"/>";
    }

    private static String dots() {
        return "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + DefaultTemplate.TEXT_WIDTH + "\"/></w:tabs>";
    }

    private static String edge() {
        return "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + DefaultTemplate.TEXT_WIDTH + "\"/></w:tabs>";
    }
}
