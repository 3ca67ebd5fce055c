package qunheng.report.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import qunheng.files.WholeFile;
import qunheng.model.Refusal;
import qunheng.report.ReportData;
import qunheng.report.docx.DocxReport;
import qunheng.report.html.HtmlMedium;
import qunheng.report.html.HtmlReport;
import qunheng.report.pdf.PdfReport;
import qunheng.report.xlsx.XlsxReport;
import qunheng.task.Progress;

/**
 * A report as a file. The same report gives the same bytes on every machine: dates are the report's own, and neither
 * clock, locale, time zone nor user name goes in.
 */
public final class ReportFiles {
    /** The kinds of file. */
    public enum Format {
        HTML,
        DOCX,
        PDF,
        XLSX;

        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private ReportFiles() {}

    /** Writes one file, a Word document in the template that comes with the program. */
    public static void write(ReportData data, Format format, Path file, Progress progress) throws IOException {
        write(data, format, null, file, progress);
    }

    /**
     * Writes one file. It appears whole or not at all: the bytes go to a neighbour first, which then takes the name.
     *
     * @param template of a Word document; null for the one that comes with the program; other formats have none
     * @return what was passed over in the template, such as a tag that is not known; the report is made all the same
     * @throws qunheng.report.docx.UnreadableTemplate when the template is no Word document
     * @throws IOException when the folder cannot be written to; what stood under the name is untouched then
     * @throws CancellationException when {@code progress} says so; nothing is written then
     */
    public static List<Refusal> write(
            ReportData data, Format format, @Nullable Path template, Path file, Progress progress) throws IOException {
        var notes = new ArrayList<Refusal>();
        var bytes = bytes(data, format, template, notes, progress);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, bytes);
        progress.at(1);
        return List.copyOf(notes);
    }

    /** What the file would hold. */
    public static byte[] bytes(ReportData data, Format format, Progress progress) throws IOException {
        return bytes(data, format, null, new ArrayList<>(), progress);
    }

    private static byte[] bytes(
            ReportData data, Format format, @Nullable Path template, List<Refusal> notes, Progress progress)
            throws IOException {
        return switch (format) {
            case HTML -> HtmlReport.of(data, HtmlMedium.browser(), progress).getBytes(StandardCharsets.UTF_8);
            case DOCX -> DocxReport.of(data, template, notes, progress);
            case PDF -> PdfReport.of(data, progress);
            case XLSX -> XlsxReport.of(data, progress);
        };
    }
}
