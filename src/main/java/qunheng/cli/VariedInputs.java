package qunheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import qunheng.cli.composite.MethodWords;
import qunheng.cli.composite.WeightsFile;
import qunheng.exchange.table.Decimals;
import qunheng.robustness.Input;
import qunheng.scoring.pipeline.Framework;
import qunheng.scoring.pipeline.Imputation;

/** The words after {@code --vary}: an input, {@code =}, and its choices with {@code |} between them. */
final class VariedInputs {
    /** Largest relative error of an observation by its confidence grade: assumptions, which the words can replace. */
    private static final Map<String, Double> ERRORS = Map.of("A", 0.02, "B", 0.05, "C", 0.10);

    private static final String DATA_ERROR = "data-error";
    private static final String IMPUTE = "impute=";

    private final List<String> words;

    VariedInputs(List<String> words) {
        this.words = words;
    }

    /** Whether the confidence grades of the data are needed. */
    boolean grades() {
        return words.stream().anyMatch(word -> name(word).equals(DATA_ERROR));
    }

    /** The imputations among the choices, whose group columns must be read. */
    List<Imputation> imputations() {
        return words.stream()
                .filter(word -> word.startsWith(IMPUTE))
                .flatMap(word -> choices(word, MethodWords::imputation).stream())
                .toList();
    }

    List<Path> files(Console console) {
        return words.stream()
                .filter(word -> name(word).equals("weights"))
                .map(word -> console.resolve(Path.of(value(word))))
                .toList();
    }

    /**
     * @param grades of the data, by indicator and unit
     * @throws CommandRefused for a word that is none
     */
    List<Input> inputs(Console console, Framework framework, List<List<String>> grades) {
        var inputs = new ArrayList<Input>();
        for (var word : words) {
            inputs.add(switch (name(word)) {
                case "normalise" -> new Input.NormalisationChoice(choices(word, MethodWords::normalisation));
                case "aggregate" -> new Input.AggregationChoice(choices(word, MethodWords::aggregations));
                case "impute" -> new Input.ImputationChoice(choices(word, MethodWords::imputation));
                case "winmax" -> new Input.WinmaxChoice(wholes(word));
                case "weights" ->
                    new Input.WeightSets(List.copyOf(WeightsFile.sets(
                                    console.resolve(Path.of(value(word))), framework)
                            .values()));
                case "weight-noise" -> new Input.WeightNoise(number(word, value(word)));
                case "weight-dirichlet" -> new Input.WeightDirichlet(number(word, value(word)));
                case DATA_ERROR -> new Input.DataError(errors(word, grades));
                default -> throw unknown(word);
            });
        }
        return inputs;
    }

    private static double[][] errors(String word, List<List<String>> grades) {
        var byGrade = new HashMap<>(ERRORS);
        if (word.contains("=")) {
            for (var part : value(word).split(",", -1)) {
                var pair = part.split(":", -1);
                if (pair.length != 2 || !ERRORS.containsKey(pair[0])) {
                    throw unknown(word);
                }
                double error = number(word, pair[1]);
                if (!(error >= 0 && error <= 1)) {
                    throw unknown(word);
                }
                byGrade.put(pair[0], error);
            }
        }
        double worst = byGrade.getOrDefault("C", 1.0); // what nobody graded is trusted least
        return grades.stream()
                .map(column -> column.stream()
                        .mapToDouble(grade -> byGrade.getOrDefault(grade, worst))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** {@code 1..5} or {@code 1|3|5}. */
    private static List<Integer> wholes(String word) {
        int dots = value(word).indexOf("..");
        if (dots < 0) {
            return choices(word, text -> whole(word, text));
        }
        int from = whole(word, value(word).substring(0, dots));
        int to = whole(word, value(word).substring(dots + 2));
        if (from > to || to - from > 10_000) {
            throw unknown(word);
        }
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    private static <T> List<T> choices(String word, Function<String, T> meaning) {
        try {
            return Arrays.stream(value(word).split("\\|", -1)).map(meaning).toList();
        } catch (IllegalArgumentException none) {
            throw unknown(word);
        }
    }

    private static String name(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? word : word.substring(0, equals);
    }

    private static String value(String word) {
        int equals = word.indexOf('=');
        if (equals < 0 || equals == word.length() - 1) {
            throw unknown(word);
        }
        return word.substring(equals + 1);
    }

    private static double number(String word, String text) {
        double value = Decimals.parse(text);
        if (Double.isNaN(value)) {
            throw unknown(word);
        }
        return value;
    }

    private static int whole(String word, String text) {
        double value = number(word, text);
        if (value < 0 || value > 1_000_000 || value != Math.rint(value)) {
            throw unknown(word);
        }
        return (int) value;
    }

    private static CommandRefused unknown(String word) {
        return new CommandRefused("cli.uncertainty.vary", word);
    }
}
