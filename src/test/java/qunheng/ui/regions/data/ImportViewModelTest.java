package qunheng.ui.regions.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.model.Language;
import qunheng.model.RegionalTable;
import qunheng.project.RegionalTables;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;

class ImportViewModelTest {
    private final Session session = MemoryProject.session(Language.ZH, Samples.project("a"));
    private final ColumnGuess guess = new ColumnGuess();

    @TempDir
    Path folder;

    private ImportViewModel open(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        return Objects.requireNonNull(ImportViewModel.of(session, Background.HERE, guess, file));
    }

    private RegionalTable only() {
        var found = new RegionalTables(session.knowledge()).of(Objects.requireNonNull(session.project().get()));
        assertThat(found.tables()).hasSize(1);
        return found.tables().getFirst();
    }

    @Test
    void columnsAreGuessedByChineseAndEnglishNames() throws IOException {
        var zh = open("a.csv", "年份,地区,行业,产值\n2023,北京,39,1\n");
        assertThat(zh.region().get()).isEqualTo("地区");
        assertThat(zh.year().get()).isEqualTo("年份");
        assertThat(zh.industry().get()).isEqualTo("行业");
        assertThat(zh.amount().get()).isEqualTo("产值");
        assertThat(zh.firms().get()).isFalse();
        var en = open("b.csv", "province,x\nBeijing,3.5\n");
        assertThat(en.region().get()).isEqualTo("province");
        assertThat(en.amount().get()).as("the only column of numbers").isEqualTo("x");
        assertThat(open("c.csv", "企业名称,省,从业人数\n甲,北京,3\n").firms().get()).isTrue();
    }

    @Test
    void whatWasSaidOfAHeaderIsRememberedForTheNextFile() throws IOException {
        var first = open("a.csv", "地区,上年产值,产值\n北京,1,2\n");
        first.amount().set("产值");
        first.read();
        assertThat(open("b.csv", "地区,上年产值,产值\n上海,1,2\n").amount().get()).isEqualTo("产值");
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
        model.read();
        var rejected = folder.resolve("table-rejected.csv");
        assertThat(model.problem().get()).isEmpty();
        assertThat(model.summary().get()).contains("14", "10", rejected.toString());
        assertThat(Files.readAllLines(rejected)).hasSize(11);
        assertThat(model.doubts()).hasSize(1);
        var doubt = model.doubts().getFirst();
        doubt.answer().set(doubt.candidates().getFirst());
        model.source().set("年鉴");
        model.unit().set("亿元");
        assertThat(model.keep()).isTrue();
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
        model.read();
        assertThat(model.keep()).isTrue();
        assertThat(only().cells()).extracting(RegionalTable.Cell::region).containsExactly("110000");
    }

    @Test
    void firmsBecomeTheirNumberTheirSumOrOneSize() throws IOException {
        var model = open("firms.csv", "企业名称,省份,行业代码,从业人数\n甲,北京,3911,10\n乙,北京,3912,30\n丙,上海,4011,5\n");
        model.read();
        assertThat(model.keepable()).extracting(Kept::of)
                .containsExactly(Kept.Of.FIRMS, Kept.Of.AMOUNT, Kept.Of.FIRMS_OF_SIZE, Kept.Of.FIRMS_OF_SIZE,
                        Kept.Of.FIRMS_OF_SIZE, Kept.Of.FIRMS_OF_SIZE);
        model.kept().set(model.keepable().get(1));
        assertThat(model.measure().get()).isEqualTo("从业人数");
        assertThat(model.keep()).isTrue();
        assertThat(only().cells()).extracting(RegionalTable.Cell::value).containsExactlyInAnyOrder(40.0, 5.0);
        assertThat(only().plantHerfindahl()).containsEntry("39", 0.625);
    }

    @Test
    void whatCannotBeReadOrKeptIsOneSentenceAndChangesNothing() throws IOException {
        var model = open("table.csv", "地区,产值\n火星,1\n");
        assertThat(model.keep()).isFalse();
        assertThat(model.problem().get()).isNotBlank();
        model.read();
        assertThat(model.keep()).as("nothing that could be kept").isFalse();
        assertThat(model.problem().get()).contains("没有改动");
        model.amount().set(null);
        model.read();
        assertThat(model.problem().get()).isNotBlank();
        assertThat(session.canUndo().get()).isFalse();
    }
}
