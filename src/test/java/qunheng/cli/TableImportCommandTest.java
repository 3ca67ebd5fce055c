package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.ObservationKey;
import qunheng.model.Project;
import qunheng.scoring.ProfileFixture;

class TableImportCommandTest {
    private static final String TABLE =
            "集群,年份,数字经济核心产业营业收入（万元）,上市企业数\np1,2023,5000000,7\np1,2024,12000000,abc\n未来城,2024,10000,2\n";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void aProject() {
        terminal = new Terminal(folder);
        ProjectFile.write(
                folder.resolve("p.qunheng.json"),
                new ProfileFixture().put("IS-SCL-01", 2024, 1000).project(2024),
                "test");
    }

    private Project project(String name) {
        return ProjectFile.read(folder.resolve(name), Catalogue.of(Knowledge.load()));
    }

    private static double value(Project project, int cluster, String indicator, int year) {
        return project.profiles()
                .get(cluster)
                .observations()
                .get(new ObservationKey(new IndicatorId(indicator), year, Basis.REPORTED))
                .value();
    }

    @Test
    void aDifferenceEndsTheCommandAndNothingIsWrittenUntilSomebodySaysWhatCounts() throws IOException {
        terminal.file("t.csv", TABLE);
        var before = Files.readAllBytes(folder.resolve("p.qunheng.json"));
        var run = terminal.run("import", "p.qunheng.json", "t.csv", "--language", "en");
        assertThat(run.code()).isEqualTo(Command.REFUSED);
        assertThat(run.err())
                .contains("t.csv: line 3, column 4")
                .contains("here 1000; sent 1200")
                .contains("\"未来城\" is no cluster of the project for certain");
        assertThat(folder.resolve("p.qunheng.json")).hasBinaryContent(before);

        var taken = terminal.run("import", "p.qunheng.json", "t.csv", "--prefer", "file", "--rejected", "bad");
        assertThat(taken.code()).isZero();
        var after = project("p.qunheng.json");
        assertThat(value(after, 0, "IS-SCL-01", 2024)).isEqualTo(1200);
        assertThat(value(after, 0, "FE-CAP-03", 2023)).isEqualTo(7);
        assertThat(after.profiles()).as("a cluster is not made in silence").hasSize(1);
        assertThat(Files.readString(folder.resolve("bad/t-rejected.csv"))).contains("abc").doesNotContain("5000000");
    }

    @Test
    void aDryRunWritesNothingAndItsMappingCanBeGivenBack() throws IOException {
        terminal.file("t.csv", TABLE.replace("上市企业数", "上市公司"));
        var before = Files.readAllBytes(folder.resolve("p.qunheng.json"));
        var dry = terminal.run(
                "import", "p.qunheng.json", "t.csv", "--prefer", "project", "--dry-run", "--language", "en");
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("nothing was written").contains("sent 500");
        assertThat(folder.resolve("p.qunheng.json")).hasBinaryContent(before);
        var json = dry.out()
                .lines()
                .filter(line -> line.startsWith("Mapping: "))
                .findFirst()
                .orElseThrow()
                .substring(9);
        assertThat(json).contains("\"上市公司\":\"ignore\"");
        terminal.file("m.json", json.replace("\"上市公司\":\"ignore\"", "\"上市公司\":\"indicator:FE-CAP-03\""));
        var run = terminal.run(
                "import", "p.qunheng.json", "t.csv", "--mapping", "m.json", "--prefer", "project", "--create-clusters",
                "--out", "q.qunheng.json");
        assertThat(run.code()).isZero();
        var after = project("q.qunheng.json");
        assertThat(value(after, 0, "IS-SCL-01", 2024)).isEqualTo(1000);
        assertThat(value(after, 1, "FE-CAP-03", 2024)).isEqualTo(2);
        assertThat(after.profiles().get(1).identity().nameZh()).isEqualTo("未来城");
        assertThat(folder.resolve("p.qunheng.json")).hasBinaryContent(before);
    }

    @Test
    void whatATableDoesNotSayHasToBeSaid() throws IOException {
        terminal.file("t.tsv", "指标\tp1\nIS-SCL-02\t5\n");
        var run = terminal.run("import", "p.qunheng.json", "t.tsv", "--language", "en");
        assertThat(run.code()).isEqualTo(Command.REFUSED);
        assertThat(run.err()).contains("year");
        assertThat(terminal.run("import", "p.qunheng.json", "t.tsv", "--year", "2022").code()).isZero();
        assertThat(value(project("p.qunheng.json"), 0, "IS-SCL-02", 2022)).isEqualTo(5);
        assertThat(terminal.run("import", "p.qunheng.json", "t.tsv", "--mapping", "none.json").code())
                .isEqualTo(Command.REFUSED);
        assertThat(terminal.run("import", "t.tsv", "--dry-run", "--out", "q.qunheng.json").code())
                .isEqualTo(Command.REFUSED);
    }

    @Test
    void aFolderOfTablesGoesInAtOnceAndAFolderOfLongTablesBecomesProjects() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/a.csv"), "profile,name_zh,indicator,year,value\np1,甲,IS-SCL-02,2022,5\n");
        Files.writeString(folder.resolve("in/b.csv"), "profile,name_zh,indicator,year,value\np1,甲,IS-SCL-02,2021,4\n");
        assertThat(terminal.run("import", "p.qunheng.json", "in", "--out", "q.qunheng.json").code()).isZero();
        assertThat(project("q.qunheng.json").profiles().getFirst().observations()).hasSize(3);
        assertThat(terminal.run("import", "in", "--out", "made").code()).isZero();
        assertThat(project("made/b.qunheng.json").profiles().getFirst().observations()).hasSize(1);
        assertThat(terminal.run("export", "made", "--format", "csv", "--out", "back").code()).isZero();
        assertThat(folder.resolve("back/b.csv")).exists();
    }
}
