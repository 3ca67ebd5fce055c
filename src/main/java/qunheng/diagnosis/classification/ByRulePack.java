package qunheng.diagnosis.classification;

import java.util.List;
import java.util.Objects;
import qunheng.diagnosis.Subject;
import qunheng.diagnosis.Truth;
import qunheng.diagnosis.classification.SchemeLabel.Basis;
import qunheng.knowledge.Classification;
import qunheng.knowledge.Classification.Option;
import qunheng.model.Project;
import qunheng.tiering.Outcome;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;

/** The gradient level: the verdict of the rule pack of the same name, whose tiers are the options. */
final class ByRulePack {
    private ByRulePack() {}

    static SchemeLabel label(Classification scheme, Subject subject, Project project) {
        var knowledge = subject.knowledge();
        var verdict = Tiering.judge(
                knowledge,
                knowledge.rulePack(scheme.id()),
                project,
                subject.profile().id(),
                subject.assessment().year());
        var tier = verdict.tier();
        var labels = tier == null
                ? List.<Option>of()
                : List.of(Objects.requireNonNull(Labelling.find(scheme, tier), tier));
        return new SchemeLabel(
                scheme,
                tier == null ? Basis.OPEN : Basis.RULE,
                labels,
                labels,
                null,
                tier != null && verdict.missingForNext().stream().noneMatch(gate -> gate.outcome() == Outcome.UNKNOWN),
                scheme.options().stream()
                        .map(option -> OptionReading.of(option, truth(verdict, option), null))
                        .toList(),
                subject.missing(verdict.missingForNext().stream().flatMap(gate -> gate.lacking().stream())),
                List.of(),
                null,
                null,
                verdict);
    }

    private static Truth truth(Verdict verdict, Option option) {
        return switch (verdict.tierVerdict(option.id()).orElseThrow().outcome()) {
            case PASS -> Truth.YES;
            case FAIL -> Truth.NO;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
