package qunheng.cli.regional;

import qunheng.exchange.table.Decimals;
import qunheng.regional.concentration.ConcentrationRatio;
import qunheng.regional.concentration.Gini;
import qunheng.regional.concentration.Herfindahl;
import qunheng.regional.concentration.Variation;

/** Statistics of one column of quantities, whether it is a column of units or an industry over its regions. */
final class ColumnStatistics {
    private static final String RATIO = "cr:";

    private ColumnStatistics() {}

    /** Whether a word is one of them; {@code cr:N} with a whole N from 1. */
    static boolean knows(String word) {
        return switch (word) {
            case "hhi", "gini", "cv" -> true;
            default -> largest(word) >= 1;
        };
    }

    /** All but the coefficient of variation are of shares. */
    static boolean takesNegative(String word) {
        return word.equals("cv");
    }

    static void add(String word, double[] quantities, String option, LongTable table) {
        switch (word) {
            case "hhi" -> {
                table.add("hhi", option, Herfindahl.index(quantities));
                table.add("hhi_normalised", option, Herfindahl.normalised(quantities));
                table.add("hhi_equivalent_number", option, Herfindahl.equivalentNumber(quantities));
            }
            case "gini" -> {
                table.add("gini", option, Gini.population(quantities));
                table.add("gini_normalised", option, Gini.sample(quantities));
            }
            case "cv" -> {
                table.add("cv_n", option, Variation.population(quantities));
                table.add("cv_n_1", option, Variation.sample(quantities));
            }
            default -> {
                var largest = largest(word);
                table.add("cr_" + largest, option, ConcentrationRatio.of(largest, quantities));
            }
        }
    }

    private static int largest(String word) {
        var number = word.startsWith(RATIO) ? Decimals.parse(word.substring(RATIO.length())) : Double.NaN;
        return number >= 1 && number == Math.rint(number) && number < Integer.MAX_VALUE ? (int) number : 0;
    }
}
