package qunheng.chart.lens;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.Language;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.method.LensFrame;
import qunheng.scoring.method.MethodRun;
import qunheng.scoring.method.MethodText;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;

/**
 * What stands beside a result of the standard method in a project that scores by another one: which method that is, and
 * the scores and ranks under it, so that nobody takes one for the other.
 */
public final class MethodBeside {
    private MethodBeside() {}

    /**
     * One or two sentences; empty where the project scores the lens by the standard method.
     *
     * @param shown clusters whose scores are given, in this order
     * @param year as of which the result stands; scores are given for the assessment year only
     */
    public static String sentence(
            Knowledge knowledge, Project project, Lens lens, List<ProfileId> shown, int year, Language language) {
        var method = MethodText.read(project.choices()).method();
        if (method.isDefaultFor(lens.id())) {
            return "";
        }
        var messages = Messages.in(language);
        var words = new MethodWords(knowledge, project, language);
        var summary = words.summary(method, lens.id());
        if (year != project.assessmentYear()) {
            return messages.get("method.beside", summary);
        }
        try {
            var result = MethodRun.of(LensFrame.of(knowledge, project, lens), method, project);
            var scores = result.headlines();
            var ranks = result.ranks();
            var ranked = Arrays.stream(ranks).filter(rank -> !Double.isNaN(rank)).count();
            var numbers = NumberFormats.in(language);
            return messages.get("method.beside", summary)
                    + (language == Language.EN ? " " : "")
                    + messages.get(
                            "method.beside.scores",
                            shown.stream()
                                    .map(id -> {
                                        var at = result.cluster(id);
                                        var name = name(project, id, language);
                                        return Double.isNaN(scores[at])
                                                ? messages.get("method.beside.none", name)
                                                : messages.get(
                                                        "method.beside.score",
                                                        name,
                                                        numbers.score(scores[at]),
                                                        ranks[at],
                                                        ranked);
                                    })
                                    .collect(Collectors.joining(messages.get("method.beside.and"))));
        } catch (MethodRefusal refusal) {
            return messages.get("method.beside.refused", summary, words.refusal(refusal, lens));
        }
    }

    private static String name(Project project, ProfileId id, Language language) {
        var identity = project.profile(id).orElseThrow().identity();
        var zh = (language == Language.ZH && !identity.nameZh().isBlank()) || identity.nameEn().isBlank();
        return zh ? identity.nameZh() : identity.nameEn();
    }
}
