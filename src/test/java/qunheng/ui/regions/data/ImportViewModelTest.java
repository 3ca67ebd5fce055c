package qunheng.ui.regions.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.model.Language;
import qunheng.model.RegionalTable;
import qunheng.project.FileForm;
import qunheng.project.RegionalTables;
import qunheng.settings.Settings;
import qunheng.settings.SettingsData;
import qunheng.settings.SettingsFile;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class ImportViewModelTest {
    private final Session session = MemoryProject.session(Language.ZH, Samples.project("a"));
    private final Settings settings = new Settings(SettingsData.DEFAULTS, data -> {});

    @TempDir
    Path folder;

    private ImportViewModel open(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        return Objects.requireNonNull(ImportViewModel.of(session, Background.HERE, settings, file));
    }

    private RegionalTable only() {
        var found = new RegionalTables(session.knowledge()).of(Objects.requireNonNull(session.project().get()));
        assertThat(found.tables()).hasSize(1);
        return found.tables().getFirst();
    }

    @Test
    void columnsAreGuessedByChineseAndEnglishNames() throws IOException {
        var zh = open("a.csv", "年份,地区,行业,产值\n2023,北京,39,1\n");
        assertThat(zh.columns().region().get()).isEqualTo("地区");
        assertThat(zh.columns().year().get()).isEqualTo("年份");
        assertThat(zh.columns().industry().get()).isEqualTo("行业");
        assertThat(zh.columns().amount().get()).isEqualTo("产值");
        assertThat(zh.columns().firms().get()).isFalse();
        var en = open("b.csv", "province,x\nBeijing,3.5\n");
        assertThat(en.columns().region().get()).isEqualTo("province");
        assertThat(en.columns().amount().get()).as("the only column of numbers").isEqualTo("x");
        assertThat(open("d.csv", "firm,province,employees\na,北京,3\n").columns().firms().get()).isTrue();
        assertThat(open("e.csv", "province,number of firms\n北京,3\n").columns().firms().get()).isFalse();
        assertThat(open("c.csv", "企业名称,省,从业人数\n甲,北京,3\n").columns().firms().get()).isTrue();
    }

    @Test
    void whatWasSaidOfAHeaderIsRememberedForTheNextFile() throws IOException {
        var first = open("a.csv", "地区,上年产值,产值\n北京,1,2\n");
        first.columns().amount().set("产值");
        first.reading().read();
        assertThat(open("b.csv", "地区,上年产值,产值\n上海,1,2\n").columns().amount().get()).isEqualTo("产值");
    }

    @Test
    void whatWasSaidOutlivesTheSession() throws IOException {
        try (var file = new SettingsFile(folder)) {
            var before = new Settings(file.read().data(), file::saveSoon);
            var csv = Files.writeString(folder.resolve("a.csv"), "名称,地区,上年,从业\n甲,北京,1,2\n");
            var model = Objects.requireNonNull(ImportViewModel.of(session, Background.HERE, before, csv));
            assertThat(model.columns().remembered().get()).isFalse();
            model.columns().amount().set("上年");
            model.columns().year().set(null);
            model.columns().firms().set(true);
            model.columns().digits().set(3);
            model.columns().sizes().set("10 50");
            model.reading().read();
        }
        try (var file = new SettingsFile(folder)) {
            var after = new Settings(file.read().data(), file::saveSoon);
            var csv = Files.writeString(folder.resolve("b.csv"), "名称;地区;上年;从业\n乙;上海;3;4\n");
            var columns = Objects.requireNonNull(ImportViewModel.of(session, Background.HERE, after, csv)).columns();
            assertThat(columns.remembered().get()).isTrue();
            assertThat(columns.amount().get()).isEqualTo("上年");
            assertThat(columns.year().get()).isNull();
            assertThat(columns.firms().get()).isTrue();
            assertThat(columns.digits().get()).isEqualTo(3);
            assertThat(columns.sizes().get()).isEqualTo("10 50");
        }
    }

    @Test
    void encodingAndDelimiterAreFoundShownAndCanBeChanged() throws IOException {
        var file = Files.write(folder.resolve("a.csv"), "地区;产值\n北京;1\n".getBytes(Charset.forName("GB18030")));
        var model = Objects.requireNonNull(ImportViewModel.of(session, Background.HERE, settings, file));
        assertThat(model.form().encoding().get()).isEqualTo(FileForm.Encoding.GB18030);
        assertThat(model.form().delimiter().get()).isEqualTo(';');
        model.form().delimiter().set(',');
        assertThat(model.columns().header()).containsExactly("地区;产值");
        model.form().encoding().set(FileForm.Encoding.UTF_8);
        assertThat(model.form().problem().get()).contains("UTF-8", "未保留");
        assertThat(model.form().encoding().get()).as("shown as before").isEqualTo(FileForm.Encoding.GB18030);
        model.form().delimiter().set(';');
        assertThat(model.form().problem().get()).isEmpty();
        assertThat(model.columns().amount().get()).isEqualTo("产值");
        model.reading().read();
        assertThat(model.table().keep()).isTrue();
        assertThat(only().cells()).extracting(RegionalTable.Cell::value).containsExactly(1.0);
        var marked = Files.write(folder.resolve("u.txt"), "\uFEFF地区\t产值\n北京\t1\n".getBytes(StandardCharsets.UTF_16LE));
        var unicode = Objects.requireNonNull(ImportViewModel.of(session, Background.HERE, settings, marked)).form();
        assertThat(unicode.encoding().get()).isEqualTo(FileForm.Encoding.UTF_16LE);
        assertThat(unicode.delimiter().get()).isEqualTo('\t');
        assertThat(unicode.preview().get().header()).containsExactly("地区", "产值");
    }

    @Test
    void aWorkbookIsReadFromTheSheetThatIsChosenAndARefusalNamesTheCell() throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("见下一张表");
            var sheet = book.createSheet("2023");
            var rows = new Object[][] {{"地区", "产值"}, {"北京", 1.5}, {"上海", 2}, {"天津", 3}};
            for (var r = 0; r < rows.length; r++) {
                var row = sheet.createRow(r);
                row.createCell(0).setCellValue((String) rows[r][0]);
                if (rows[r][1] instanceof Number number) {
                    row.createCell(1).setCellValue(number.doubleValue());
                } else {
                    row.createCell(1).setCellValue((String) rows[r][1]);
                }
            }
            sheet.getRow(2).getCell(1).setCellFormula("1+1");
            book.write(out);
        }
        var model = Objects.requireNonNull(ImportViewModel.of(session, Background.HERE, settings, file));
        assertThat(model.form().sheets()).containsExactly("说明", "2023");
        assertThat(model.form().sheet().get()).as("the first that has a table").isEqualTo("2023");
        model.form().sheet().set("说明");
        assertThat(model.columns().header()).containsExactly("见下一张表");
        model.form().sheet().set("2023");
        assertThat(model.form().preview().get().rows().getFirst()).containsExactly("北京", "1.5");
        model.reading().read();
        assertThat(model.reading().reasons()).singleElement().asString().startsWith("第 3 行：2023!B3：这里是公式");
        assertThat(model.table().keep()).isTrue();
        assertThat(only().cells()).extracting(RegionalTable.Cell::value).containsExactly(1.5, 3.0);
    }

    @Test
    void duplicatesNegativesAndMixedSamplesAreToldBeforeTheTableIsKept() throws IOException {
        var text = new StringBuilder("地区,年份,产值\n");
        session.knowledge().regions().stream()
                .filter(region -> region.nbs31() || region.code().equals("810000"))
                .forEach(region -> text.append(region.code()).append(",2023,1\n"));
        var model = open("t.csv", text + "11,2023,2\nbeijing,2023,3\n北京,2022,-4\nShannxi,2023,9\n");
        model.reading().read();
        assertThat(model.reading().reasons())
                .containsExactly("第 34 行：同一地区、行业和年份已在第 2 行", "第 35 行：同一地区、行业和年份已在第 2 行");
        assertThat(model.table().remarks()).hasSize(2)
                .anySatisfy(remark -> assertThat(remark).contains("1 个数值小于 0", "北京 2022", "基尼"))
                .anySatisfy(remark -> assertThat(remark).contains("2023", "31 个单元", "港澳台"));
        var doubt = model.table().doubts().getFirst();
        doubt.answer().set(doubt.candidates().getFirst());
        assertThat(model.table().remarks()).hasSize(3).first().asString().contains("1 个数值没有采用");
        assertThat(model.table().keep()).isTrue();
        assertThat(only().cells()).hasSize(33);
    }

    @Test
    void aUnitInBracketsBehindTheNameOfTheColumnIsTheUnit() throws IOException {
        for (var column : new String[] {"营业收入（亿元）", "营业收入 (亿元)"}) {
            var model = open("t.csv", "地区," + column + "\n北京,1\n");
            model.reading().read();
            assertThat(model.table().measure().get()).isEqualTo("营业收入");
            assertThat(model.table().unit().get()).isEqualTo("亿元");
        }
        var numbered = open("n.csv", "地区,x (2)\n北京,1\n");
        numbered.reading().read();
        assertThat(numbered.table().measure().get()).isEqualTo("x (2)");
        assertThat(numbered.table().unit().get()).isEmpty();
    }

    @Test
    void columnsWithoutOrWithTheSameNameCanBeToldApart() throws IOException {
        var model = open("t.csv", "地区,,产值,产值\n北京,x,1,2\n");
        assertThat(model.columns().header()).containsExactly("地区", "(2)", "产值", "产值 (4)");
        model.columns().amount().set("产值 (4)");
        model.reading().read();
        assertThat(model.table().keep()).isTrue();
        assertThat(only().cells()).extracting(RegionalTable.Cell::value).containsExactly(2.0);
    }

    @Test
    void tenBadRowsAreCountedAndWrittenBesideTheFileAndTheRestIsKeptInOneStep() throws IOException {
        var model = open("table.csv", """
                地区,行业,年份,产值
                北京,39,2023,1.5
                11,39,2024,2
                上海,39,2023,
                火星,39,2023,1
                ,39,2023,1
                北京,,2023,1
                北京,40,就是,1
                北京,40,1023,1
                北京,40,20233,1
                北京,40,2023,1e999
                北京,40,2023,"1,5"
                北京市,39,2023,7
                全国,39,2023,100
                Shannxi,39,2023,3
                """);
        model.reading().read();
        var rejected = folder.resolve("table-rejected.csv");
        assertThat(model.reading().problem().get()).isEmpty();
        assertThat(model.reading().summary().get()).contains("14");
        assertThat(model.reading().rejected().get()).contains("10", rejected.toString());
        assertThat(model.reading().rejectedFile()).isEqualTo(rejected);
        assertThat(model.reading().reasons()).hasSize(6).first().isEqualTo("第 5 行：“火星”不是省级单位，也不是其中某地的代码或名称");
        assertThat(model.reading().reasons().getLast()).contains("5");
        assertThat(Files.readAllLines(rejected)).hasSize(11);
        assertThat(model.table().doubts()).hasSize(1);
        var doubt = model.table().doubts().getFirst();
        doubt.answer().set(doubt.candidates().getFirst());
        model.table().source().set("年鉴");
        model.table().unit().set("亿元");
        assertThat(model.table().keep()).isTrue();
        var table = only();
        assertThat(table.name()).isEqualTo("table");
        assertThat(table.measure()).isEqualTo("产值");
        assertThat(table.source()).isEqualTo("年鉴");
        assertThat(table.cells()).hasSize(3);
        session.undo();
        assertThat(new RegionalTables(session.knowledge()).of(Objects.requireNonNull(session.project().get())).tables())
                .isEmpty();
    }

    @Test
    void aDoubtWithoutAnAnswerLeavesItsRowsOut() throws IOException {
        var model = open("table.csv", "地区,产值\n北京,1\nShannxi,3\n");
        model.reading().read();
        assertThat(model.table().keep()).isTrue();
        assertThat(only().cells()).extracting(RegionalTable.Cell::region).containsExactly("110000");
    }

    @Test
    void firmsBecomeTheirNumberTheirSumOrOneSize() throws IOException {
        var model = open("firms.csv", "企业名称,省份,行业代码,从业人数\n甲,北京,3911,10\n乙,北京,3912,30\n丙,上海,4011,5\n");
        model.reading().read();
        assertThat(model.table().keepable()).extracting(Kept::of)
                .containsExactly(Kept.Of.FIRMS, Kept.Of.AMOUNT, Kept.Of.FIRMS_OF_SIZE, Kept.Of.FIRMS_OF_SIZE,
                        Kept.Of.FIRMS_OF_SIZE, Kept.Of.FIRMS_OF_SIZE);
        model.table().kept().set(model.table().keepable().get(1));
        assertThat(model.table().measure().get()).isEqualTo("从业人数");
        assertThat(model.table().keep()).isTrue();
        assertThat(only().cells()).extracting(RegionalTable.Cell::value).containsExactlyInAnyOrder(40.0, 5.0);
        assertThat(only().plantHerfindahl()).containsEntry("39", 0.625);
    }

    @Test
    void whatCannotBeReadOrKeptIsOneSentenceAndChangesNothing() throws IOException {
        var model = open("table.csv", "地区,产值\n火星,1\n");
        assertThat(model.table().keep()).isFalse();
        assertThat(model.table().problem().get()).isNotBlank();
        model.reading().read();
        assertThat(model.table().keep()).as("nothing that could be kept").isFalse();
        assertThat(model.table().problem().get()).contains("没有改动");
        model.columns().amount().set(null);
        model.reading().read();
        assertThat(model.reading().problem().get()).isNotBlank();
        assertThat(session.canUndo().get()).isFalse();
    }
}
