package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frameworks and data that cannot be scored: one sentence each, with file, line and column, and nothing written. */
class BadTableTest {
    private static final String HEADER =
            "Level,iCode,iName,Direction,Weight,Unit,Target,Denominator,Parent,Type,Lower,Upper";
    private static final String GOOD = HEADER + "\n1,a,A,1,1,,,,top,Indicator,0,9\n1,b,B,-1,3,,,,top,Indicator,1,9\n"
            + "2,top,Top,1,1,,,,,Aggregate,,\n";

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void files() throws IOException {
        terminal = new Terminal(folder).file("f.csv", GOOD).file("d.csv", "uCode,a,b\nu1,1,2\nu2,3,1\nu3,2,5\n");
    }

    private String refused(String language, String options) {
        var line = "score --language " + language + " --framework f.csv --data d.csv --out s.csv " + options;
        var run = terminal.line(line.strip());
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(terminal.has("s.csv")).isFalse();
        return run.err();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a cycle; 1,a,A,1,1,,,,p,Indicator,,|2,p,P,1,1,,,,q,Aggregate,,|3,q,Q,1,1,,,,p,Aggregate,,; 3; Parent; p",
                "two roots; 1,a,A,1,1,,,,p,Indicator,,|2,p,P,1,1,,,,,Aggregate,,|2,q,Q,1,1,,,,,Aggregate,,; 4; Parent; q",
                "an orphan; 1,a,A,1,1,,,,p,Indicator,,|1,b,B,1,1,,,,,Indicator,,|2,p,P,1,1,,,,,Aggregate,,; 3; Parent; b",
                "an unknown parent; 1,a,A,1,1,,,,P,Indicator,,|2,p,P,1,1,,,,,Aggregate,,; 2; Parent; a",
                "a code twice; 1,a,A,1,1,,,,p,Indicator,,|2,p,P,1,1,,,,,Aggregate,,|1,a,A,1,1,,,,p,Indicator,,; 4; iCode; a",
                "weights all 0; 1,a,A,1,0,,,,p,Indicator,,|1,b,B,1,0,,,,p,Indicator,,|2,p,P,1,1,,,,,Aggregate,,; 4; iCode; p",
                "a negative weight; 1,a,A,1,-1,,,,p,Indicator,,|2,p,P,1,1,,,,,Aggregate,,; 2; Weight; a",
                "a level skipped; 1,a,A,1,1,,,,p,Indicator,,|3,p,P,1,1,,,,,Aggregate,,; 2; Level; a",
                "no child; 1,a,A,1,1,,,,p,Indicator,,|2,p,P,1,1,,,,r,Aggregate,,|2,q,Q,1,1,,,,r,Aggregate,,|3,r,R,1,1,,,,,Aggregate,,; 4; iCode; q",
                "no direction; 1,a,A,,1,,,,p,Indicator,,|2,p,P,1,1,,,,,Aggregate,,; 2; Direction; a",
                "text for a weight; 1,a,A,1,heavy,,,,p,Indicator,,|2,p,P,1,1,,,,,Aggregate,,; 2; Weight; heavy"
            })
    void aFrameworkThatIsNoTreeNamesFileLineAndColumn(String what, String lines, int line, String column, String code)
            throws IOException {
        terminal.file("f.csv", HEADER + '\n' + lines.replace('|', '\n') + '\n');
        assertThat(refused("en", ""))
                .as(what)
                .startsWith("f.csv")
                .contains("line " + line + ", column " + column + ":", code, "Nothing was written.");
        assertThat(refused("zh", ""))
                .as(what)
                .startsWith("f.csv")
                .contains("第 " + line + " 行", column + " 列", code, "未写入");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "an unknown code; uCode,a,B|u1,1,2; line 1; b, B",
                "a unit twice; uCode,a,b|u1,1,2|u2,1,3|u1,3,4; line 4, column uCode; u1",
                "text in a number; uCode,a,b|u1,1,2|u2,1,n/a; line 3, column b; n/a",
                "a comma in a number; uCode,a,b|u1,1,2|u2,1,'1,5'; line 3, column b; 1,5",
                "an infinite number; uCode,a,b|u1,1,2|u2,Infinity,2; line 3, column a; Infinity",
                "a value too many; uCode,a,b|u1,1,2|u2,1,2,3; line 3; 4",
                "a value too few; uCode,a,b|u1,1,2|u2,1; line 3; 2",
                "no code; uCode,a,b|u1,1,2|,1,2; line 3, column uCode; code",
                "a quote left open; uCode,a,b|u1,1,2|'u2,1,2; line 3; quote"
            })
    void dataThatAreNoTableNameFileLineAndColumn(String what, String lines, String place, String words)
            throws IOException {
        terminal.file("d.csv", lines.replace('|', '\n').replace('\'', '"') + '\n');
        assertThat(refused("en", "")).as(what).startsWith("d.csv, " + place).contains(words.split(", "));
        assertThat(refused("zh", "")).as(what).startsWith("d.csv").contains("第 ", " 行");
    }

    @Test
    void bytesOfNoKnownEncodingNameTheirLine() throws IOException {
        var bytes = "uCode,a,b\nu1,1,2\n?,1,2\n".getBytes(StandardCharsets.US_ASCII);
        bytes["uCode,a,b\nu1,1,2\n".length()] = (byte) 0xFF;
        Files.write(folder.resolve("d.csv"), bytes);
        assertThat(refused("en", "")).startsWith("d.csv").contains("line 3", "UTF-8", "GB18030");
        Files.write(folder.resolve("d.csv"), "uCode,a,b\nu1,\0,2\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(refused("en", "")).startsWith("d.csv").contains("line 2", "UTF-8", "GB18030");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "--normalise goalposts-log; uCode,a,b|u1,1,2|u2,0,1; f.csv; column a; indicator a",
                "--normalise goalposts-log; uCode,a,b|u1,1,-2|u2,1,1; d.csv; indicator; a",
                "--normalise min-max:0,100; uCode,a,b|u1,1,7|u2,3,7; d.csv, column b; indicator b; the same",
                "--normalise z-score:0,1; uCode,a,b|u1,4,7|u2,4,8; d.csv, column a; indicator a; the same",
                "--normalise fraction-of-max; uCode,a,b|u1,-1,7|u2,0,8; d.csv, column a; indicator a; 0",
                "--normalise distance-to-reference:u2; uCode,a,b|u1,4,7|u2,3,8; d.csv, line 3, column a; unit u2, indicator a; u2",
                "--normalise none --aggregate geometric; uCode,a,b|u1,1,-7|u2,0,-8; d.csv, line 3, column a; unit u2, indicator a; 0",
                "--normalise none --aggregate harmonic; uCode,a,b|u1,1,-7|u2,0,-8; d.csv, line 3, column a; unit u2, indicator a; 0"
            })
    void whatAMethodCannotComputeNamesUnitAndIndicator(
            String options, String lines, String place, String who, String why) throws IOException {
        terminal.file("f.csv", GOOD.replace(",0,9", ",1,9"));
        if (place.equals("f.csv")) {
            terminal.file("f.csv", GOOD); // the lower goalpost of a is 0
        }
        terminal.file("d.csv", lines.replace('|', '\n') + '\n');
        assertThat(refused("en", options))
                .contains(place.equals("f.csv") ? "column a" : place, who, why, "Nothing was written.");
    }

    @Test
    void theLogarithmOfZeroNamesUnitAndIndicator() throws IOException {
        terminal.file("f.csv", GOOD.replace(",0,9", ",1,9")).file("d.csv", "uCode,a,b\nu1,1,2\nu2,0,1\n");
        assertThat(refused("en", "--normalise goalposts-log"))
                .startsWith("d.csv, line 3, column a: unit u2, indicator a: the value 0 is not above 0");
    }

    @Test
    void weightsThatAreAllZeroInAFileNameTheGroup() throws IOException {
        terminal.file("w.csv", "iCode,Weight\na,0\nb,0\n");
        assertThat(refused("en", "--weights w.csv")).contains("top", "0", "Nothing was written.");
    }

    /** Pairs of so many units would take minutes to days. */
    @Test
    void tooManyUnitsForPairsAreRefusedAtOnce() throws IOException {
        try (var out = new PrintWriter(folder.resolve("d.csv").toFile(), StandardCharsets.UTF_8)) {
            out.println("uCode,a,b");
            for (int u = 1; u <= 50_001; u++) {
                out.print("u" + u + ',' + u + ",1." + u % 7 + '\n');
            }
        }
        assertThat(refused("en", "--aggregate copeland")).contains("50001", "50000", "Nothing was written.");
    }

    /** A million units are read once, kept as columns, scored, ranked and written. */
    @Test
    void aMillionRowsAreScoredAndABadOneAtTheEndIsFound() throws IOException {
        try (var out = new PrintWriter(folder.resolve("d.csv").toFile(), StandardCharsets.UTF_8)) {
            out.println("uCode,a,b");
            for (int u = 1; u <= 1_000_000; u++) {
                out.print("u" + u + ',' + u + ",1." + u % 7 + '\n');
            }
        }
        var run =
                terminal.line("score --language en --framework f.csv --data d.csv --out s.csv --aggregate arithmetic");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        try (var lines = Files.lines(folder.resolve("s.csv"))) {
            assertThat(lines.count()).isEqualTo(1_000_001);
        }
        Files.delete(folder.resolve("s.csv"));
        Files.writeString(
                folder.resolve("d.csv"),
                Files.readString(folder.resolve("d.csv")).replace("u999999,999999", "u999999,many"));
        assertThat(refused("en", "")).startsWith("d.csv, line 1000000, column a: \"many\"");
    }
}
