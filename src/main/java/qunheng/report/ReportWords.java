package qunheng.report;

import java.util.List;
import java.util.stream.Collectors;
import qunheng.model.Language;
import qunheng.text.Messages;

/** The words that a renderer itself adds: names of tables and figures, "contents", "page 1 of 9". */
public record ReportWords(List<Messages> languages) {
    /** Where a sentence in the other language follows one in the same line. */
    private static final String BETWEEN = " · ";

    public ReportWords {
        languages = List.copyOf(languages);
    }

    public static ReportWords of(ReportLanguage language) {
        return new ReportWords(language.languages().stream().map(Messages::in).toList());
    }

    /** The language that the report leads with. */
    public Language first() {
        return languages.getFirst().language();
    }

    /** The same in the first language only, for where there is little room. */
    public ReportWords leading() {
        return new ReportWords(languages.subList(0, 1));
    }

    public String contents() {
        return both("report.file.contents");
    }

    public String notes() {
        return both("report.file.notes");
    }

    public String table(int number) {
        return both("report.file.table", number);
    }

    public String figure(int number) {
        return both("report.file.figure", number);
    }

    /** Tables that stand together. */
    public String tables(int first, int last) {
        return first == last ? table(first) : both("report.file.tables", first, last);
    }

    public String figures(int first, int last) {
        return first == last ? figure(first) : both("report.file.figures", first, last);
    }

    /** @param page a number or what a format puts in its place */
    public String page(String page, String pages) {
        return both("report.file.page", page, pages);
    }

    /** The language of one text: a text in a report in both languages without a Chinese character is English. */
    public Language languageOf(String text) {
        var chinese = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return languages.size() == 1 || chinese ? first() : Language.EN;
    }

    private String both(String key, Object... arguments) {
        return languages.stream().map(m -> m.get(key, arguments)).collect(Collectors.joining(BETWEEN));
    }
}
