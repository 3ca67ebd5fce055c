package qunheng.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.model.Actors;
import qunheng.model.Basis;
import qunheng.model.Choices;
import qunheng.model.Evidence;
import qunheng.model.EvidenceFile;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Industries;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.project.EvidenceFolder.State;
import qunheng.task.Progress;
import qunheng.text.Messages;

/** Documents copied, kept once, found altered or missing, on real files. */
class EvidenceFolderTest {
    /** SHA-256 of the three letters abc, as FIPS 180-2 prints it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path home = Path.of("");

    private EvidenceFolder evidence;

    @BeforeEach
    void open() {
        evidence = new EvidenceFolder(home);
    }

    private Path document(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private List<String> kept() throws IOException {
        try (var all = Files.list(evidence.folder())) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private String refusal(Path document) {
        var refused = catchThrowableOfType(EvidenceRefused.class, () -> evidence.add(document, Progress.NONE));
        var sentence = Messages.in(Language.EN).of(refused);
        assertThat(Messages.in(Language.ZH).of(refused)).isNotEqualTo(sentence).endsWith("。");
        return sentence;
    }

    @Test
    void aDocumentIsCopiedUnderItsDigestWithItsNameAndLengthAndTheOriginalStays() throws IOException {
        var original = document("公报 2024.PDF", "abc");
        var file = evidence.add(original, Progress.NONE);
        assertThat(file).isEqualTo(new EvidenceFile(ABC, "公报 2024.PDF", 3));
        assertThat(kept()).containsExactly(ABC + ".pdf");
        assertThat(evidence.find(file).orElseThrow()).hasContent("abc");
        assertThat(original).hasContent("abc");
        assertThat(evidence.state(file, Progress.NONE)).isEqualTo(State.PRESENT);
    }

    @Test
    void theSameContentIsKeptOnceWhateverItIsCalled() throws IOException {
        var one = evidence.add(document("a.pdf", "abc"), Progress.NONE);
        var before = Files.getLastModifiedTime(evidence.find(one).orElseThrow());
        var other = evidence.add(document("b.txt", "abc"), Progress.NONE);
        assertThat(other.name()).isEqualTo("b.txt");
        assertThat(kept()).containsExactly(ABC + ".pdf");
        assertThat(Files.getLastModifiedTime(evidence.find(other).orElseThrow())).isEqualTo(before);
        assertThat(evidence.state(other, Progress.NONE)).isEqualTo(State.PRESENT);
    }

    @Test
    void aCopyThatWasChangedOrTakenAwayIsNoticed() throws IOException {
        var file = evidence.add(document("a.pdf", "abc"), Progress.NONE);
        var copy = evidence.find(file).orElseThrow();
        Files.writeString(copy, "abd"); // as long as before
        assertThat(evidence.state(file, Progress.NONE)).isEqualTo(State.ALTERED);
        Files.delete(copy);
        assertThat(evidence.state(file, Progress.NONE)).isEqualTo(State.MISSING);
        assertThat(new EvidenceFolder(home.resolve("elsewhere")).state(file, Progress.NONE)).isEqualTo(State.MISSING);
    }

    @Test
    void anAlteredCopyIsSetAsideAndNotOverwrittenWhenTheOriginalComesAgain() throws IOException {
        var original = document("a.pdf", "abc");
        var file = evidence.add(original, Progress.NONE);
        Files.writeString(evidence.find(file).orElseThrow(), "annotated");
        assertThat(evidence.add(original, Progress.NONE)).isEqualTo(file);
        assertThat(evidence.state(file, Progress.NONE)).isEqualTo(State.PRESENT);
        assertThat(kept()).containsExactly(ABC + ".pdf", ABC + ".pdf.altered-1");
        assertThat(evidence.folder().resolve(ABC + ".pdf.altered-1")).hasContent("annotated");
    }

    @Test
    void whatCannotBeADocumentIsRefusedInOneSentenceAndNothingIsCopied() throws IOException {
        assertThat(refusal(home.resolve("gone.pdf"))).isEqualTo(
                "The file \"gone.pdf\" cannot be found; nothing was copied. Choose it again.");
        assertThat(refusal(Files.createDirectory(home.resolve("folder")))).contains("\"folder\" is not a file");
        assertThat(refusal(document("empty.pdf", ""))).contains("\"empty.pdf\" is empty");
        var large = home.resolve("large.bin");
        try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(EvidenceFolder.MOST_BYTES + 1);
        }
        assertThat(refusal(large)).contains("201 MB, more than the limit of 200 MB");
        assertThat(evidence.folder()).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Files.writeString(home.resolve(EvidenceFolder.NAME), "a file stands where the folder should be");
        assertThat(refusal(document("a.pdf", "abc"))).contains("could not be copied to").contains("as they were");
        assertThat(home.resolve(EvidenceFolder.NAME)).hasContent("a file stands where the folder should be");
    }

    @Test
    void aPartLeftByAKilledProcessIsReadByNothing() throws IOException {
        Files.createDirectory(evidence.folder());
        Files.writeString(evidence.folder().resolve("99-1.part"), "ab");
        Files.writeString(evidence.folder().resolve(ABC + ".part-of"), "ab");
        assertThat(evidence.find(new EvidenceFile(ABC, "a", 3))).isEmpty();
    }

    @Test
    void theCheckOverAProjectNamesEachValueWhoseDocumentIsNotAsItWas() throws IOException {
        var intact = evidence.add(document("a.pdf", "abc"), Progress.NONE);
        var altered = evidence.add(document("b.pdf", "two"), Progress.NONE);
        var missing = evidence.add(document("c.pdf", "three"), Progress.NONE);
        Files.writeString(evidence.find(altered).orElseThrow(), "2");
        Files.delete(evidence.find(missing).orElseThrow());
        var project = project(Map.of(2021, intact, 2022, altered, 2023, missing, 2024, intact));

        var check = EvidenceCheck.of(project, evidence, Progress.NONE);

        assertThat(check.files()).isEqualTo(4);
        assertThat(check.count(State.ALTERED)).isEqualTo(1);
        assertThat(check.count(State.MISSING)).isEqualTo(1);
        assertThat(check.found()).extracting(found -> found.key().year()).containsExactly(2022, 2023);
        assertThat(check.found()).extracting(EvidenceCheck.Found::file).containsExactly(altered, missing);
    }

    private static Project project(Map<Integer, EvidenceFile> files) {
        var observations = new TreeMap<ObservationKey, Observation>();
        files.forEach((year, file) -> {
            var key = new ObservationKey(new IndicatorId("IS-SCL-01"), year, Basis.REPORTED);
            observations.put(key, new Observation(key, year, "", "", Evidence.NONE.withFile(file)));
        });
        var profile = new Profile(
                new ProfileId("p"),
                new Identity("集群", "Cluster", "", false),
                new Place(List.of("510000"), "成都", "", false),
                Industries.UNKNOWN,
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                observations,
                Map.of(),
                List.of());
        return new Project(
                new ProjectId("x"), "甲", "A", "", 2024, Weights.EQUAL, List.of(profile), Choices.NONE);
    }
}
