package qunheng.scoring.method;

import java.util.Arrays;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Weighting;

/**
 * The choices of a method by the names of the command line, with their numbers: {@code min-max:1,100}, {@code power:2}.
 */
public final class MethodNames {
    private MethodNames() {}

    public static String text(Normalisation normalisation) {
        return switch (normalisation) {
            case Normalisation.MinMax(var low, var high) -> normalisation.name() + ':' + low + ',' + high;
            case Normalisation.ZScore(var mean, var sd) -> normalisation.name() + ':' + mean + ',' + sd;
            case Normalisation.DistanceToReference(var unit) -> normalisation.name() + ':' + unit;
            default -> normalisation.name();
        };
    }

    /** @throws IllegalArgumentException for a name that is no normalisation of a lens */
    static Normalisation normalisation(String text) {
        var name = name(text);
        return switch (name) {
            case "goalposts" -> new Normalisation.Goalposts();
            case "min-max" -> new Normalisation.MinMax(numbers(text)[0], numbers(text)[1]);
            case "z-score" -> new Normalisation.ZScore(numbers(text)[0], numbers(text)[1]);
            case "rank" -> new Normalisation.Rank();
            case "borda" -> new Normalisation.Borda();
            case "percentile-rank" -> new Normalisation.PercentileRank();
            case "distance-to-max" -> new Normalisation.DistanceToMax();
            case "distance-to-target" -> new Normalisation.DistanceToTarget();
            case "distance-to-reference" -> new Normalisation.DistanceToReference(text.substring(name.length() + 1));
            case "fraction-of-max" -> new Normalisation.FractionOfMax();
            default -> throw new IllegalArgumentException(text);
        };
    }

    public static String text(Aggregation aggregation) {
        return aggregation instanceof Aggregation.Power(var p) ? aggregation.name() + ':' + p : aggregation.name();
    }

    static Aggregation aggregation(String text) {
        return switch (name(text)) {
            case "arithmetic" -> new Aggregation.Arithmetic();
            case "geometric" -> new Aggregation.Geometric();
            case "harmonic" -> new Aggregation.Harmonic();
            case "power" -> new Aggregation.Power(numbers(text)[0]);
            case "copeland" -> new Aggregation.Copeland();
            default -> throw new IllegalArgumentException(text);
        };
    }

    public static String text(Weighting weighting) {
        return switch (weighting) {
            case Weighting.Entropy e -> "entropy";
            case Weighting.Critic c -> "critic";
            case Weighting.StandardDeviation s -> "sd";
            case Weighting.PrincipalComponent p -> "pca";
            default -> throw new IllegalArgumentException(weighting + " is not from data");
        };
    }

    static Weighting weighting(String text) {
        return switch (text) {
            case "entropy" -> new Weighting.Entropy();
            case "critic" -> new Weighting.Critic();
            case "sd" -> new Weighting.StandardDeviation();
            case "pca" -> new Weighting.PrincipalComponent();
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String name(String text) {
        var end = text.indexOf(':');
        return end < 0 ? text : text.substring(0, end);
    }

    private static double[] numbers(String text) {
        var numbers = Arrays.stream(text.substring(text.indexOf(':') + 1).split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (numbers.length != (name(text).equals("power") ? 1 : 2)
                || !Arrays.stream(numbers).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(text);
        }
        return numbers;
    }
}
