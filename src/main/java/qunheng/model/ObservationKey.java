package qunheng.model;

import java.util.Comparator;

/** Where an observation stands in a profile: one indicator, one year, one basis. */
public record ObservationKey(IndicatorId indicator, int year, Basis basis) implements Comparable<ObservationKey> {
    /** First and last year that a value can belong to. */
    public static final int FIRST_YEAR = 1990;

    public static final int LAST_YEAR = 2100;

    private static final Comparator<ObservationKey> ORDER = Comparator.comparing(ObservationKey::indicator)
            .thenComparingInt(ObservationKey::year)
            .thenComparing(ObservationKey::basis);

    public ObservationKey {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidValue("model.year.outOfRange", year, FIRST_YEAR, LAST_YEAR);
        }
    }

    @Override
    public int compareTo(ObservationKey other) {
        return ORDER.compare(this, other);
    }
}
