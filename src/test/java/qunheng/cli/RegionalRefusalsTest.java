package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;

/** Bad input of {@code regional}: one sentence with its place, and nothing written. */
class RegionalRefusalsTest {
    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void terminal() throws IOException {
        terminal = new Terminal(folder);
        terminal.file("n.csv", "id,neighbour\na,b\nb,a\nc,a\na,c\nd,c\nc,d\n");
    }

    private void refused(String line, String told) {
        var run = terminal.line(line);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith(told).contains("Nothing was written.");
        assertThat(terminal.has("s.csv")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "a,1|b,2|a,3; moran; d.csv, line 4, column u: the unit a already stands in line 2",
        "a,1|b,|c,3; moran; d.csv, line 3, column v: the value of b is missing",
        "a,1|b,x|c,3; moran; d.csv, line 3, column v: \"x\" is not a number",
        "a,1|,2; moran; d.csv, line 3, column u: the name is empty",
        "a,1|b,2|c,-3|d,1; gini; d.csv, line 4, column v: the value of c is below 0, and gini takes",
        "a,1|b,2|c,-3|d,1; getis-ord; d.csv, line 4, column v: the value of c is below 0",
        "a,1|b,2|c,-3|d,1; theil; d.csv, line 4, column v: the value of c is below 0",
        "a,1|b,2|c,3; moran; n.csv, line 6, column id: the data have no unit \"d\"",
        "a,5|b,5|c,5|d,5; moran; d.csv: all values are equal",
        "a,1|b,2|c,3|d,4; dagum; d.csv: the Dagum decomposition needs groups",
        "a,1|b,2|c,3|d,4; williamson; d.csv: williamson weighs by population",
        "a,1|b,2|c,3|d,4; ellipse; d.csv, line 2, column u: \"a\" is no provincial unit",
        "a,1|b,2|c,3|d,4; mean; There is no statistic \"mean\" here",
        "a,1|b,2|c,3|d,4; cr:0; There is no statistic \"cr:0\" here"
    })
    void data(String rows, String statistic, String told) throws IOException {
        terminal.file("d.csv", "u,v\n" + rows.replace('|', '\n') + '\n');
        refused("regional --language en --data d.csv --id u --value v --neighbours n.csv --out s.csv --stat "
                + statistic, told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "id,neighbour|a,b|b,z; n.csv, line 3, column neighbour: the data have no unit \"z\"",
        "id,neighbour|a,a; n.csv, line 2: a is listed as its own neighbour",
        "id,neighbour|a,b|a,b; n.csv, line 3: b is already a neighbour of a",
        "id,neighbour,weight|a,b,0; n.csv, line 2, column weight: \"0\" is no weight",
        "id,neighbour; n.csv lists no neighbours",
        "id,other|a,b; n.csv, line 1: the column neighbour is missing",
        "id,neighbour|a,b|b,a; d.csv: only 2 units have a neighbour"
    })
    void neighbours(String rows, String told) throws IOException {
        terminal.file("d.csv", "u,v\na,1\nb,2\nc,3\nd,4\n").file("n.csv", rows.replace('|', '\n') + '\n');
        refused("regional --language en --data d.csv --id u --value v --neighbours n.csv --stat moran --out s.csv", told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "region,industry,value|a,x,1|a,x,2; lq; t.csv, line 3, column region: a already has a row for x, in line 2",
        "region,industry,value|a,x,1|b,x,; lq; t.csv, line 3, column value: the value is missing",
        "region,industry,value|a,x,1|b,x,-2; lq; t.csv, line 3, column value: \"-2\" is below 0",
        "region,industry,value|a,x,1|b,x,2|a,y,3; lq; t.csv: no row for region b (1 missing) in industry y",
        "region,industry,value|a,x,1|b,x,2; shift-share; t.csv: shift-share compares two years",
        "region,industry,value,year|a,x,1,20; lq; t.csv, line 2, column year: \"20\" is no year",
        "region,value|a,1; lq; t.csv, line 1: the column industry is missing",
        "region,industry,value; lq; t.csv has a header but no rows",
        "region,industry,value|北京,x,1|11,x,2; lq; t.csv, column region: 北京, 11 are two names of one unit",
        "region,industry,value|北京,x,1|台湾,x,2|北京,y,1; lq; t.csv: industry y has 31 units",
        "region,industry,value,firm_herfindahl|a,x,1,2; lq; t.csv, line 2, column firm_herfindahl: \"2\" is no Herfindahl"
    })
    void tables(String rows, String statistic, String told) throws IOException {
        terminal.file("t.csv", rows.replace('|', '\n') + '\n');
        refused("regional --language en --table t.csv --out s.csv --stat " + statistic, told);
    }

    @Test
    void thirtyOneUnitsWithSomeOfTheOtherThreeAreAMixture() throws IOException {
        terminal.file("d.csv", "u,v\n" + Knowledge.load().regions().stream()
                .map(Region::code)
                .filter(code -> !code.equals("710000"))
                .map(code -> code + ',' + code.hashCode() % 91)
                .collect(Collectors.joining("\n")) + '\n');
        refused("regional --language en --data d.csv --id u --value v --stat moran --out s.csv",
                "d.csv, column u: 33 units, that is the 31 of the national tables with only some of");
    }

    @Test
    void oneUnitUnderTwoNames() throws IOException {
        terminal.file("d.csv", "u,v\n110000,1\n天津,2\n北京市,3\n");
        refused("regional --language en --data d.csv --id u --value v --stat gini --out s.csv",
                "d.csv, line 4, column u: 北京市 is the same unit as 110000 in line 2");
    }

    @Test
    void anIslandIsStatedAndAOneSidedListToo() throws IOException {
        terminal.file("d.csv", "u,v\na,1\nb,2\nc,3\nd,4\ne,9\n")
                .file("n.csv", "id,neighbour\na,b\nb,a\nb,c\nc,d\nd,c\n");
        var run = terminal.line(
                "regional --language en --data d.csv --id u --value v --neighbours n.csv --stat moran --out s.csv");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("have no neighbour: e.", "1 of 5 rows of neighbours stand in one direction");
    }

    @Test
    void oneOfTheTwoFormsAndNotBoth() throws IOException {
        refused("regional --language en --stat gini --out s.csv", "Give either --data");
        refused("regional --language en --data d.csv --stat gini --out s.csv", "--data needs --id and --value");
        refused("regional --language en --data d.csv --id u --value v --stat moran --permutations 0 --out s.csv",
                "--permutations is 0");
        assertThat(terminal.line("regional --language en --out s.csv").code()).isEqualTo(2);
        assertThat(terminal.line("regional --data d.csv --stat moran --style X --out s.csv").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en; mean log deviation, the sum of p ln; REAT calls L",
        "en; the Gini of the location quotients; half of that",
        "en; esda and GeoDa do: (n − 1)/n of it; cv_n_1 has n − 1",
        "en; twice the smaller tail; print the smaller tail, half as much",
        "en; without replacement; Drawing with replacement",
        "en; Hainan and Guangdong are neighbours by convention; −1/29 and not −1/30",
        "en; 31 and 34 units must not be mixed; needs firm sizes",
        "en; geary_z is (E − C)/sd; on binary weights in either style",
        "zh; 平均对数离差; REAT 的 theil 其实是 L",
        "zh; 各区位商的基尼系数; 为其一半",
        "zh; 等于前者的 (n − 1)/n; cv_n_1 的方差除以 n − 1",
        "zh; 较小一侧尾概率的两倍; 只有一半",
        "zh; 不放回抽取; 放回抽取（如旧版 spdep）",
        "zh; 海南与广东按惯例视为相邻; −1/29 而非 −1/30",
        "zh; 31 个与 34 个单元不得混用; 需要企业规模",
        "zh; geary_z 为 (E − C)/sd; 一律用二值权重"
    })
    void theHelpNamesTheDefinitionWherePeersDiffer(String language, String one, String other) {
        var run = terminal.line("regional --help --language " + language);
        assertThat(run.code()).isZero();
        // lines are wrapped, in Chinese between any two characters
        var text = run.out().replaceAll("\\s+", "");
        assertThat(text).contains(one.replaceAll("\\s+", ""), other.replaceAll("\\s+", ""));
        assertThat(run.err()).isEmpty();
    }
}
