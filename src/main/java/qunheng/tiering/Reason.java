package qunheng.tiering;

import java.util.List;
import qunheng.knowledge.Bilingual;
import qunheng.model.Language;

/**
 * A sentence as a key of the bundle {@code tiering} and its arguments; {@code text.Messages} makes the sentence from
 * {@link #in}.
 */
public record Reason(String key, List<Object> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** The arguments with names in one language. */
    public Object[] in(Language language) {
        return arguments.stream()
                .map(argument -> argument instanceof Bilingual name ? name.in(language) : argument)
                .toArray();
    }
}
