package qunheng.chart.robustness;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.FigureContext;
import qunheng.knowledge.Lens;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.robustness.lens.LensInput;
import qunheng.robustness.lens.LensUncertaintyResult;
import qunheng.robustness.lens.Swing;

/** How figures of robustness call clusters, nodes and inputs, and what each of them says of itself. */
public final class StudyWords {
    private final FigureContext context;
    private final Project project;

    public StudyWords(FigureContext context, Project project) {
        this.context = context;
        this.project = project;
    }

    /** In the language asked for, or in the other where the cluster has no name in it. */
    public String cluster(ProfileId id) {
        var identity = project.profile(id).map(Profile::identity).orElseThrow();
        var zh = context.language() == Language.ZH;
        var first = zh ? identity.nameZh() : identity.nameEn();
        return first.isBlank() ? (zh ? identity.nameEn() : identity.nameZh()) : first;
    }

    public String lens(String id) {
        return context.in(context.knowledge().lens(id).shortName());
    }

    /** Criterion, sub-criterion, or indicator with the sub-criterion that it stands below. */
    public String node(String lensId, String node) {
        var lens = context.knowledge().lens(lensId);
        int slash = node.indexOf('/');
        return slash < 0 ? group(lens, node) : indicator(node.substring(slash + 1));
    }

    private String group(Lens lens, String node) {
        for (var criterion : lens.criteria()) {
            if (criterion.id().equals(node)) {
                return context.in(criterion.name());
            }
            for (var sub : criterion.subCriteria()) {
                if (sub.id().equals(node)) {
                    return context.in(sub.name());
                }
            }
        }
        return node;
    }

    private String indicator(String id) {
        return context.in(context.knowledge().indicator(new IndicatorId(id)).name());
    }

    public String input(LensInput input) {
        return context.messages().of(input, "robustness");
    }

    /** What a swing is about: a node, an indicator, or another choice. */
    String swing(String lens, Swing swing) {
        return switch (swing.input()) {
            case WEIGHTS -> node(lens, swing.subject());
            case DATA -> indicator(swing.subject());
            case AGGREGATION -> context.get("robustness.lensAggregation." + swing.subject());
            case NORMALISATION -> context.get("robustness.lensNormalisation." + swing.subject());
            case MISSING -> context.get("robustness.missingRule." + swing.subject());
        };
    }

    /** The level of a node in the lens: criterion, sub-criterion or indicator. */
    public String level(String lensId, String node) {
        if (node.indexOf('/') >= 0) {
            return context.get("robustness.level.indicator");
        }
        return context.knowledge().lens(lensId).criteria().stream().anyMatch(c -> c.id().equals(node))
                ? context.get("robustness.level.criterion")
                : context.get("robustness.level.subCriterion");
    }

    String source(LensUncertaintyResult result) {
        return context.get(
                "robustness.chart.source",
                context.language() == Language.ZH ? project.nameZh() : project.nameEn(),
                context.numbers().year(project.assessmentYear()),
                context.numbers().count(result.draws()),
                Long.toString(result.seed()),
                varied(result.study().variation().inputs()));
    }

    String exactSource() {
        return context.get(
                "robustness.chart.exactSource",
                context.language() == Language.ZH ? project.nameZh() : project.nameEn(),
                context.numbers().year(project.assessmentYear()));
    }

    String sampledSource(String runs, String leftOut) {
        return context.get(
                "robustness.chart.sobol.source",
                context.language() == Language.ZH ? project.nameZh() : project.nameEn(),
                context.numbers().year(project.assessmentYear()),
                runs,
                leftOut);
    }

    /** The inputs that vary, or that none does. */
    public String varied(List<LensInput> inputs) {
        return inputs.isEmpty()
                ? context.get("robustness.varied.none")
                : String.join(
                        context.get("robustness.list"),
                        inputs.stream().map(this::input).toList());
    }

    List<String> notes(String... own) {
        var notes = new ArrayList<String>();
        if (project.fictional()) {
            notes.add(context.get("chart.note.fictional.some"));
        }
        notes.addAll(List.of(own));
        notes.add(context.get("chart.note.indicative"));
        return notes;
    }
}
