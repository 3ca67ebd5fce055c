package qunheng.chart.lens;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.Language;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.method.MissingRule;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;

/** A method in words, and what it does not take. */
public record MethodWords(Knowledge knowledge, Project project, Language language) {
    private Messages messages() {
        return Messages.in(language);
    }

    private NumberFormats numbers() {
        return NumberFormats.in(language);
    }

    /** In a few words, such as "z-score · geometric": only what is not the default of this lens. */
    public String summary(ProjectMethod method, String lens) {
        var parts = new ArrayList<String>();
        if (!method.normalisation().equals(ProjectMethod.DEFAULT.normalisation())) {
            parts.add(name(method.normalisation()));
        }
        var means = new LinkedHashSet<Aggregation>(method.aggregations());
        if (!method.aggregations().equals(ProjectMethod.DEFAULT.aggregations())) {
            means.stream()
                    .filter(a -> means.size() == 1 || !(a instanceof Aggregation.Arithmetic))
                    .map(this::name)
                    .forEach(parts::add);
        }
        if (method.weightings().containsKey(lens)) {
            parts.add(messages().get("method.summary.dataWeights"));
        }
        if (!method.missing().equals(MissingRule.DEFAULT)) {
            parts.add(messages().get("method.missing." + method.missing().kind().name() + ".short"));
        }
        if (method.treatment().winsorise()) {
            parts.add(messages().get("method.summary.treated"));
        }
        return parts.isEmpty() ? messages().get("method.summary.default") : String.join(" · ", parts);
    }

    public String name(Normalisation normalisation) {
        return messages().get("method.normalise." + normalisation.name());
    }

    public String name(Aggregation aggregation) {
        var name = messages().get("method.aggregate." + aggregation.name());
        return aggregation instanceof Aggregation.Power(var p) ? name + " " + numbers().value(p) : name;
    }

    /** Names of the children of a node of a lens, by their codes. */
    public String node(Lens lens, String code) {
        if (code.equals(lens.id())) {
            return lens.shortName().in(language);
        }
        for (var criterion : lens.criteria()) {
            if (criterion.id().equals(code)) {
                return criterion.name().in(language);
            }
            for (var sub : criterion.subCriteria()) {
                if (sub.id().equals(code)) {
                    return sub.name().in(language);
                }
                for (var id : sub.indicators()) {
                    if (code.equals(sub.id() + '/' + id.value())) {
                        return knowledge.indicator(id).name().in(language);
                    }
                }
            }
        }
        return code;
    }

    public String cluster(ProfileId id) {
        return project.profile(id).map(p -> {
            var zh = p.identity().nameZh();
            var en = p.identity().nameEn();
            var first = language == Language.ZH ? zh : en;
            return first.isBlank() ? (language == Language.ZH ? en : zh) : first;
        }).orElse(id.value());
    }

    /** Why a method gives no score, in one sentence that names cluster and indicator. */
    public String refusal(MethodRefusal refusal, Lens lens) {
        var arguments = refusal.arguments().stream().map(a -> named(String.valueOf(a), lens)).toArray();
        return messages().get(key(refusal.key()), arguments);
    }

    /** The sentences of the command line speak of files and options; here they speak of clusters and choices. */
    private static String key(String key) {
        return switch (key) {
            case "pipeline.normalise.constant" -> "method.refused.constant";
            case "pipeline.normalise.targetAtMinimum" -> "method.refused.targetAtMinimum";
            case "pipeline.normalise.referenceMissing" -> "method.refused.referenceMissing";
            case "pipeline.normalise.referenceAtMinimum" -> "method.refused.referenceAtMinimum";
            case "pipeline.normalise.unknownUnit" -> "method.refused.unknownReference";
            case "pipeline.normalise.maximumZero" -> "method.refused.maximumZero";
            case "pipeline.aggregate.geometric" -> "method.refused.geometric";
            case "pipeline.aggregate.harmonic" -> "method.refused.harmonic";
            case "pipeline.aggregate.power" -> "method.refused.power";
            case "pipeline.aggregate.sumZero" -> "method.refused.sumZero";
            default -> key;
        };
    }

    private String named(String argument, Lens lens) {
        if (argument.matches("-?\\d+\\.\\d{4,}(E-?\\d+)?")) {
            return numbers().value(Double.parseDouble(argument));
        }
        var node = node(lens, argument);
        return !node.equals(argument)
                ? node
                : project.profiles().stream()
                        .filter(p -> p.id().value().equals(argument))
                        .map(p -> cluster(p.id()))
                        .findFirst()
                        .orElse(argument);
    }

    /** Names one after the other, the first few of many. */
    public String list(List<String> names) {
        var shown = names.stream().limit(6).reduce((a, b) -> messages().get("method.list", a, b)).orElse("");
        return names.size() > 6 ? messages().get("method.list.more", shown, names.size()) : shown;
    }
}
