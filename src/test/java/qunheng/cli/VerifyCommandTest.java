package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.model.Observation;
import qunheng.model.Profile;
import qunheng.model.Project;

/** Reports of every kind and format held against the project that they were made of, and against an edited one. */
class VerifyCommandTest {
    private static final Path SAMPLE = Path.of("sample-projects", "fictional-yunling-smart-sensors.qunheng.json");

    @TempDir
    Path folder;

    private static Project read() {
        return ProjectFile.read(SAMPLE, Catalogue.ANY);
    }

    private Path write(String name, Project project) {
        var file = folder.resolve(name);
        ProjectFile.write(file, project, "test");
        return file;
    }

    /** One value of the assessment year taken down. */
    private static Project edited(Project project) {
        var profile = project.profiles().getFirst();
        var seen = profile.observations().values().stream()
                .filter(one -> one.key().year() == project.assessmentYear() && one.value() > 1)
                .findFirst()
                .orElseThrow();
        var observations = new TreeMap<>(profile.observations());
        observations.put(seen.key(), Observation.of(seen.key(), seen.value() / 2));
        var changed = new Profile(
                profile.id(),
                profile.identity(),
                profile.place(),
                profile.industries(),
                profile.actors(),
                profile.body(),
                observations,
                profile.applicability(),
                profile.reviews(),
                profile.choices());
        return new Project(
                project.id(),
                project.nameZh(),
                project.nameEn(),
                project.note(),
                project.assessmentYear(),
                project.weights(),
                List.of(changed),
                project.choices());
    }

    @Test
    void everyKindAndFormatAgreesWhenFreshAndDisagreesInOneSentenceAfterAnEdit() throws IOException {
        var project = write("p.qunheng.json", read());
        var edited = write("e.qunheng.json", edited(read()));
        var terminal = new Terminal(folder);
        var made = terminal.run(
                "report", project.toString(), "--kind", "all", "--format", "all", "--language=en", "--out", "out");
        assertThat(made.code()).as(made.err()).isZero();
        List<Path> reports;
        try (var files = Files.list(folder.resolve("out"))) {
            reports = files.sorted().toList();
        }
        assertThat(reports).hasSize(20);
        for (var report : reports) {
            var fresh = terminal.run("verify", report.toString(), project.toString(), "--language=en");
            assertThat(fresh.code()).as(report + fresh.out()).isZero();
            assertThat(fresh.out()).startsWith("They agree: data, versions and ");
            var after = terminal.run("verify", report.toString(), edited.toString(), "--language=en");
            assertThat(after.code()).as(report.toString()).isEqualTo(1);
            assertThat(after.out().strip().lines()).hasSize(1);
            assertThat(after.out())
                    .startsWith("They do not agree: ")
                    .contains("Yunling smart-sensor cluster", "in the report", "now");
        }
    }

    @Test
    void aMethodThatWasChosenSinceIsNamed() {
        var read = read();
        var project = write("p.qunheng.json", read);
        var other = new Project(
                read.id(),
                read.nameZh(),
                read.nameEn(),
                read.note(),
                read.assessmentYear(),
                read.weights(),
                read.profiles(),
                read.choices().with("method", "{\"version\":99}"));
        var terminal = new Terminal(folder);
        terminal.run("report", project.toString(), "--kind", "brief", "--out", "out");
        var verified = terminal.run(
                "verify", "out/p-brief-zh.html", write("m.qunheng.json", other).toString(), "--language=en");
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("They do not agree: ", "version").hasLineCount(1);
    }

    @Test
    void yearAndPackOfAReportAreFollowedAndVerified() {
        var project = write("p.qunheng.json", read());
        var terminal = new Terminal(folder);
        var made = terminal.run(
                "report", project.toString(), "--kind", "evaluation", "--year", "2024", "--pack", "sme-cluster-2022",
                "--language=en", "--out", "out");
        assertThat(made.code()).as(made.err()).isZero();
        var verified = terminal.run("verify", "out/p-evaluation-en.html", project.toString(), "--language=en");
        assertThat(verified.out()).startsWith("They agree");
    }

    @Test
    void whatIsAskedForInVainIsToldAndNothingIsWritten() {
        var project = write("p.qunheng.json", read());
        var terminal = new Terminal(folder);
        assertThat(terminal.run("report", project.toString(), "--pack", "none", "--out", "out", "--language=en").err())
                .contains("none");
        assertThat(terminal.run("report", project.toString(), "--cluster", "nobody", "--out", "out", "--language=en")
                        .err())
                .contains("nobody");
        assertThat(terminal.run("report", project.toString(), "--year", "20", "--out", "out", "--language=en").code())
                .isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
