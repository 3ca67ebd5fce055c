package qunheng.chart.lens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.model.Change;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.project.SampleProjects;
import qunheng.scoring.method.LensFrame;
import qunheng.scoring.method.MethodRun;
import qunheng.scoring.method.MethodText;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.text.NumberFormats;

/** What a project with its own method is told beside results of the standard one. */
class MethodBesideTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final String LENS = "five-forces";

    private static Project project(ProjectMethod method) {
        var project = SampleProjects.read().stream()
                .filter(one -> one.id().value().equals("fictional-twelve-clusters"))
                .findFirst()
                .orElseThrow();
        var text = MethodText.write(method);
        return text == null ? project : new Change.ChoiceChanged(null, ProjectMethod.KEY, null, text).apply(project);
    }

    private static String sentence(Project project, int year, Language language) {
        return MethodBeside.sentence(
                KNOWLEDGE, project, KNOWLEDGE.lens(LENS), List.of(project.profiles().getFirst().id()), year, language);
    }

    @Test
    void theStandardMethodNeedsNoWords() {
        var project = project(ProjectMethod.DEFAULT);
        assertThat(sentence(project, project.assessmentYear(), Language.EN)).isEmpty();
    }

    @Test
    void anotherMethodIsNamedWithItsScoreAndRank() {
        var method = ProjectMethod.DEFAULT.with(new Normalisation.MinMax(1, 100));
        var project = project(method);
        var result = MethodRun.of(LensFrame.of(KNOWLEDGE, project, KNOWLEDGE.lens(LENS)), method, project);
        var score = NumberFormats.in(Language.EN).score(result.headlines()[0]);
        var ranked = Arrays.stream(result.ranks()).filter(one -> !Double.isNaN(one)).count();
        var rank = "rank " + (int) result.ranks()[0] + " of " + ranked;
        assertThat(sentence(project, project.assessmentYear(), Language.EN))
                .contains("standard method", "scores " + score, rank, "Verdicts");
        assertThat(sentence(project, project.assessmentYear(), Language.ZH)).contains("标准方法", score + " 分");
        assertThat(sentence(project, project.assessmentYear() - 1, Language.EN))
                .contains("standard method")
                .doesNotContain("scores " + score);
    }

    @Test
    void aMethodThatCannotBeRunIsSaidToBeSo() {
        var project = project(
                ProjectMethod.DEFAULT.with(new Normalisation.ZScore(0, 1)).with(2, new Aggregation.Geometric()));
        assertThat(sentence(project, project.assessmentYear(), Language.EN))
                .contains("cannot be run", "standard method");
    }
}
