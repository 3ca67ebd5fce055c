package qunheng.report.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.report.Office;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.SampleReports;
import qunheng.task.Progress;

/** Real reports as LibreOffice lays them out. */
class DocxOfficeTest {
    private static final Pattern ENTRY = Pattern.compile("<w:hyperlink w:anchor=\"_Toc[^\"]*\">(.*?)</w:hyperlink>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<w:t[^>]*>([^<]*)</w:t>");

    @TempDir
    Path folder;

    private static Map<String, Integer> contents(byte[] bytes) throws IOException {
        var entries = new LinkedHashMap<String, Integer>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var part = document.getPackagePart().getInputStream()) {
            var found = ENTRY.matcher(new String(part.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                var texts = TEXT.matcher(found.group(1)).results().map(text -> text.group(1)).toList();
                entries.put(texts.getFirst().replace("&amp;", "&").strip(), Integer.parseInt(texts.getLast()));
            }
        }
        return entries;
    }

    private static void pages(PDDocument document, PDOutlineNode node, Map<String, Integer> pages) throws IOException {
        for (var item : node.children()) {
            pages.put(item.getTitle().strip(), document.getPages().indexOf(item.findDestinationPage(document)) + 1);
            pages(document, item, pages);
        }
    }

    @Test
    void aBriefIsOnePage() throws Exception {
        var files = new ArrayList<Path>();
        for (var language : List.of(ReportLanguage.ZH, ReportLanguage.EN)) {
            files.add(Files.write(folder.resolve("brief" + language + ".docx"), DocxReport.of(
                    SampleReports.of("lanwan", ReportKind.BRIEF, language), null, new ArrayList<>(), Progress.NONE)));
        }
        for (var converted : Office.convert(folder, "pdf", files)) {
            try (var document = Loader.loadPDF(converted.toFile())) {
                assertThat(document.getNumberOfPages()).as(converted.toString()).isEqualTo(1);
            }
        }
    }

    @Test
    void theContentsNameThePagesThatLibreOfficeFindsOrTheNextToThem() throws Exception {
        var files = new ArrayList<Path>();
        var named = new ArrayList<Map<String, Integer>>();
        for (var sample : List.of("lanwan", "chengdu")) {
            for (var kind : List.of(ReportKind.EVALUATION, ReportKind.CHANGE, ReportKind.GAP)) {
                for (var language : List.of(ReportLanguage.ZH, ReportLanguage.EN)) {
                    var bytes = DocxReport.of(SampleReports.of(sample, kind, language), null, new ArrayList<>(), Progress.NONE);
                    files.add(Files.write(folder.resolve(sample + kind.word() + language + ".docx"), bytes));
                    named.add(contents(bytes));
                }
            }
        }
        var entries = 0;
        var exact = 0;
        var converted = Office.convert(folder, "pdf", files);
        for (var i = 0; i < converted.size(); i++) {
            try (var document = Loader.loadPDF(converted.get(i).toFile())) {
                var found = new HashMap<String, Integer>();
                pages(document, document.getDocumentCatalog().getDocumentOutline(), found);
                for (var entry : named.get(i).entrySet()) {
                    assertThat(found).as(files.get(i).toString()).containsKey(entry.getKey());
                    assertThat(entry.getValue()).as(files.get(i) + " " + entry.getKey())
                            .isBetween(found.get(entry.getKey()) - 1, found.get(entry.getKey()) + 1);
                    entries++;
                    exact += entry.getValue().equals(found.get(entry.getKey())) ? 1 : 0;
                }
                var marks = new PDFTextStripper();
                for (var page = 1; page <= document.getNumberOfPages(); page++) {
                    marks.setStartPage(page);
                    marks.setEndPage(page);
                    assertThat(marks.getText(document)).as("page " + page).contains(page + " / " + document.getNumberOfPages());
                }
            }
        }
        assertThat(entries).isGreaterThan(50);
        assertThat((double) exact / entries).as("share of headings on the very page").isGreaterThan(0.8);
    }
}
