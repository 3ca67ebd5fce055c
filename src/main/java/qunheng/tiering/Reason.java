package qunheng.tiering;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
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

    /** The arguments with names, and lists of names, in one language. */
    public Object[] in(Language language) {
        return arguments.stream().map(argument -> in(language, argument)).toArray();
    }

    private static Object in(Language language, Object argument) {
        return switch (argument) {
            case Bilingual name -> name.in(language);
            case List<?> names ->
                ListFormat.getInstance(
                                Locale.forLanguageTag(language.tag()), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names.stream()
                                .map(name -> in(language, name).toString())
                                .toList());
            default -> argument;
        };
    }
}
