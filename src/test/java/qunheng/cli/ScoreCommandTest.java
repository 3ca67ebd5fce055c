package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.cli.Terminal.numbers;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code score}: answers worked out by hand, and what is not taken. */
class ScoreCommandTest {
    private static final String SCORE = "score --language en --framework f.csv --data d.csv --out s.csv ";

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void files() throws IOException {
        terminal = new Terminal(folder).small();
    }

    private void score(String options) {
        var run = terminal.line((SCORE + options).strip());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    private String refused(String options) {
        var run = terminal.line((SCORE + options).strip());
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("Nothing was written.");
        assertThat(run.out()).isEmpty();
        assertThat(terminal.has("s.csv")).isFalse();
        return run.err();
    }

    @Test
    void scoresAndRanksOfASmallTable() throws IOException {
        score("--ranks r.csv");
        // a: 0, 50, 100 with weight 1; b turned about: 100, 50, 0 with weight 3
        assertThat(terminal.text("s.csv")).isEqualTo("uCode,top\nu1,75\nu2,50\nu3,25\n");
        assertThat(terminal.text("r.csv")).isEqualTo("uCode,top\nu1,1\nu2,2\nu3,3\n");
    }

    @Test
    void everyOptionChangesTheScoresAsDefined() throws IOException {
        score("--denominate --weights equal");
        // b/pop: 10, 10, 15 → 100, 100, 0
        assertThat(numbers(terminal.table("s.csv"), "top")).containsExactly(50, 75, 50);
        score("--normalise min-max:1,101 --aggregate geometric");
        assertThat(numbers(terminal.table("s.csv"), "top")[0])
                .isCloseTo(Math.exp(3 * Math.log(101) / 4), within(1e-9));
        score("--normalise min-max:1,101 --aggregate power:2 --weights equal");
        assertThat(numbers(terminal.table("s.csv"), "top")[0]).isCloseTo(Math.sqrt((1 + 101. * 101) / 2), within(1e-9));
        terminal.file("w.csv", "iCode,Weight\na,3\nb,1\n");
        score("--weights w.csv");
        assertThat(numbers(terminal.table("s.csv"), "top")).containsExactly(25, 50, 75);
        score("--normalise rank --aggregate copeland");
        assertThat(numbers(terminal.table("s.csv"), "top")).containsExactly(2, 0, -2);
        score("--normalise distance-to-reference:u2 --weights equal");
        assertThat(numbers(terminal.table("s.csv"), "top")).containsExactly(1, 1, 1);
    }

    @Test
    void missingIsAnEmptyFieldAndIsImputedOnlyOnDemand() throws IOException {
        terminal.file("d.csv", "uCode,a,b,zone\nu1,0,10,n\nu2,,,n\nu3,10,30,s\n");
        score("");
        assertThat(terminal.text("s.csv")).contains("\nu2,\n");
        score("--impute group-mean:zone --steps steps");
        assertThat(terminal.text("s.csv")).contains("\nu2,75\n");
        assertThat(terminal.text("steps/imputed.csv")).contains("\nu2,0,10\n");
        assertThat(terminal.text("steps/changes.csv")).contains("impute,u2,a,,0,imputed");
        terminal.file("d.csv", "uCode,a,b\nu1,0,10\nu2,5,\nu3,10,30\n");
        score("--min-coverage 0.6");
        assertThat(terminal.text("s.csv")).contains("\nu2,\n");
    }

    @Test
    void stepsWriteEveryTableInBetween() throws IOException {
        score("--denominate --impute mean --treat winsorise-log:2 --steps steps");
        for (var name :
                Terminal.words("denominated imputed treated normalised weights coherence changes contributions")) {
            assertThat(terminal.has("steps/" + name + ".csv")).as(name).isTrue();
        }
        assertThat(terminal.text("steps/weights.csv"))
                .isEqualTo("iCode,level,weight,effective\na,1,1,0.25\nb,1,3,0.75\ntop,2,1,1\n");
        assertThat(terminal.text("steps/normalised.csv")).startsWith("uCode,a,b\nu1,0,100\n");
        assertThat(terminal.text("steps/coherence.csv")).startsWith("statistic,a,b,value\npearson,a,b,");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        score("--treat winsorise --normalise z-score:10,2");
        var first = terminal.text("s.csv");
        score("--treat winsorise --normalise z-score:10,2");
        assertThat(terminal.text("s.csv")).isEqualTo(first);
    }

    @Test
    void aTableInTheEncodingOfOldSpreadsheetsIsRead() throws IOException {
        Files.write(
                folder.resolve("d.csv"),
                "uCode,a,b,区\n成都,0,10,西\n重庆,5,20,西\n上海,10,30,东\n".getBytes(Charset.forName("GB18030")));
        score("--impute group-median:区");
        assertThat(terminal.text("s.csv")).contains("成都,75\n", "上海,25\n");
    }

    @Test
    void weightsFromFewUnitsComeWithAWarning() {
        var run = terminal.line(SCORE + "--weights critic");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("3 units, fewer than 30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1,a,A,1,1,,,,top,Indicator|2,top,T,1,1,,,,x,Aggregate|3,x,X,1,1,,,,top,Aggregate; circle",
                "1,a,A,1,1,,,,top,Indicator|2,top,T,1,1,,,,,Aggregate|2,x,X,1,1,,,,,Aggregate; line 4, column Parent: x has no parent",
                "1,a,A,1,1,,,,,Indicator|2,top,T,1,1,,,,,Aggregate; line 2, column Parent: the indicator a has no parent",
                "1,a,A,1,1,,,,tip,Indicator|2,top,T,1,1,,,,,Aggregate; line 2, column Parent: a names the parent tip",
                "1,a,A,1,1,,,,top,Indicator|1,a,A,1,1,,,,top,Indicator|2,top,T,1,1,,,,,Aggregate; line 3, column iCode",
                "1,a,A,1,0,,,,top,Indicator|2,top,T,1,1,,,,,Aggregate; line 3, column iCode: all children of top have weight 0",
                "1,a,A,1,1,,,,top,Indicator|3,top,T,1,1,,,,,Aggregate; line 2, column Level: a has level 1 and its parent top level 3",
                "1,a,A,1,1,,,,top,Indikator|2,top,T,1,1,,,,,Aggregate; line 2, column Type",
                "one,a,A,1,1,,,,top,Indicator|2,top,T,1,1,,,,,Aggregate; line 2, column Level: \"one\" is not a number",
                "1.5,a,A,1,1,,,,top,Indicator|2,top,T,1,1,,,,,Aggregate; line 2, column Level: \"1.5\" must be a whole number",
                "1,a,A,2,1,,,,top,Indicator|2,top,T,1,1,,,,,Aggregate; line 2, column Direction"
            })
    void aFrameworkThatIsNoTreeIsRefusedWithItsLine(String lines, String told) throws IOException {
        var header = Terminal.FRAMEWORK.lines().findFirst().orElseThrow();
        terminal.file("f.csv", header + '\n' + lines.replace('|', '\n') + '\n');
        assertThat(refused("")).startsWith("f.csv").contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "uCode,a,c|u1,1,2; d.csv, line 1: the column of indicator b is missing, and the framework does not know c",
                "uCode,a,b|u1,1,2|u1,3,4; d.csv, line 3, column uCode: the unit u1 already stands in line 2",
                "uCode,Time,a,b|u1,2020,1,2|u1,2020,3,4; d.csv, line 3, column uCode: the unit u1 already stands in line 2 for the time \"2020\"",
                "uCode,a,b|u1,1,2|u2,lots,4; d.csv, line 3, column a: \"lots\" is not a number",
                "uCode,a,b|,1,2; d.csv, line 2, column uCode",
                "uCode,a,b; d.csv has a header but no units",
                "a,b|1,2; d.csv, line 1: the column uCode is missing",
                "uCode,a,b|u1,1,2,3; d.csv, line 2"
            })
    void dataThatCannotBeTakenAreRefusedWithLineAndColumn(String lines, String told) throws IOException {
        terminal.file("d.csv", lines.replace('|', '\n') + '\n');
        assertThat(refused("")).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--aggregate geometric; d.csv, line 2, column a: unit u1, indicator a: the value 0 has no geometric mean for top",
                "--normalise goalposts; d.csv, column a: indicator a: it has no Lower and Upper",
                "--normalise distance-to-reference:nobody; The method cannot be run: the reference unit nobody is not in the data",
                "--impute group-mean:region; d.csv, line 1: the column region is missing",
                "--aggregate arithmetic,geometric; The method cannot be run: 2 aggregations for 1 levels",
                "--min-coverage 2; The method cannot be run",
                "--weights none.csv; none.csv: there is no such file",
                "--ranks s.csv; s.csv would be written over another file",
                "--ranks d.csv; d.csv would be written over another file"
            })
    void aMethodThatTheDataDoNotAllowNamesUnitAndIndicator(String options, String told) {
        assertThat(refused(options)).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "iCode,Weight|z,1; w.csv, line 2, column iCode: the framework has no \"z\"",
        "iCode,Weight|a,-1; w.csv, line 2, column Weight: the weight of a is \"-1\"",
        "iCode,Weight|a,1|a,2; w.csv, line 3, column iCode",
        "iCode,Weight; w.csv holds no weights"
    })
    void weightsThatCannotBeTakenAreRefused(String lines, String told) throws IOException {
        terminal.file("w.csv", lines.replace('|', '\n') + '\n');
        assertThat(refused("--weights w.csv")).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "--normalise minmax:0,1; --normalise",
        "--normalise min-max:1; --normalise",
        "--normalise rank:1; --normalise",
        "--impute knn:0; --impute",
        "--treat winsorise:x; --treat",
        "--aggregate power; --aggregate",
        "--min-coverage much; --min-coverage"
    })
    void aWordThatNamesNoMethodIsAMistakeOfUsage(String options, String told) {
        var run = terminal.line(SCORE + options);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(told);
    }

    @Test
    void refusalsAreChineseByDefault() throws IOException {
        terminal.file("d.csv", "uCode,a,b\nu1,x,1\n");
        var run = terminal.line("score --framework f.csv --data d.csv --out s.csv");
        assertThat(run.err()).startsWith("d.csv 第 2 行 a 列");
    }
}
