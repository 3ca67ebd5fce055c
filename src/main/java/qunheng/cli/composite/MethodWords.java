package qunheng.cli.composite;

import java.util.Arrays;
import java.util.List;
import qunheng.exchange.table.Decimals;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Imputation;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Treatment;

/**
 * The words of the command line for a method, such as {@code min-max:0,100}.
 *
 * <p>A word that is none is an {@link IllegalArgumentException}; one whose numbers do not make sense is the engine's
 * refusal.
 */
public final class MethodWords {
    private MethodWords() {}

    public static Imputation imputation(String word) {
        var name = name(word);
        return switch (name) {
            case "none" -> plain(word, new Imputation.None());
            case "mean" -> plain(word, new Imputation.Mean());
            case "median" -> plain(word, new Imputation.Median());
            case "group-mean" -> new Imputation.GroupMean(text(word));
            case "group-median" -> new Imputation.GroupMedian(text(word));
            case "row-mean" -> plain(word, new Imputation.RowMean());
            case "knn" -> new Imputation.Knn(whole(text(word)));
            default -> throw unknown(word);
        };
    }

    public static Treatment treatment(String word) {
        int points = word.contains(":") ? whole(text(word)) : Treatment.DEFAULT_MOST_POINTS;
        return switch (name(word)) {
            case "none" -> plain(word, Treatment.NONE);
            case "winsorise" -> Treatment.winsorise(points);
            case "winsorise-log" -> Treatment.winsoriseThenLog(points);
            default -> throw unknown(word);
        };
    }

    public static Normalisation normalisation(String word) {
        return switch (name(word)) {
            case "min-max" -> new Normalisation.MinMax(number(word, 0), number(word, 1));
            case "z-score" -> new Normalisation.ZScore(number(word, 0), number(word, 1));
            case "rank" -> plain(word, new Normalisation.Rank());
            case "percentile-rank" -> plain(word, new Normalisation.PercentileRank());
            case "borda" -> plain(word, new Normalisation.Borda());
            case "goalposts" -> plain(word, new Normalisation.Goalposts());
            case "goalposts-log" -> plain(word, new Normalisation.GoalpostsLog());
            case "distance-to-max" -> plain(word, new Normalisation.DistanceToMax());
            case "distance-to-target" -> plain(word, new Normalisation.DistanceToTarget());
            case "distance-to-reference" -> new Normalisation.DistanceToReference(text(word));
            case "fraction-of-max" -> plain(word, new Normalisation.FractionOfMax());
            case "scaled" -> new Normalisation.Scaled(number(word, 0), number(word, 1));
            case "none" -> plain(word, new Normalisation.AsIs());
            default -> throw unknown(word);
        };
    }

    /** One for all levels, or a comma list with one for each, bottom up. */
    public static List<Aggregation> aggregations(String words) {
        return Arrays.stream(words.split(",", -1)).map(MethodWords::aggregation).toList();
    }

    private static Aggregation aggregation(String word) {
        return switch (name(word)) {
            case "arithmetic" -> plain(word, new Aggregation.Arithmetic());
            case "geometric" -> plain(word, new Aggregation.Geometric());
            case "harmonic" -> plain(word, new Aggregation.Harmonic());
            case "power" -> new Aggregation.Power(finite(text(word)));
            case "copeland" -> plain(word, new Aggregation.Copeland());
            default -> throw unknown(word);
        };
    }

    private static String name(String word) {
        int colon = word.indexOf(':');
        return colon < 0 ? word : word.substring(0, colon);
    }

    private static String text(String word) {
        int colon = word.indexOf(':');
        if (colon < 0 || colon == word.length() - 1) {
            throw unknown(word);
        }
        return word.substring(colon + 1);
    }

    /** The words without an argument must have none. */
    private static <T> T plain(String word, T value) {
        if (word.contains(":")) {
            throw unknown(word);
        }
        return value;
    }

    private static double number(String word, int index) {
        var parts = text(word).split(",", -1);
        if (parts.length != 2) {
            throw unknown(word);
        }
        return finite(parts[index]);
    }

    /** A finite number, as in files. */
    static double finite(String text) {
        double value = Decimals.parse(text.strip());
        if (Double.isNaN(value)) {
            throw unknown(text);
        }
        return value;
    }

    static int whole(String text) {
        double value = finite(text);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw unknown(text);
        }
        return (int) value;
    }

    private static IllegalArgumentException unknown(String word) {
        return new IllegalArgumentException(word);
    }
}
