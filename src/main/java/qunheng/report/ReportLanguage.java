package qunheng.report;

import java.util.List;
import qunheng.model.Language;

/** The language or languages that a report is written in. */
public enum ReportLanguage {
    ZH(List.of(Language.ZH)),
    EN(List.of(Language.EN)),
    /** Chinese first, English beside or below it. */
    BOTH(List.of(Language.ZH, Language.EN));

    private final List<Language> languages;

    ReportLanguage(List<Language> languages) {
        this.languages = languages;
    }

    public List<Language> languages() {
        return languages;
    }
}
