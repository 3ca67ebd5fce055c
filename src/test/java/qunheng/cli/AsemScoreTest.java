package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.cli.composite.DataFile;
import qunheng.cli.composite.FrameworkFile;
import qunheng.scoring.pipeline.Method;
import qunheng.scoring.pipeline.Pipeline;

/**
 * A real table of 51 countries and 49 indicators through every method. Skipped where the reference data are not beside
 * the checkout.
 */
class AsemScoreTest {
    private static final Path ASEM = Path.of("../shared/reference/asem");
    private static final Path ASEM_OF_A_WORKTREE = Path.of("../../shared/reference/asem");

    private static final List<String> NORMALISATIONS = Terminal.words(
            "min-max:0,100 min-max:1,100 z-score:100,10 rank borda percentile-rank distance-to-max distance-to-target"
                    + " distance-to-reference:DEU fraction-of-max scaled:-1000,1000 goalposts goalposts-log none");
    private static final List<String> AGGREGATIONS = Terminal.words(
            "arithmetic geometric harmonic power:0.5 copeland arithmetic,geometric,harmonic");
    private static final List<String> TREATMENTS = Terminal.words("none winsorise winsorise:3 winsorise-log");
    private static final List<String> IMPUTATIONS = Terminal.words(
            "none mean median group-mean:GDP_group group-median:EurAsia_group row-mean knn:5");

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void tableWithGroupsAndDenominators() throws IOException {
        var asem = Files.isDirectory(ASEM) ? ASEM : ASEM_OF_A_WORKTREE;
        assumeTrue(Files.isDirectory(asem), "reference table not found at " + ASEM + ": not run");
        terminal = new Terminal(folder);
        Files.copy(asem.resolve("meta.csv"), folder.resolve("f.csv"));
        var values = Files.readAllLines(asem.resolve("indicators_raw.csv"));
        var units = Files.readAllLines(asem.resolve("units.csv"));
        var joined = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            var unit = units.get(i).split(",", 2);
            assertThat(values.get(i)).startsWith(unit[0] + ',');
            joined.add(values.get(i) + ',' + unit[1]);
        }
        Files.write(folder.resolve("d.csv"), joined);
    }

    private Terminal.Run score(String options) {
        return terminal.line("score --language en --framework f.csv --data d.csv --out s.csv " + options);
    }

    @Test
    void scoresAndRanksReadBackExactly() throws IOException {
        var run = score("--normalise min-max:0,100 --aggregate arithmetic --ranks r.csv --steps steps");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        var framework = FrameworkFile.read(folder.resolve("f.csv"));
        var data = DataFile.read(
                folder.resolve("d.csv"), framework, new DataFile.Wanted(false, java.util.Set.of(), false));
        var result = Pipeline.run(framework, data.data(), Method.PLAIN);
        var scores = terminal.table("s.csv");
        var ranks = terminal.table("r.csv");
        assertThat(scores).hasSize(51);
        assertThat(scores.get("AUT")).hasSize(12); // uCode and 1 + 2 + 8 aggregates
        assertThat(Terminal.numbers(scores, "Index")).containsExactly(result.scores());
        for (int j = 0; j < result.scoreTable().width(); j++) {
            var code = result.scoreTable().codes().get(j);
            assertThat(Terminal.numbers(scores, code)).containsExactly(result.scoreTable().column(j));
            assertThat(Terminal.numbers(ranks, code)).containsExactly(result.rankTable().column(j));
        }
        var contributions = terminal.table("steps/contributions.csv");
        for (var unit : scores.keySet()) {
            double sum = contributions.get(unit).entrySet().stream()
                    .filter(cell -> !cell.getKey().equals("uCode") && !cell.getValue().isEmpty())
                    .mapToDouble(cell -> Double.parseDouble(cell.getValue()))
                    .sum();
            assertThat(sum)
                    .isCloseTo(Terminal.number(scores, unit, "Index"), org.assertj.core.api.Assertions.within(1e-9));
        }
    }

    @Test
    void everyMethodRunsOrRefusesNamingTheIndicator() throws IOException {
        int ran = 0;
        for (var normalisation : NORMALISATIONS) {
            for (var aggregation : AGGREGATIONS) {
                for (int i = 0; i < Math.max(TREATMENTS.size(), IMPUTATIONS.size()); i++) {
                    var options = "--normalise " + normalisation + " --aggregate " + aggregation + " --treat "
                            + TREATMENTS.get(i % TREATMENTS.size()) + " --impute " + IMPUTATIONS.get(i);
                    ran += runsOrRefuses(options) ? 1 : 0;
                }
            }
        }
        // what has no zero, no sign and no constant column must run with everything
        assertThat(ran).isGreaterThan(NORMALISATIONS.size() * AGGREGATIONS.size() * IMPUTATIONS.size() / 3);
    }

    private boolean runsOrRefuses(String options) throws IOException {
        Files.deleteIfExists(folder.resolve("s.csv"));
        var run = score(options);
        assertThat(run.code()).as(options + ": " + run.err()).isBetween(0, 1);
        if (run.code() == 0) {
            assertThat(Terminal.numbers(terminal.table("s.csv"), "Index")).as(options).doesNotContain(Double.NaN);
            return true;
        }
        assertThat(run.err().lines()).as(options).hasSize(1);
        assertThat(run.err()).as(options).containsAnyOf("indicator ", "aggregate ");
        assertThat(terminal.has("s.csv")).as(options).isFalse();
        return false;
    }

    @Test
    void everyTreatmentAndImputationRunsWithAPlainMean() {
        for (var treatment : TREATMENTS) {
            for (var imputation : IMPUTATIONS) {
                for (var denominate : List.of("", " --denominate")) {
                    var run = score("--treat " + treatment + " --impute " + imputation + denominate);
                    assertThat(run.code()).as(treatment + ' ' + imputation + ": " + run.err()).isZero();
                }
            }
        }
    }

    @Test
    void everyWeightingRunsOnCompleteColumns() {
        for (var weights : Terminal.words("given equal entropy critic sd pca")) {
            var run = score("--impute median --weights " + weights);
            assertThat(run.code()).as(weights + ": " + run.err()).isBetween(0, 1);
            if (run.code() == 1) {
                assertThat(run.err()).as(weights).contains("the loadings below");
            }
        }
    }

    @Test
    void ranksUnderDrawnMethodsLieAboutTheNominalOnes() throws IOException {
        var run = terminal.line("uncertainty --language en --framework f.csv --data d.csv --impute median"
                + " --normalise min-max:1,100 --vary normalise=min-max:1,100|z-score:100,10"
                + " --vary aggregate=arithmetic|geometric --vary winmax=1..5 --vary weight-noise=0.25"
                + " --draws 1000 --seed 3 --out u.csv --sobol sobol.csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        var bands = terminal.table("u.csv");
        assertThat(bands).hasSize(51);
        for (var unit : bands.keySet()) {
            assertThat(Terminal.number(bands, unit, "failed")).isZero();
            assertThat(Terminal.number(bands, unit, "median"))
                    .isBetween(Terminal.number(bands, unit, "q5"), Terminal.number(bands, unit, "q95"));
        }
        assertThat(terminal.table("sobol.csv").keySet())
                .containsExactly("normalise", "aggregate", "winmax", "weight-noise");
    }
}
