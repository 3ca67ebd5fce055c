package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.exchange.workbook.Workbooks;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.scoring.ProfileFixture;

/** Workbooks out to departments and back, from the command line. */
class CollectionCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void aProject() {
        terminal = new Terminal(folder);
        var project = new ProfileFixture().put("IS-SCL-01", 2024, 1000).put("IS-SCL-02", 2024, 5).project(2024);
        ProjectFile.write(folder.resolve("p.qunheng.json"), project, "test");
    }

    private Project read(String name) {
        return ProjectFile.read(folder.resolve(name), Catalogue.of(Knowledge.load()));
    }

    /** The workbook of the only cluster, under a name of its own. */
    private Path workbook(String name) throws IOException {
        var out = folder.resolve("out-" + name);
        assertThat(terminal.run(
                                "export",
                                "p.qunheng.json",
                                "--format",
                                "xlsx",
                                "--out",
                                out.getFileName().toString())
                        .code())
                .isZero();
        Path made;
        try (var files = Files.list(out)) {
            made = files.findFirst().orElseThrow();
        }
        Files.createDirectories(folder.resolve("back"));
        return Files.move(made, folder.resolve("back").resolve(name));
    }

    private Terminal.Run merge(String... options) {
        var arguments = new ArrayList<>(List.of(
                "import", "back", "--into", "p.qunheng.json", "--out", "q.qunheng.json", "--language", "en"));
        arguments.addAll(List.of(options));
        return terminal.run(arguments.toArray(String[]::new));
    }

    @Test
    void whatGoesOutAndComesBackFilledInGoesOutTheSame() throws IOException {
        Workbooks.edit(workbook("a.xlsx"), filled -> filled.value("IS-SCL-04", 2024, 77.25)
                .text("IS-SCL-04", 2024, "source", "统计月报")
                .text("IS-SCL-04", 2024, "note", "=cmd|' /C calc'!A0")
                .value("IS-SCL-02", 2023, 4.5));
        var run = merge();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("2 new, 0 corrected");
        var merged = read("q.qunheng.json");
        assertThat(merged.profiles().getFirst().observations()).hasSize(4);

        assertThat(terminal.run("export", "q.qunheng.json", "--format", "xlsx", "--out", "again").code()).isZero();
        var back = terminal.run("import", "again", "--into", "q.qunheng.json", "--out", "r.qunheng.json");
        assertThat(back.code()).isZero();
        assertThat(read("r.qunheng.json")).isEqualTo(merged);
        assertThat(merge().out()).as("the same answers once more").contains("2 new");

        terminal.run("export", "q.qunheng.json", "--format", "csv", "--out", "table");
        assertThat(terminal.text("table/q.csv")).contains("'=cmd|").doesNotContain(",=cmd");
        assertThat(terminal.run("import", "table/q.csv", "--into", "q.qunheng.json", "--out", "s.qunheng.json").code())
                .isZero();
        assertThat(read("s.qunheng.json")).isEqualTo(merged);
    }

    @Test
    void conflictsEndTheCommandUnlessARuleIsGiven() throws IOException {
        Workbooks.edit(
                workbook("a.xlsx"),
                filled -> filled.sign("Office A", "Li", "2025-02-01").value("IS-SCL-02", 2024, 6));
        Workbooks.edit(workbook("b.xlsx"), filled -> filled.cell("IS-SCL-01", 2024, "value").setBlank());
        Workbooks.edit(workbook("c.xlsx"), filled -> filled.value("IS-SCL-02", 2024, 7));
        var asked = merge();
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.err())
                .contains("IS-SCL-02", "here 5", "6 by a.xlsx", "Office A", "Li", "2025-02-01", "7 by c.xlsx")
                .contains("2 values are in conflict");
        assertThat(folder.resolve("q.qunheng.json")).doesNotExist();
        assertThat(merge("--prefer", "file").err()).contains("1 values are in conflict");
        assertThat(folder.resolve("q.qunheng.json")).doesNotExist();
        assertThat(merge("--prefer", "project").code()).isZero();
        assertThat(read("q.qunheng.json")).isEqualTo(read("p.qunheng.json"));
        Files.delete(folder.resolve("back/c.xlsx"));
        assertThat(merge("--prefer", "file").code()).isZero();
        assertThat(read("q.qunheng.json").profiles().getFirst().observations()).hasSize(1);
    }

    @Test
    void oneBadCellAndNothingIsWritten() throws IOException {
        Workbooks.edit(workbook("a.xlsx"), filled -> {
            filled.value("IS-SCL-02", 2024, 6);
            filled.cell("IS-SCL-04", 2024, "value").setCellFormula("1+1");
        });
        var run = merge("--prefer", "file");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("a.xlsx, sheet ").contains("formula");
        assertThat(folder.resolve("q.qunheng.json")).doesNotExist();
    }

    @Test
    void aWorkbookThatIsThereIsNotWrittenOver() {
        assertThat(terminal.run("export", "p.qunheng.json", "--format", "xlsx", "--out", "w").code()).isZero();
        var again = terminal.run("export", "p.qunheng.json", "--format", "xlsx", "--out", "w", "--language", "en");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("there already");
    }

    @Test
    void aFolderOfProjectsGoesOutInOneRun() {
        var project = read("p.qunheng.json");
        ProjectFile.write(folder.resolve("p2.qunheng.json"), project, "test");
        var run = terminal.run("export", ".", "--format", "xlsx", "--out", "all");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void eachDepartmentGetsAWorkbookWithItsNameOnTheCover() throws IOException {
        var run = terminal.run(
                "export",
                "p.qunheng.json",
                "--format",
                "xlsx",
                "--out",
                "d",
                "--department",
                "统计局",
                "--department",
                "Park: IT");
        assertThat(run.code()).isZero();
        try (var files = Files.list(folder.resolve("d"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .hasSize(2)
                    .anySatisfy(name -> assertThat(name).startsWith("Park-IT-p-"))
                    .anySatisfy(name -> assertThat(name).startsWith("统计局-p-"));
        }
        Files.move(folder.resolve("d"), folder.resolve("back"));
        try (var files = Files.list(folder.resolve("back"))) {
            files.toList().forEach(file -> Workbooks.edit(
                    file, filled -> filled.value("IS-SCL-02", 2024, file.getFileName().toString().length())));
        }
        var asked = merge();
        assertThat(asked.err()).contains("统计局", "Park: IT");
        assertThat(terminal.run("export", "p.qunheng.json", "--format", "csv", "--out", "e", "--department", "x")
                        .code())
                .isEqualTo(1);
    }
}
