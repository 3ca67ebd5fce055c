package qunheng.ui.tier.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.Basis;
import qunheng.model.Language;
import qunheng.project.EvidenceFolder;
import qunheng.scoring.ProfileFixture;
import qunheng.tiering.answers.AnswerText;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Session;

/** Files behind the answers to a rule pack's questions. */
class AnswerFilesTest {
    private static final RulePack PACK = Knowledge.load().rulePack("shandong-digital-2025");

    @TempDir
    private Path workspace;

    private final Session session =
            MemoryProject.session(Language.EN, new ProfileFixture().put("IS-SCL-01", 2024, 5).project(2024));
    private final List<Path> opened = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private AnswerFiles files() {
        session.onNotice(notice -> told.add(notice.sentence()));
        return new AnswerFiles(session, new EvidenceFolder(workspace), Background.HERE, opened::add);
    }

    private QuestionRow revenue() {
        return new QuestionsViewModel(session, PACK)
                .rows().stream()
                .filter(row -> row.item().id().equals("revenue") && row.year() == 2024)
                .findFirst()
                .orElseThrow();
    }

    private Path document(String text) throws IOException {
        return Files.writeString(workspace.resolve("report.pdf"), text);
    }

    @Test
    void theFileIsCopiedUnderItsDigestAndTheAnswerCountsAsDocumented() throws IOException {
        var row = revenue();
        row.value().typed().set("300");
        row.commit();
        var before = session.project().get();
        var files = files();
        files.attach(row, document("annual report"));
        var file = Objects.requireNonNull(row.file().get());
        assertThat(file.name()).isEqualTo("report.pdf");
        assertThat(new EvidenceFolder(workspace).find(file)).isPresent();
        var answer = AnswerText.of(session.selected(), row.item()).getFirst();
        assertThat(answer.documented()).isTrue();
        assertThat(answer.evidence()).isEmpty();
        row.value().typed().set("310");
        row.commit();
        assertThat(revenue().file().get()).as("another value keeps its file").isEqualTo(file);
        row.evidence().typed().set("page 3");
        row.commit();
        assertThat(revenue().file().get()).isEqualTo(file);
        files.open(file);
        assertThat(opened).hasSize(1);
        session.undo();
        session.undo();
        session.undo();
        assertThat(session.project().get()).isEqualTo(before);
    }

    @Test
    void anAlteredCopyIsSaidToBeAltered() throws IOException {
        var row = revenue();
        row.value().typed().set("300");
        row.commit();
        var files = files();
        files.attach(row, document("annual report"));
        var file = Objects.requireNonNull(row.file().get());
        var said = new ArrayList<String>();
        files.look(file, said::add);
        Files.writeString(new EvidenceFolder(workspace).find(file).orElseThrow(), "something else");
        files.look(file, said::add);
        assertThat(said.getFirst()).isEmpty();
        assertThat(said.getLast()).contains("report.pdf", "changed");
    }

    @Test
    void withoutAnAnswerNothingIsAttachedAndWithoutAFileTheTextIsWhatItWas() throws IOException {
        var row = revenue();
        files().attach(row, document("x"));
        assertThat(row.file().get()).isNull();
        assertThat(told).singleElement().asString().contains("Answer the question first");
        row.value().typed().set("300");
        row.commit();
        assertThat(session.selected().choices().get(AnswerText.key(row.item())).orElseThrow())
                .isEqualTo("[{\"year\":2024,\"basis\":\"REPORTED\",\"value\":300.0,\"evidence\":\"\"}]");
        row.attach(Basis.REPORTED, null);
        assertThat(session.selected().choices().get(AnswerText.key(row.item())).orElseThrow()).doesNotContain("file");
    }
}
