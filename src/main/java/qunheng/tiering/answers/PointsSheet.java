package qunheng.tiering.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import qunheng.knowledge.PointsDimension;
import qunheng.knowledge.PointsDimension.Measure;
import qunheng.knowledge.PointsDimension.ScoredItem;
import qunheng.knowledge.RulePack;

/**
 * The points table of a pack, filled in. A missing answer stands at no points for the low end and at all of them for
 * the high end; it is never scored as zero.
 */
public record PointsSheet(List<Dimension> dimensions) {
    /** Points of one dimension. */
    public record Dimension(PointsDimension dimension, List<Item> items) {
        public Dimension {
            items = List.copyOf(items);
        }

        public double low() {
            return items.stream().mapToDouble(Item::low).sum();
        }

        public double high() {
            return items.stream().mapToDouble(Item::high).sum();
        }

        public double most() {
            return dimension.points().value();
        }
    }

    /** Whether a scored item reaches its minimum. */
    public enum Minimum {
        NONE,
        REACHED,
        MISSED,
        OPEN
    }

    /**
     * Points of one scored item.
     *
     * @param answers of its measures in their order, NaN where there is none
     * @param verified whether all of them were checked by somebody
     */
    public record Item(
            ScoredItem item,
            List<Double> answers,
            double low,
            double high,
            double most,
            Minimum minimum,
            boolean verified) {
        public Item {
            answers = List.copyOf(answers);
        }

        /** Whether further answers could change nothing. */
        public boolean settled() {
            return low == high;
        }
    }

    public PointsSheet {
        dimensions = List.copyOf(dimensions);
    }

    public static PointsSheet of(RulePack pack, PackAnswers answers) {
        return new PointsSheet(pack.points().stream()
                .map(dimension -> new Dimension(
                        dimension,
                        dimension.items().stream()
                                .map(item -> item(pack, answers, item, dimension.share()))
                                .toList()))
                .toList());
    }

    public double low() {
        return dimensions.stream().mapToDouble(Dimension::low).sum();
    }

    public double high() {
        return dimensions.stream().mapToDouble(Dimension::high).sum();
    }

    public double most() {
        return dimensions.stream().mapToDouble(Dimension::most).sum();
    }

    public List<Item> items() {
        return dimensions.stream().flatMap(dimension -> dimension.items().stream()).toList();
    }

    private static Item item(RulePack pack, PackAnswers answers, ScoredItem scored, double most) {
        var values = new ArrayList<Double>();
        var verified = true;
        var minimum = Minimum.NONE;
        for (var measure : scored.measures()) {
            var found = answers.scored(pack.item(measure.item()).orElseThrow());
            var value = found.isEmpty()
                    ? Double.NaN
                    : found.stream().mapToDouble(PackAnswers.Found::value).average().orElseThrow();
            values.add(value);
            verified &= !found.isEmpty() && found.stream().allMatch(PackAnswers.Found::verified);
            minimum = worse(minimum, minimum(measure, value));
        }
        return new Item(
                scored,
                values,
                most * combined(scored, values, earned -> Double.isNaN(earned) ? 0 : earned),
                most * combined(scored, values, earned -> Double.isNaN(earned) ? 1 : earned),
                most,
                minimum,
                verified);
    }

    private static double combined(ScoredItem scored, List<Double> values, ToDoubleFunction<Double> part) {
        var parts = new double[values.size()];
        for (var i = 0; i < parts.length; i++) {
            parts[i] = part.applyAsDouble(scored.measures().get(i).earned(values.get(i)));
        }
        var combine = scored.combine();
        if (combine == null) {
            return parts[0];
        }
        var stream = Arrays.stream(parts);
        return switch (combine) {
            case LEAST -> stream.min().orElseThrow();
            case MOST -> stream.max().orElseThrow();
            case MEAN -> stream.average().orElseThrow();
        };
    }

    private static Minimum minimum(Measure measure, double value) {
        var asked = measure.minimum();
        if (asked == null) {
            return Minimum.NONE;
        }
        if (Double.isNaN(value)) {
            return Minimum.OPEN;
        }
        var zero = measure.zero();
        var less = measure.full().value() < (zero == null ? 0 : zero.value());
        return (less ? value <= asked.value() : value >= asked.value()) ? Minimum.REACHED : Minimum.MISSED;
    }

    private static Minimum worse(Minimum one, Minimum other) {
        if (one == Minimum.MISSED || other == Minimum.MISSED) {
            return Minimum.MISSED;
        }
        return one.compareTo(other) > 0 ? one : other;
    }
}
