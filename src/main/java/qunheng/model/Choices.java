package qunheng.model;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a user has decided about a project or a cluster beyond its figures: a method, a rule of one's own, a label
 * against the rule. Each decision is a short text under a key; the package that the decision is about reads and writes
 * the text, so that a new kind of decision needs no new table.
 *
 * <p>A key is words joined by points, dashes, slashes or @, such as {@code method} or {@code label.stage}. What is not
 * decided has no key.
 */
public record Choices(NavigableMap<String, String> byKey) {
    public static final Choices NONE = new Choices(new TreeMap<>());

    /** Longest text of one choice, in characters. */
    public static final int LONGEST = 4_000_000;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@/-]{0,199}");

    public Choices {
        byKey.forEach(Choices::require);
        byKey = Collections.unmodifiableNavigableMap(new TreeMap<>(byKey));
    }

    public Choices(Map<String, String> byKey) {
        this(new TreeMap<>(byKey));
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The choices whose key begins so, such as all labels of one's own. */
    public NavigableMap<String, String> beginning(String prefix) {
        return byKey.subMap(prefix, true, prefix + Character.MAX_VALUE, false);
    }

    /** The same with one choice made, or with null taken back. */
    public Choices with(String key, @Nullable String text) {
        var next = new TreeMap<>(byKey);
        if (text == null) {
            next.remove(key);
        } else {
            next.put(key, text);
        }
        return new Choices(next);
    }

    private static void require(String key, String text) {
        if (!KEY.matcher(key).matches()) {
            throw new InvalidValue("model.choice.key", key.length() > 60 ? key.substring(0, 60) + "…" : key);
        }
        if (text.length() > LONGEST) {
            throw new InvalidValue("model.choice.tooLong", key, text.length(), LONGEST);
        }
    }
}
