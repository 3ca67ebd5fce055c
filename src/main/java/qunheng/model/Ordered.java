package qunheng.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Immutable copies that keep the order they were given, unlike {@code Map.copyOf}: files and screens stay stable. */
final class Ordered {
    private Ordered() {}

    static <K, V> Map<K, V> map(Map<K, V> source) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(source));
    }

    static <E extends Enum<E>> Set<E> set(Set<E> source) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(source.stream().sorted().toList()));
    }
}
