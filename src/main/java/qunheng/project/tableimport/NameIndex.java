package qunheng.project.tableimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import qunheng.project.entry.IndicatorNames;

/**
 * Finds things by the names that they have. Spaces, brackets, full-width forms and case do not count. A name that only
 * one thing has is certain; one that is contained in others, contains them, or shares half of its letter pairs with
 * them is doubtful.
 */
final class NameIndex<T> {
    private static final int MOST_CANDIDATES = 6;
    private static final double ALIKE = 0.5;
    private static final int SHORTEST = 2;

    private final Map<String, Set<T>> byName = new LinkedHashMap<>();
    private final Map<String, Match<T>> found = new HashMap<>();

    void add(T thing, String name) {
        var folded = IndicatorNames.folded(name);
        if (!folded.isEmpty()) {
            byName.computeIfAbsent(folded, key -> new LinkedHashSet<>()).add(thing);
        }
    }

    Match<T> find(String text) {
        return found.computeIfAbsent(IndicatorNames.folded(text), this::lookUp);
    }

    private Match<T> lookUp(String folded) {
        var named = byName.get(folded);
        if (named != null) {
            return new Match<>(named.size() == 1, new ArrayList<>(named));
        }
        var scores = new HashMap<T, Double>();
        byName.forEach((name, things) -> {
            var score = likeness(folded, name);
            if (score >= ALIKE) {
                things.forEach(thing -> scores.merge(thing, score, Math::max));
            }
        });
        return Match.doubtful(scores.entrySet().stream()
                .sorted(Map.Entry.<T, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList());
    }

    /** 1 + shorter/longer if one contains the other, else the share of letter pairs that both have (Dice). */
    static double likeness(String one, String other) {
        var shorter = one.length() < other.length() ? one : other;
        var longer = one.length() < other.length() ? other : one;
        if (shorter.length() < SHORTEST) {
            return 0;
        }
        if (longer.contains(shorter)) {
            return 1 + (double) shorter.length() / longer.length();
        }
        var a = pairs(one);
        var b = pairs(other);
        var both = new HashSet<>(a);
        both.retainAll(b);
        return 2.0 * both.size() / Math.max(1, a.size() + b.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (var i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** Whether any thing has exactly this name. */
    boolean has(String text) {
        return byName.containsKey(IndicatorNames.folded(text));
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
