package qunheng.exchange.regional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.regional.FirmTotals.Measure;
import qunheng.exchange.table.TableForm;
import qunheng.exchange.table.TextEncoding;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.knowledge.RegionNames;
import qunheng.model.Language;
import qunheng.model.RegionalTable.Cell;
import qunheng.task.Progress;
import qunheng.text.Messages;

class FirmFileTest {
    private static final RegionNames NAMES = new RegionNames(Knowledge.load().regions());
    private static final FirmColumns COLUMNS =
            new FirmColumns("地区", "行业", "年份", "从业人员", 2, FirmColumns.EMPLOYEES_2017);

    @TempDir
    Path folder;

    private FirmTotals read(Path file) {
        try (var rejected = new RejectedRows(folder.resolve("rejected.csv"), Messages.in(Language.EN)::of)) {
            return FirmFile.read(file, TableForm.FOUND, COLUMNS, NAMES, rejected, Progress.NONE);
        }
    }

    private Path file(Charset charset, String... lines) throws IOException {
        return Files.writeString(folder.resolve("firms.csv"), String.join("\n", lines) + "\n", charset);
    }

    @Test
    void firmsAreSummedByRegionIndustryAndYear() throws IOException {
        var totals = read(file(
                StandardCharsets.UTF_8,
                "名称,地区,行业,年份,从业人员",
                "甲,北京,3911,2023,10",
                "乙,110108,3912,2023,290",
                "丙,Beijing,3999,2024年,20",
                "\"丁,\"\"有限\"\"\",广东省深圳市,6510,2023,1000.5"));
        assertThat(totals.rows()).isEqualTo(4);
        assertThat(totals.rejected()).isZero();
        assertThat(totals.cells(Measure.AMOUNT, Map.of(), null)).containsExactly(
                new Cell("110000", "39", 2023, 300), new Cell("110000", "39", 2024, 20),
                        new Cell("440000", "65", 2023, 1000.5));
        assertThat(totals.cells(Measure.FIRMS, Map.of(), null)).extracting(Cell::value).containsExactly(2.0, 1.0, 1.0);
        // 10 employees: the smallest class; 290 and 20: the next; 1000.5: the largest.
        assertThat(totals.cells(Measure.FIRMS, Map.of(), 0)).containsExactly(new Cell("110000", "39", 2023, 1));
        assertThat(totals.cells(Measure.FIRMS, Map.of(), 1)).hasSize(2);
        assertThat(totals.cells(Measure.FIRMS, Map.of(), 2)).isEmpty();
        assertThat(totals.cells(Measure.FIRMS, Map.of(), 3)).containsExactly(new Cell("440000", "65", 2023, 1));
        assertThat(folder.resolve("rejected.csv")).doesNotExist();
    }

    @Test
    void theHerfindahlOfPlantsIsThatOfTheNewestYear() throws IOException {
        var totals = read(file(
                StandardCharsets.UTF_8, "地区,行业,年份,从业人员", "北京,39,2022,7", "北京,39,2023,30", "上海,39,2023,10",
                        "上海,65,2022,5", "上海,66,2023,0"));
        // (30² + 10²) / 40² = 0.625
        assertThat(totals.plantHerfindahl(Map.of())).isEqualTo(Map.of("39", 0.625, "65", 1.0));
    }

    @Test
    void whatCannotBeCountedGoesToAFileWithLineAndReason() throws IOException {
        var totals = read(file(
                StandardCharsets.UTF_8,
                "名称,地区,行业,年份,从业人员",
                "甲,北京,39,2023,10",
                "乙,,39,2023,10",
                "丙,火星,39,2023,10",
                "丁,北京,,2023,10",
                "戊,北京,39,去年,10",
                "己,北京,39,2023,许多",
                "庚,北京,39,2023,-5",
                "辛,北京,39,2023,",
                "壬,北京",
                "=HYPERLINK(1),=cmd,39,2023,10"));
        assertThat(totals.rows()).isEqualTo(10);
        assertThat(totals.rejected()).isEqualTo(9);
        assertThat(totals.cells(Measure.FIRMS, Map.of(), null)).containsExactly(new Cell("110000", "39", 2023, 1));
        assertThat(Files.readAllLines(folder.resolve("rejected.csv"))).containsExactly(
                "line,reason,region,industry,year,amount",
                "3,the region is empty,,39,2023,10",
                "4,\"\"\"火星\"\" is no province-level unit, and no code or name in it\",火星,39,2023,10",
                "5,the industry is empty,北京,,2023,10",
                "6,\"\"\"去年\"\" does not begin with a year\",北京,39,去年,10",
                "7,\"\"\"许多\"\" is not a number\",北京,39,2023,许多",
                "8,'-5 is negative,北京,39,2023,'-5",
                "9,the amount is empty,北京,39,2023,",
                "10,the row has 2 values and the columns asked for need 5,,,,",
                "11,\"\"\"=cmd\"\" is no province-level unit, and no code or name in it\",'=cmd,39,2023,10");
    }

    @Test
    void aDoubtfulRegionIsKeptUntilSomebodySaysWhatItIs() throws IOException {
        var totals = read(file(
                StandardCharsets.UTF_8, "地区,行业,年份,从业人员", "Shannxi,39,2023,10", "Shannxi,39,2023,30",
                        "Shaanxi,39,2023,1"));
        assertThat(totals.doubts()).containsOnlyKeys("Shannxi");
        assertThat(totals.doubts().get("Shannxi")).extracting(Region::code).containsExactly("140000", "610000");
        assertThat(totals.firms("Shannxi")).isEqualTo(2);
        assertThat(totals.rejected()).isZero();
        assertThat(totals.cells(Measure.AMOUNT, Map.of(), null)).containsExactly(new Cell("610000", "39", 2023, 1));
        assertThat(totals.cells(Measure.AMOUNT, Map.of("Shannxi", "610000"), null))
                .containsExactly(new Cell("610000", "39", 2023, 41));
    }

    @Test
    void anExcelFileOfOldIsReadAsGb18030EvenIfItBeginsLikeUtf8() throws IOException {
        var lines = new ArrayList<>(List.of("region,industry,year,employees"));
        for (int i = 0; i < 5000; i++) {
            lines.add("110000,39,2023,1");
        }
        lines.add("浙江,39,2023,1");
        var file = file(Charset.forName("GB18030"), lines.toArray(String[]::new));
        try (var rejected = new RejectedRows(null, Messages.in(Language.EN)::of)) {
            var columns = new FirmColumns("region", "industry", "year", "employees", 0, List.of());
            var totals = FirmFile.read(file, TableForm.FOUND, columns, NAMES, rejected, Progress.NONE);
            assertThat(totals.rows()).isEqualTo(5001);
            assertThat(totals.cells(Measure.FIRMS, Map.of(), null))
                    .containsExactly(new Cell("110000", "39", 2023, 5000), new Cell("330000", "39", 2023, 1));
        }
    }

    @Test
    void theSeparatorIsFoundAndThePreviewShowsTheFirstRows() throws IOException {
        var preview = RegionalFile.preview(
                file(StandardCharsets.UTF_8, "\uFEFF地区;行业;从业人员", "北京;\"a;b\";1", "上海;c;2", "天津;d;3"), TableForm.FOUND,
                2);
        assertThat(preview.form()).isEqualTo(new TableForm.Text(TextEncoding.UTF_8_MARKED, ';'));
        assertThat(preview.header()).containsExactly("地区", "行业", "从业人员");
        assertThat(preview.rows()).containsExactly(List.of("北京", "a;b", "1"), List.of("上海", "c", "2"));
    }

    @Test
    void aWrongFileIsOneSentence() throws IOException {
        assertThatThrownBy(() -> read(folder.resolve("absent.csv"))).isInstanceOf(ExchangeException.class);
        assertThatThrownBy(() -> read(file(StandardCharsets.UTF_8, "a,b", "1,2")))
                .isInstanceOfSatisfying(ExchangeException.class, e -> assertThat(Messages.in(Language.EN).of(e))
                        .isEqualTo("firms.csv, line 1: the column 地区 is missing; the columns are a, b. "
                                + "Nothing was written."));
        Files.write(folder.resolve("bytes.csv"), new byte[] {'a', ',', 'b', '\n', (byte) 0xff, (byte) 0xff, '\n'});
        assertThatThrownBy(() -> RegionalFile.preview(folder.resolve("bytes.csv"), TableForm.FOUND, 2))
                .isInstanceOfSatisfying(ExchangeException.class, e -> assertThat(e.key()).isEqualTo("table.encoding"));
    }

    @Test
    void readingIsGivenUpWhenAskedTo() throws IOException {
        var lines = new ArrayList<>(List.of("地区,行业,年份,从业人员"));
        for (int i = 0; i < 100_000; i++) {
            lines.add("北京,39,2023,1");
        }
        var file = file(StandardCharsets.UTF_8, lines.toArray(String[]::new));
        var cancelled = new Progress() {
            private double furthest;

            @Override
            public void at(double fraction) {
                furthest = fraction;
            }

            @Override
            public boolean cancelled() {
                return furthest > 0;
            }
        };
        try (var rejected = new RejectedRows(null, Messages.in(Language.EN)::of)) {
            assertThatThrownBy(() -> FirmFile.read(file, TableForm.FOUND, COLUMNS, NAMES, rejected, cancelled))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(cancelled.furthest).isStrictlyBetween(0.0, 0.9);
    }
}
