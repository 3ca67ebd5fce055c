package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.cli.Terminal.numbers;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AhpCommandTest {
    private static final String AHP = "ahp --language en --matrix m.csv --out w.csv --summary s.json";

    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void terminal() {
        terminal = new Terminal(folder);
    }

    private JsonNode summary(String options) throws IOException {
        var run = terminal.line((AHP + ' ' + options).strip());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return JsonMapper.builder().build().readTree(terminal.text("s.json"));
    }

    @Test
    void cyclicJudgementsHaveEqualWeightsAndNoConsistency() throws IOException {
        terminal.file("m.csv", ",a,b,c\na,1,3,1/3\nb,1/3,1,3\nc,3,1/3,1\n");
        var summary = summary("");
        for (var method : Terminal.words("eigenvector geometric_mean column_mean")) {
            assertThat(numbers(terminal.table("w.csv"), method)).containsExactly(new double[] {1 / 3., 1 / 3., 1 / 3.},
                    within(1e-12));
        }
        assertThat(summary.get("n").asInt()).isEqualTo(3);
        assertThat(summary.get("lambda_max").asDouble()).isCloseTo(13 / 3., within(1e-10));
        assertThat(summary.get("ci").asDouble()).isCloseTo(2 / 3., within(1e-10));
        assertThat(summary.get("ri").asDouble()).isEqualTo(0.58);
        assertThat(summary.get("cr").asDouble()).isCloseTo(1.1494252873563218, within(1e-10));
        assertThat(summary.get("gci").asDouble()).isCloseTo(3.6208468824377459, within(1e-10));
        assertThat(summary.get("consistent").asBoolean()).isFalse();
        assertThat(summary.get("worst_triple").get("elements")).hasSize(3);
        assertThat(summary("--index alonso-lamata").get("ri").asDouble()).isEqualTo(0.5245);
    }

    @Test
    void theLongLayoutAndAnEmptyMirrorGiveTheSame() throws IOException {
        terminal.file("m.csv", ",a,b\na,1,3\nb,1/3,1\n");
        var square = summary("");
        var weights = terminal.text("w.csv");
        terminal.file("m.csv", "row,col,value\na,b,3\n");
        assertThat(summary("")).isEqualTo(square);
        assertThat(terminal.text("w.csv")).isEqualTo(weights);
        assertThat(numbers(terminal.table("w.csv"), "eigenvector")).containsExactly(new double[] {0.75, 0.25},
                within(1e-12));
        assertThat(square.get("cr").asDouble()).isZero();
        assertThat(square.get("consistent").asBoolean()).isTrue();
        assertThat(square.get("worst_triple").isNull()).isTrue();
    }

    @Test
    void beyondTheTableOfRandomIndicesConsistencyIsNotKnown() throws IOException {
        var lines = new StringBuilder("row,col,value\n");
        for (int i = 2; i <= 16; i++) {
            lines.append("e1,e").append(i).append(",1\n");
        }
        terminal.file("m.csv", lines.toString());
        var summary = summary("");
        assertThat(summary.get("n").asInt()).isEqualTo(16);
        assertThat(summary.get("cr").isNull()).isTrue();
        assertThat(summary.get("consistent").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "m,a,b|a,1,x|b,1,1; m.csv, line 2, column b: \"x\" is no judgement",
        "m,a,b|a,1,-3|b,,1; m.csv, line 2, column b: \"-3\" is no judgement",
        "m,a,b|a,1,1/0|b,,1; m.csv, line 2, column b: \"1/0\" is no judgement",
        "m,a,b|a,1,3|b,3,1; m.csv: row b, column a: 3.0 is not the reciprocal of 3.0",
        "m,a,b|a,2,3|b,,1; m.csv: row a, column a",
        "m,a,b|a,1,3|c,,1; m.csv, line 3, column 1: no column is called \"c\"",
        "m,a,b|a,1,3; m.csv: the element b has a column but no row",
        "m,a,b|a,1,3|a,1,3; m.csv, line 3: the row a stands twice",
        "m,a,b|,1,3|b,,1; m.csv, line 2, column m: the name of an element is empty",
        "m,a,a|a,1,3; m.csv, line 1: the column a stands twice",
        "row,col,value|a,b,3|a,b,2; m.csv, line 3: a is already compared with b",
        "row,col,value|a,b,3|c,d,2; m.csv: no judgement leads from",
        "row,col,value; m.csv: the matrix has no elements"
    })
    void aMatrixThatIsNoneIsRefusedWithItsPlace(String lines, String told) throws IOException {
        terminal.file("m.csv", lines.replace('|', '\n') + '\n');
        var run = terminal.line(AHP);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith(told).contains("Nothing was written.");
        assertThat(terminal.has("w.csv")).isFalse();
    }

    @Test
    void anUnknownIndexIsAMistakeOfUsage() {
        assertThat(terminal.line(AHP + " --index mine").code()).isEqualTo(2);
    }
}
