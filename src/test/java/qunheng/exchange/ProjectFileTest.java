package qunheng.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.knowledge.Knowledge;
import qunheng.model.ArbitraryProjects;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;
import qunheng.model.Project;

class ProjectFileTest {
    private static final Path RELEASED = Path.of("src/test/resources/formats/project-v1.qunheng.json");

    @TempDir
    Path folder;

    @Test
    void theFileOfFormat1Opens() {
        var project = ProjectFile.read(RELEASED, Catalogue.of(Knowledge.load()));
        assertThat(project.nameZh()).isEqualTo("格式一");
        assertThat(project.weights().weight("six-features", "L2-1a/IN-PAT-02")).isEqualTo(0.5);
        var profile = project.profile(new ProfileId("chengdu-software")).orElseThrow();
        assertThat(profile.place().provinces()).containsExactly("510000", "500000");
        assertThat(profile.observation(new ObservationKey(new IndicatorId("IS-SCL-01"), 2023, Basis.VERIFIED)))
                .hasValueSatisfying(o -> {
                    assertThat(o.value()).isEqualTo(6700.25);
                    assertThat(o.evidence().checkedBy()).isEqualTo("张三");
                });
    }

    @Test
    void whatWasReadIsWrittenByteForByteTheSame() throws IOException {
        var copy = folder.resolve("copy.qunheng.json");
        ProjectFile.write(copy, ProjectFile.read(RELEASED, Catalogue.ANY), "Qunheng 0.1.0");
        assertThat(copy).hasSameTextualContentAs(RELEASED);
    }

    @Provide
    Arbitrary<Project> projects() {
        return ArbitraryProjects.projects();
    }

    @Property(tries = 300)
    void anyProjectIsReadBackEqual(@ForAll("projects") Project project) throws IOException {
        var target = Files.createTempDirectory("qunheng").resolve("any.qunheng.json");
        ProjectFile.write(target, project, "test");
        assertThat(ProjectFile.read(target, Catalogue.ANY)).isEqualTo(project);
        Files.delete(target);
        Files.delete(target.getParent());
    }

    @Test
    void oneObservationStandsOnOneLine() throws IOException {
        assertThat(Files.readAllLines(RELEASED).stream().filter(line -> line.contains("\"basis\""))).hasSize(2);
    }

    @Test
    void noBeginningOfTheFileIsTakenForTheWhole() throws IOException {
        var text = Files.readString(RELEASED).strip();
        IntStream.range(1, text.length()).forEach(end -> assertThatThrownBy(
                        () -> ProjectFile.read("cut.qunheng.json", text.substring(0, end), Catalogue.ANY))
                .as("cut after %s", text.substring(Math.max(0, end - 20), end))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(e.key()).as(e.getMessage()).isEqualTo("exchange.json.truncated")));
    }

    @Test
    void aByteOrderMarkIsTakenOff() throws IOException {
        var marked = Files.writeString(folder.resolve("bom.qunheng.json"), "\uFEFF" + Files.readString(RELEASED));
        assertThat(ProjectFile.read(marked, Catalogue.ANY).nameEn()).isEqualTo("Format one");
    }

    @Test
    void aFailedExportLeavesTheOldFileAndNothingBesideIt() throws IOException {
        var target = Files.createDirectory(folder.resolve("taken.qunheng.json"));
        Files.writeString(target.resolve("inside"), "x");
        var project = ProjectFile.read(RELEASED, Catalogue.ANY);
        assertThatThrownBy(() -> ProjectFile.write(target, project, "test"))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.key()).isEqualTo("exchange.output.directory"));
        assertThatThrownBy(() -> ProjectFile.write(folder.resolve("no-such-folder").resolve("a.json"), project, "test"))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.key()).isEqualTo("exchange.output.failed"));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    void aWriterThatFailsInTheMiddleLeavesTheOldFile() throws IOException {
        var target = Files.writeString(folder.resolve("old.qunheng.json"), "old");
        assertThatThrownBy(() -> AtomicFile.write(target, writer -> {
                    try {
                        writer.write("half of the new text");
                        writer.flush();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                    throw new IllegalStateException("killed here");
                }))
                .hasMessage("killed here");
        assertThat(target).hasContent("old");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        var text = Files.readString(RELEASED);
        var gb = Files.write(folder.resolve("gb.qunheng.json"), text.getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> ProjectFile.read(gb, Catalogue.ANY))
                .isInstanceOfSatisfying(
                        ExchangeException.class,
                        e -> assertThat(e.arguments()).containsExactly("gb.qunheng.json", 6, "GB18030"));
        var utf16 =
                Files.write(folder.resolve("16.qunheng.json"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> ProjectFile.read(utf16, Catalogue.ANY))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.arguments()).contains("UTF-16"));
    }

    @Test
    void whatIsNoProjectFileIsRefusedBeforeItIsRead() throws IOException {
        var large = folder.resolve("large.qunheng.json");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(InputText.LIMIT + 1);
        }
        assertThatThrownBy(() -> ProjectFile.read(large, Catalogue.ANY))
                .hasMessageContaining("exchange.input.tooLarge");
        assertThatThrownBy(() -> ProjectFile.read(folder, Catalogue.ANY))
                .hasMessageContaining("exchange.input.directory");
        assertThatThrownBy(() -> ProjectFile.read(folder.resolve("gone"), Catalogue.ANY))
                .hasMessageContaining("exchange.input.absent");
        assertThatThrownBy(() -> ProjectFile.read(Files.createFile(folder.resolve("empty")), Catalogue.ANY))
                .hasMessageContaining("exchange.json.empty");
    }
}
