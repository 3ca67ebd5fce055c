package qunheng.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException.Reason;
import qunheng.exchange.Json.Spot;
import qunheng.model.InvalidValue;
import qunheng.model.ObservationKey;
import qunheng.model.Refusal;
import qunheng.model.Texts;

/**
 * The fields of one JSON object, read by name and type. A field that nobody asked for is refused at the end: a misspelt
 * name must not lose a value silently. {@code null} stands for an absent field.
 */
final class Fields {
    private static final int SHOWN = 60;

    private final Json.ObjectOf object;
    private final Set<String> asked = new HashSet<>();

    private Fields(Json.ObjectOf object) {
        this.object = object;
    }

    static Fields of(Json value) {
        if (value instanceof Json.ObjectOf object) {
            return new Fields(object);
        }
        throw refused(value.spot(), new Reason("exchange.type.object", shown(value)));
    }

    Spot spot() {
        return object.spot();
    }

    /** Every field with its value, for an object whose names are data. */
    Map<String, Json> all() {
        asked.addAll(object.fields().keySet());
        return object.fields();
    }

    @Nullable Json optional(String name) {
        asked.add(name);
        var value = object.fields().get(name);
        return value instanceof Json.Nothing ? null : value;
    }

    Json required(String name) {
        var value = optional(name);
        if (value == null) {
            throw refused(object.spot(), new Reason("exchange.field.missing", name));
        }
        return value;
    }

    /** One line of text; empty when absent. */
    String line(String name) {
        var value = optional(name);
        return value == null ? "" : line(value, name);
    }

    /** A longer text; empty when absent. */
    String note(String name) {
        var value = optional(name);
        return value == null
                ? ""
                : at(value.spot(), () -> {
                    var text = text(value);
                    Texts.requireNote(name, text);
                    return text;
                });
    }

    /** A text of up to so many characters, of any kind; empty when absent. */
    String text(String name, int longest) {
        var value = optional(name);
        if (value == null) {
            return "";
        }
        var text = text(value);
        if (text.length() > longest) {
            throw refused(value.spot(), new Reason("exchange.text.tooLong", name, text.length(), longest));
        }
        return text;
    }

    static String line(Json value, String name) {
        return at(value.spot(), () -> {
            var text = text(value);
            Texts.requireLine(name, text);
            return text;
        });
    }

    private static String text(Json value) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        throw refused(value.spot(), new Reason("exchange.type.text", shown(value)));
    }

    boolean flag(String name) {
        var value = optional(name);
        return value != null && flag(value);
    }

    static boolean flag(Json value) {
        if (value instanceof Json.Flag flag) {
            return flag.value();
        }
        throw refused(value.spot(), new Reason("exchange.type.flag", shown(value)));
    }

    static double number(Json value) {
        if (!(value instanceof Json.Figure figure)) {
            throw refused(value.spot(), new Reason("exchange.type.number", shown(value)));
        }
        var number = Double.parseDouble(figure.literal());
        if (Double.isInfinite(number)) {
            throw refused(value.spot(), new Reason("exchange.number.tooLarge", shown(value)));
        }
        if (number == 0 && figure.literal().replaceFirst("[eE].*", "").chars().anyMatch(c -> c >= '1' && c <= '9')) {
            throw refused(value.spot(), new Reason("exchange.number.tooSmall", shown(value)));
        }
        return number;
    }

    static int integer(Json value) {
        var number = number(value);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw refused(value.spot(), new Reason("exchange.type.integer", shown(value)));
        }
        return (int) number;
    }

    int year(String name) {
        var value = required(name);
        var year = integer(value);
        if (year < ObservationKey.FIRST_YEAR || year > ObservationKey.LAST_YEAR) {
            throw refused(
                    value.spot(),
                    new InvalidValue(
                            "model.year.outOfRange", year, ObservationKey.FIRST_YEAR, ObservationKey.LAST_YEAR));
        }
        return year;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return choice(required(name), type);
    }

    static <E extends Enum<E>> E choice(Json value, Class<E> type) {
        var word = text(value);
        for (var constant : type.getEnumConstants()) {
            if (Words.of(constant).equals(word)) {
                return constant;
            }
        }
        throw refused(value.spot(), new Reason("exchange.choice.unknown", shown(value), Words.all(type)));
    }

    @Nullable Fields object(String name) {
        var value = optional(name);
        return value == null ? null : of(value);
    }

    List<Json> list(String name) {
        var value = optional(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Json.ListOf list) {
            return list.items();
        }
        throw refused(value.spot(), new Reason("exchange.type.list", shown(value)));
    }

    /** Makes a value of the model out of what was read here; what the model does not take is refused at this place. */
    <T> T done(Supplier<T> make) {
        for (var field : object.fields().entrySet()) {
            if (!asked.contains(field.getKey())) {
                throw refused(field.getValue().spot(), new Reason("exchange.field.unknown", shown(field.getKey())));
            }
        }
        return at(object.spot(), make);
    }

    static <T> T at(Spot spot, Supplier<T> make) {
        try {
            return make.get();
        } catch (InvalidValue e) {
            throw refused(spot, e);
        }
    }

    static ExchangeException refused(Spot spot, Refusal reason) {
        return JsonText.refused(spot, reason);
    }

    /** A value in short, as it stands in the file. */
    static String shown(Json value) {
        return switch (value) {
            case Json.Text text -> shown(text.value());
            case Json.Figure figure -> shown(figure.literal());
            case Json.Flag flag -> String.valueOf(flag.value());
            case Json.Nothing _ -> "null";
            case Json.ListOf _ -> "[…]";
            case Json.ObjectOf _ -> "{…}";
        };
    }

    static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
