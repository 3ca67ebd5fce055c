package qunheng.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import qunheng.report.ReportFixture;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.task.Progress;

class PdfReportTest {
    private static byte[] made(ReportLanguage language) throws IOException {
        return PdfReport.of(ReportFixture.report(language), Progress.NONE);
    }

    private static List<String> pages(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        var pages = new ArrayList<String>();
        for (var page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document));
        }
        return pages;
    }

    @Test
    void everyPageSaysTheMarksAndItsNumberAndItsTextCanBeCopied() throws IOException {
        try (var document = Loader.loadPDF(made(ReportLanguage.ZH))) {
            var pages = pages(document);
            assertThat(pages).hasSizeBetween(6, 12);
            for (var i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i)).contains("虚构教学案例 · 自评结果,仅供参考", "集群评价报告",
                        "第 " + (i + 1) + " 页，共 " + pages.size() + " 页");
            }
            assertThat(String.join("", pages)).contains("每亿元营业收入", "统计年鉴", "来源:测试年鉴,第 3 页。");
        }
    }

    @Test
    void fontsAreEmbeddedInPartAndChartsAreNoPictures() throws IOException {
        var bytes = made(ReportLanguage.EN);
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(bytes.length).isLessThan(600_000);
            for (var page : document.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                    assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
                }
                for (var name : resources.getXObjectNames()) {
                    assertThat(resources.isImageXObject(name)).isFalse();
                }
            }
        }
    }

    @Test
    void bookmarksTagsAndLanguageAreThere() throws IOException {
        try (var document = Loader.loadPDF(made(ReportLanguage.ZH))) {
            var catalog = document.getDocumentCatalog();
            var first = catalog.getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("1 摘要");
            assertThat(first.getNextSibling().getFirstChild().getTitle()).isEqualTo("2.1 雷达图");
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getCOSObject().containsKey(COSName.METADATA)).isTrue();
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).hasToString("2024-12-31T00:00:00Z");
        }
    }

    @Test
    void aBriefHasNoContents() throws IOException {
        var bytes = PdfReport.of(ReportFixture.report(ReportLanguage.EN, ReportKind.BRIEF), Progress.NONE);
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(pages(document).getFirst()).contains("1 Summary", "61.0").doesNotContain("Contents");
        }
    }
}
