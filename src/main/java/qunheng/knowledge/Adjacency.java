package qunheng.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * Two regions that touch.
 *
 * @param byDefault whether the pair counts unless the user says otherwise
 */
public record Adjacency(String a, String b, Kind kind, boolean byDefault, @Nullable Bilingual note) {
    /** What joins the two. */
    public enum Kind {
        LAND,
        /** Across water, counted by convention. */
        SEA_CONVENTION,
        /** Across water, counted only when switched on. */
        SEA_OPTIONAL
    }
}
