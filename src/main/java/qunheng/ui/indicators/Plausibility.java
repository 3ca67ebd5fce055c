package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Scale;
import qunheng.text.Messages;

/**
 * A value that may well be right but looks like a slip of unit or digit. It is marked, never refused: an exceptional
 * cluster has exceptional figures.
 */
record Plausibility(Doubt doubt, List<Object> arguments) {
    /** A log-scaled quantity spans orders of magnitude, so only a factor of ten past its typical range is odd. */
    private static final double FAR_LOG = 10;

    private static final double FAR_LINEAR = 3;
    /** A change between neighbouring years by this factor is the size of a wrong unit. */
    private static final double JUMP = 10;

    /** Years further apart are not neighbours. */
    private static final int NEIGHBOUR_YEARS = 3;

    private static final Pattern RANGE = Pattern.compile("(-?[\\d,.]+)–(-?[\\d,.]+)");

    enum Doubt {
        FAR_ABOVE("indicators.plausibility.farAbove"),
        FAR_BELOW("indicators.plausibility.farBelow"),
        FRACTION("indicators.plausibility.fraction"),
        JUMP("indicators.plausibility.jump");

        private final String key;

        Doubt(String key) {
            this.key = key;
        }
    }

    /** A value of another year to compare with. */
    record Neighbour(int year, double value) {}

    Plausibility {
        arguments = List.copyOf(arguments);
    }

    static Optional<Plausibility> of(Indicator indicator, int year, double value, Optional<Neighbour> before) {
        if (indicator.rubric()) {
            return Optional.empty();
        }
        var unit = indicator.unit().label();
        var typical = RANGE.matcher(indicator.typicalRange());
        if (typical.matches()) {
            var low = number(typical.group(1));
            var high = number(typical.group(2));
            if (indicator.unit().id().equals("percent") && value != 0 && Math.abs(value) < 1 && low >= 1) {
                return doubt(Doubt.FRACTION, value, value * 100);
            }
            var far = indicator.scale() == Scale.LOG ? FAR_LOG : FAR_LINEAR;
            if (high > 0 && value > high * far) {
                return doubt(Doubt.FAR_ABOVE, value, indicator.typicalRange(), unit);
            }
            if (low > 0 && value >= 0 && value < low / far) {
                return doubt(Doubt.FAR_BELOW, value, indicator.typicalRange(), unit);
            }
        }
        return before.filter(neighbour -> year - neighbour.year() <= NEIGHBOUR_YEARS)
                .filter(neighbour -> neighbour.value() > 0 && value > 0)
                .filter(neighbour -> value >= neighbour.value() * JUMP || value <= neighbour.value() / JUMP)
                .flatMap(neighbour -> doubt(Doubt.JUMP, value, neighbour.year(), neighbour.value(), unit));
    }

    String sentence(Messages messages) {
        return messages.get(
                doubt.key,
                arguments.stream()
                        .map(argument -> argument instanceof Bilingual text ? text.in(messages.language()) : argument)
                        .toArray());
    }

    private static Optional<Plausibility> doubt(Doubt doubt, Object... arguments) {
        return Optional.of(new Plausibility(doubt, new ArrayList<>(List.of(arguments))));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }
}
