package qunheng.report.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import qunheng.report.ReportData;
import qunheng.report.html.HtmlMedium;
import qunheng.report.html.HtmlReport;
import qunheng.task.Progress;

/**
 * A report as a file. The same report gives the same bytes on every machine: dates are the report's own, and neither
 * clock, locale, time zone nor user name goes in.
 */
public final class ReportFiles {
    /** The kinds of file. */
    public enum Format {
        HTML;

        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private ReportFiles() {}

    /**
     * Writes one file. It appears whole or not at all: the bytes go to a neighbour first, which then takes the name.
     *
     * @throws IOException when the folder cannot be written to; what stood under the name is untouched then
     * @throws CancellationException when {@code progress} says so; nothing is written then
     */
    public static void write(ReportData data, Format format, Path file, Progress progress) throws IOException {
        var bytes = bytes(data, format, progress);
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, ".report", ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        progress.at(1);
    }

    /** What the file would hold. */
    public static byte[] bytes(ReportData data, Format format, Progress progress) throws IOException {
        return switch (format) {
            case HTML -> HtmlReport.of(data, HtmlMedium.browser(), progress).getBytes(StandardCharsets.UTF_8);
        };
    }
}
