package qunheng.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qunheng.model.Language;
import qunheng.model.Refusal;
import qunheng.report.ReportFixture;
import qunheng.report.ReportLanguage;
import qunheng.task.Progress;
import qunheng.text.Messages;

class DocxReportTest {
    @TempDir
    Path folder;

    private static XWPFDocument made(ReportLanguage language) throws IOException {
        return read(DocxReport.of(ReportFixture.report(language), null, new ArrayList<>(), Progress.NONE));
    }

    private static XWPFDocument read(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(p -> style.equals(p.getStyle())).map(XWPFParagraph::getText).toList();
    }

    /** After a change of {@link DefaultTemplate}, run it with the path of the resource. */
    @Test
    void theTemplateInTheProgramIsTheOneThatItsClassMakes() throws IOException {
        assertThat(DocxReport.defaultTemplate()).isEqualTo(DefaultTemplate.bytes());
    }

    @Test
    void headingsCaptionsAndContentsAreWordsOwn() throws IOException {
        try (var document = made(ReportLanguage.EN)) {
            assertThat(styled(document, "Heading1")).containsExactly("1 Summary", "2 Scores by lens", "3 Data annex");
            assertThat(styled(document, "Heading2")).containsExactly("2.1 Radar", "2.2 Gates");
            assertThat(styled(document, "Heading3")).containsExactly("2.1.1 Four regions");
            var xml = document.getDocument().xmlText();
            assertThat(xml).contains("TOC \\o", " SEQ Table ", " SEQ Figure ").doesNotContain("{{");
            assertThat(xml).contains(" PAGEREF _Tocs1 ").doesNotContain("\uE000");
            assertThat(document.isEnforcedUpdateFields()).as("Word would ask about other files").isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageSaysTheMarksAndItsNumber(ReportLanguage language) throws IOException {
        try (var document = made(language)) {
            var marks = String.join(" · ", ReportFixture.report(language).marks());
            assertThat(document.getHeaderList()).hasSize(1)
                    .first().satisfies(h -> assertThat(h.getText()).contains(marks.replace("\n", " · ")));
            assertThat(document.getFooterList().getFirst()._getHdrFtr().xmlText()).contains("\"PAGE\"", "\"NUMPAGES\"");
        }
    }

    @Test
    void aChartThatWordCanDrawIsWordsOwnAndTheRestArePictures() throws Exception {
        try (var document = made(ReportLanguage.ZH)) {
            assertThat(document.getCharts()).hasSize(2);
            assertThat(document.getAllPictures()).hasSize(2);
            var sheets = new ArrayList<XSSFSheet>();
            for (var chart : document.getCharts()) {
                sheets.add(chart.getWorkbook().getSheetAt(0));
            }
            assertThat(sheets).anySatisfy(radar -> {
                assertThat(radar.getRow(1).getCell(3)).isNotNull();
                assertThat(radar.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(60);
                assertThat(radar.getRow(3).getCell(3)).as("a score that is missing").isNull();
            });
            assertThat(document.getDocument().xmlText()).contains("descr=");
        }
    }

    @Test
    void tablesRepeatTheirHeaderAndKeepTheirWidth() throws IOException {
        try (var document = made(ReportLanguage.ZH)) {
            var annex = document.getTables().getLast();
            assertThat(annex.getRow(0).isRepeatHeader()).isTrue();
            assertThat(annex.getRows()).hasSize(61);
            var widths = annex.getCTTbl().getTblGrid().getGridColList().stream()
                    .mapToInt(c -> Integer.parseInt(c.getW().toString())).sum();
            assertThat(widths).isBetween(DefaultTemplate.TEXT_WIDTH - 10, DefaultTemplate.TEXT_WIDTH + 10);
        }
    }

    @Test
    void evidenceIsAFootnote() throws IOException {
        try (var document = made(ReportLanguage.ZH)) {
            assertThat(document.getFootnotes()).extracting(f -> f.getParagraphs().getFirst().getText())
                    .anyMatch(text -> text.contains("来源:测试年鉴,第 3 页。"))
                    .anyMatch(text -> text.contains("证据:年报"));
        }
    }

    @Test
    void aTemplateOfOnesOwnKeepsItsTextAndATagCutInPiecesIsFilled() throws IOException {
        var notes = new ArrayList<Refusal>();
        var template = template("给 ", "{{ti", "tle}}", " 的封面");
        try (var document = read(DocxReport.of(ReportFixture.report(ReportLanguage.ZH), template, notes, Progress.NONE))) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("给 集群评价报告 的封面");
            assertThat(notes).extracting(Refusal::key).containsExactly("report.file.noSections");
            assertThat(styled(document, "Heading1")).as("the sections, at the end").hasSize(3);
        }
    }

    @Test
    void aWrongTagIsToldWithItsPlaceAndTheReportIsMadeAllTheSame() throws IOException {
        var notes = new ArrayList<Refusal>();
        var template = template("{{tittle}} {{title");
        var bytes = DocxReport.of(ReportFixture.report(ReportLanguage.ZH), template, notes, Progress.NONE);
        var sentences = notes.stream().map(Messages.in(Language.EN)::of).toList();
        assertThat(sentences.get(0)).startsWith("The tag {{tittle}} in paragraph 1 of the template's 正文 is not known");
        assertThat(sentences.get(1)).startsWith("The tag {{title in paragraph 1");
        try (var document = read(bytes)) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("{{tittle}} {{title");
        }
    }

    @Test
    void aTemplateThatIsNoWordDocumentIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("list.docx"), "no document");
        assertThatThrownBy(() -> DocxReport.of(
                        ReportFixture.report(ReportLanguage.ZH), file, new ArrayList<>(), Progress.NONE))
                .isInstanceOfSatisfying(UnreadableTemplate.class, refusal ->
                        assertThat(Messages.in(Language.ZH).of(refusal)).contains("list.docx"));
    }

    private Path template(String... runs) throws IOException {
        var file = folder.resolve("own.docx");
        try (var document = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            var paragraph = document.createParagraph();
            for (var run : runs) {
                paragraph.createRun().setText(run);
            }
            document.write(out);
        }
        return file;
    }
}
