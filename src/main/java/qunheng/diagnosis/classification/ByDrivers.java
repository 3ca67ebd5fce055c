package qunheng.diagnosis.classification;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.Judging;
import qunheng.diagnosis.Sign;
import qunheng.diagnosis.Subject;
import qunheng.diagnosis.Truth;
import qunheng.diagnosis.classification.SchemeLabel.Basis;
import qunheng.diagnosis.classification.SchemeLabel.Second;
import qunheng.diagnosis.classification.SchemeLabel.Why;
import qunheng.knowledge.Classification;
import qunheng.knowledge.Classification.Option;
import qunheng.knowledge.Condition;

/**
 * A scheme that goes by the highest mean: the development model.
 *
 * <p>The mean of an option is that of its filled drivers, and counts if at least half of them are filled. The highest
 * of two or more such means is the label; the next within the distance of the scheme makes it a hybrid.
 */
final class ByDrivers {
    /** The rounding of binary fractions must not decide who is second. */
    private static final double ROUNDING = 1e-9;

    private ByDrivers() {}

    static SchemeLabel label(Classification scheme, Subject subject) {
        var read = scheme.options().stream().map(option -> read(option, subject)).toList();
        var ranked = read.stream()
                .filter(reading -> reading.truth() != Truth.UNKNOWN)
                .sorted(comparingDouble(OptionReading::mean).reversed())
                .toList();
        var best = ranked.size() < 2 ? null : ranked.getFirst();
        var readings = read.stream()
                .map(reading -> best == null || reading.truth() == Truth.UNKNOWN
                        ? reading
                        : new OptionReading(
                                reading.option(),
                                Truth.of(reading.equals(best)),
                                reading.sign(),
                                reading.filled(),
                                reading.drivers(),
                                reading.words()))
                .toList();
        var labels = best == null ? List.<Option>of() : List.of(best.option());
        return new SchemeLabel(
                scheme,
                best == null ? Basis.OPEN : Basis.RULE,
                labels,
                labels,
                best == null ? null : second(best, ranked.get(1), scheme.runnerUpWithin()),
                best != null
                        && read.stream()
                                .allMatch(other -> other.equals(best)
                                        || sign(best).low() > sign(other).high()),
                readings,
                subject.missing(readings.stream()
                        .filter(reading -> best == null || reading.truth() == Truth.UNKNOWN)
                        .flatMap(reading -> sign(reading).lacking().stream())),
                List.of(),
                null,
                null,
                null);
    }

    private static OptionReading read(Option option, Subject subject) {
        var mean = new Condition.OfMean(option.drivers(), Condition.Comparison.AT_LEAST, 0);
        var sign = Judging.judge(mean, subject);
        var filled = sign.known().size();
        var drivers = filled + sign.lacking().size();
        var enough = drivers > 0 && 2 * filled >= drivers;
        return new OptionReading(option, enough ? Truth.NO : Truth.UNKNOWN, sign, filled, drivers, List.of());
    }

    private static @Nullable Second second(OptionReading best, OptionReading next, @Nullable Double within) {
        return within != null && best.mean() - next.mean() <= within + ROUNDING
                ? new Second(next.option(), Why.NEAR_SCORE)
                : null;
    }

    private static Sign sign(OptionReading reading) {
        return Objects.requireNonNull(reading.sign());
    }
}
