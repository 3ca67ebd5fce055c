package qunheng.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.Profile;

/**
 * The values of one profile as of one year, a column over the catalogue: index i is the i-th indicator of
 * {@code knowledge.indicators()}.
 *
 * <p>A value is the newest one at or before the year, verified before reported before estimated; never one of a later
 * year.
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

    /**
     * Numbers that stand in no profile, as a table of a large portfolio holds them; no observation is behind them.
     *
     * @param values by place in the catalogue, NaN for missing; shared, so that one array can serve row after row
     * @param applicable by place in the catalogue; shared as well
     */
    public static ProfileValues ofNumbers(int year, double[] values, boolean[] applicable) {
        if (values.length != applicable.length) {
            throw new IllegalArgumentException(
                    values.length + " values, " + applicable.length + " marks of applicability");
        }
        return new ProfileValues(year, values, applicable, new @Nullable Observation[values.length]);
    }

    /** Values of indicators that the catalogue does not know are passed over. */
    public static ProfileValues of(Knowledge knowledge, Profile profile, int year) {
        var size = knowledge.indicators().size();
        var values = new double[size];
        Arrays.fill(values, Double.NaN);
        var newest = new @Nullable Observation[size];
        // Observations come by indicator, then year, then basis with the most trusted first.
        for (var observation : profile.observations().values()) {
            var key = observation.key();
            var index = key.year() <= year ? place(knowledge, key.indicator()) : -1;
            if (index < 0) {
                continue;
            }
            var known = newest[index];
            if (known == null || known.key().year() < key.year()) {
                newest[index] = observation;
                values[index] = observation.value();
            }
        }
        return new ProfileValues(year, values, applicability(knowledge, profile), newest);
    }

    private static boolean[] applicability(Knowledge knowledge, Profile profile) {
        var applicable = new boolean[knowledge.indicators().size()];
        Arrays.fill(applicable, true);
        for (var indicator : knowledge.notApplicable(profile.industries()).keySet()) {
            applicable[knowledge.indexOf(indicator)] = false;
        }
        profile.applicability().forEach((indicator, applies) -> {
            var index = place(knowledge, indicator);
            if (index >= 0) {
                applicable[index] = applies;
            }
        });
        return applicable;
    }

    private static int place(Knowledge knowledge, IndicatorId id) {
        return knowledge.position(id).orElse(-1);
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
