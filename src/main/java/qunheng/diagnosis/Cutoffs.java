package qunheng.diagnosis;

import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import qunheng.knowledge.Condition;
import qunheng.knowledge.Cutoff;
import qunheng.knowledge.Diagnoses;

/**
 * The bounds of the diagnoses as a project sets them.
 *
 * @param changed id of the cut-off → its value; one that is absent stands at its standard value
 */
public record Cutoffs(Map<String, Double> changed) {
    /** Every bound as shipped. */
    public static final Cutoffs STANDARD = new Cutoffs(Map.of());

    public Cutoffs {
        changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
    }

    public double value(Cutoff cutoff) {
        return changed.getOrDefault(cutoff.id(), cutoff.standard().value());
    }

    /** @throws NoSuchElementException if there is no such cut-off */
    public double value(Diagnoses diagnoses, String id) {
        return value(diagnoses.cutoffs().stream()
                .filter(cutoff -> cutoff.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no cut-off " + id)));
    }

    /**
     * The value held inside what makes sense; the standard value is not kept, so that it can change with the catalogue.
     */
    public Cutoffs with(Cutoff cutoff, double value) {
        var next = new TreeMap<>(changed);
        var held = Math.clamp(value, cutoff.minimum(), cutoff.maximum());
        if (held == cutoff.standard().value()) {
            next.remove(cutoff.id());
        } else {
            next.put(cutoff.id(), held);
        }
        return new Cutoffs(next);
    }

    /** The condition with its bounds as set here. */
    public Condition in(Condition condition, Diagnoses diagnoses) {
        if (changed.isEmpty()) {
            return condition;
        }
        return switch (condition) {
            case Condition.OfIndicator one -> {
                var bound = diagnoses.cutoffs().stream()
                        .filter(cutoff -> standsFor(cutoff, one))
                        .mapToDouble(this::value)
                        .findFirst()
                        .orElse(one.bound());
                yield new Condition.OfIndicator(one.read(), one.indicator(), one.comparison(), bound);
            }
            case Condition.OfMean mean -> {
                var bound = diagnoses.cutoffs().stream()
                        .filter(cutoff -> cutoff.reads() == Cutoff.Reads.MEAN
                                && cutoff.standard().value() == mean.bound())
                        .mapToDouble(this::value)
                        .findFirst()
                        .orElse(mean.bound());
                yield new Condition.OfMean(mean.indicators(), mean.comparison(), bound);
            }
            case Condition.All all -> new Condition.All(all.of().stream().map(c -> in(c, diagnoses)).toList());
            case Condition.Any any -> new Condition.Any(any.of().stream().map(c -> in(c, diagnoses)).toList());
            case Condition.AtLeast some ->
                new Condition.AtLeast(some.count(), some.of().stream().map(c -> in(c, diagnoses)).toList());
            default -> condition;
        };
    }

    private static boolean standsFor(Cutoff cutoff, Condition.OfIndicator one) {
        if (cutoff.standard().value() != one.bound()) {
            return false;
        }
        return switch (cutoff.reads()) {
            case LEVEL -> one.read() == Condition.Reading.LEVEL;
            case VALUE -> one.read() == Condition.Reading.VALUE && one.indicator().equals(cutoff.indicator());
            case MEAN, PORTFOLIO -> false;
        };
    }
}
