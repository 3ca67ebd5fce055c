package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePackDraft;
import qunheng.model.Change;
import qunheng.model.Project;
import qunheng.scoring.ProfileFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as somebody at a terminal meets them: what they print, what they write, and their exit codes. */
class ProgramTest {
    @TempDir
    private Path folder = Path.of("");

    private record Run(int code, String out, String err) {}

    private Run run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder);
        var code = Program.run(console, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path write(String name, Project project) {
        var file = folder.resolve(name);
        ProjectFile.write(file, project, "test");
        return file;
    }

    private static Project grown() {
        return new ProfileFixture()
                .evidence(true)
                .all(2023, 45)
                .all(2024, 65)
                .put("GV-MGT-01", 2024, 3)
                .rounded()
                .project(2024);
    }

    @Test
    void selfCheckPrintsALineForEachProjectOfAFolder() {
        write("b.qunheng.json", grown());
        write("a.qunheng.json", new ProfileFixture().put("IS-SCL-01", 2024, 6585).project(2024));
        var run = run("self-check", folder.toString(), "--language", "en");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(2);
        var lines = run.out().lines().toList();
        assertThat(lines.get(0))
                .startsWith("Test cluster [fictional] | Six characteristics n/a (2 %) |")
                .contains("Tier in the EU manner Unlabelled (indicative) | Cluster gradient Not graded (indicative) |")
                .contains("Shandong digital-industry cluster (2025) Not decided yet (indicative)");
        KNOWLEDGE.rulePacks().forEach(pack -> assertThat(lines.get(0)).contains(pack.name().en()));
        assertThat(lines.get(1)).contains("(100 %)", "Silver (indicative)", "Leap (indicative)");
    }

    @Test
    void selfCheckReadsTheSampleProjectsOfTheFolderItIsCalledIn() throws IOException {
        Files.createDirectories(folder.resolve("sample-projects"));
        write("sample-projects/one.qunheng.json", grown());
        assertThat(run("self-check").out().lines()).hasSize(1);
    }

    @Test
    void selfCheckWithoutAFolderReadsTheSamplesInsideTheProgram() {
        var run = run("self-check");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(run.out()).contains("成都");
    }

    @Test
    void aCorruptProjectIsNamedWithLineAndFieldAndTheOthersAreStillChecked() throws IOException {
        var good = write("good.qunheng.json", grown());
        var text = Files.readString(good).replaceFirst("\"value\": [0-9.]+", "\"value\": \"a lot\"");
        var line = text.substring(0, text.indexOf("a lot")).lines().count();
        Files.writeString(folder.resolve("bad.qunheng.json"), text);
        var run = run("self-check", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("bad.qunheng.json", String.valueOf(line), "value", "a lot");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        var run = run("self-check", folder.resolve("none").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void assessWritesScoresThatAddUpAndVerdictsThatSayWhy() {
        write("p.qunheng.json", grown());
        var run = run("assess", "p.qunheng.json");
        assertThat(run.code()).isZero();
        var json = JsonMapper.builder().build().readTree(run.out());
        assertThat(json.get("fictional").asBoolean()).isTrue();
        var profile = json.get("profiles").get(0);
        assertThat(profile.get("lenses")).hasSize(4);
        for (var lens : profile.get("lenses")) {
            assertThat(sum(lens.get("criteria"))).isEqualTo(lens.get("score").asDouble());
            for (var criterion : lens.get("criteria")) {
                assertThat(sum(criterion.get("subCriteria"))).isEqualTo(criterion.get("contribution").asDouble());
                for (var sub : criterion.get("subCriteria")) {
                    assertThat(sum(sub.get("indicators"))).isEqualTo(sub.get("contribution").asDouble());
                }
            }
        }
        var verdict = profile.get("verdicts").get(0);
        assertThat(verdict.get("pack").asString()).isEqualTo("eu-manner");
        assertThat(verdict.get("tier").asString()).isEqualTo("silver");
        assertThat(verdict.get("indicative").asBoolean()).isTrue();
        assertThat(verdict.get("title").get("zh").asString()).isEqualTo("银标（参考）");
        assertThat(verdict.get("tiers")).hasSize(3);
        assertThat(verdict.get("missingForNext").get(0).get("reason").get("en").asString()).endsWith(".");
    }

    @Test
    void assessNamesTheLabelsAndWhatEveryDiagnosisFinds() {
        write("p.qunheng.json", grown());
        var profile = JsonMapper.builder()
                .build()
                .readTree(run("assess", "p.qunheng.json").out())
                .get("profiles")
                .get(0);
        var labels = profile.get("labels");
        assertThat(labels).hasSize(6);
        assertThat(labels.get(0).get("scheme").asString()).isEqualTo("type");
        assertThat(labels.get(0).get("document").asString()).isEqualTo("002");
        assertThat(profile.get("diagnoses")).hasSize(12);
        var parks = profile.get("diagnoses").get(4);
        assertThat(parks.get("id").asString()).isEqualTo("D05");
        assertThat(parks.get("state").asString()).isEqualTo("SILENT");
        assertThat(parks.get("signs").get(0).get("bound").asDouble()).isEqualTo(28);
        assertThat(parks.get("signs").get(0).get("truth").asString()).isEqualTo("NO");
    }

    private static double sum(JsonNode nodes) {
        var sum = 0.0;
        for (var node : nodes) {
            sum += node.get("contribution").asDouble();
        }
        return sum;
    }

    @Test
    void assessGivesNullForWhatIsMissing() {
        write("p.qunheng.json", new ProfileFixture().project(2024));
        var json = JsonMapper.builder()
                .build()
                .readTree(
                        run("assess", "p.qunheng.json", "--lens", "five-forces").out());
        var lens = json.get("profiles").get(0).get("lenses").get(0);
        assertThat(lens.get("score").isNull()).isTrue();
        assertThat(lens.get("low").asDouble()).isZero();
        assertThat(lens.get("high").asDouble()).isEqualTo(100);
    }

    @Test
    void assessTakesOneLensAndOnePackAndWritesTheSameBytesAgain() throws IOException {
        write("p.qunheng.json", grown());
        var options = new String[] {
            "assess", "p.qunheng.json", "--lens", "eu-aspects", "--pack", "gradient", "--out", "a.json"
        };
        assertThat(run(options).out()).isEmpty();
        var first = Files.readAllBytes(folder.resolve("a.json"));
        run(options);
        assertThat(Files.readAllBytes(folder.resolve("a.json"))).isEqualTo(first);
        var json = JsonMapper.builder().build().readTree(first);
        assertThat(json.get("profiles").get(0).get("lenses")).hasSize(1);
        assertThat(json.get("profiles").get(0).get("verdicts")).hasSize(1);
        assertThat(run("assess", "p.qunheng.json", "--lens", "no-such").code()).isEqualTo(1);
        assertThat(run("assess", "p.qunheng.json", "--pack", "no-such").err()).contains("eu-manner, gradient");
    }

    @Test
    void assessFindsThePackThatTheProjectKeepsByIdAndByEdition() {
        var shipped = KNOWLEDGE.rulePack("eu-manner");
        var text =
                RulePackDraft.of(shipped, null).named("own-manner", "7", new Bilingual("自定", "Own"), shipped.edition());
        var project = grown();
        var key = OwnPacks.key("own-manner", "7");
        write("p.qunheng.json", new Change.ChoiceChanged(null, key, null, text).apply(project));
        for (var named : List.of("own-manner", "own-manner@7")) {
            var run = run("assess", "p.qunheng.json", "--pack", named);
            assertThat(run.code()).as(run.err()).isZero();
            var verdicts = JsonMapper.builder().build().readTree(run.out()).get("profiles").get(0).get("verdicts");
            assertThat(verdicts).hasSize(1);
            assertThat(verdicts.get(0).get("pack").asString()).isEqualTo("own-manner");
            assertThat(verdicts.get(0).get("tier").asString()).isEqualTo("silver");
        }
        assertThat(run("assess", "p.qunheng.json", "--pack", "no-such").err()).contains("own-manner");
    }

    @Test
    void exportAndImportBringEveryValueBack() {
        var project = grown();
        write("p.qunheng.json", project);
        assertThat(run("export", "p.qunheng.json", "--out", "p.csv").code()).isZero();
        assertThat(run("import", "p.csv", "--out", "q.qunheng.json").code()).isZero();
        var back = ProjectFile.read(folder.resolve("q.qunheng.json"), Catalogue.of(KNOWLEDGE));
        assertThat(back.profiles().getFirst().observations()).isEqualTo(project.profiles().getFirst().observations());
        assertThat(back.fictional()).isTrue();
        assertThat(back.assessmentYear()).isEqualTo(2024);
        assertThat(run("export", "p.qunheng.json", "--out", "copy.qunheng.json").code()).isZero();
        assertThat(ProjectFile.read(folder.resolve("copy.qunheng.json"), Catalogue.of(KNOWLEDGE))).isEqualTo(project);
    }

    @Test
    void aTableOfAChineseMachineIsRead() throws IOException {
        Files.write(
                folder.resolve("t.csv"),
                "profile,indicator,year,value,source\n成都软件,IS-SCL-01,2021,6585,统计局\n"
                        .getBytes(Charset.forName("GB18030")));
        assertThat(run("import", "t.csv", "--out", "t.qunheng.json").code()).isZero();
        var back = ProjectFile.read(folder.resolve("t.qunheng.json"), Catalogue.of(KNOWLEDGE));
        assertThat(back.profiles().getFirst().identity().nameZh()).isEqualTo("成都软件");
        assertThat(back.profiles().getFirst().observations().values().iterator().next().source()).isEqualTo("统计局");
    }

    @Test
    void aBadCellIsNamedAndNothingIsWritten() throws IOException {
        var bad = List.of("a lot", "1e400", "-5", "6,585");
        for (var value : bad) {
            Files.writeString(
                    folder.resolve("t.csv"),
                    "profile,indicator,year,value\nx,IS-SCL-02,2021,3\nx,EP-SME-01,2021,\"" + value + "\"\n");
            var run = run("import", "t.csv", "--out", "t.qunheng.json", "--language", "en");
            assertThat(run.code()).as(value).isEqualTo(1);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).startsWith("t.csv, line 3, column 4");
            assertThat(folder.resolve("t.qunheng.json")).doesNotExist();
        }
    }

    @Test
    void aFileNameThatSaysNoKindIsRefused() {
        write("p.qunheng.json", grown());
        assertThat(run("export", "p.qunheng.json", "--out", "p.xyz").code()).isEqualTo(1);
        assertThat(run("import", "p.qunheng.json", "--out", "p.json").code()).isEqualTo(1);
        assertThat(folder.resolve("p.xyz")).doesNotExist();
    }

    @Test
    void whatIsNotUnderstoodIsSaidInOneSentenceOfTheChosenLanguage() {
        for (var arguments : new String[][] {
            {},
            {"frobnicate"},
            {"assess"},
            {"assess", "p", "--colour"},
            {"export", "p"},
            {"assess", "p", "--language", "fr"}
        }) {
            var run = run(arguments);
            assertThat(run.code()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.err()).contains("--help");
            assertThat(run.out()).isEmpty();
        }
        assertThat(run("assess", "--language", "en").err()).startsWith("PROJECT is missing");
    }

    @Test
    void everyCommandHasHelpInBothLanguages() {
        for (var command : List.of("self-check", "assess", "export", "import")) {
            var zh = run(command, "--help");
            var en = run(command, "--help", "--language", "en");
            assertThat(zh.code()).isZero();
            assertThat(zh.out()).contains("用法：qunheng " + command);
            assertThat(en.out()).contains("Usage: qunheng " + command);
            assertThat(en.out().chars()).as(en.out()).noneMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
        }
    }
}
