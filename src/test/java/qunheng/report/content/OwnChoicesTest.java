package qunheng.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.OwnPacks;
import qunheng.knowledge.RulePackDraft;
import qunheng.model.Choices;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.model.RegionalTable;
import qunheng.project.DataDigest;
import qunheng.report.ReportData;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportOptions;
import qunheng.scoring.method.MethodText;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.tiering.roadmap.OptionsText;
import qunheng.tiering.roadmap.RoadmapOptions;

/** Reports follow what a project decided for itself: method, rule packs, limits of the roadmap, tables by region. */
class OwnChoicesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final Project YUNLING = Samples.project("yunling");

    private static Project with(Project project, String key, String text) {
        return new Project(
                project.id(), project.nameZh(), project.nameEn(), project.note(), project.assessmentYear(), project.weights(),
                project.profiles(), project.choices().with(key, text));
    }

    private static ReportData report(Project project, ReportOptions options, RegionalTable... tables) {
        return new ReportContent(KNOWLEDGE, project, DataDigest.of(project), "test", List.of(tables)).of(options);
    }

    private static ReportOptions asked(ReportKind kind) {
        return ReportOptions.of(kind, ReportLanguage.EN, YUNLING.profiles().getFirst().id())
                .without(Set.of("robustness"));
    }

    private static String text(ReportData report) {
        return String.join("\n", ReportContentTest.texts(report));
    }

    @Test
    void aMethodOfTheProjectStandsBesideTheStandardOneInEveryKind() {
        var method = ProjectMethod.DEFAULT.with(2, new Aggregation.Geometric());
        var project = with(YUNLING, ProjectMethod.KEY, MethodText.write(method));
        var evaluation = text(report(project, asked(ReportKind.EVALUATION)));
        assertThat(evaluation)
                .contains("Scores by the project's own method", "by the own method (", "By own method")
                .contains("keep the standard method that rule packs are written for");
        assertThat(text(report(project, asked(ReportKind.BRIEF)))).contains("by the own method (");
        assertThat(text(report(project, asked(ReportKind.PORTFOLIO)))).contains("Scores by the project's own method");
        assertThat(text(report(project, asked(ReportKind.CHANGE)))).contains("both years are scored by the standard method");
        assertThat(text(report(project, asked(ReportKind.GAP)))).contains("keep the standard method");
        assertThat(text(report(YUNLING, asked(ReportKind.EVALUATION)))).doesNotContain("own method");
        assertThat(report(project, asked(ReportKind.EVALUATION)).provenance().results())
                .anyMatch(result -> result.key().startsWith("method "));
    }

    @Test
    void aMethodThatGivesNoScoreSaysWhy() {
        var method = ProjectMethod.DEFAULT.with(new Normalisation.MinMax(0, 100));
        var project = with(YUNLING, ProjectMethod.KEY, MethodText.write(method));
        assertThat(text(report(project, asked(ReportKind.EVALUATION)))).contains("no score", "cluster");
    }

    private static Project withPack() {
        var pack = KNOWLEDGE.rulePack("eu-manner");
        var draft = RulePackDraft.of(pack, null);
        var text = draft.named("eu-manner.own1", "1.0.0", new Bilingual("本地规则", "Local rules"), pack.edition());
        return with(YUNLING, OwnPacks.key("eu-manner.own1", "1.0.0"), text);
    }

    @Test
    void aRulePackOfTheProjectIsListedAndCanBeFollowed() {
        var project = withPack();
        assertThat(text(report(project, asked(ReportKind.EVALUATION)))).contains("Local rules", "Tier in the EU manner");
        var by = report(project, asked(ReportKind.EVALUATION).by("eu-manner.own1"));
        assertThat(text(by)).contains("Local rules (version 1.0.0)").doesNotContain("Tier in the EU manner (version");
        assertThat(by.provenance().rulePacks()).contains("eu-manner.own1@1.0.0");
        assertThat(by.provenance().results()).anyMatch(result -> result.key().endsWith("eu-manner.own1@1.0.0"));
        assertThat(text(report(project, asked(ReportKind.GAP).by("eu-manner.own1@1.0.0")))).contains("Local rules");
    }

    @Test
    void theRoadmapFollowsTheLimitsKeptWithTheCluster() {
        var profile = YUNLING.profiles().getFirst();
        var options = RoadmapOptions.DEFAULT.withYears(1, 0.01, 0.01);
        var changed = new Profile(
                profile.id(), profile.identity(), profile.place(), profile.industries(), profile.actors(), profile.body(),
                profile.observations(), profile.applicability(), profile.reviews(),
                new Choices(Map.of(OptionsText.KEY, OptionsText.write(options).orElseThrow())));
        var project = new Project(
                YUNLING.id(), YUNLING.nameZh(), YUNLING.nameEn(), YUNLING.note(), YUNLING.assessmentYear(), YUNLING.weights(),
                List.of(changed), YUNLING.choices());
        assertThat(roadmap(project)).contains("effort and limits kept for this cluster").contains("no plan reaches");
        assertThat(roadmap(YUNLING)).doesNotContain("kept for this cluster").contains("The way to");
    }

    private static String roadmap(Project project) {
        return text(report(project, asked(ReportKind.EVALUATION)));
    }

    @Test
    void aRegionalTableOfTheProjectIsShownWithThePlaceOfTheCluster() {
        var wuhan = Samples.project("wuhan");
        var cells = List.of(
                new RegionalTable.Cell("420000", "", 2020, 12.5),
                new RegionalTable.Cell("110000", "", 2020, 30),
                new RegionalTable.Cell("420000", "", 2099, 99));
        var table = new RegionalTable("t", "Yearbook", "Core revenue", "bn", "Bureau", "", cells, new TreeMap<>());
        var options = ReportOptions.of(ReportKind.EVALUATION, ReportLanguage.EN, wuhan.profiles().getFirst().id())
                .without(Set.of("robustness"));
        var shown = report(wuhan, options, table);
        assertThat(text(shown)).contains("Yearbook", "Core revenue of 2020 in bn", "12.5 bn, place 2 of the 2");
        assertThat(text(report(wuhan, options))).doesNotContain("Yearbook");
        assertThat(shown.sections().stream().map(ReportData.Section::id).collect(Collectors.toList())).contains("regions");
    }

    @Test
    void countsOfOneAreSingular() {
        for (var sample : List.of("lanwan", "yunling", "wuhan", "ganzhou")) {
            for (var report : Samples.reports(Samples.project(sample))) {
                if (report.language() == ReportLanguage.EN) {
                    assertThat(ReportContentTest.texts(report))
                            .filteredOn(text -> text.matches("(?s).*(?<![\\d.,])1 (conditions|indicators|clusters|values|questions|years)\\b.*")
                                    || text.contains("(s)"))
                            .as(sample + " " + report.kind())
                            .isEmpty();
                }
            }
        }
    }
}
