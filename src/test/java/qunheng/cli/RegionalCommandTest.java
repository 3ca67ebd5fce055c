package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
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
import qunheng.regional.Reference;

/** What {@code regional} writes: the values of the peers, under the names of the contract. */
class RegionalCommandTest {
    private static final Path REFERENCE = Path.of("src/test/resources/reference/regional");
    private static final String TABLE = "regional --language en --table t.csv --out s.csv --stat ";
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

    private String columbus(String style) throws IOException {
        for (var name : Terminal.words("columbus49.csv columbus49-neighbours-gal.csv")) {
            Files.copy(REFERENCE.resolve(name), folder.resolve(name));
        }
        return "regional --language en --data columbus49.csv --id POLYID --value CRIME"
                + " --neighbours columbus49-neighbours-gal.csv --style " + style + " --out s.csv --stat ";
    }

    /** All 31, with a value that is made up. */
    private void provinces(boolean names) throws IOException {
        var regions = Knowledge.load().regions().stream().filter(Region::nbs31).toList();
        terminal.file("d.csv", "u,v,pop,g\n" + IntStream.range(0, 31)
                .mapToObj(u -> (names ? regions.get(u).shortName().zh() : regions.get(u).code()) + ','
                        + (10 + u * u % 17) + ',' + (5 + u % 7) + ",g" + u % 3)
                .collect(Collectors.joining("\n")) + '\n');
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "B"})
    void theSpatialStatisticsOfColumbus(String style) throws IOException {
        var found = run(columbus(style) + "moran,geary,getis-ord,lisa,gi,gi-star");
        var rows = Reference.read("values-spatial.csv").stream()
                .filter(row -> row.get("dataset").equals("columbus49")
                        && row.get("tool").startsWith("R ")
                        && (row.get("option").startsWith("style=" + style)
                                || row.get("statistic").startsWith("getis")))
                .toList();
        assertThat(rows).hasSizeGreaterThan(18);
        for (var row : rows) {
            var statistic = row.get("statistic")
                    .replace("geary_z_spdep_sign", "geary_z")
                    .replaceFirst("^S0$", "moran_S0");
            var option = row.get("option").replaceFirst("style=.;?", "");
            var expected = Double.parseDouble(row.get("value"));
            assertThat(found.number(statistic, option, ""))
                    .as(statistic + ' ' + option)
                    .isCloseTo(expected, within(Math.abs(expected) * (statistic.contains("_p_") ? 1e-6 : 1e-9)));
        }
        for (var row : Reference.read("columbus49-local-CRIME.csv")) {
            var id = row.get("id");
            assertThat(found.number("Gi_z", "", id)).isCloseTo(Double.parseDouble(row.get("Gi_z_B")), within(1e-9));
            assertThat(found.number("Gistar_z", "", id))
                    .isCloseTo(Double.parseDouble(row.get("Gistar_z_B")), within(1e-9));
            assertThat(found.word("quadrant", "", id)).isEqualTo(row.get("quadrant_mean"));
            if (style.equals("W")) {
                var local = Double.parseDouble(row.get("local_I"));
                assertThat(found.number("local_I", "", id)).isCloseTo(local, within(1e-9));
                assertThat(found.number("local_I_n_1", "", id)).isCloseTo(local * 48 / 49, within(1e-9));
            }
            assertThat(found.number("local_p_two_sided", "permutation", id)).isBetween(2e-4, 1.0);
        }
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        var line = columbus("W") + "moran,lisa,spatial-gini --permutations 999 --seed ";
        run(line + 5);
        var first = terminal.text("s.csv");
        run(line + 5);
        assertThat(terminal.text("s.csv")).isEqualTo(first);
        run(line + 6);
        assertThat(terminal.text("s.csv")).isNotEqualTo(first);
    }

    @Test
    void theTextbookValuesOfConcentration() throws IOException {
        terminal.file("d.csv", "u,v\na,20\nb,50\nc,20\nd,10\n");
        var found = run(DATA + "--stat hhi,gini,cv,cr:2,hoover");
        assertThat(found.number("hhi")).isCloseTo(0.34, within(1e-12));
        assertThat(found.number("hhi_normalised")).isCloseTo(0.12, within(1e-12));
        assertThat(found.number("gini")).isCloseTo(0.3, within(1e-12));
        assertThat(found.number("gini_normalised")).isCloseTo(0.4, within(1e-12));
        assertThat(found.number("cv_n")).isCloseTo(0.6, within(1e-12));
        assertThat(found.number("cv_n_1")).isCloseTo(0.692820323027551, within(1e-12));
        assertThat(found.number("cr_2")).isCloseTo(0.7, within(1e-12));
        assertThat(found.number("hoover")).isCloseTo(0.25, within(1e-12));
        terminal.file("d.csv", "u,v,g\na,10,x\nb,10,x\nc,10,y\nd,20,y\ne,50,y\n");
        var income = run(DATA + "--group g --stat theil,dagum,gini");
        assertThat(income.number("theil_T")).isCloseTo(0.250201211769094, within(1e-12));
        assertThat(income.number("theil_L")).isCloseTo(0.232630161961136, within(1e-12));
        assertThat(income.number("theil_T_between") + income.number("theil_T_within"))
                .isCloseTo(income.number("theil_T"), within(1e-12));
        assertThat(income.number("gini_dagum_within")
                        + income.number("gini_dagum_between_net")
                        + income.number("gini_dagum_transvariation"))
                .isCloseTo(income.number("gini"), within(1e-12));
    }

    @Test
    void populationMakesTheilAMeasureOfValuesPerHead() throws IOException {
        terminal.file("d.csv", "u,v,p\na,10,1\nb,30,3\nc,40,1\n");
        var totals = run(DATA + "--population p --stat theil,williamson,hoover");
        var s = new double[] {10 / 80.0, 30 / 80.0, 40 / 80.0};
        var p = new double[] {0.2, 0.6, 0.2};
        var expected = IntStream.range(0, 3).mapToDouble(i -> s[i] * Math.log(s[i] / p[i])).sum();
        assertThat(totals.number("theil_T", "population", "")).isCloseTo(expected, within(1e-12));
        terminal.file("d.csv", "u,v,p\na,10,1\nb,10,3\nc,40,1\n");
        var heads = run(DATA + "--population p --per-head --stat theil,williamson,hoover");
        assertThat(heads.values()).isEqualTo(totals.values());
    }

    @Test
    void provincesKnowTheirNeighboursByCodeAndByName() throws IOException {
        provinces(false);
        var coded = run(DATA + "--stat moran,lisa,theil,ellipse --weights-out w.csv");
        assertThat(coded.number("moran_n")).isEqualTo(31);
        assertThat(coded.number("local_p_two_sided", "exact", "510000")).isBetween(0.0, 1.0);
        assertThat(coded.number("theil_T_inside", "EAST", "")).isPositive();
        assertThat(coded.number("gravity_centre_lon")).isBetween(105.0, 118.0);
        assertThat(terminal.text("w.csv").lines()).hasSize(1 + 2 * 69);
        var again = run(DATA + "--neighbours w.csv --stat moran");
        assertThat(again.number("moran_I")).isCloseTo(coded.number("moran_I"), within(1e-12));
        provinces(true);
        var named = run(DATA + "--stat moran,lisa");
        assertThat(named.number("moran_I")).isEqualTo(coded.number("moran_I"));
        assertThat(named.number("local_I", "", "四川")).isEqualTo(coded.number("local_I", "", "510000"));
    }

    @Test
    void withoutItsConventionHainanIsStatedAndNotCounted() throws IOException {
        provinces(false);
        var run = terminal.line(DATA + "--neighbours contiguity-without-hainan --stat moran,lisa");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("460000").contains("no neighbour");
        var found = LongResult.of(terminal.text("s.csv"));
        assertThat(found.number("moran_E_I")).isCloseTo(-1 / 29.0, within(1e-15));
        assertThat(found.word("local_p_two_sided", "exact", "460000")).isEmpty();
        assertThat(found.word("quadrant", "", "460000")).isEmpty();
        assertThat(found.word("weights", "island", "460000")).isEqualTo("no neighbour");
        assertThat(found.word("weights", "neighbours", "")).isEqualTo("contiguity-without-hainan");
        assertThat(run(DATA + "--stat moran").number("moran_E_I")).isCloseTo(-1 / 30.0, within(1e-15));
    }

    @Test
    void movesBetweenFiveClassesAddUpToTheSteps() throws IOException {
        var text = new StringBuilder("region,industry,value,year\n");
        for (var year = 2020; year <= 2023; year++) {
            for (var region = 0; region < 10; region++) {
                text.append("r").append(region).append(",x,").append((year - 2000) * (region + 3) * (region + 5) % 83)
                        .append(',').append(year).append('\n');
            }
        }
        terminal.file("t.csv", text.toString());
        var found = run(TABLE + "markov");
        for (var rule : Terminal.words("by-year pooled")) {
            var steps = 0.0;
            for (var cell = 0; cell < 25; cell++) {
                steps += found.number("markov_count", "x;" + rule + ';' + (cell / 5 + 1) + '>' + (cell % 5 + 1), "");
            }
            assertThat(steps).isEqualTo(30);
        }
    }

    @Test
    void otherRulesOfNeighbourhood() throws IOException {
        provinces(false);
        run(DATA + "--neighbours knn:4 --stat lisa --weights-out w.csv");
        assertThat(terminal.text("w.csv").lines()).hasSize(1 + 4 * 31);
        run(DATA + "--neighbours inverse-distance:1,2000 --stat moran --weights-out w.csv");
        assertThat(terminal.text("w.csv").lines().count()).isBetween(100L, 31L * 30);
        assertThat(terminal.line(DATA + "--neighbours knn:x --stat moran").code()).isEqualTo(2);
    }

    @Test
    void quotientsStrengthAndTheThreeGinisOfATable() throws IOException {
        var rows = Reference.read("locational-gini5.csv");
        terminal.file("t.csv", "region,industry,value\n" + rows.stream()
                .map(row -> {
                    var ours = Integer.parseInt(row.get("industry_emp"));
                    var rest = Integer.parseInt(row.get("total_emp")) - ours;
                    return "r" + row.get("region") + ",x," + ours + "\nr" + row.get("region") + ",rest," + rest;
                })
                .collect(Collectors.joining("\n")) + '\n');
        var found = run(TABLE + "lq,lq-interval,slq,krugman,locational-gini,hoover,hhi");
        assertThat(found.number("lq", "x", "r5")).isCloseTo(2, within(1e-12));
        assertThat(found.number("locational_gini_lq", "x", "")).isCloseTo(0.406896551724138, within(1e-12));
        assertThat(found.number("locational_gini_hoover", "x", "")).isCloseTo(0.3725, within(1e-12));
        assertThat(found.number("locational_gini_half", "x", "")).isCloseTo(0.18625, within(1e-12));
        assertThat(found.number("krugman", "", "r5")).isCloseTo(0.2, within(1e-12));
        assertThat(found.number("lq_low", "x", "r5")).isLessThan(2);
        var strength = terminal.line(TABLE + "strength,ellison-glaeser");
        assertThat(strength.code()).isZero();
        assertThat(strength.err()).contains("no column establishments", "no column firm_herfindahl", "fewer than 20");
        var result = LongResult.of(terminal.text("s.csv"));
        assertThat(result.word("strength", "x", "r4")).isEqualTo("strong");
        assertThat(result.word("strength", "x", "r5")).isEqualTo("strong10");
        assertThat(result.word("strength", "x", "r1")).isEqualTo("below-average");
        assertThat(result.word("ellison_glaeser", "x", "")).isEqualTo("needs firm sizes");
    }

    @Test
    void firmSizesMakeEllisonAndGlaeserComputable() throws IOException {
        terminal.file("t.csv", "region,industry,value,firm_herfindahl\na,x,6,0.1\na,y,4,0.2\nb,x,2,0.1\nb,y,8,0.2\n");
        var found = run(TABLE + "ellison-glaeser");
        // G = 2·(0.75 − 0.5)², 1 − Σx² = 0.5
        assertThat(found.number("ellison_glaeser_G", "x", "")).isCloseTo(0.125, within(1e-12));
        assertThat(found.number("ellison_glaeser", "x", "")).isCloseTo((0.125 - 0.05) / (0.5 * 0.9), within(1e-12));
    }

    @Test
    void shiftShareAddsUpInEveryVersion() throws IOException {
        var text = new StringBuilder("region,industry,value,year\n");
        for (var year = 2020; year <= 2023; year++) {
            for (var cell = 0; cell < 6; cell++) {
                text.append("r").append(cell / 2).append(",i").append(cell % 2).append(',')
                        .append(100 + (year - 2019) * (cell + 3) * (7 + cell * cell) % 53).append(',').append(year)
                        .append('\n');
            }
        }
        terminal.file("t.csv", text.toString());
        var found = run(TABLE + "shift-share,growth-share,lq,krugman");
        for (var option : Terminal.words(
                "dunn dunn;dynamic esteban-marquillas esteban-marquillas;dynamic")) {
            var parts = found.number("shift_share_national", option, "r1")
                    + found.number("shift_share_mix", option, "r1")
                    + found.number("shift_share_regional", option, "r1")
                    + (option.startsWith("e") ? found.number("shift_share_allocation", option, "r1") : 0);
            assertThat(parts).isCloseTo(found.number("shift_share_change", option, "r1"), within(1e-9));
        }
        assertThat(found.word("growth_share_field", "i0", "r0")).isNotEmpty();
        assertThat(found.number("lq", "i1;2022", "r2")).isPositive();
        assertThat(found.number("krugman", "2021", "r2")).isNotNegative();
        assertThat(terminal.line(TABLE + "markov").err()).contains("5 classes of 3 units");
    }
}
