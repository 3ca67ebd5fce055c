package qunheng.diagnosis;

import java.util.List;

/**
 * What a diagnosis of the whole project reads of its profiles.
 *
 * @param profiles profiles of the project
 * @param needed profiles that it takes
 * @param placed profiles whose lead province lies in one of the four regions
 */
public record Portfolio(int profiles, int needed, int placed, List<Reading> readings) {
    /** What is read of the set. */
    public enum Measure {
        /** Share of the clusters that lie in the east, in per cent. */
        EAST_OF_CLUSTERS,
        /** Share of the firms with more than 1 billion yuan of revenue that lie in the east, in per cent. */
        EAST_OF_LEADERS,
        /** Clusters that divide work with another region, by agreement. */
        AGREEMENTS,
        /** Clusters whose positioning overlaps with their neighbours'. */
        OVERLAPS
    }

    /**
     * One sign.
     *
     * @param value what was read; NaN when nothing could be
     * @param bound what it is held against
     * @param known profiles that had the data
     */
    public record Reading(Measure measure, Truth truth, double value, double bound, int known) {}

    public Portfolio {
        readings = List.copyOf(readings);
    }
}
