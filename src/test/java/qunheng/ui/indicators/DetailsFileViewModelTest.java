package qunheng.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.Evidence;
import qunheng.model.EvidenceFile;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.project.EvidenceFolder;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;
import qunheng.ui.indicators.DetailsFileViewModel.Status;

/** A file attached to a value, looked at again, altered and taken off; no toolkit. */
class DetailsFileViewModelTest {
    private static final IndicatorId REVENUE = new IndicatorId("IS-SCL-01");
    private static final IndicatorId GROWTH = new IndicatorId("IS-SCL-02");

    @TempDir
    private Path home = Path.of("");

    private final MemoryProject project = new MemoryProject(Samples.project("a", "b"));
    private final Session session = new Session(Knowledge.load(), Language.EN);
    private final List<String> told = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private IndicatorsViewModel screen;
    private DetailsFileViewModel file;

    @BeforeEach
    void open() {
        session.open(project);
        session.onNotice((Notice notice) -> told.add(notice.sentence()));
        screen = new IndicatorsViewModel(session, new MemoryClipboard());
        screen.opened();
        screen.grid().reveal(REVENUE);
        file = model(new EvidenceFolder(home), Background.HERE);
    }

    private DetailsFileViewModel model(@Nullable EvidenceFolder folder, Background background) {
        var made = new DetailsFileViewModel(session, screen.details(), folder, background, shown::add);
        made.opened();
        return made;
    }

    private void value(String typed) {
        screen.details().value(Basis.REPORTED).typed().set(typed);
        screen.details().value(Basis.REPORTED).commit();
    }

    private Path document(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private Optional<EvidenceFile> kept(IndicatorId id) {
        return project.current().profiles().getFirst()
                .observation(new ObservationKey(id, 2025, Basis.REPORTED))
                .map(Observation::evidence)
                .flatMap((Evidence evidence) -> Optional.ofNullable(evidence.file()));
    }

    @Test
    void aFileNeedsAValueToProve() throws IOException {
        assertThat(file.status().get()).isEqualTo(Status.NO_VALUE);
        assertThat(file.canAttach()).isFalse();
        file.attach(List.of(document("a.pdf", "abc")));
        assertThat(home.resolve(EvidenceFolder.NAME)).doesNotExist();
        value("100");
        assertThat(file.status().get()).isEqualTo(Status.NONE);
        assertThat(file.canAttach()).isTrue();
    }

    @Test
    void anAttachedFileIsNamedByTheValueAndLeavesTheOtherEvidenceAlone() throws IOException {
        value("100");
        screen.details().reference().typed().set("统计公报");
        file.attach(List.of(document("公报.pdf", "abc")));
        assertThat(kept(REVENUE).map(EvidenceFile::name)).contains("公报.pdf");
        assertThat(screen.details().reference().kept()).isEqualTo("统计公报");
        assertThat(file.status().get()).isEqualTo(Status.PRESENT);
        file.open();
        assertThat(shown).containsExactly(file.copy().orElseThrow());
        session.undo();
        assertThat(kept(REVENUE)).isEmpty();
        assertThat(file.status().get()).isEqualTo(Status.NONE);
        session.redo();
        assertThat(file.status().get()).isEqualTo(Status.PRESENT);
    }

    @Test
    void anAlteredAndAMissingCopyAreToldAndTheValueStays() throws IOException {
        value("100");
        var original = document("a.pdf", "abc");
        file.attach(List.of(original));
        var copy = file.copy().orElseThrow();
        Files.writeString(copy, "abd");
        screen.grid().reveal(GROWTH);
        screen.grid().reveal(REVENUE);
        assertThat(file.status().get()).isEqualTo(Status.ALTERED);
        assertThat(file.problem().get()).contains("\"a.pdf\" was changed after it was attached");
        session.language().set(Language.ZH);
        assertThat(file.problem().get()).contains("“a.pdf”的副本附上之后被改动过");
        Files.delete(copy);
        file.lookAgain();
        assertThat(file.status().get()).isEqualTo(Status.MISSING);
        assertThat(kept(REVENUE)).isPresent();
        file.attach(List.of(original));
        assertThat(file.status().get()).isEqualTo(Status.PRESENT);
        assertThat(file.problem().get()).isEmpty();
    }

    @Test
    void theFileGoesToTheValueThatWasChosenThoughAnotherIsSelectedMeanwhile() throws IOException {
        value("100");
        var later = new ArrayDeque<Runnable>();
        var slow = model(new EvidenceFolder(home), new Background(later::add, Runnable::run));
        slow.attach(List.of(document("a.pdf", "abc")));
        assertThat(slow.copying().get()).contains("a.pdf");
        screen.grid().reveal(GROWTH);
        while (!later.isEmpty()) {
            later.poll().run();
        }
        assertThat(kept(REVENUE)).isPresent();
        assertThat(kept(GROWTH)).isEmpty();
        assertThat(slow.copying().get()).isEmpty();
    }

    @Test
    void whatIsRefusedIsToldAndChangesNothing() throws IOException {
        value("100");
        file.attach(List.of(document("empty.pdf", "")));
        assertThat(told).singleElement().asString().contains("\"empty.pdf\" is empty");
        assertThat(kept(REVENUE)).isEmpty();
        file.attach(List.of(document("a.pdf", "abc"), document("b.pdf", "abd")));
        assertThat(told).last().asString().contains("1 more were not");
        assertThat(kept(REVENUE).map(EvidenceFile::name)).contains("a.pdf");
        var none = model(null, Background.HERE);
        assertThat(none.canAttach()).isFalse();
        assertThat(none.status().get()).isEqualTo(Status.MISSING);
    }

    @Test
    void takingTheFileOffLeavesItsCopy() throws IOException {
        value("100");
        file.attach(List.of(document("a.pdf", "abc")));
        var copy = file.copy().orElseThrow();
        file.remove();
        assertThat(kept(REVENUE)).isEmpty();
        assertThat(copy).hasContent("abc");
    }
}
