package qunheng.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.ExchangeException;
import qunheng.model.Language;
import qunheng.text.Messages;

class TableFilesTest {
    @TempDir
    private Path folder;

    @Test
    void rowsAreReadWithTheirLinesAndQuotesAndEmptyLines() throws IOException {
        var file = file("uCode, x ,note\n\nAUT,1.5,\"a, \"\"b\"\"\nc\"\n BEL ,,\nCHN,-2e3,z,,\n");
        try (var reader = TableReader.open(file)) {
            assertThat(reader.header()).containsExactly("uCode", "x", "note");
            int x = reader.require("x");
            assertThat(reader.column("y")).isEqualTo(-1);
            assertThat(reader.next()).isTrue();
            assertThat(reader.line()).isEqualTo(3);
            assertThat(reader.number(x)).isEqualTo(1.5);
            assertThat(reader.text(2)).isEqualTo("a, \"b\"\nc");
            assertThat(reader.next()).isTrue();
            assertThat(reader.line()).isEqualTo(5);
            assertThat(reader.text(0)).isEqualTo("BEL");
            assertThat(reader.number(x)).isNaN();
            assertThat(reader.number(-1)).isNaN();
            assertThat(reader.next()).isTrue();
            assertThat(reader.number(x)).isEqualTo(-2000);
            assertThat(reader.next()).isFalse();
        }
    }

    @Test
    void utf8WithAMarkGb18030AndUtf16AreRecognised() throws IOException {
        assertThat(firstCell("\uFEFFuCode\n杭州\n", StandardCharsets.UTF_8)).isEqualTo("杭州");
        assertThat(firstCell("uCode\n杭州㐀\n", Charset.forName("GB18030"))).isEqualTo("杭州㐀");
        assertThat(firstCell("uCode\nAUT\n", StandardCharsets.UTF_16LE)).isEqualTo("AUT");
        assertThat(firstCell("\uFEFFuCode\n杭州\n", StandardCharsets.UTF_16BE)).isEqualTo("杭州");
        // a character that lies across the border of two buffers
        var long1 = "uCode\n" + "a".repeat(65535 - 6) + "杭州\n";
        assertThat(firstCell(long1, StandardCharsets.UTF_8)).endsWith("a杭州");
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirLine() throws IOException {
        var file = folder.resolve("d.csv");
        Files.write(file, new byte[] {'u', '\n', 'x', '\n', (byte) 0xFF, (byte) 0xFF, '\n'});
        refused(() -> TableReader.open(file), "table.encoding", "d.csv", 3L);
        Files.writeString(file, "uCode\nA\0\0UT\n");
        refused(() -> TableReader.open(file), "table.encoding", "d.csv", 2L);
    }

    @Test
    void whatIsWrongIsNamedWithFileLineAndColumn() throws IOException {
        for (var text : List.of(
                "abc", "1,5", "0x1p3", "1d", "NaN", "Infinity", "1e999", "１２", "1 000", ".", "e5", "1e")) {
            var file = file("uCode,LPI\nAUT,1\nBEL,\"" + text + "\"\n");
            refused(() -> numbers(file), "table.notANumber", "d.csv", 3L, "LPI", text);
        }
        refused(() -> numbers(file("uCode,LPI\nAUT\n")), "table.width", "d.csv", 2L, 1, 2);
        refused(() -> numbers(file("uCode,LPI\nAUT,1,2\n")), "table.width", "d.csv", 2L, 3, 2);
        refused(() -> numbers(file("uCode,LPI\nAUT,1\nBEL,\"2\nCHN,3\n")), "table.malformed", "d.csv", 3L);
        refused(() -> numbers(file("LPI,uCode,LPI\n")), "table.duplicateColumn", "d.csv", "LPI");
        refused(() -> numbers(file("")), "table.empty", "d.csv");
        refused(() -> TableReader.open(file("a,b\n")).require("uCode"), "table.noColumn", "d.csv", "uCode", "a, b");
        refused(
                () -> TableReader.open(file("uCode;b\n")).require("uCode"),
                "table.separator", "d.csv", "uCode", "uCode;b");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var absent = folder.resolve("absent.csv");
        refused(() -> TableReader.open(absent), "table.absent", "absent.csv", absent.toString());
        refused(
                () -> TableReader.open(folder),
                "table.directory",
                folder.getFileName().toString(),
                folder.toString());
        assertThat(Messages.in(Language.EN).of(new ExchangeException("table.absent", "a.csv", "/x/a.csv")))
                .isEqualTo("a.csv: there is no such file (/x/a.csv). Nothing was written.");
    }

    @Property(tries = 500)
    void decimalsReadBackWhatJavaWrites(@ForAll double value) {
        if (Double.isFinite(value)) {
            assertThat(Decimals.parse(Double.toString(value))).isEqualTo(value);
        }
    }

    @Test
    void allFilesAreWrittenOrNone() throws IOException {
        var input = file("x\n");
        var files = new OutputFiles(List.of(input));
        files.add(folder.resolve("a.csv"), writer -> new TableWriter(writer, List.of("uCode", "x")).row("杭,州", "1"));
        files.addBelow(folder.resolve("steps/deep"), "b.csv", writer -> writer.write("b\n"));
        files.write();
        assertThat(Files.readString(folder.resolve("a.csv"))).isEqualTo("uCode,x\n\"杭,州\",1\n");
        assertThat(folder.resolve("steps/deep/b.csv")).hasContent("b\n");

        var failing = new OutputFiles(List.of());
        failing.add(folder.resolve("a.csv"), writer -> writer.write("other"));
        failing.add(folder.resolve("c.csv"), writer -> {
            throw new IOException("disk full");
        });
        refused(failing::write, "table.output.failed", folder.resolve("c.csv").toString(), "disk full");
        assertThat(Files.readString(folder.resolve("a.csv"))).startsWith("uCode");
        assertThat(names(folder)).containsExactlyInAnyOrder("d.csv", "a.csv", "steps");
    }

    @Test
    void outputsDoNotOverwriteInputsOrEachOther() throws IOException {
        var input = file("x\n");
        var files = new OutputFiles(List.of(input));
        refused(() -> files.add(input, writer -> {}), "table.output.taken", "d.csv");
        files.add(folder.resolve("a.csv"), writer -> {});
        refused(() -> files.add(folder.resolve("./a.csv"), writer -> {}), "table.output.taken", "a.csv");
        refused(() -> files.addBelow(folder, "a.csv", writer -> {}), "table.output.taken", "a.csv");
        refused(
                () -> files.add(folder.resolve("none/a.csv"), writer -> {}),
                "table.output.noFolder",
                "a.csv",
                folder.resolve("none").toString());
        refused(() -> files.addBelow(input, "b.csv", writer -> {}), "table.output.noFolder", "b.csv", input.toString());
        refused(
                () -> files.add(folder, writer -> {}),
                "table.output.directory",
                folder.getFileName().toString(),
                folder.toString());
    }

    private String firstCell(String text, Charset charset) throws IOException {
        var file = folder.resolve("d.csv");
        Files.write(file, text.getBytes(charset));
        try (var reader = TableReader.open(file)) {
            assertThat(reader.next()).isTrue();
            return reader.text(reader.require("uCode"));
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("d.csv"), text);
    }

    private static List<Double> numbers(Path file) {
        var numbers = new ArrayList<Double>();
        try (var reader = TableReader.open(file)) {
            int x = reader.require("LPI");
            while (reader.next()) {
                numbers.add(reader.number(x));
            }
        }
        return numbers;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private static void refused(ThrowingCallable call, String key, Object... arguments) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ExchangeException.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.arguments()).containsExactly(arguments);
        });
    }
}
