package qunheng.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.project.SampleProjects;
import qunheng.report.Block;
import qunheng.report.ReportData;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportOptions;
import qunheng.scoring.LensEngine;

/** What every report of every sample project has in common, whatever it is about. */
class ReportContentTest {
    private static final Pattern BROKEN = Pattern.compile("\\bnull\\b|\\bNaN\\b|Infinity|\\{\\d|content\\.[a-z]+\\.|Optional\\[");
    private static final Pattern CHINESE = Pattern.compile("[\\u4E00-\\u9FFF]");
    private static final Map<String, List<ReportData>> REPORTS = new HashMap<>();

    private static List<ReportData> reports(Project project) {
        return REPORTS.computeIfAbsent(project.id().value(), _ -> Samples.reports(project));
    }

    @TestFactory
    Stream<DynamicTest> everyReportIsWholeInEveryLanguage() {
        return SampleProjects.read().stream().map(project -> DynamicTest.dynamicTest(project.nameEn(), () -> {
            for (var report : reports(project)) {
                var about = report.kind() + " " + report.language();
                assertThat(report.sections()).as(about).isNotEmpty();
                assertThat(report.sections()).as(about).allSatisfy(section -> {
                    assertThat(section.title()).isNotBlank();
                    assertThat(section.blocks()).as(section.id()).isNotEmpty();
                });
                assertThat(texts(report)).as(about).filteredOn(text -> BROKEN.matcher(text).find()).isEmpty();
                assertThat(report.sections())
                        .as(about)
                        .extracting(ReportData.Section::id)
                        .isSubsetOf(ReportContent.sections(report.kind()))
                        .doesNotHaveDuplicates();
                assertThat(tables(report)).as(about).allSatisfy(table -> {
                    assertThat(table.rows()).as(table.caption()).isNotEmpty();
                    assertThat(table.caption()).isNotBlank();
                    assertThat(table.columns()).allSatisfy(column -> assertThat(column.title()).isNotBlank());
                });
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyReportOnATeachingCaseSaysSo() {
        return SampleProjects.read().stream().map(project -> DynamicTest.dynamicTest(project.nameEn(), () -> {
            for (var report : reports(project)) {
                var fictional = report.kind() == ReportKind.PORTFOLIO
                        ? project.fictional()
                        : project.profiles().getFirst().identity().fictional();
                assertThat(String.join(" ", report.marks()).matches("(?s).*(虚构|ictional).*"))
                        .as(report.kind() + " " + report.language())
                        .isEqualTo(fictional);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everySelfAssessmentIsIndicativeAndNoneIsALabelOfTheEu() {
        return SampleProjects.read().stream().map(project -> DynamicTest.dynamicTest(project.nameEn(), () -> {
            for (var report : reports(project)) {
                var about = report.kind() + " " + report.language();
                assertThat(report.marks()).as(about).anyMatch(mark -> mark.contains("参考") || mark.contains("ndicative"));
                assertThat(texts(report))
                        .as(about)
                        .filteredOn(text -> text.replace("not the EU label", "").contains("EU label") || text.contains("欧盟标签"))
                        .isEmpty();
                assertThat(texts(report)).as(about).anyMatch(text -> text.contains("参考") || text.contains("ndicative"));
            }
        }));
    }

    @Test
    void anEnglishReportHasNoChineseOfOurs() {
        // Only names, sources and notes that were entered in Chinese may be Chinese.
        var report = Samples.content(Samples.project("lanwan"))
                .of(ReportOptions.of(
                        ReportKind.EVALUATION,
                        ReportLanguage.EN,
                        Samples.project("lanwan").profiles().getFirst().id()));
        var headings = report.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.title()),
                        section.blocks().stream()
                                .filter(Block.Heading.class::isInstance)
                                .map(block -> ((Block.Heading) block).text())));
        assertThat(headings).noneMatch(text -> CHINESE.matcher(text).find());
        assertThat(tables(report).stream().map(Block.Table::caption)).noneMatch(text -> CHINESE.matcher(text).find());
    }

    @Test
    void bothLanguagesStandSideBySide() {
        var project = Samples.project("lanwan");
        var report = reports(project).stream()
                .filter(one -> one.kind() == ReportKind.EVALUATION && one.language() == ReportLanguage.BOTH)
                .findFirst()
                .orElseThrow();
        assertThat(report.sections().getFirst().title()).isEqualTo("摘要 / Summary");
        assertThat(tables(report).getFirst().columns().getFirst().title()).contains("\n");
        var one = Samples.content(project)
                .of(ReportOptions.of(
                        ReportKind.EVALUATION, ReportLanguage.ZH, project.profiles().getFirst().id()));
        // The description has no language of its own: once.
        assertThat(paragraphs(report)).isEqualTo(2 * paragraphs(one) - 1);
        assertThat(ReportContentTest.texts(report))
                .filteredOn(text -> text.contains(project.profiles().getFirst().identity().description()))
                .hasSize(1);
    }

    @Test
    void theScoresAreThoseOfTheEngine() {
        var project = Samples.project("lanwan");
        var cluster = project.profiles().getFirst().id();
        var report = reports(project).getFirst();
        var knowledge = Knowledge.load();
        for (var lens : LensEngine.assess(knowledge, project, cluster, project.assessmentYear()).lenses()) {
            assertThat(report.provenance().results())
                    .anyMatch(result -> result.key().equals("score " + cluster.value() + " 2025 " + lens.lensId())
                            && result.value().equals(Double.toString(lens.score())));
            var shown = String.format(java.util.Locale.ROOT, "%.1f", lens.score());
            assertThat(texts(report)).anyMatch(text -> text.contains(shown));
        }
    }

    @Test
    void theSameProjectGivesTheSameReport() {
        var project = Samples.project("lanwan");
        var again = Samples.reports(project);
        for (var i = 0; i < again.size(); i++) {
            assertThat(texts(again.get(i))).isEqualTo(texts(reports(project).get(i)));
            assertThat(again.get(i).provenance()).isEqualTo(reports(project).get(i).provenance());
        }
    }

    @Test
    void aSectionThatIsSwitchedOffIsLeftOut() {
        var project = Samples.project("lanwan");
        var options = ReportOptions.of(
                        ReportKind.EVALUATION, ReportLanguage.EN, project.profiles().getFirst().id())
                .without(java.util.Set.of("data", "regions"));
        assertThat(Samples.content(project).of(options).sections())
                .extracting(ReportData.Section::id)
                .doesNotContain("data", "regions")
                .contains("summary", "method");
    }

    @Test
    void theDateIsThatOfTheLastSignatureElseTheEndOfTheYear() {
        assertThat(Samples.reports(Samples.project("chengdu")).getFirst().provenance().asOf())
                .isEqualTo("2022-12-31");
        var signed = Samples.project("lanwan");
        var last = signed.profiles().getFirst().reviews().stream()
                .filter(review -> review.year() == signed.assessmentYear())
                .map(qunheng.model.Review::date)
                .max(String::compareTo)
                .orElseThrow();
        assertThat(reports(signed).getFirst().provenance().asOf()).isEqualTo(last);
    }

    private static long paragraphs(ReportData report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .count();
    }

    private static List<Block.Table> tables(ReportData report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /** Everything that a reader sees. */
    static List<String> texts(ReportData report) {
        var texts = new ArrayList<String>(report.marks());
        texts.add(report.title());
        texts.add(report.subtitle());
        report.cover().forEach(entry -> texts.addAll(List.of(entry.label(), entry.value())));
        for (var section : report.sections()) {
            texts.add(section.title());
            section.blocks().forEach(block -> texts(block, texts));
        }
        return texts;
    }

    private static void texts(Block block, List<String> texts) {
        switch (block) {
            case Block.Heading heading -> texts.add(heading.text());
            case Block.Paragraph paragraph -> {
                texts.add(paragraph.text());
                texts.addAll(paragraph.notes());
            }
            case Block.Bullets bullets -> texts.addAll(bullets.items());
            case Block.Callout callout -> texts.add(callout.text());
            case Block.KeyFigures figures ->
                figures.figures().forEach(one -> texts.addAll(List.of(one.label(), one.value(), one.note())));
            case Block.Table table -> {
                texts.add(table.caption());
                texts.addAll(table.notes());
                table.columns().forEach(column -> texts.add(column.title()));
                table.rows().forEach(row -> row.forEach(cell -> {
                    texts.add(cell.shown());
                    if (cell instanceof Block.TextCell text) {
                        texts.addAll(text.notes());
                    }
                }));
            }
            case Block.Chart chart -> {
                texts.add(chart.caption());
                texts.add(chart.figure().description().source());
            }
            case Block.PageBreak _ -> {}
        }
    }
}
