package qunheng.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.CutoffText;
import qunheng.diagnosis.Diagnosing;
import qunheng.diagnosis.Finding;
import qunheng.diagnosis.Sign;
import qunheng.diagnosis.classification.AnswerText;
import qunheng.diagnosis.classification.Labelling;
import qunheng.diagnosis.classification.SchemeLabel;
import qunheng.knowledge.Classification;
import qunheng.knowledge.Condition;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Measure;
import qunheng.model.IndicatorId;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.Assessment;
import qunheng.scoring.LensEngine;

/** The labels of a profile in every scheme, and what every diagnosis finds, with its signs. */
final class DiagnosisJson {
    private DiagnosisJson() {}

    static List<JsonBlock> labels(Knowledge knowledge, Project project, Profile profile) {
        var answers = AnswerText.read(project, profile).answers();
        return Labelling.labels(knowledge, project, assessment(knowledge, project, profile), answers).stream()
                .map(DiagnosisJson::label)
                .toList();
    }

    static List<JsonBlock> findings(Knowledge knowledge, Project project, Profile profile) {
        var cutoffs = CutoffText.read(project.choices(), knowledge.diagnoses()).cutoffs();
        return Diagnosing.findings(knowledge, project, assessment(knowledge, project, profile), cutoffs).stream()
                .map(DiagnosisJson::finding)
                .toList();
    }

    private static Assessment assessment(Knowledge knowledge, Project project, Profile profile) {
        return LensEngine.assess(knowledge, project, profile.id(), project.assessmentYear());
    }

    private static JsonBlock label(SchemeLabel label) {
        var second = label.second();
        var choice = label.choice();
        return new JsonBlock()
                .put("scheme", label.scheme().id())
                .put("name", label.scheme().name())
                .put("document", label.scheme().citation().document())
                .put("basis", label.basis().name())
                .put("certain", label.certain())
                .texts("labels", ids(label.labels()))
                .texts("byRule", ids(label.ruled()))
                .put("runnerUp", second == null ? null : second.option().id())
                .put("runnerUpWhy", second == null ? null : second.why().name())
                .put("reason", choice == null ? null : choice.reason())
                .texts("lacking", indicators(label.lacking()));
    }

    private static JsonBlock finding(Finding finding) {
        return new JsonBlock()
                .put("id", finding.diagnosis().id())
                .put("name", finding.diagnosis().name())
                .put("state", finding.state().name())
                .put("strength", name(finding.strength()))
                .put("open", name(finding.open()))
                .put("certain", finding.certain())
                .put("filled", finding.filled())
                .put("applicable", finding.applicable())
                .put("mean", finding.mean())
                .put("signs", finding.signs().stream().map(DiagnosisJson::sign).toList())
                .texts("forms", finding.forms().stream().map(form -> form.form().id()).toList())
                .texts("weakest", finding.weakest().stream().map(link -> link.link().id()).toList())
                .texts("lacking", indicators(finding.missing()))
                .texts("measures", finding.measures().stream().map(Measure::id).toList());
    }

    private static JsonBlock sign(Sign sign) {
        var block = new JsonBlock()
                .put("truth", sign.truth().name())
                .put("certain", sign.certain().name())
                .texts("indicators", indicators(Stream.concat(sign.known().stream(), sign.lacking().stream()).toList()))
                .put("value", sign.value());
        return switch (sign.condition()) {
            case Condition.OfIndicator one ->
                block.put("reads", one.read().name())
                        .put("comparison", one.comparison().name())
                        .put("bound", one.bound());
            case Condition.OfMean mean ->
                block.put("reads", "MEAN")
                        .put("comparison", mean.comparison().name())
                        .put("bound", mean.bound());
            default -> block;
        };
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static List<String> ids(List<Classification.Option> options) {
        return options.stream().map(Classification.Option::id).toList();
    }

    private static List<String> indicators(List<IndicatorId> indicators) {
        return indicators.stream().map(IndicatorId::value).toList();
    }
}
