package qunheng.project.tableimport;

import java.util.Locale;
import java.util.Optional;
import qunheng.model.IndicatorId;
import qunheng.model.ObservationKey;

/**
 * What a column means. As a text, for a mapping in a file: {@code value}, {@code indicator:IS-SCL-01}, {@code
 * year:2024}.
 */
public sealed interface Meaning {
    /** Not read. */
    record Ignored() implements Meaning {}

    /** Could mean something; the user has to say. Nothing is read before that. */
    record Undecided() implements Meaning {}

    record Described(Field field) implements Meaning {}

    record OfIndicator(IndicatorId indicator) implements Meaning {}

    record OfYear(int year) implements Meaning {}

    /** @param name of the cluster as the table has it */
    record OfCluster(String name) implements Meaning {}

    Meaning IGNORED = new Ignored();
    Meaning UNDECIDED = new Undecided();

    /** Whether the cells below hold values. */
    default boolean holdsValues() {
        return switch (this) {
            case Ignored _, Undecided _ -> false;
            case Described(var field) -> field == Field.VALUE;
            case OfIndicator _, OfYear _, OfCluster _ -> true;
        };
    }

    default String text() {
        return switch (this) {
            case Ignored _ -> "ignore";
            case Undecided _ -> "undecided";
            case Described(var field) -> field.name().toLowerCase(Locale.ROOT).replace('_', '-');
            case OfIndicator(var indicator) -> "indicator:" + indicator.value();
            case OfYear(var year) -> "year:" + year;
            case OfCluster(var name) -> "cluster:" + name;
        };
    }

    /** The meaning that a text says; empty when it says none. */
    static Optional<Meaning> of(String text) {
        var colon = text.indexOf(':');
        var rest = colon < 0 ? "" : text.substring(colon + 1);
        return switch (colon < 0 ? text : text.substring(0, colon + 1)) {
            case "ignore" -> Optional.of(IGNORED);
            case "undecided" -> Optional.of(UNDECIDED);
            case "indicator:" -> rest.isBlank() || rest.length() > 100 || rest.chars().anyMatch(c -> c <= ' ')
                    ? Optional.empty()
                    : Optional.of(new OfIndicator(new IndicatorId(rest)));
            case "year:" -> rest.matches("\\d{4}")
                            && Integer.parseInt(rest) >= ObservationKey.FIRST_YEAR
                            && Integer.parseInt(rest) <= ObservationKey.LAST_YEAR
                    ? Optional.of(new OfYear(Integer.parseInt(rest)))
                    : Optional.empty();
            case "cluster:" -> rest.isBlank() ? Optional.empty() : Optional.of(new OfCluster(rest));
            default -> {
                for (var field : Field.values()) {
                    if (new Described(field).text().equals(text)) {
                        yield Optional.of(new Described(field));
                    }
                }
                yield Optional.empty();
            }
        };
    }
}
