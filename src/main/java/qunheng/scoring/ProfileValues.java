package qunheng.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qunheng.model.Observation;

/**
 * The values of one profile as of one year, a column over the catalogue: index i is the i-th indicator of
 * {@code knowledge.indicators()}.
 *
 * <p>A value is the newest one at or before the year, verified before reported before estimated; never one of a later year.
 */
public final class ProfileValues {
    /** A value older than this many years is marked as stale (open question 15). */
    public static final int FRESH_YEARS = 3;

    private final int year;
    private final double[] values;
    private final boolean[] applicable;
    private final @Nullable Observation[] observations;

    ProfileValues(int year, double[] values, boolean[] applicable, @Nullable Observation[] observations) {
        this.year = year;
        this.values = values;
        this.applicable = applicable;
        this.observations = observations;
    }

    /** The year as of which the values hold. */
    public int year() {
        return year;
    }

    /** Number of indicators. */
    public int size() {
        return values.length;
    }

    /** In the indicator's own unit; NaN when missing. */
    public double value(int index) {
        return values[index];
    }

    public boolean missing(int index) {
        return Double.isNaN(values[index]);
    }

    /** Whether the indicator applies: the user's word, else the rule of the cluster type, else true. */
    public boolean applicable(int index) {
        return applicable[index];
    }

    /** Where the value comes from; empty when missing. */
    public Optional<Observation> observation(int index) {
        return Optional.ofNullable(observations[index]);
    }

    /** The year that the value is of; 0 when missing. */
    public int yearOf(int index) {
        var observation = observations[index];
        return observation == null ? 0 : observation.key().year();
    }

    /** Whether the value is older than {@link #FRESH_YEARS} years. */
    public boolean stale(int index) {
        var observation = observations[index];
        return observation != null && year - observation.key().year() > FRESH_YEARS;
    }

    /** Indexes of applicable indicators without a value, in catalogue order. */
    public List<Integer> missing() {
        return IntStream.range(0, values.length)
                .filter(i -> applicable[i] && missing(i))
                .boxed()
                .toList();
    }

    double[] raw() {
        return values;
    }

    boolean[] applicability() {
        return applicable;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProfileValues that
                && year == that.year
                && Arrays.equals(values, that.values)
                && Arrays.equals(applicable, that.applicable)
                && Arrays.equals(observations, that.observations);
    }

    @Override
    public int hashCode() {
        return 31 * year + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "ProfileValues[" + year + ", " + Arrays.toString(values) + "]";
    }
}
