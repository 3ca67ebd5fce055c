package qunheng.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qunheng.report.ProvenanceReader;
import qunheng.report.ReportFixture;
import qunheng.report.ReportLanguage;
import qunheng.report.file.ReportFiles.Format;
import qunheng.task.Progress;

class ReportFilesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theSameReportGivesTheSameBytesWhateverTheMachineSpeaks(Format format) throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var user = System.getProperty("user.name");
        try {
            var first = made(format, Locale.ROOT, "UTC", "somebody");
            var second = made(format, Locale.SIMPLIFIED_CHINESE, "Asia/Shanghai", "somebody else");
            var third = made(format, Locale.forLanguageTag("ar-EG-u-nu-arab"), "America/New_York", "x");
            assertThat(second).isEqualTo(first);
            assertThat(third).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("user.name", user);
        }
    }

    private static byte[] made(Format format, Locale locale, String zone, String user) throws IOException {
        Locale.setDefault(locale);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        System.setProperty("user.name", user);
        return ReportFiles.bytes(ReportFixture.report(ReportLanguage.ZH), format, Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void everyFileSaysWhatIsNeededToVerifyIt(Format format) throws IOException {
        var report = ReportFixture.report(ReportLanguage.EN);
        var file = folder.resolve("report." + format.extension());
        ReportFiles.write(report, format, file, Progress.NONE);
        assertThat(ProvenanceReader.read(file)).contains(report.provenance());
    }

    @Test
    void aFileThatWasStoppedLeavesWhatStoodThere() throws IOException {
        var file = Files.writeString(folder.resolve("report.html"), "old");
        var stopped = new Progress() {
            @Override
            public void at(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() ->
                        ReportFiles.write(ReportFixture.report(ReportLanguage.EN), Format.HTML, file, stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(p -> p.equals(file));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
