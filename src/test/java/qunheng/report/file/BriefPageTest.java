package qunheng.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import qunheng.knowledge.Knowledge;
import qunheng.project.DataDigest;
import qunheng.project.SampleProjects;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportOptions;
import qunheng.report.content.ReportContent;
import qunheng.report.file.ReportFiles.Format;
import qunheng.task.Progress;

/** A brief is one page, whatever the cluster. */
class BriefPageTest {
    @TestFactory
    Stream<DynamicTest> aBriefOfEveryClusterIsOnePage() {
        return SampleProjects.read().stream().map(project -> DynamicTest.dynamicTest(project.nameEn(), () -> {
            var content = new ReportContent(Knowledge.load(), project, DataDigest.of(project), "test", List.of());
            for (var profile : project.profiles()) {
                for (var language : List.of(ReportLanguage.ZH, ReportLanguage.EN)) {
                    var data = content.of(ReportOptions.of(ReportKind.BRIEF, language, profile.id()));
                    try (var pdf = Loader.loadPDF(ReportFiles.bytes(data, Format.PDF, Progress.NONE))) {
                        assertThat(pdf.getNumberOfPages()).as(profile.id() + " " + language).isEqualTo(1);
                    }
                }
            }
        }));
    }
}
