package qunheng.project.tableimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qunheng.project.tableimport.Tables.plan;
import static qunheng.project.tableimport.Tables.project;
import static qunheng.project.tableimport.Tables.taken;
import static qunheng.project.tableimport.Tables.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.exchange.ExchangeException;
import qunheng.model.Language;
import qunheng.project.FileForm.Encoding;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.Preference;
import qunheng.task.Progress;
import qunheng.text.Messages;

class HostileTableTest {
    @TempDir
    private Path folder;

    @Test
    void aBadCellStopsNoGoodOneAndIsNamedByItsPlace() {
        var table = Tables.of(
                "集群|指标|年份|数值",
                "甲|IS-SCL-01|2023|5",
                "甲|IS-SCL-01|20255|5",
                "甲|EP-SME-01|2023|1e400",
                "甲|EP-SME-02|2023|约30",
                "甲|IN-RD-01|2023|-1",
                "甲|FE-CAP-03|2023|2.5",
                "|FE-CAP-03|2023|2",
                "甲||2023|2",
                "甲|FE-CAP-03||2",
                "甲|FE-CAP-03|2023|" + "9".repeat(200_000),
                "甲|FE-CAP-03|2023|2023-05-01",
                "甲|FE-CAP-03|2024|8");
        var project = project("甲");
        var plan = plan(table, project);
        assertThat(plan.merge().items()).hasSize(2);
        assertThat(plan.problems()).hasSize(10).extracting(Problem::line)
                .containsExactly(3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(value(taken(plan), "甲", "FE-CAP-03", 2024)).contains(8.0);
        for (var language : Language.values()) {
            assertThat(plan.problems()).allSatisfy(problem -> assertThat(Messages.in(language).of(problem))
                    .hasSizeLessThan(260)
                    .contains(String.valueOf(problem.line())));
        }
    }

    @Test
    void rowsThatContradictEachOtherAreAQuestionAndRowsThatRepeatEachOtherAreNot() {
        var table = Tables.of(
                "集群|指标|年份|数值", "甲|IS-SCL-01|2023|5", "甲|IS-SCL-01|2023|6", "甲|EP-SME-01|2023|7",
                        "甲|EP-SME-01|2023|7.0");
        var plan = plan(table, project("甲"));
        assertThat(plan.merge().of(Kind.CONFLICT)).singleElement().satisfies(item -> assertThat(item.candidates())
                .hasSize(2));
        assertThat(plan.merge().open(plan.merge().decided(Preference.FILE))).hasSize(1);
        assertThat(plan.merge().of(Kind.ADDED)).singleElement().satisfies(item -> assertThat(item.candidates()
                        .getFirst()
                        .senders())
                .hasSize(2));
    }

    @Test
    void aValueThatDiffersIsNeverTakenWithoutAWord() {
        var project = taken(plan(Tables.of("集群|指标|年份|数值|来源", "甲|IS-SCL-01|2023|5|年报"), project("甲")));
        var same = plan(Tables.of("集群|指标|年份|数值", "甲|IS-SCL-01|2023|5.000000000000001"), project);
        assertThat(same.merge().of(Kind.EQUAL)).as("a spreadsheet's 15 digits").hasSize(1);
        var other = plan(Tables.of("集群|指标|年份|数值", "甲|IS-SCL-01|2023|6"), project);
        assertThat(other.merge().of(Kind.CONFLICT)).hasSize(1);
        assertThat(other.changes(other.merge().decided(Preference.PROJECT)).apply(project)).isEqualTo(project);
    }

    @Test
    void aTableOfAHeadOnlyHasNoRows() {
        var table = Tables.of("集群|指标|年份|数值");
        assertThat(plan(table, project("甲")).rows()).isZero();
    }

    @Test
    void theWrongEncodingIsRefusedWithItsLine() throws IOException {
        var file = Tables.file(folder, "a.csv", "集群,年份,上市企业数\n甲,2024,5\n", "GB18030");
        var found = SourceFile.look(file);
        assertThat(found.encoding()).isEqualTo(Encoding.GB18030);
        assertThatThrownBy(() -> found.withText(Encoding.UTF_8, ',').read(Progress.NONE))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.key()).isEqualTo("table.otherEncoding"));
        Files.write(file, new byte[] {'a', ',', 0, (byte) 0xFF, 0, 0, 7});
        assertThatThrownBy(() -> SourceFile.look(file)).isInstanceOf(ExchangeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "   "})
    void anEmptyFileIsRefused(String text) {
        var file = Tables.file(folder, "a.csv", text, "UTF-8");
        assertThatThrownBy(() -> SourceFile.look(file)).isInstanceOf(ExchangeException.class);
    }

    @Test
    void rowsWithProblemsAreWrittenWithTheirReasonNeverAsFormulasAndComeBackWhenMended() throws IOException {
        var file = Tables.file(
                folder,
                "in.csv",
                "集群,指标,年份,数值,备注\n甲,IS-SCL-01,2023,\"=1+1\",\"'=cmd\"\n甲,IS-SCL-02,2023,-3,好\n",
                "UTF-8");
        var table = SourceFile.look(file).read(Progress.NONE);
        var project = project("甲");
        var plan = plan(table, project);
        assertThat(plan.problems()).hasSize(1);
        var words = Messages.in(Language.ZH);
        var out = folder.resolve("rows.csv");
        ProblemFile.writeRows(out, table, 0, plan.problems(), List.of("行", "原因"), words::of);
        assertThat(Files.readString(out)).contains("'=1+1").contains("'=cmd").doesNotContain("好");
        Files.writeString(out, Files.readString(out).replace("'=1+1", "2"));
        var again = plan(SourceFile.look(out).read(Progress.NONE), project);
        assertThat(again.problems()).isEmpty();
        assertThat(taken(again).profiles().getFirst().observations().firstEntry().getValue().note()).isEqualTo("=cmd");
        ProblemFile.writeList(out, plan.problems(), List.of("位置", "内容", "原因"), words::of);
        assertThat(Files.readString(out)).contains("第 2 行第 4 列").contains("'=1+1");
    }

    @Test
    void aHundredThousandRowsAreReadAndCanBeStopped() {
        var text = new StringBuilder("集群,指标,年份,数值\n");
        var indicators = Tables.KNOWLEDGE.indicators().stream().filter(one -> !one.rubric()).toList();
        for (var row = 0; row < 100_000; row++) {
            text.append("甲,").append(indicators.get(row % 60).id().value()).append(',').append(1990 + row / 60 % 100)
                    .append(",1\n");
        }
        var file = Tables.file(folder, "a.csv", text.toString(), "UTF-8");
        var table = SourceFile.look(file).read(Progress.NONE);
        var plan = plan(table, project("甲"));
        assertThat(plan.rows()).isEqualTo(100_000);
        assertThat(plan.merge().items()).hasSize(6_000);
        var stopped = ImportPlan.of(
                table, Tables.mapping(table, project("甲")), Tables.KNOWLEDGE, project("甲"), new Progress() {
                    @Override
                    public void at(double fraction) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                });
        assertThat(stopped.complete()).isFalse();
    }
}
