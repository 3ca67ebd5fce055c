package qunheng.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.workbook.CollectionFile.Returned;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.scoring.ProfileFixture;
import qunheng.text.Messages;

/** What a department sees in its workbook, and what is read out of it. */
class CollectionFileTest {
    @TempDir
    private Path folder;

    static Project project() {
        return new ProfileFixture()
                .evidence(true)
                .put("IS-SCL-01", 2024, Basis.REPORTED, 1200.5)
                .put("IS-SCL-01", 2024, Basis.VERIFIED, 1180.25)
                .put("IS-SCL-02", 2024, 7.3)
                .put("IS-SCL-02", 2023, 0.1 + 0.2)
                .put("IN-PLT-03", 2024, 3)
                .put("IS-SCL-03", 2019, 4)
                .project(2024);
    }

    private Path exported() {
        return Workbooks.export(folder.resolve("w.xlsx"), project());
    }

    private static Returned read(Path file) {
        return CollectionFile.read(file, Knowledge.load());
    }

    @Test
    void anUntouchedWorkbookSaysNothing() {
        var returned = read(exported());
        assertThat(returned.touched()).isEmpty();
        assertThat(returned.problems()).isEmpty();
        assertThat(returned.remarks()).isEmpty();
        assertThat(returned.untouched()).isEqualTo(270);
        assertThat(returned.profile()).isEqualTo(ProfileFixture.ID);
    }

    @Test
    void aWorkbookThatAnotherProgramHasSavedSaysNothingEither() {
        assertThat(read(Workbooks.edit(exported(), filled -> {})).touched()).isEmpty();
    }

    @Test
    void equalProjectsGiveEqualBytesInEveryLocale() throws IOException {
        var first = Files.readAllBytes(exported());
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(Files.readAllBytes(Workbooks.export(folder.resolve("x.xlsx"), project()))).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatWasFilledInComesBackWithWhoAndWhere() {
        var file = Workbooks.edit(exported(), filled -> filled.sign("统计局", "王", "2025-03-01")
                .value("IS-SCL-04", 2024, 321)
                .text("IS-SCL-04", 2024, "source", "统计月报")
                .text("IS-SCL-04", 2024, "evidence", "年报")
                .text("IS-SCL-04", 2024, "locator", "12")
                .text("IS-SCL-04", 2024, "note", "=1+1"));
        var returned = read(file);
        assertThat(List.of(returned.department(), returned.person(), returned.date()))
                .containsExactly("统计局", "王", "2025-03-01");
        var touched = returned.touched().getFirst();
        assertThat(returned.touched()).hasSize(1);
        assertThat(touched.place()).isEqualTo("IS 产业规模与结构!F8");
        assertThat(touched.seen()).isNull();
        assertThat(touched.entered().value()).isEqualTo(321);
        assertThat(touched.entered().key().basis()).isEqualTo(Basis.REPORTED);
        assertThat(touched.entered().source()).isEqualTo("统计月报");
        assertThat(touched.entered().note()).isEqualTo("=1+1");
        assertThat(touched.entered().evidence().locator()).isEqualTo("12");
    }

    @Test
    void theVerifiedValueIsShownAndACorrectionNamesWhatWasSeen() {
        var returned = read(Workbooks.edit(exported(), filled -> filled.value("IS-SCL-01", 2024, 1190)));
        var touched = returned.touched().getFirst();
        assertThat(touched.key().basis()).isEqualTo(Basis.VERIFIED);
        assertThat(touched.seen().value()).isEqualTo(1180.25);
        assertThat(touched.entered().value()).isEqualTo(1190);
    }

    @Test
    void aBasisIsReadInEitherLanguageAndALevelByItsDigit() {
        var returned = read(Workbooks.edit(exported(), filled -> filled.text("IS-SCL-02", 2024, "basis", "已核实")
                .text("IS-SCL-02", 2023, "basis", "Estimated")
                .text("IN-PLT-03", 2023, "value", "2  words of the level")));
        assertThat(returned.problems()).isEmpty();
        assertThat(returned.touched()).extracting(one -> one.key().basis())
                .containsExactly(Basis.ESTIMATED, Basis.VERIFIED, Basis.REPORTED);
        assertThat(returned.touched().getFirst().entered().value()).isEqualTo(0.1 + 0.2);
        assertThat(returned.touched().getLast().entered().value()).isEqualTo(2);
    }

    @Test
    void anEmptiedCellIsSaidToBeEmptied() {
        var returned = read(Workbooks.edit(exported(), filled -> filled.cell("IS-SCL-02", 2024, "value").setBlank()));
        assertThat(returned.touched()).hasSize(1);
        assertThat(returned.touched().getFirst().entered()).isNull();
        assertThat(returned.touched().getFirst().seen().value()).isEqualTo(7.3);
    }

    @Test
    void everySheetIsLockedExceptItsFieldsAndEveryFieldHasItsRule() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(exported()))) {
            var knowledge = Knowledge.load();
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1 + knowledge.groups().size() + 2);
            for (var name : List.of(CollectionLayout.LISTS, CollectionLayout.RECORD)) {
                assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(name)))
                        .isEqualTo(SheetVisibility.VERY_HIDDEN);
            }
            for (var group : knowledge.groups()) {
                var sheet = workbook.getSheet(group.id() + " " + group.name().zh());
                assertThat(sheet.getProtect()).isTrue();
                assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.isColumnHidden(0)).isTrue();
                assertThat(sheet.getRow(4).getCell(1).getCellStyle().getLocked()).isTrue();
                assertThat(sheet.getRow(4).getCell(5).getCellStyle().getLocked()).isFalse();
                var here = knowledge.indicators().stream().filter(one -> one.group().equals(group)).toList();
                var rules = sheet.getDataValidations();
                assertThat(rules).hasSize(here.size() + 1);
                for (var at = 0; at < here.size(); at++) {
                    assertRule(rules.get(at), here.get(at), at);
                }
                assertThat(rules.getLast().getValidationConstraint().getValidationType())
                        .isEqualTo(ValidationType.LIST);
            }
        }
    }

    private static void assertRule(XSSFDataValidation rule, Indicator indicator, int at) {
        var allowed = rule.getValidationConstraint();
        assertThat(rule.getRegions().getCellRangeAddresses()).extracting(area -> area.getFirstRow())
                .containsOnly(4 + at);
        if (indicator.rubric()) {
            assertThat(allowed.getValidationType()).isEqualTo(ValidationType.LIST);
        } else {
            assertThat(allowed.getValidationType())
                    .isEqualTo(indicator.integral() ? ValidationType.INTEGER : ValidationType.DECIMAL);
            assertThat(Double.parseDouble(allowed.getFormula1())).isEqualTo(indicator.bounds().min());
            assertThat(Double.parseDouble(allowed.getFormula2())).isEqualTo(indicator.bounds().max());
        }
    }

    @Test
    void bothLanguagesStandOnTheCoverAndInTheHeadings() throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(exported()))) {
            for (var language : Language.values()) {
                var messages = Messages.in(language);
                assertThat(workbook.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                        .contains(messages.get("collection.title"));
                assertThat(workbook.getSheet("IS 产业规模与结构").getRow(3).getCell(5).getStringCellValue())
                        .contains(messages.get("collection.field.VALUE"));
            }
        }
    }
}
