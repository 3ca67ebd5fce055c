package qunheng.project.tableimport;

import java.util.List;

/** What a text names: one thing for certain, or things that it could name, the likeliest first; or nothing known. */
record Match<T>(boolean certain, List<T> candidates) {
    Match {
        candidates = List.copyOf(candidates);
    }

    static <T> Match<T> of(T one) {
        return new Match<>(true, List.of(one));
    }

    static <T> Match<T> doubtful(List<T> candidates) {
        return new Match<>(false, candidates);
    }

    T only() {
        return candidates.getFirst();
    }
}
