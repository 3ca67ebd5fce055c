package qunheng.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import qunheng.report.ReportData;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.SampleReports;
import qunheng.report.file.ReportFiles.Format;
import qunheng.task.Progress;

/** A teaching case says so, and a self-assessment reads "indicative", on every page and sheet of every kind and format. */
class MarksTest {
    @TestFactory
    Stream<DynamicTest> everyPageBearsTheMarks() {
        return Stream.of("yunling", "chengdu").flatMap(sample -> Stream.of(ReportKind.values())
                .flatMap(kind -> Stream.of(Format.values())
                        .map(format -> DynamicTest.dynamicTest(
                                sample + " " + kind + " " + format, () -> check(sample, kind, format)))));
    }

    private static void check(String sample, ReportKind kind, Format format) throws IOException {
        var language = kind == ReportKind.BRIEF ? ReportLanguage.EN : ReportLanguage.BOTH;
        var data = SampleReports.of(sample, kind, language);
        var pages = pages(data, format);
        assertThat(pages).isNotEmpty();
        for (var page : pages) {
            var text = page.replaceAll("\\s+", " ");
            if (language == ReportLanguage.BOTH) {
                assertThat(text).contains("参考");
            }
            assertThat(text).contains("ndicative");
            assertThat(text.contains("Fictional teaching case") || text.contains("fictional teaching case"))
                    .as("marked as fictional")
                    .isEqualTo(sample.equals("yunling"));
        }
    }

    /** What stands on each page; a web page is one, and so is the header of a Word document, which is on all of them. */
    private static List<String> pages(ReportData data, Format format) throws IOException {
        var bytes = ReportFiles.bytes(data, format, Progress.NONE);
        var pages = new ArrayList<String>();
        switch (format) {
            case HTML -> {
                var page = new String(bytes, StandardCharsets.UTF_8);
                var from = page.indexOf("class=\"every-page\"");
                assertThat(from).as("what is printed on every page").isPositive();
                pages.add(page.substring(from, page.indexOf("</div>", from)));
            }
            case PDF -> {
                try (var document = Loader.loadPDF(bytes)) {
                    for (var n = 1; n <= document.getNumberOfPages(); n++) {
                        var stripper = new PDFTextStripper();
                        stripper.setStartPage(n);
                        stripper.setEndPage(n);
                        // The marks are at the top, so that what the text says of them does not count.
                        pages.add(stripper.getText(document).lines().limit(6).reduce("", (a, b) -> a + ' ' + b));
                    }
                }
            }
            case DOCX -> {
                try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                    document.getHeaderList().forEach(header -> pages.add(header.getText()));
                }
            }
            case XLSX -> {
                try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                    for (var sheet : book) {
                        pages.add(sheet.getRow(1).getCell(0).getStringCellValue());
                        pages.add(sheet.getHeader().getRight());
                    }
                }
            }
        }
        return pages;
    }
}
