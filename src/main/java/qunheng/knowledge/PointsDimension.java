package qunheng.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part of a points table; its items share its points equally.
 *
 * @param points most that the dimension can give
 */
public record PointsDimension(String id, Bilingual name, Threshold points, List<ScoredItem> items) {
    public PointsDimension {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("dimension " + id + " has no items");
        }
    }

    /** Most points of one item. */
    public double share() {
        return points.value() / items.size();
    }

    /** How several measures make one item. */
    public enum Combine {
        /** The weakest counts: "and". */
        LEAST,
        /** The best counts: "or". */
        MOST,
        MEAN
    }

    /** @param combine null when there is one measure */
    public record ScoredItem(String id, Bilingual name, @Nullable Combine combine, List<Measure> measures) {
        public ScoredItem {
            measures = List.copyOf(measures);
            if (measures.isEmpty() || (measures.size() > 1 && combine == null)) {
                throw new IllegalArgumentException(
                        "scored item " + id + " has no measure, or several and no rule for them");
            }
        }

        public Optional<Threshold> minimum() {
            return measures.stream().flatMap(measure -> Optional.ofNullable(measure.minimum()).stream()).findFirst();
        }
    }

    /**
     * How an answer earns its part of the points: all from {@code full} on, half at {@code half}, nothing at {@code
     * zero}, straight lines between. Full below zero means that less is better.
     *
     * @param item id of the {@link PackItem} that is read
     * @param steps the answer jumps from nothing to half to full instead
     * @param zero where the points begin; null for 0
     * @param half null if only the ends are given
     * @param minimum what must be reached for the tiers that ask for minimums; null if nothing must
     */
    public record Measure(
            String item,
            boolean steps,
            @Nullable Threshold zero,
            @Nullable Threshold half,
            Threshold full,
            @Nullable Threshold minimum) {

        /** Part of the points that an answer earns, 0–1; NaN for NaN. */
        public double earned(double answer) {
            var start = zero == null ? 0 : zero.value();
            var sign = full.value() < start ? -1 : 1;
            var at = sign * answer;
            if (Double.isNaN(answer) || at >= sign * full.value()) {
                return Double.isNaN(answer) ? Double.NaN : 1;
            }
            if (half != null && at >= sign * half.value()) {
                return steps ? 0.5 : 0.5 + 0.5 * (answer - half.value()) / (full.value() - half.value());
            }
            if (steps || at <= sign * start) {
                return 0;
            }
            return half == null
                    ? (answer - start) / (full.value() - start)
                    : 0.5 * (answer - start) / (half.value() - start);
        }

        /** Every number of the measure. */
        public List<Threshold> thresholds() {
            return Stream.of(zero, half, full, minimum)
                    .flatMap(one -> Optional.ofNullable(one).stream())
                    .toList();
        }
    }
}
