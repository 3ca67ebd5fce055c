package qunheng.ui.assessment.method;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.lens.MethodWords;
import qunheng.consensus.KeptJudgements;
import qunheng.knowledge.Lens;
import qunheng.model.Project;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.Weighting;
import qunheng.ui.assessment.method.WeightsViewModel.NodeChoice;
import qunheng.ui.assessment.method.WeightsViewModel.Source;

/** The nodes of a lens whose children share out weights, and where each of them takes its weights from. */
final class WeightSources {
    private WeightSources() {}

    static List<NodeChoice> nodes(Lens lens, MethodWords words) {
        var list = new ArrayList<NodeChoice>();
        list.add(new NodeChoice(
                lens.id(), words.node(lens, lens.id()), 0, lens.criteria().stream().map(c -> c.id()).toList()));
        for (var criterion : lens.criteria()) {
            list.add(new NodeChoice(
                    criterion.id(),
                    words.node(lens, criterion.id()),
                    1,
                    criterion.subCriteria().stream().map(s -> s.id()).toList()));
            for (var sub : criterion.subCriteria()) {
                if (sub.indicators().size() > 1) {
                    var leaves = sub.indicators().stream().map(i -> sub.id() + '/' + i.value()).toList();
                    list.add(new NodeChoice(sub.id(), words.node(lens, sub.id()), 2, leaves));
                }
            }
        }
        return List.copyOf(list);
    }

    static Source source(Project project, ProjectMethod method, Lens lens, NodeChoice node) {
        var data = method.weighting(lens.id(), node.code());
        if (data != null) {
            return switch (data) {
                case Weighting.Entropy e -> Source.ENTROPY;
                case Weighting.Critic c -> Source.CRITIC;
                case Weighting.StandardDeviation s -> Source.DEVIATION;
                default -> Source.COMPONENT;
            };
        }
        var shares = WeightShares.of(project.weights(), lens.id(), node.children());
        if (project.choices()
                .get(KeptJudgements.key(lens.id(), node.code()))
                .flatMap(text -> KeptJudgements.read(text, node.children()))
                .filter(kept -> WeightShares.follow(kept, shares))
                .isPresent()) {
            return Source.AHP;
        }
        return WeightShares.equal(shares) ? Source.EQUAL : Source.OWN;
    }

    static @Nullable Weighting weighting(Source source) {
        return switch (source) {
            case EQUAL, OWN, AHP -> null;
            case ENTROPY -> new Weighting.Entropy();
            case CRITIC -> new Weighting.Critic();
            case DEVIATION -> new Weighting.StandardDeviation();
            case COMPONENT -> new Weighting.PrincipalComponent();
        };
    }
}
