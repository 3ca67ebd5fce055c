package qunheng.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report before it is a file: ready texts, numbers with their form, charts. A renderer adds nothing to what it says and
 * leaves nothing out.
 *
 * @param title stands on the cover, in the page header and in the file's properties
 * @param subtitle what the report is about: the cluster, the year
 * @param marks what every page says beside its number: "fictional teaching case", "self-assessment, indicative"
 * @param cover label and value pairs on the cover: who, when, for whom
 * @param sections in order; a renderer numbers them
 * @param audit what a workbook computes again beside the sections; null where nothing is
 */
public record ReportData(
        ReportKind kind,
        ReportLanguage language,
        String title,
        String subtitle,
        List<String> marks,
        List<Entry> cover,
        List<Section> sections,
        Provenance provenance,
        @Nullable Audit audit) {
    public ReportData {
        marks = List.copyOf(marks);
        cover = List.copyOf(cover);
        sections = List.copyOf(sections);
    }

    /** A report without anything to compute again. */
    public ReportData(
            ReportKind kind,
            ReportLanguage language,
            String title,
            String subtitle,
            List<String> marks,
            List<Entry> cover,
            List<Section> sections,
            Provenance provenance) {
        this(kind, language, title, subtitle, marks, cover, sections, provenance, null);
    }

    public record Entry(String label, String value) {}

    /** @param id the same in all languages, such as {@code lenses}: what sections are chosen by */
    public record Section(String id, String title, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
