package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.cli.Terminal.number;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UncertaintyCommandTest {
    private static final String RUN = "uncertainty --language en --framework f.csv --data d.csv --out r.csv ";

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void files() throws IOException {
        terminal = new Terminal(folder).small();
    }

    private void done(String options) {
        var run = terminal.line(RUN + options);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void enumerationIsExactAndNeedsNoSeed() throws IOException {
        // nominal scores 75, 50, 25; with all weight on a 0, 50, 100
        terminal.file("w.csv", "set,iCode,Weight\none,a,1\none,b,3\ntwo,a,1\ntwo,b,0\n");
        done("--vary weights=w.csv --enumerate --sobol s.csv");
        assertThat(terminal.text("r.csv"))
                .isEqualTo("uCode,nominal,mean,median,q5,q95,min,max,p_top10,failed\n"
                        + "u1,1,2,2,1.1,2.9,1,3,1,0\nu2,2,2,2,2,2,2,2,1,0\nu3,3,2,2,1.1,2.9,1,3,1,0\n");
        assertThat(terminal.text("s.csv"))
                .isEqualTo("input,first,total,first_low,first_high,total_low,total_high\nweights,1,1,,,,\n");
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        var options = "--vary normalise=min-max:1,100|rank|z-score:10,2 --vary aggregate=arithmetic|geometric|power:2"
                + " --vary winmax=1..3 --vary weight-noise=0.9 --vary impute=none|mean|group-mean:zone"
                + " --vary data-error=A:0.5,C:0.9 --draws 300 --sobol s.csv";
        done(options + " --seed 5");
        var ranks = terminal.text("r.csv");
        var indices = terminal.text("s.csv");
        assertThat(indices.lines()).hasSize(7);
        done(options + " --seed 5");
        assertThat(terminal.text("r.csv")).isEqualTo(ranks);
        assertThat(terminal.text("s.csv")).isEqualTo(indices);
        done(options + " --seed 6");
        assertThat(terminal.text("r.csv")).isNotEqualTo(ranks);
    }

    @Test
    void errorsFollowTheGradesOfTheData() throws IOException {
        terminal.file("d.csv", "uCode,a,a_grade,b,pop\nu1,1,A,1,1\nu2,2,C,1,1\nu3,100,A,2,1\n");
        done("--weights equal --vary data-error=A:0,C:1 --draws 500");
        assertThat(number(terminal.table("r.csv"), "u2", "nominal")).isEqualTo(1);
        terminal.file("d.csv", "uCode,a,a_grade,b,pop\nu1,1,X,1,1\nu2,2,C,1,1\nu3,100,A,2,1\n");
        var run = terminal.line(RUN + "--vary data-error");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("d.csv, line 2, column a_grade");
    }

    @Test
    void drawsThatFailAreCountedAndExplained() throws IOException {
        var run = terminal.line(RUN + "--vary aggregate=arithmetic|geometric --enumerate");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1 of 2 draws", "unit u1, indicator a");
        assertThat(number(terminal.table("r.csv"), "u1", "failed")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "--vary weight-noise=0.2 --enumerate; weight-noise has no finite choices",
        "--vary weight-noise=2; the noise 2",
        "--vary colour=red; --vary colour=red is not understood",
        "--vary normalise=minmax; --vary normalise=minmax is not understood",
        "--vary winmax=5..1; --vary winmax=5..1 is not understood",
        "--vary data-error=D:1; is not understood",
        "--vary weights=none.csv; none.csv: there is no such file",
        "--vary normalise=rank --vary normalise=borda; the input normalise is varied twice",
        "--vary normalise=rank --draws 0; the number of draws 0",
        "--vary aggregate=arithmetic|geometric --enumerate --sobol s.csv; 1 of 2 states could not be computed"
    })
    void whatCannotBeRunIsRefused(String options, String told) {
        var run = terminal.line(RUN + options);
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(told, "Nothing was written.");
        assertThat(terminal.has("r.csv")).isFalse();
    }

    @Test
    void somethingMustBeVaried() {
        assertThat(terminal.line(RUN.strip()).code()).isEqualTo(2);
    }
}
