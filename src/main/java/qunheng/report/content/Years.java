package qunheng.report.content;

import java.util.Optional;

/** The two years of a report on change. */
record Years(int before, int now) {
    /** The year asked for, else the newest one with data before the assessment year; empty when there is none. */
    static Optional<Years> of(Cluster cluster) {
        var asked = cluster.options().comparedWith();
        if (asked != null) {
            return asked < cluster.year() ? Optional.of(new Years(asked, cluster.year())) : Optional.empty();
        }
        return cluster.profile().years().stream()
                .filter(year -> year < cluster.year())
                .max(Integer::compare)
                .map(year -> new Years(year, cluster.year()));
    }
}
