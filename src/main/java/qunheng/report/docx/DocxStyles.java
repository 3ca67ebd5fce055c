package qunheng.report.docx;

/** The looks that the template defines, by the names that a user finds in Word. */
final class DocxStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String MARKS = "ReportMarks";
    static final String CONTENTS_TITLE = "ContentsTitle";
    static final String BULLET = "ListBullet";
    static final String CALLOUT = "Callout";
    static final String CAPTION = "Caption";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_HEAD = "TableHead";
    static final String NOTE = "ReportNote";
    static final String FIGURE = "Figure";
    static final String KEY_LABEL = "KeyLabel";
    static final String KEY_VALUE = "KeyValue";
    static final String FOOTNOTE = "FootnoteText";
    /** Of what a template says to those who change it. */
    static final String GUIDE = "TemplateGuide";
    static final String LINK = "Hyperlink";

    private DocxStyles() {}

    static String heading(int level) {
        return "Heading" + level;
    }

    static String contents(int level) {
        return "TOC" + level;
    }
}
