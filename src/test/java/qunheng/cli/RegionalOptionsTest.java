package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;

/** What {@code regional} makes of populations, years with neighbours, names and encodings. */
class RegionalOptionsTest {
    private static final String DATA = "regional --language en --data d.csv --id u --value v --out s.csv ";

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void terminal() {
        terminal = new Terminal(folder);
    }

    private LongResult run(String line) throws IOException {
        var run = terminal.line(line);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return LongResult.of(terminal.text("s.csv"));
    }

    @Test
    void theWeightedGiniOrdersUnitsByRatioAndNotBySize() throws IOException {
        terminal.file("d.csv", "u,v,p\na,30,100\nb,20,10\nc,50,40\n");
        var y = new double[] {0.3, 2, 1.25};
        var p = new double[] {100 / 150.0, 10 / 150.0, 40 / 150.0};
        var mean = 100 / 150.0;
        var sum = 0.0;
        for (var i = 0; i < 3; i++) {
            for (var j = 0; j < 3; j++) {
                sum += p[i] * p[j] * Math.abs(y[i] - y[j]);
            }
        }
        var found = run(DATA + "--population p --stat gini");
        assertThat(found.number("gini", "population", "")).isCloseTo(sum / (2 * mean), within(1e-12));
        assertThat(found.number("gini")).isCloseTo(0.2, within(1e-12));
        // the area under a curve in the order of size, b, a, c, would be another number
        assertThat(sum / (2 * mean)).isNotCloseTo(1 - (10 * 20 + 100 * 70 + 40 * 150) / 15000.0, within(0.05));
        var heads = run(DATA.replace("--value v", "--value h") + "--population p --per-head --stat gini", "h");
        assertThat(heads.number("gini", "population", "")).isCloseTo(sum / (2 * mean), within(1e-12));
    }

    private LongResult run(String line, String perHead) throws IOException {
        terminal.file("d.csv", "u," + perHead + ",p\na,0.3,100\nb,2,10\nc,1.25,40\n");
        return run(line);
    }

    @Test
    void ratesAreStandardisedByTheirPopulationsBeforeMoransI() throws IOException {
        var rows = IntStream.range(0, 9)
                .mapToObj(u -> "u" + u + ',' + (u * u % 7 + 1) + ',' + 100 + ',' + (10 + 37 * u))
                .collect(Collectors.joining("\n"));
        terminal.file("d.csv", "u,v,same,other\n" + rows + '\n');
        terminal.file("n.csv", "id,neighbour\n" + IntStream.range(0, 9)
                .mapToObj(u -> "u" + u + ",u" + (u + 1) % 9)
                .collect(Collectors.joining("\n")) + '\n');
        var line = DATA + "--neighbours n.csv --permutations 999 --stat moran,eb-moran --population ";
        assertThat(terminal.line(line + "same").code()).isZero();
        var equal = LongResult.of(terminal.text("s.csv"));
        assertThat(equal.number("eb_moran_I")).isCloseTo(equal.number("moran_I"), within(1e-12));
        assertThat(equal.number("eb_moran_p_two_sided", "permutation", "")).isBetween(0.002, 1.0);
        terminal.line(line + "other");
        var unequal = LongResult.of(terminal.text("s.csv"));
        assertThat(unequal.number("eb_moran_I")).isNotCloseTo(unequal.number("moran_I"), within(1e-3));
        assertThat(terminal.line(DATA + "--neighbours n.csv --stat eb-moran").err())
                .contains("eb-moran weighs by population");
    }

    @Test
    void theChainsGivenTheNeighboursAddUpToTheChainOfAll() throws IOException {
        var regions = Knowledge.load().regions().stream().filter(Region::nbs31).toList();
        var text = new StringBuilder("region,industry,value,year\n");
        for (var year = 2020; year <= 2023; year++) {
            for (var r = 0; r < 31; r++) {
                text.append(regions.get(r).shortName().zh())
                        .append(",x,")
                        .append(1 + (year - 2010) * (r + 3) * (r + 5) % 97)
                        .append(',')
                        .append(year)
                        .append('\n');
            }
        }
        terminal.file("t.csv", text.toString());
        var found = run("regional --language en --table t.csv --out s.csv --stat markov,spatial-markov");
        for (var step = 0; step < 25; step++) {
            var way = ";" + (step / 5 + 1) + '>' + (step % 5 + 1);
            var sum = 0.0;
            for (var lag = 1; lag <= 5; lag++) {
                sum += found.number("spatial_markov_count", "x;by-year;lag" + lag + way, "");
            }
            assertThat(sum).isEqualTo(found.number("markov_count", "x;by-year" + way, ""));
        }
        assertThat(found.word("weights", "neighbours", "")).isEqualTo("contiguity");
        terminal.file("t.csv", text.toString().replace("四川", "蜀国"));
        assertThat(terminal.line("regional --language en --table t.csv --out s.csv --stat spatial-markov").err())
                .contains("t.csv, column region: \"蜀国\" is no provincial unit");
    }

    @Test
    void aListMayCallTheProvincesOtherwiseThanTheDataDo() throws IOException {
        terminal.file("d.csv", "u,v\n110000,1\n120000,4\n130000,9\n140000,2\n");
        terminal.file("n.csv", "id,neighbour\n北京,天津市\nTianjin,11\n河北,110000\n13,山西省\n山西,河北省\n北京市,Hebei\n");
        var named = run(DATA + "--neighbours n.csv --stat moran,lisa");
        terminal.file("n.csv", "id,neighbour\n110000,120000\n120000,110000\n130000,110000\n130000,140000\n"
                + "140000,130000\n110000,130000\n");
        assertThat(run(DATA + "--neighbours n.csv --stat moran,lisa").values())
                .containsAllEntriesOf(named.values());
        terminal.file("n.csv", "id,neighbour\n北京,天津\n110000,120000\n");
        assertThat(terminal.line(DATA + "--neighbours n.csv --stat moran").err()).contains("already a neighbour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "BOM"})
    void encodingsGiveTheSameBytes(String encoding) throws IOException {
        var rows = "u,v,g\n甲,3,东\n乙,1,西\n丙,8,东\n丁,0,西\n";
        var charset = encoding.equals("BOM") ? Charset.forName("UTF-8") : Charset.forName(encoding);
        Files.write(folder.resolve("d.csv"), ((encoding.equals("BOM") ? "\uFEFF" : "") + rows).getBytes(charset));
        Files.write(folder.resolve("n.csv"), "id,neighbour\n甲,乙\n乙,甲\n丙,丁\n丁,丙\n".getBytes(charset));
        var found = run(DATA + "--group g --neighbours n.csv --stat moran,hhi,gini,theil,dagum,lisa");
        assertThat(found.number("hhi")).isCloseTo(74 / 144.0, within(1e-12));
        assertThat(found.word("local_I", "", "丁")).isNotEmpty();
        // a zero: T has a value, L has none
        assertThat(found.number("theil_T_between")).isPositive();
        assertThat(found.word("theil_L", "", "")).isEmpty();
    }
}
