package qunheng.report.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import qunheng.knowledge.Bilingual;
import qunheng.model.Language;
import qunheng.report.ReportLanguage;
import qunheng.text.Messages;
import qunheng.tiering.Reason;

/** The words of an auditor's workbook in the language of the report, or in both with a stroke between them. */
record AuditWords(List<Messages> languages) {
    private static final String BETWEEN = " / ";

    AuditWords {
        languages = List.copyOf(languages);
    }

    static AuditWords of(ReportLanguage language) {
        return new AuditWords(language.languages().stream().map(Messages::in).toList());
    }

    String get(String key, Object... arguments) {
        return joined(languages.stream().map(one -> one.get(key, arguments)).toList());
    }

    /** A name for a sheet, which takes no stroke. */
    String sheet(String key) {
        return get(key).replace(BETWEEN, " ");
    }

    String of(Enum<?> constant, String area) {
        return joined(languages.stream().map(one -> one.of(constant, area)).toList());
    }

    String of(Bilingual text) {
        return joined(languages.stream().map(one -> text.in(one.language())).toList());
    }

    String of(Reason reason) {
        return joined(languages.stream()
                .map(one -> one.get(reason.key(), reason.in(one.language())))
                .toList());
    }

    /** The first of two names that is not blank, as what a user entered in one language only. */
    String either(String zh, String en) {
        return joined(languages.stream()
                .map(one -> one.language() == Language.ZH ? (zh.isBlank() ? en : zh) : en.isBlank() ? zh : en)
                .toList());
    }

    private static String joined(List<String> texts) {
        return texts.stream().distinct().collect(Collectors.joining(BETWEEN));
    }
}
