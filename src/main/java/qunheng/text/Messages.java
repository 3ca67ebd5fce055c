package qunheng.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import qunheng.model.Language;
import qunheng.model.Refusal;
import qunheng.model.Spoken;

/**
 * Every visible text of one language.
 *
 * <p>A key starts with its area, and each area has a pair of bundles, {@code <area>_zh_CN.properties} and
 * {@code <area>_en.properties}, in UTF-8. Arguments follow {@link MessageFormat}: a single quote is written twice, and
 * a year is {@code {0,number,#}}, else it gets a thousands separator.
 *
 * <p>A key without a text shows itself, so that a window never fails for a word; where assertions are on, as in tests,
 * it throws.
 */
public final class Messages {
    public static final List<String> AREAS = List.of(
            "model",
            "knowledge",
            "scoring",
            "plausibility",
            "pipeline",
            "consensus",
            "method",
            "robustness",
            "table",
            "tiering",
            "store",
            "exchange",
            "collection",
            "tableimport",
            "firms",
            "geo",
            "project",
            "regional",
            "chart",
            "cli",
            "app",
            "settings",
            "common",
            "shell",
            "projects",
            "profile",
            "indicators",
            "assessment",
            "tier",
            "diagnosis",
            "roadmap",
            "whatif",
            "change",
            "regions",
            "compare",
            "report",
            "content",
            "reportscreen");

    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, new Messages(language));
        }
    }

    private final Language language;
    private final Locale locale;
    private final Map<String, String> texts;

    private Messages(Language language) {
        this.language = language;
        this.locale = locale(language);
        var all = new TreeMap<String, String>();
        for (var area : AREAS) {
            all.putAll(bundle(area, language));
        }
        this.texts = Collections.unmodifiableMap(all);
    }

    public static Messages in(Language language) {
        var messages = ALL.get(language);
        if (messages == null) {
            throw new IllegalArgumentException("no texts in " + language);
        }
        return messages;
    }

    /** The locale that numbers, dates and sorting follow; never the one of the machine. */
    public static Locale locale(Language language) {
        return switch (language) {
            case ZH -> Locale.SIMPLIFIED_CHINESE;
            case EN -> Locale.ENGLISH;
        };
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return locale;
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public String get(String key, Object... arguments) {
        var text = texts.get(key);
        assert text != null : "no text for " + key + " in " + language;
        if (text == null) {
            return key;
        }
        if (text.indexOf('{') < 0 && text.indexOf('\'') < 0) {
            return text;
        }
        return new MessageFormat(text, locale).format(arguments);
    }

    /** The name of an enum constant: key {@code <area>.<enumName>.<CONSTANT>}. */
    public String of(Enum<?> constant, String area) {
        var type = constant.getDeclaringClass().getSimpleName();
        return get(area + '.' + Character.toLowerCase(type.charAt(0)) + type.substring(1) + '.' + constant.name());
    }

    /**
     * The sentence of a refusal. A field that the model names is called as on screen; a refusal within, such as the
     * value for which a file is refused, speaks for itself, and so does a {@link Spoken} part.
     */
    public String of(Refusal refusal) {
        var byModel = refusal.key().startsWith("model.");
        return get(
                refusal.key(),
                refusal.arguments().stream()
                        .map(argument -> switch (argument) {
                            case Refusal reason -> of(reason);
                            case Spoken spoken -> spoken.in(language);
                            default -> byModel ? named(argument) : argument;
                        })
                        .toArray());
    }

    private Object named(Object argument) {
        return argument instanceof String field && has("model.field." + field) ? get("model.field." + field) : argument;
    }

    private static Map<String, String> bundle(String area, Language language) {
        var suffix =
                switch (language) {
                    case ZH -> "zh_CN";
                    case EN -> "en";
                };
        var read = new Properties();
        try (var in = Messages.class.getResourceAsStream(area + '_' + suffix + ".properties")) {
            if (in == null) {
                return Map.of();
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("bundle " + area + '_' + suffix, e);
        }
        var texts = new TreeMap<String, String>();
        read.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
