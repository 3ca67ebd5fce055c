package qunheng.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Finding.Open;
import qunheng.diagnosis.Finding.State;
import qunheng.diagnosis.Finding.Strength;
import qunheng.knowledge.Condition;
import qunheng.knowledge.Diagnosis;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Measure;
import qunheng.knowledge.Problem;
import qunheng.model.IndicatorId;
import qunheng.model.Project;
import qunheng.scoring.Assessment;

/**
 * The twelve unified diagnoses applied to a profile (domain page diagnosis 2).
 *
 * <p>A diagnosis is judged only if at least half of its indicators that apply are filled; below that, or while what its
 * rule turns on is missing, it cannot be judged. It fires if its rule holds, and is evident rather than suspected if
 * the mean of its weak side is below 25 or every alternative of its rule holds.
 */
public final class Diagnosing {
    private Diagnosing() {}

    /** All findings in the order of the knowledge base. */
    public static List<Finding> findings(Knowledge knowledge, Project project, Assessment assessment, Cutoffs cutoffs) {
        var profile = project.profile(assessment.profile())
                .orElseThrow(() -> new IllegalArgumentException("no profile " + assessment.profile()));
        var subject = new Subject(knowledge, profile, assessment, Map.of(), false);
        return knowledge.diagnoses().diagnoses().stream()
                .map(diagnosis -> diagnosis.portfolioOnly()
                        ? PortfolioDiagnosis.finding(knowledge, project, assessment.year(), diagnosis, cutoffs)
                        : finding(diagnosis, subject, cutoffs))
                .toList();
    }

    private static Finding finding(Diagnosis diagnosis, Subject subject, Cutoffs cutoffs) {
        var diagnoses = subject.knowledge().diagnoses();
        var condition = cutoffs.in(Objects.requireNonNull(diagnosis.fires()), diagnoses);
        var rule = Judging.judge(condition, subject);
        var applicable = subject.applicable(diagnosis.indicators());
        var filled = (int) applicable.stream().filter(id -> !subject.missing(id)).count();
        var enough = filled >= diagnoses.minimumFilledShare() * applicable.size();
        var state = applicable.isEmpty()
                ? State.NOT_APPLICABLE
                : !enough ? State.CANNOT_JUDGE : state(rule.truth());
        var mean = subject.mean(weakSide(condition, diagnosis));
        return new Finding(
                diagnosis,
                state,
                state == State.FIRES ? strength(rule, mean < diagnoses.evidentBelow()) : null,
                state != State.CANNOT_JUDGE ? null : enough ? Open.SIGN_MISSING : Open.TOO_FEW_FILLED,
                state == State.NOT_APPLICABLE || (rule.certain() != Truth.UNKNOWN && enough),
                filled,
                applicable.size(),
                mean,
                rule,
                state == State.FIRES ? forms(diagnosis, subject, cutoffs) : List.of(),
                links(diagnosis, subject),
                toFill(rule, diagnosis, subject),
                null,
                problems(subject.knowledge(), diagnosis),
                measures(subject.knowledge(), diagnosis));
    }

    private static State state(Truth rule) {
        return switch (rule) {
            case YES -> State.FIRES;
            case NO -> State.SILENT;
            case UNKNOWN -> State.CANNOT_JUDGE;
        };
    }

    private static Strength strength(Sign rule, boolean veryLow) {
        var alternatives = rule.condition() instanceof Condition.Any || rule.condition() instanceof Condition.AtLeast;
        var everyOne = alternatives && rule.parts().stream().allMatch(part -> part.truth() == Truth.YES);
        return veryLow || everyOne ? Strength.EVIDENT : Strength.SUSPECTED;
    }

    /** What the rule takes the mean of, else all indicators of the diagnosis: a mere condition is no weakness. */
    private static List<IndicatorId> weakSide(Condition condition, Diagnosis diagnosis) {
        return means(condition).findFirst().map(Condition.OfMean::indicators).orElse(diagnosis.indicators());
    }

    private static Stream<Condition.OfMean> means(Condition condition) {
        return switch (condition) {
            case Condition.OfMean mean -> Stream.of(mean);
            case Condition.All all -> all.of().stream().flatMap(Diagnosing::means);
            case Condition.Any any -> any.of().stream().flatMap(Diagnosing::means);
            case Condition.AtLeast some -> some.of().stream().flatMap(Diagnosing::means);
            default -> Stream.empty();
        };
    }

    private static List<Finding.Form> forms(Diagnosis diagnosis, Subject subject, Cutoffs cutoffs) {
        var forms = new ArrayList<Finding.Form>();
        for (var form : diagnosis.forms()) {
            var sign = Judging.judge(cutoffs.in(form.condition(), subject.knowledge().diagnoses()), subject);
            if (sign.truth() != Truth.NO) {
                forms.add(new Finding.Form(form, sign.truth(), sign));
            }
        }
        return forms;
    }

    /** The weakest is the one with the lowest mean; of a chain with a single known part nothing is weakest. */
    private static List<Finding.Link> links(Diagnosis diagnosis, Subject subject) {
        var scores = diagnosis.links().stream()
                .mapToDouble(link -> subject.mean(link.indicators()))
                .toArray();
        var known = Arrays.stream(scores).filter(score -> !Double.isNaN(score)).toArray();
        var lowest = known.length < 2 ? Double.NaN : Arrays.stream(known).min().orElse(Double.NaN);
        var links = new ArrayList<Finding.Link>();
        for (var i = 0; i < scores.length; i++) {
            links.add(new Finding.Link(diagnosis.links().get(i), scores[i], scores[i] <= lowest));
        }
        return links;
    }

    /** What the open signs wait for, then the rest of the diagnosis. */
    private static List<IndicatorId> toFill(Sign rule, Diagnosis diagnosis, Subject subject) {
        var waiting = rule.truth() == Truth.UNKNOWN
                ? subject.missing(rule.leaves()
                        .filter(leaf -> leaf.truth() == Truth.UNKNOWN)
                        .flatMap(leaf -> leaf.lacking().stream()))
                : List.<IndicatorId>of();
        return Stream.concat(waiting.stream(), subject.missing(diagnosis.indicators().stream()).stream())
                .distinct()
                .toList();
    }

    static List<Problem> problems(Knowledge knowledge, Diagnosis diagnosis) {
        return knowledge.problems().stream()
                .filter(problem -> diagnosis.problems().contains(problem.id()))
                .toList();
    }

    /** In the order in which the diagnosis names them. */
    static List<Measure> measures(Knowledge knowledge, Diagnosis diagnosis) {
        return diagnosis.measures().stream()
                .map(id -> knowledge.measures().stream()
                        .filter(measure -> measure.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    static @Nullable Strength strengthOf(State state, boolean evident) {
        return state != State.FIRES ? null : evident ? Strength.EVIDENT : Strength.SUSPECTED;
    }
}
