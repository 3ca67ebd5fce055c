package qunheng.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qunheng.knowledge.Knowledge;
import qunheng.project.DataDigest;
import qunheng.report.ProvenanceReader;
import qunheng.report.ProvenanceText;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportOptions;
import qunheng.report.content.Verification.What;
import qunheng.report.file.ReportFiles;
import qunheng.task.Progress;

class VerificationTest {
    private static final qunheng.model.Project PROJECT = Samples.project("lanwan");

    private static qunheng.report.ReportData brief() {
        return Samples.content(PROJECT)
                .of(ReportOptions.of(
                        ReportKind.BRIEF, ReportLanguage.ZH, PROJECT.profiles().getFirst().id()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFiles.Format.class,
            mode = EnumSource.Mode.EXCLUDE, names = {})
    void aFileOfAnyFormatSaysWhereItsResultsComeFrom(ReportFiles.Format format, @TempDir Path folder)
            throws IOException {
        var data = brief();
        var file = folder.resolve("report." + format.extension());
        ReportFiles.write(data, format, file, Progress.NONE);
        assertThat(ProvenanceReader.read(file)).contains(data.provenance());
    }

    @Test
    void aFileOfSomebodyElseSaysNothing(@TempDir Path folder) throws IOException {
        assertThat(ProvenanceReader.read(Files.writeString(folder.resolve("page.html"), "<html></html>"))).isEmpty();
        assertThat(ProvenanceText.read("{}")).isNull();
        assertThat(ProvenanceText.read("[1")).isNull();
    }

    @Test
    void theSameProjectAgreesAndAnotherDoesNot() {
        var said = Samples.content(PROJECT)
                .of(ReportOptions.of(
                        ReportKind.EVALUATION, ReportLanguage.EN, PROJECT.profiles().getFirst().id()))
                .provenance();
        var knowledge = Knowledge.load();
        var same = Verification.of(knowledge, PROJECT, DataDigest.of(PROJECT), Samples.VERSION, said);
        assertThat(same.differences()).isEmpty();
        assertThat(same.results()).isEqualTo(said.results().size()).isGreaterThan(20);
        var other = Samples.project("yunling");
        var differs = Verification.of(knowledge, other, DataDigest.of(other), "another", said);
        assertThat(differs.agrees()).isFalse();
        assertThat(differs.differences())
                .extracting(Verification.Difference::what)
                .contains(What.PROJECT, What.DATA, What.PROGRAM, What.RESULT);
    }
}
