package qunheng.cli.regional;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.table.Decimals;
import qunheng.regional.weights.WeightScheme;
import qunheng.regional.weights.WeightScheme.InverseDistance;
import qunheng.regional.weights.WeightScheme.NearestNeighbours;
import qunheng.regional.weights.WeightScheme.QueenContiguity;

/**
 * The word after {@code --neighbours}: {@code contiguity}, {@code contiguity-without-hainan}, {@code
 * contiguity-with-taiwan}, {@code knn:K}, {@code inverse-distance:POWER[,KM]}, or a file.
 *
 * @param word as it was given
 * @param scheme null for a file
 */
public record NeighbourRule(String word, @Nullable WeightScheme scheme, Path file) {
    /** The border table with its usual convention. */
    public static final NeighbourRule USUAL = of("contiguity");

    /** @throws IllegalArgumentException if a number after a colon is none */
    public static NeighbourRule of(String word) {
        var scheme = scheme(word);
        return new NeighbourRule(word, scheme, Path.of(scheme == null ? word : ""));
    }

    private static @Nullable WeightScheme scheme(String word) {
        var colon = word.indexOf(':');
        var number = word.substring(colon + 1);
        return switch (colon < 0 ? word : word.substring(0, colon)) {
            case "contiguity" -> QueenContiguity.USUAL;
            case "contiguity-without-hainan" -> new QueenContiguity(false, false);
            case "contiguity-with-taiwan" -> new QueenContiguity(true, true);
            case "knn" -> new NearestNeighbours((int) whole(number));
            case "inverse-distance" -> {
                var parts = number.split(",", 2);
                yield new InverseDistance(
                        positive(parts[0]), parts.length == 1 ? Double.POSITIVE_INFINITY : positive(parts[1]));
            }
            default -> null;
        };
    }

    private static double whole(String text) {
        var value = positive(text);
        if (value != Math.rint(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static double positive(String text) {
        var value = Decimals.parse(text);
        if (!(value > 0)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }
}
