package qunheng.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.RegionalTable;
import qunheng.model.RegionalTable.Cell;
import qunheng.project.RegionalImport.Columns;
import qunheng.task.Progress;
import qunheng.text.Messages;

class RegionalImportTest {
    private final RegionalImport files = new RegionalImport(Knowledge.load());

    @TempDir
    Path folder;

    @Test
    void aTableWithTenBadRowsGivesTheOthersAndTheReasons() throws IOException {
        var file = Files.writeString(folder.resolve("table.csv"), """
                地区,行业,年份,产值
                北京,39,2023,1.5
                11,39,2024,-2
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
        var rejected = folder.resolve("rejected.csv");
        var found = files.values(
                file,
                FileForm.FOUND,
                new Columns("地区", "行业", "年份", "产值"),
                rejected,
                Messages.in(Language.ZH)::of,
                Progress.NONE);
        assertThat(found.rows()).isEqualTo(14);
        assertThat(found.empty()).isEqualTo(1);
        assertThat(found.rejected()).isEqualTo(10);
        assertThat(Files.readAllLines(rejected)).hasSize(11).element(9).asString().startsWith("13,同一地区、行业和年份已在第 2 行");
        assertThat(found.cells(Map.of()))
                .containsExactly(new Cell("110000", "39", 2023, 1.5), new Cell("110000", "39", 2024, -2));
        assertThat(found.cells(Map.of("Shannxi", "140000"))).contains(new Cell("140000", "39", 2023, 3));
        assertThat(found.cells(Map.of("Shannxi", "110000"))).as("a place that is taken stays").hasSize(2);
    }

    @Test
    void aTableNeedsNeitherIndustryNorYear() throws IOException {
        var file = Files.writeString(folder.resolve("table.csv"), "code\tv\n110000\t1\n120000\t2\n");
        var found = files.values(
                file,
                FileForm.FOUND,
                new Columns("code", null, null, "v"),
                null,
                Messages.in(Language.EN)::of,
                Progress.NONE);
        assertThat(found.cells(Map.of())).containsExactly(
                new Cell("110000", "", RegionalTable.NO_YEAR, 1), new Cell("120000", "", RegionalTable.NO_YEAR, 2));
        assertThat(RegionalImport.preview(file, FileForm.FOUND, 1).rows()).containsExactly(List.of("110000", "1"));
    }

    @Test
    void firmsAreCountedAndSummed() throws IOException {
        var file = Files.writeString(folder.resolve("firms.csv"), "region,industry,employees\n北京,391,10\n北京,392,30\n");
        var firms = files.firms(
                file,
                FileForm.FOUND,
                new Columns("region", "industry", null, "employees"),
                2,
                RegionalImport.EMPLOYEES_2017,
                null,
                Messages.in(Language.EN)::of,
                Progress.NONE);
        assertThat(firms.number().cells(Map.of())).extracting(Cell::value).containsExactly(2.0);
        assertThat(firms.amount().cells(Map.of())).extracting(Cell::value).containsExactly(40.0);
        assertThat(firms.sizes().of(1, Map.of())).extracting(Cell::value).containsExactly(1.0);
        assertThat(firms.plants().of(Map.of())).containsEntry("39", 0.625);
    }
}
