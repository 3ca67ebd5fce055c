package qunheng.diagnosis;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import qunheng.knowledge.Condition;
import qunheng.knowledge.Condition.Comparison;
import qunheng.knowledge.Region;
import qunheng.model.IndicatorId;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.LensAssessment;

/**
 * Evaluates conditions on a profile, in three values.
 *
 * <p>A mean is taken over the filled indicators that apply, and says nothing if they are fewer than half; its interval
 * lets each missing one score 0 to 100. A figure
 * within 1e-9 of a bound is on it, so that the rounding of binary fractions decides nothing. An indicator that does not
 * apply is no sign: a test of it does not hold.
 */
public final class Judging {
    private static final double ON_IT = 1e-9;

    private Judging() {}

    /** Reads the condition on the subject; {@link Condition.Otherwise} is for the one who knows the other options. */
    public static Sign judge(Condition condition, Subject subject) {
        return switch (condition) {
            case Condition.OfIndicator one -> indicator(one, subject);
            case Condition.OfMean mean -> mean(mean, subject);
            case Condition.OfLens lens -> lens(lens, subject.assessment().lens(lens.lens()));
            case Condition.OfEveryCriterion every -> everyCriterion(every, subject.assessment().lens(every.lens()));
            case Condition.OfStatus status -> {
                var said = subject.statuses().get(status.status());
                yield plain(status, said == null ? Truth.UNKNOWN : Truth.of(said));
            }
            case Condition.OfIndustryClasses classes -> classes(classes, subject);
            case Condition.OfPlace place -> plain(place, located(place, subject));
            case Condition.All all -> parts(all, all.of(), all.of().size(), subject);
            case Condition.Any any -> parts(any, any.of(), 1, subject);
            case Condition.AtLeast some -> parts(some, some.of(), some.count(), subject);
            case Condition.Otherwise rest -> plain(rest, Truth.UNKNOWN);
        };
    }

    private static Sign parts(Condition condition, List<Condition> of, int count, Subject subject) {
        var parts = of.stream().map(part -> judge(part, subject)).toList();
        return new Sign(
                condition,
                Truth.atLeast(count, parts.stream().map(Sign::truth).toList()),
                Truth.atLeast(count, parts.stream().map(Sign::certain).toList()),
                Double.NaN,
                Double.NaN,
                Double.NaN,
                parts.stream().anyMatch(Sign::applies),
                parts.stream().flatMap(part -> part.known().stream()).distinct().toList(),
                subject.missing(parts.stream().flatMap(part -> part.lacking().stream())),
                parts);
    }

    private static Sign indicator(Condition.OfIndicator one, Subject subject) {
        var id = one.indicator();
        if (!subject.applies(id)) {
            return notApplicable(one);
        }
        var value = one.read() == Condition.Reading.SCORE ? subject.score(id) : subject.value(id);
        if (Double.isNaN(value)) {
            return new Sign(
                    one, Truth.UNKNOWN, Truth.UNKNOWN, value, value, value, true, List.of(), List.of(id), List.of());
        }
        var truth = Truth.of(holds(one.comparison(), value, one.bound()));
        return new Sign(one, truth, truth, value, value, value, true, List.of(id), List.of(), List.of());
    }

    private static Sign mean(Condition.OfMean mean, Subject subject) {
        var applicable = subject.applicable(mean.indicators());
        if (applicable.isEmpty()) {
            return notApplicable(mean);
        }
        var missing = subject.missing(applicable.stream());
        var known = applicable.stream().filter(id -> !subject.missing(id)).toList();
        var sum = known.stream().mapToDouble(subject::score).sum();
        var value = sum / known.size(); // 0 / 0 is NaN: nothing to average
        var low = sum / applicable.size();
        var high = (sum + 100.0 * missing.size()) / applicable.size();
        var all = between(mean, mean.comparison(), mean.bound(), value, low, high, known, missing);
        if (2 * known.size() >= applicable.size()) {
            return all;
        }
        return new Sign(mean, Truth.UNKNOWN, Truth.UNKNOWN, value, low, high, true, known, missing, List.of());
    }

    private static Sign lens(Condition.OfLens condition, LensAssessment lens) {
        return between(
                condition,
                condition.comparison(),
                condition.bound(),
                lens.score(),
                lens.low(),
                lens.high(),
                List.of(),
                lacking(lens.criteria().stream()));
    }

    private static Sign everyCriterion(Condition.OfEveryCriterion condition, LensAssessment lens) {
        var criteria = lens.criteria().stream().filter(c -> !Double.isNaN(c.low())).toList();
        var scored = criteria.stream().allMatch(CriterionScore::scored);
        return between(
                condition,
                condition.comparison(),
                condition.bound(),
                scored
                        ? extreme(condition.comparison(), criteria.stream().mapToDouble(CriterionScore::score))
                        : Double.NaN,
                extreme(condition.comparison(), criteria.stream().mapToDouble(CriterionScore::low)),
                extreme(condition.comparison(), criteria.stream().mapToDouble(CriterionScore::high)),
                List.of(),
                lacking(criteria.stream()));
    }

    /** Every one reaches a lower bound if the least does, and stays under an upper one if the largest does. */
    private static double extreme(Comparison comparison, DoubleStream scores) {
        return (upwards(comparison) ? scores.min() : scores.max()).orElse(Double.NaN);
    }

    private static List<IndicatorId> lacking(Stream<CriterionScore> criteria) {
        return criteria.flatMap(criterion -> criterion.subs().stream())
                .flatMap(sub -> sub.indicators().stream())
                .filter(indicator -> indicator.applicable() && indicator.missing())
                .map(indicator -> indicator.id())
                .distinct()
                .toList();
    }

    private static Sign between(
            Condition condition,
            Comparison comparison,
            double bound,
            double value,
            double low,
            double high,
            List<IndicatorId> known,
            List<IndicatorId> missing) {
        var truth = Double.isNaN(value) ? Truth.UNKNOWN : Truth.of(holds(comparison, value, bound));
        var atLow = holds(comparison, low, bound);
        var atHigh = holds(comparison, high, bound);
        var certain = truth == Truth.UNKNOWN || atLow != atHigh ? Truth.UNKNOWN : truth;
        return new Sign(condition, truth, certain, value, low, high, true, known, missing, List.of());
    }

    private static Sign classes(Condition.OfIndustryClasses condition, Subject subject) {
        var industries = subject.profile().industries();
        var count = industries.sideClasses().size() + (industries.mainClass() == null ? 0 : 1);
        var truth = industries.mainClass() == null && count < condition.atLeast()
                ? Truth.UNKNOWN
                : Truth.of(count >= condition.atLeast());
        return new Sign(condition, truth, truth, count, count, count, true, List.of(), List.of(), List.of());
    }

    private static Truth located(Condition.OfPlace condition, Subject subject) {
        var provinces = subject.profile().place().provinces();
        return provinces.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(subject.knowledge()
                        .region(provinces.getFirst())
                        .map(Region::fourRegion)
                        .filter(condition.fourRegions()::contains)
                        .isPresent());
    }

    private static Sign plain(Condition condition, Truth truth) {
        return new Sign(
                condition, truth, truth, Double.NaN, Double.NaN, Double.NaN, true, List.of(), List.of(), List.of());
    }

    private static Sign notApplicable(Condition condition) {
        return new Sign(
                condition,
                Truth.NO,
                Truth.NO,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                false,
                List.of(),
                List.of(),
                List.of());
    }

    static boolean holds(Comparison comparison, double value, double bound) {
        return comparison.holds(Math.abs(value - bound) < ON_IT ? bound : value, bound);
    }

    private static boolean upwards(Comparison comparison) {
        return comparison == Comparison.ABOVE || comparison == Comparison.AT_LEAST;
    }
}
